package org.kaveri.orders.rest;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.kaveri.api.orders.Discount;
import org.kaveri.rest.Members;
import org.kaveri.rest.RequiresOneOf;

/**
 * A discount as JSON has it: one of the two.
 *
 * @param percent above 0 to 100
 * @param amount a fixed one
 */
@RequiresOneOf({"percent", "amount"})
public record DiscountForm(@Nullable BigDecimal percent, @Nullable MoneyForm amount) {
  static DiscountForm of(Discount discount) {
    return switch (discount) {
      case Discount.Percent(BigDecimal percent) -> new DiscountForm(percent, null);
      case Discount.Amount(var amount) -> new DiscountForm(null, MoneyForm.of(amount));
    };
  }

  Discount toDiscount() {
    if ((percent == null) == (amount == null)) {
      throw Members.wrong("discount");
    }
    return percent != null
        ? new Discount.Percent(percent)
        : new Discount.Amount(
            Members.required("discount.amount", amount).toMoney("discount.amount"));
  }
}
