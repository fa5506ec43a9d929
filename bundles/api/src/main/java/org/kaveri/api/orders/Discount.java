package org.kaveri.api.orders;

import java.math.BigDecimal;
import org.kaveri.api.InvalidException;
import org.kaveri.api.Money;

/**
 * What is taken off the price of a line or of a whole order.
 *
 * <p>A line's amount is what its discount {@linkplain #leaves leaves} of quantity × unit price,
 * which is rounded once. What the order's discount takes off the lines' amounts of a currency is
 * shared among these in proportion, so that the lines add up to the order to the cent.
 *
 * @since 0.1
 */
public sealed interface Discount {
  /**
   * What it leaves of an amount, with no more decimals than the currency has, a half rounded up.
   *
   * @param full not below zero, unrounded
   * @throws InvalidException {@code order.discount-too-large} when it is more than the amount,
   *     {@code order.discount-currency} when it is of another currency
   */
  Money leaves(Money full);

  /**
   * So many percent.
   *
   * @param percent above 0 to 100, at most 2 decimals
   */
  record Percent(BigDecimal percent) implements Discount {
    public Percent {
      percent = Limits.percent(percent, "order.discount");
      if (percent.signum() == 0) {
        throw new InvalidException("order.discount", "A discount is above zero.");
      }
    }

    @Override
    public Money leaves(Money full) {
      return full.times(Limits.HUNDRED.subtract(percent).movePointLeft(2)).rounded();
    }
  }

  /**
   * A fixed amount, at most what it is taken off.
   *
   * @param amount above zero, with no more decimals than its currency has
   */
  record Amount(Money amount) implements Discount {
    public Amount {
      if (amount.amount().signum() <= 0
          || Limits.isNoPrice(amount)
          || !amount.rounded().equals(amount)) {
        throw new InvalidException(
            "order.discount", "A discount is above zero and has no parts of a cent.");
      }
    }

    @Override
    public Money leaves(Money full) {
      if (!amount.currency().equals(full.currency())) {
        throw new InvalidException(
            "order.discount-currency", "An amount is taken off lines of its currency alone.");
      }
      Money left = full.rounded().minus(amount);
      if (left.amount().signum() < 0) {
        throw new InvalidException(
            "order.discount-too-large", "A discount is at most what it is taken off.");
      }
      return left;
    }
  }
}
