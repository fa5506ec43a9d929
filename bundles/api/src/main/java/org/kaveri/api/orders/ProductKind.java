package org.kaveri.api.orders;

/**
 * What a product is.
 *
 * @since 0.1
 */
public enum ProductKind {
  /** Things that are delivered. */
  GOODS,
  /** Work that is done; also carriage, fees and the like. */
  SERVICE,
  /** What is had for a time and goes on: a rental, a licence, a maintenance contract. */
  SUBSCRIPTION
}
