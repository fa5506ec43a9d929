package org.kaveri.api.orders;

/**
 * How an order stands.
 *
 * @since 0.1
 */
public enum OrderStatus {
  /** It holds. */
  PLACED,
  /** All of it was taken back, by one or more cancellations. */
  CANCELLED,
  /** It takes back what another order gave: its quantities and amounts are negative. */
  CANCELLATION
}
