package org.kaveri.api.interactions;

/**
 * Who began the contact.
 *
 * @since 0.1
 */
public enum Direction {
  /** The customer turned to us. */
  IN,
  /** We turned to the customer. */
  OUT
}
