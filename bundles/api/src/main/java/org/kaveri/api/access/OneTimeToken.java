package org.kaveri.api.access;

import java.time.Instant;

/**
 * A secret that works once, for the end of a link: {@code /set-password/<value>}. The server keeps
 * a hash of it only, so this is the one time it can be shown.
 *
 * @param value characters that may stand in an address unescaped, of at least 128 random bits
 * @param expires when it stops working
 * @since 0.1
 */
public record OneTimeToken(String value, Instant expires) {
  /** Says nothing of the secret. */
  @Override
  public String toString() {
    return "OneTimeToken[expires=" + expires + "]";
  }
}
