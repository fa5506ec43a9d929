package org.kaveri.customers.cards;

import java.util.Arrays;
import java.util.Optional;

/** The versions of vCard that are written. */
public enum CardVersion {
  /** RFC 2426: what older programs read. */
  V3("3.0"),
  /** RFC 6350. */
  V4("4.0");

  private final String written;

  CardVersion(String written) {
    this.written = written;
  }

  /** As a card says it: {@code "4.0"}. */
  public String written() {
    return written;
  }

  /** The version that is written so. */
  public static Optional<CardVersion> of(String written) {
    return Arrays.stream(values()).filter(it -> it.written.equals(written)).findFirst();
  }
}
