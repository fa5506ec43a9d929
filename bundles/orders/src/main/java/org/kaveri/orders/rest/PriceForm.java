package org.kaveri.orders.rest;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a product costs from a day on, as JSON has it.
 *
 * @param amount a decimal number; missing where the price varies
 */
public record PriceForm(@Nullable BigDecimal amount) {}
