package org.kaveri.orders;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.kaveri.api.InvalidException;
import org.kaveri.api.NotFoundException;
import org.kaveri.api.orders.LineQuantity;
import org.kaveri.orders.OrderRows.KeptLine;

/** How much of each line of an order is meant. */
final class Portions {
  private Portions() {}

  /**
   * Quantities by the positions of lines.
   *
   * @param kept the order's lines
   * @param asked how much of which; empty for all that is there
   * @param there how much there is of a line
   * @param tooMuch what is said when more is asked for, by the line's position and what is left
   */
  static Map<Integer, BigDecimal> of(
      List<KeptLine> kept,
      List<LineQuantity> asked,
      Function<KeptLine, BigDecimal> there,
      BiFunction<Integer, BigDecimal, InvalidException> tooMuch) {
    Map<Integer, BigDecimal> most = new HashMap<>();
    kept.forEach(line -> most.put(line.line().position(), there.apply(line)));
    if (asked.isEmpty()) {
      return most;
    }
    Map<Integer, BigDecimal> quantities = new HashMap<>();
    for (LineQuantity line : asked) {
      if (!most.containsKey(line.position())) {
        throw new NotFoundException(
            "order.line-unknown",
            "The order has no line " + line.position() + ".",
            line.position());
      }
      quantities.merge(line.position(), line.quantity(), BigDecimal::add);
    }
    quantities.forEach(
        (position, quantity) -> {
          BigDecimal left = Amounts.quantity(most.getOrDefault(position, BigDecimal.ZERO));
          if (quantity.compareTo(left) > 0) {
            throw tooMuch.apply(position, left);
          }
        });
    return quantities;
  }
}
