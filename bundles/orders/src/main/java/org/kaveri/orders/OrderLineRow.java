package org.kaveri.orders;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.kaveri.api.InvalidException;
import org.kaveri.api.Money;
import org.kaveri.api.customers.CustomerDetails;
import org.kaveri.api.customers.PostalAddress;
import org.kaveri.api.imports.ImportRow;
import org.kaveri.api.orders.Discount;
import org.kaveri.api.orders.ProductDetails;
import org.kaveri.api.orders.ProductKind;

/**
 * A row of an import, read as a line of an order. Texts are one line without control characters, as
 * the registers keep them: what they are looked up by is what was given.
 *
 * @param row as imported
 */
record OrderLineRow(ImportRow row) {
  private static final Set<String> NO_COUNTRY = Set.of("unspecified", "unknown", "n/a", "-");
  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_COUNTRY = 100;

  String orderNumber() {
    return text(OrderLineFields.ORDER_NUMBER);
  }

  Instant orderedAt() {
    return row.instant(OrderLineFields.ORDERED_AT).orElseThrow();
  }

  String customerNumber() {
    return row.identifier(OrderLineFields.CUSTOMER_NUMBER).orElseThrow();
  }

  String productCode() {
    return text(OrderLineFields.PRODUCT_CODE);
  }

  BigDecimal quantity() {
    return row.number(OrderLineFields.QUANTITY).orElseThrow();
  }

  /** Whether something is given back. */
  boolean isBack() {
    return quantity().signum() < 0;
  }

  BigDecimal unitPrice() {
    return row.number(OrderLineFields.UNIT_PRICE).orElseThrow();
  }

  /**
   * Of the price.
   *
   * @throws IllegalArgumentException when there is no such currency
   */
  Currency currency() {
    return Currency.getInstance(text(OrderLineFields.CURRENCY).toUpperCase(Locale.ROOT));
  }

  Money price() {
    return new Money(unitPrice(), currency());
  }

  /** Percent off the line; zero is none. */
  Optional<BigDecimal> discountPercent() {
    return row.number(OrderLineFields.DISCOUNT_PERCENT).filter(percent -> percent.signum() != 0);
  }

  /**
   * Off the line.
   *
   * @throws InvalidException when there can be none of so many percent
   */
  Optional<Discount> discount() {
    return discountPercent().map(Discount.Percent::new);
  }

  /** The customer, as far as the row tells. */
  CustomerDetails customer() {
    String number = customerNumber();
    String name =
        row.text(OrderLineFields.CUSTOMER_NAME)
            .map(text -> cut(text, LONGEST_NAME))
            .orElse("Customer " + number);
    List<PostalAddress> addresses =
        row.text(OrderLineFields.COUNTRY)
            .filter(country -> !NO_COUNTRY.contains(country.toLowerCase(Locale.ROOT)))
            .map(country -> new PostalAddress("", "", "", "", cut(country, LONGEST_COUNTRY)))
            .map(List::of)
            .orElse(List.of());
    return CustomerDetails.organisation(name)
        .with(draft -> draft.number(number).addresses(addresses));
  }

  /** The product, as far as the row tells. */
  ProductDetails product() {
    String code = productCode();
    return ProductDetails.of(
        code,
        row.text(OrderLineFields.PRODUCT_NAME).map(text -> cut(text, LONGEST_NAME)).orElse(code),
        draft -> {
          draft.kind(looksLikeGoods(code) ? ProductKind.GOODS : ProductKind.SERVICE);
          if (unitPrice().signum() > 0) {
            draft.price(price());
          }
        });
  }

  /** Carriage, fees and the like stand under words: POST, BANK CHARGES, C2. */
  private static boolean looksLikeGoods(String code) {
    return code.length() > 2 && code.chars().anyMatch(Character::isDigit);
  }

  private String text(String field) {
    return row.text(field).orElseThrow();
  }

  /** Never in the middle of a sign. */
  private static String cut(String text, int length) {
    if (text.length() <= length) {
      return text;
    }
    return text.substring(
        0, Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length);
  }
}
