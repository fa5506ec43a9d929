package org.kaveri.orders;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kaveri.api.InvalidException;
import org.kaveri.api.NotFoundException;
import org.kaveri.api.orders.NewCancellation;
import org.kaveri.api.orders.OrderLine;
import org.kaveri.orders.OrderRows.KeptLine;

/**
 * What a cancellation makes of an order.
 *
 * @param lines those of the cancellation
 * @param changed the order's lines of which something is taken back, as they are afterwards
 * @param nothingLeft whether all of the order is taken back afterwards
 */
record TakingBack(List<OrderLine> lines, List<KeptLine> changed, boolean nothingLeft) {

  /**
   * Takes back.
   *
   * @param kept the order's lines
   * @param asked what to take back; empty for all that is left
   */
  static TakingBack of(List<KeptLine> kept, List<NewCancellation.Line> asked) {
    Map<Integer, BigDecimal> quantities = quantities(kept, asked);
    var lines = new ArrayList<OrderLine>();
    var changed = new ArrayList<KeptLine>();
    boolean nothingLeft = true;
    for (KeptLine line : kept) {
      BigDecimal quantity = quantities.getOrDefault(line.line().position(), BigDecimal.ZERO);
      if (quantity.compareTo(line.left()) > 0) {
        throw new InvalidException(
            "order.cancels-too-much",
            "Line " + line.line().position() + " has only " + line.left() + " left.",
            line.line().position(),
            line.left());
      }
      nothingLeft &= quantity.compareTo(line.left()) == 0;
      if (quantity.signum() > 0) {
        KeptLine after = after(line, quantity);
        changed.add(after);
        lines.add(negative(lines.size() + 1, line, after));
      }
    }
    return new TakingBack(List.copyOf(lines), List.copyOf(changed), nothingLeft);
  }

  private static Map<Integer, BigDecimal> quantities(
      List<KeptLine> kept, List<NewCancellation.Line> asked) {
    var quantities = new HashMap<Integer, BigDecimal>();
    if (asked.isEmpty()) {
      kept.forEach(line -> quantities.put(line.line().position(), line.left()));
      return quantities;
    }
    for (NewCancellation.Line line : asked) {
      if (kept.stream().noneMatch(own -> own.line().position() == line.position())) {
        throw new NotFoundException(
            "order.line-unknown",
            "The order has no line " + line.position() + ".",
            line.position());
      }
      quantities.merge(line.position(), line.quantity(), BigDecimal::add);
    }
    return quantities;
  }

  private static KeptLine after(KeptLine line, BigDecimal quantity) {
    // all that is taken back is rounded together, so parts add up to no more than the whole
    BigDecimal back = line.backQuantity().add(quantity);
    return new KeptLine(line.line(), back, Amounts.of(back, line.line().unitPrice()));
  }

  private static OrderLine negative(int position, KeptLine before, KeptLine after) {
    OrderLine line = before.line();
    return new OrderLine(
        position,
        line.product(),
        Amounts.quantity(before.backQuantity().subtract(after.backQuantity())),
        line.unitPrice(),
        before.backAmount().minus(after.backAmount()));
  }
}
