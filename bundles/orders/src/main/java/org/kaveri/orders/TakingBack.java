package org.kaveri.orders;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.kaveri.api.InvalidException;
import org.kaveri.api.orders.LineProgress;
import org.kaveri.api.orders.LineQuantity;
import org.kaveri.api.orders.OrderLine;
import org.kaveri.api.orders.OrderStatus;
import org.kaveri.orders.OrderRows.KeptLine;

/**
 * What a cancellation or a return makes of an order.
 *
 * @param kind {@link OrderStatus#CANCELLATION} or {@link OrderStatus#RETURN}
 * @param lines those of the order that takes back
 * @param changed the order's lines of which something is taken back, as they are afterwards
 * @param after all of the order's lines, as they are afterwards
 */
record TakingBack(
    OrderStatus kind, List<OrderLine> lines, List<KeptLine> changed, List<KeptLine> after) {

  /**
   * Takes back what is open.
   *
   * @param kept the order's lines
   * @param asked what to take back; empty for all that is open
   */
  static TakingBack cancelling(List<KeptLine> kept, List<LineQuantity> asked) {
    requireSome(OrderStatus.CANCELLATION, kept, KeptLine::open);
    return of(
        OrderStatus.CANCELLATION,
        kept,
        Portions.of(
            kept,
            asked,
            KeptLine::open,
            (position, left) ->
                new InvalidException(
                    "order.cancels-too-much",
                    "Of line " + position + " only " + left + " can be cancelled.",
                    position,
                    left)));
  }

  /**
   * Takes back what was delivered.
   *
   * @param kept the order's lines
   * @param asked what to take back; empty for all that the customer has
   */
  static TakingBack returning(List<KeptLine> kept, List<LineQuantity> asked) {
    requireSome(OrderStatus.RETURN, kept, KeptLine::returnable);
    return of(
        OrderStatus.RETURN,
        kept,
        Portions.of(
            kept,
            asked,
            KeptLine::returnable,
            (position, left) ->
                new InvalidException(
                    "order.returns-too-much",
                    "Of line " + position + " only " + left + " can be returned.",
                    position,
                    left)));
  }

  private static void requireSome(
      OrderStatus kind, List<KeptLine> kept, Function<KeptLine, BigDecimal> there) {
    if (kept.stream().allMatch(line -> there.apply(line).signum() == 0)) {
      throw nothing(kind, kept);
    }
  }

  private static TakingBack of(
      OrderStatus kind, List<KeptLine> kept, Map<Integer, BigDecimal> quantities) {
    var lines = new ArrayList<OrderLine>();
    var changed = new ArrayList<KeptLine>();
    var after = new ArrayList<KeptLine>();
    for (KeptLine line : kept) {
      BigDecimal quantity = quantities.getOrDefault(line.line().position(), BigDecimal.ZERO);
      if (quantity.signum() <= 0) {
        after.add(line);
        continue;
      }
      KeptLine now = after(kind, line, quantity);
      changed.add(now);
      after.add(now);
      lines.add(negative(lines.size() + 1, line, now));
    }
    return new TakingBack(kind, List.copyOf(lines), List.copyOf(changed), List.copyOf(after));
  }

  private static InvalidException nothing(OrderStatus kind, List<KeptLine> kept) {
    if (kind == OrderStatus.RETURN) {
      return new InvalidException(
          "order.nothing-delivered", "The customer has nothing of the order to give back.");
    }
    return kept.stream().allMatch(line -> line.left().signum() == 0)
        ? new InvalidException(
            "order.cancelled-already", "All of the order has been taken back already.")
        : new InvalidException(
            "order.nothing-open", "What is left of the order was delivered; it is returned.");
  }

  private static KeptLine after(OrderStatus kind, KeptLine line, BigDecimal quantity) {
    LineProgress before = line.line().progress();
    boolean returned = kind == OrderStatus.RETURN;
    KeptLine now =
        line.with(
            new LineProgress(
                before.delivered(),
                returned ? before.cancelled() : before.cancelled().add(quantity),
                returned ? before.returned().add(quantity) : before.returned()));
    // all that is taken back is rounded together, so parts add up to no more than the whole
    return new KeptLine(now.line(), Amounts.part(line.line(), now.backQuantity()));
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

  /** How an order stands whose lines became this. */
  static OrderStatus status(List<KeptLine> lines) {
    boolean delivered =
        lines.stream().anyMatch(line -> line.line().progress().delivered().signum() > 0);
    if (lines.stream().allMatch(line -> line.left().signum() == 0)) {
      return delivered ? OrderStatus.RETURNED : OrderStatus.CANCELLED;
    }
    if (!delivered) {
      return OrderStatus.PLACED;
    }
    return lines.stream().allMatch(line -> line.open().signum() == 0)
        ? OrderStatus.DELIVERED
        : OrderStatus.PARTLY_DELIVERED;
  }
}
