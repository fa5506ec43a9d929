package org.kaveri.orders.rest;

import static org.kaveri.rest.Members.required;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.kaveri.api.orders.LineQuantity;
import org.kaveri.rest.Required;

/**
 * So much of a line, as JSON has it.
 *
 * @param position of the line
 * @param quantity how many or how much
 */
public record Portion(
    @Required @Nullable Integer position, @Required @Nullable BigDecimal quantity) {
  static Portion of(LineQuantity line) {
    return new Portion(line.position(), line.quantity());
  }

  LineQuantity toLine() {
    return new LineQuantity(
        required("lines.position", position), required("lines.quantity", quantity));
  }
}
