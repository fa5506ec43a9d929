package org.kaveri.api.orders;

/**
 * How an order stands.
 *
 * @since 0.1
 */
public enum OrderStatus {
  /** It holds, and nothing of it was noted as delivered. */
  PLACED,
  /** Some of it was delivered, and some is open. */
  PARTLY_DELIVERED,
  /** What was not cancelled was delivered; some of it may have been given back. */
  DELIVERED,
  /** All of it was taken back before anything was delivered. */
  CANCELLED,
  /** All of it was delivered or cancelled, and all that was delivered was given back. */
  RETURNED,
  /** It takes back what another order promised: its quantities and amounts are negative. */
  CANCELLATION,
  /** It takes back what was delivered: its quantities and amounts are negative. */
  RETURN;

  /** Whether it is an order that takes back from another. */
  public boolean takesBack() {
    return this == CANCELLATION || this == RETURN;
  }
}
