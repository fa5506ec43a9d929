package org.kaveri.orders;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.kaveri.api.InvalidException;
import org.kaveri.api.orders.LineProgress;
import org.kaveri.api.orders.LineQuantity;
import org.kaveri.api.orders.PlacedLine;
import org.kaveri.orders.OrderRows.KeptLine;

/**
 * What a delivery makes of an order.
 *
 * @param delivered how much of which line
 * @param told the same for the fact, with its part of the lines' amounts
 * @param changed the order's lines of which something is delivered, as they are afterwards
 * @param after all of the order's lines, as they are afterwards
 */
record Delivering(
    List<LineQuantity> delivered,
    List<PlacedLine> told,
    List<KeptLine> changed,
    List<KeptLine> after) {

  /**
   * Delivers.
   *
   * @param kept the order's lines
   * @param asked what to deliver; empty for all that is open
   */
  static Delivering of(List<KeptLine> kept, List<LineQuantity> asked) {
    if (kept.stream().allMatch(line -> line.open().signum() == 0)) {
      throw new InvalidException("order.nothing-open", "Nothing is left to be delivered.");
    }
    Map<Integer, BigDecimal> quantities =
        Portions.of(
            kept,
            asked,
            KeptLine::open,
            (position, left) ->
                new InvalidException(
                    "order.delivers-too-much",
                    "Of line " + position + " only " + left + " is open.",
                    position,
                    left));
    var delivered = new ArrayList<LineQuantity>();
    var told = new ArrayList<PlacedLine>();
    var changed = new ArrayList<KeptLine>();
    var after = new ArrayList<KeptLine>();
    for (KeptLine line : kept) {
      BigDecimal quantity = quantities.getOrDefault(line.line().position(), BigDecimal.ZERO);
      if (quantity.signum() <= 0) {
        after.add(line);
        continue;
      }
      LineProgress before = line.line().progress();
      BigDecimal soFar = before.delivered().add(quantity);
      KeptLine now = line.with(new LineProgress(soFar, before.cancelled(), before.returned()));
      changed.add(now);
      after.add(now);
      delivered.add(new LineQuantity(line.line().position(), Amounts.quantity(quantity)));
      told.add(
          new PlacedLine(
              line.line().product(),
              Amounts.quantity(quantity),
              Amounts.part(line.line(), soFar)
                  .minus(Amounts.part(line.line(), before.delivered()))));
    }
    return new Delivering(delivered, told, changed, after);
  }
}
