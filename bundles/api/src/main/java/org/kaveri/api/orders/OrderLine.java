package org.kaveri.api.orders;

import java.math.BigDecimal;
import org.kaveri.api.Money;
import org.kaveri.api.ProductId;

/**
 * One line of an order.
 *
 * @param position 1 for the first line
 * @param product what
 * @param quantity how many or how much; negative in a cancellation, never zero; at most 3 decimals
 * @param unitPrice for one, at the time; at most 4 decimals, not negative
 * @param amount quantity × unit price, rounded half up to the currency's own decimals
 * @since 0.1
 */
public record OrderLine(
    int position, ProductId product, BigDecimal quantity, Money unitPrice, Money amount) {}
