package org.kaveri.customers;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Locale;

/** One tag as it is kept. */
@Embeddable
class TagRow {
  @Column(name = "tag", nullable = false)
  private String tag = "";

  @Column(name = "comparable", nullable = false)
  private String comparable = "";

  protected TagRow() {}

  TagRow(String tag) {
    this.tag = tag;
    comparable = comparable(tag);
  }

  String tag() {
    return tag;
  }

  /** By which tags are found, whatever their case. */
  static String comparable(String tag) {
    return tag.toLowerCase(Locale.ROOT);
  }
}
