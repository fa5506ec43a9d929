package org.kaveri.api.orders;

import java.util.Optional;
import org.kaveri.api.InvalidException;
import org.kaveri.api.Money;
import org.kaveri.api.PlainText;

/**
 * All that is entered about a product.
 *
 * @param code the company's own code, unique, compared exactly; 1 to 50 characters
 * @param name 1 to 200 characters
 * @param kind what it is
 * @param price what one costs now, without being a promise: zero or more, at most 4 decimals, below
 *     10<sup>12</sup>; empty when it varies
 * @param active whether it can be ordered; one that is not stays in old orders
 * @since 0.1
 */
public record ProductDetails(
    String code, String name, ProductKind kind, Optional<Money> price, boolean active) {
  public ProductDetails {
    code = required("code", "product.code-missing", code, 50);
    name = required("name", "product.name-missing", name, 200);
    price.ifPresent(
        money -> {
          if (money.amount().signum() < 0) {
            throw new InvalidException("product.price-negative", "A price is not below zero.");
          }
          if (Limits.isNoPrice(money)) {
            throw new InvalidException(
                "product.price", "A price has at most 4 decimals and is below 10^12.");
          }
        });
  }

  private static String required(String field, String missing, String text, int maxLength) {
    String line = PlainText.line(text);
    if (line.isEmpty()) {
      throw new InvalidException(missing, "A product needs a " + field + ".");
    }
    if (line.length() > maxLength) {
      throw new InvalidException(
          "product.text-too-long",
          "The field " + field + " holds at most " + maxLength + " characters.",
          field,
          maxLength);
    }
    return line;
  }
}
