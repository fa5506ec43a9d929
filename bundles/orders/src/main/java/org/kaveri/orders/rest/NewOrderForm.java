package org.kaveri.orders.rest;

import static org.kaveri.rest.Members.id;
import static org.kaveri.rest.Members.list;
import static org.kaveri.rest.Members.required;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kaveri.api.CustomerId;
import org.kaveri.api.ProductId;
import org.kaveri.api.orders.NewOrder;
import org.kaveri.rest.Required;

/**
 * An order to be placed, as JSON has it.
 *
 * @param customer required
 * @param number the next free one where missing
 * @param orderedAt now where missing
 * @param lines required
 * @param discount off the whole
 */
public record NewOrderForm(
    @Required @Nullable Long customer,
    @Nullable String number,
    @Nullable Instant orderedAt,
    @Required @Nullable List<@Nullable Line> lines,
    @Nullable DiscountForm discount) {

  /**
   * A line.
   *
   * @param product required
   * @param quantity required
   * @param unitPrice required
   * @param discount off the line
   */
  public record Line(
      @Required @Nullable Long product,
      @Required @Nullable BigDecimal quantity,
      @Required @Nullable MoneyForm unitPrice,
      @Nullable DiscountForm discount) {
    NewOrder.Line toLine() {
      return new NewOrder.Line(
          id("lines.product", required("lines.product", product), ProductId::new),
          required("lines.quantity", quantity),
          required("lines.unitPrice", unitPrice).toMoney("lines.unitPrice"),
          Optional.ofNullable(discount).map(DiscountForm::toDiscount));
    }
  }

  NewOrder toOrder() {
    return new NewOrder(
        id("customer", required("customer", customer), CustomerId::new),
        Optional.ofNullable(number),
        Optional.ofNullable(orderedAt),
        list("lines", lines, Line::toLine),
        Optional.ofNullable(discount).map(DiscountForm::toDiscount));
  }
}
