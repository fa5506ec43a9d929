package org.kaveri.api.customers;

/**
 * What a customer is.
 *
 * @since 0.1
 */
public enum CustomerKind {
  /** A company, an association, an authority. */
  ORGANISATION,
  /** A human being who buys for herself. */
  PRIVATE_PERSON
}
