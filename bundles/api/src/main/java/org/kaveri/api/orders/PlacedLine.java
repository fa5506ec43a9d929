package org.kaveri.api.orders;

import java.math.BigDecimal;
import org.kaveri.api.Money;
import org.kaveri.api.ProductId;

/**
 * One line, as facts tell of it.
 *
 * @param product what
 * @param quantity how many or how much; negative when taken back
 * @param amount what it is worth; negative when taken back
 * @since 0.1
 */
public record PlacedLine(ProductId product, BigDecimal quantity, Money amount) {}
