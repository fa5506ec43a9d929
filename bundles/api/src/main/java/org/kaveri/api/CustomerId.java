package org.kaveri.api;

/**
 * Names one customer.
 *
 * @param value positive, unique among all ids of an installation
 */
public record CustomerId(long value) {
  public CustomerId {
    if (value <= 0) {
      throw new IllegalArgumentException("An id is positive, not " + value);
    }
  }
}
