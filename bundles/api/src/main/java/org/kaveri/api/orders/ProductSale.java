package org.kaveri.api.orders;

import java.math.BigDecimal;
import java.util.Optional;
import org.kaveri.api.InvalidException;
import org.kaveri.api.PlainText;

/**
 * How a product is sold.
 *
 * @param unit what is counted, like {@code kg} or {@code h}; at most 20 characters, empty for
 *     pieces
 * @param taxRate percent of value added tax, 0 to 100 with at most 2 decimals; empty when it is not
 *     known. Whether prices contain it is the company's setting
 * @since 0.1
 */
public record ProductSale(String unit, Optional<BigDecimal> taxRate) {
  /** By the piece, of unknown tax. */
  static final ProductSale UNKNOWN = new ProductSale("", Optional.empty());

  private static final int LONGEST_UNIT = 20;

  public ProductSale {
    unit = PlainText.line(unit);
    if (unit.length() > LONGEST_UNIT) {
      throw new InvalidException(
          "product.text-too-long",
          "The field unit holds at most " + LONGEST_UNIT + " characters.",
          "unit",
          LONGEST_UNIT);
    }
    taxRate = taxRate.map(rate -> Limits.percent(rate, "product.tax-rate"));
  }
}
