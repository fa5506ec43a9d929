package org.kaveri.orders;

import java.math.BigDecimal;
import java.util.Optional;
import org.kaveri.api.imports.ChunkOutcome;
import org.kaveri.api.imports.ValueKind;

/**
 * Why a row cannot be a line of its order.
 *
 * @param field to blame
 * @param code of the problem
 * @param found what stood there
 */
record OrderLineTrouble(String field, String code, ValueKind found) {
  private static final BigDecimal HUNDRED = new BigDecimal("100");
  private static final BigDecimal LIMIT = new BigDecimal("1000000000000");
  private static final int LONGEST_NUMBER = 50;

  /**
   * What is wrong with the row, if anything.
   *
   * @param first row of the same order
   */
  static Optional<OrderLineTrouble> of(OrderLineRow row, OrderLineRow first) {
    BigDecimal quantity = row.quantity();
    BigDecimal price = row.unitPrice();
    if (quantity.signum() == 0) {
      return numeric(OrderLineFields.QUANTITY, "quantity-zero");
    }
    if (quantity.signum() != first.quantity().signum()) {
      return numeric(OrderLineFields.QUANTITY, "mixed-signs");
    }
    if (tooLargeOrFine(quantity, 3)) {
      return numeric(OrderLineFields.QUANTITY, "quantity-form");
    }
    if (price.signum() < 0) {
      return numeric(OrderLineFields.UNIT_PRICE, "price-negative");
    }
    if (tooLargeOrFine(price, 4) || quantity.multiply(price).abs().compareTo(LIMIT) >= 0) {
      return numeric(OrderLineFields.UNIT_PRICE, "price-form");
    }
    if (row.discountPercent().filter(OrderLineTrouble::isNoDiscount).isPresent()) {
      return numeric(OrderLineFields.DISCOUNT_PERCENT, "discount-form");
    }
    if (!row.customerNumber().equals(first.customerNumber())) {
      return textual(OrderLineFields.CUSTOMER_NUMBER, "several-customers");
    }
    return tooLong(row.orderNumber(), OrderLineFields.ORDER_NUMBER)
        .or(() -> tooLong(row.customerNumber(), OrderLineFields.CUSTOMER_NUMBER))
        .or(() -> tooLong(row.productCode(), OrderLineFields.PRODUCT_CODE))
        .or(() -> unknownCurrency(row));
  }

  ChunkOutcome.Refusal refusal(OrderLineRow row) {
    return new ChunkOutcome.Refusal(row.row(), field, code, found);
  }

  private static Optional<OrderLineTrouble> unknownCurrency(OrderLineRow row) {
    try {
      row.currency();
      return Optional.empty();
    } catch (IllegalArgumentException e) {
      return textual(OrderLineFields.CURRENCY, "currency-unknown");
    }
  }

  private static Optional<OrderLineTrouble> tooLong(String text, String field) {
    return text.length() > LONGEST_NUMBER ? textual(field, "too-long") : Optional.empty();
  }

  private static boolean isNoDiscount(BigDecimal percent) {
    return percent.signum() < 0
        || percent.compareTo(HUNDRED) > 0
        || percent.stripTrailingZeros().scale() > 2;
  }

  private static boolean tooLargeOrFine(BigDecimal number, int decimals) {
    return number.abs().compareTo(LIMIT) >= 0 || number.stripTrailingZeros().scale() > decimals;
  }

  private static Optional<OrderLineTrouble> numeric(String field, String code) {
    return Optional.of(new OrderLineTrouble(field, code, ValueKind.NUMBER));
  }

  private static Optional<OrderLineTrouble> textual(String field, String code) {
    return Optional.of(new OrderLineTrouble(field, code, ValueKind.TEXT));
  }
}
