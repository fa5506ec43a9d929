package org.kaveri.orders;

import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kaveri.api.Money;
import org.kaveri.api.orders.Discount;
import org.kaveri.api.orders.NewOrder;
import org.kaveri.api.orders.OrderLine;

/** What discounts leave of amounts. */
final class Discounts {
  private Discounts() {}

  /** What a line is worth after its own discount. */
  static Money amount(NewOrder.Line line) {
    Money full = Amounts.of(line.quantity(), line.unitPrice());
    return line.discount()
        .map(off -> off.leaves(line.unitPrice().times(line.quantity())))
        .orElse(full);
  }

  /** The lines less their shares of a discount off the whole order. */
  static List<OrderLine> shared(Discount discount, List<OrderLine> lines) {
    Map<Currency, Money> sums = new LinkedHashMap<>();
    for (OrderLine line : lines) {
      sums.merge(line.amount().currency(), line.amount(), Money::plus);
    }
    var off = new LinkedHashMap<Currency, Money>();
    sums.forEach((currency, sum) -> off.put(currency, sum.minus(discount.leaves(sum))));
    Map<Currency, Money> before = new LinkedHashMap<>();
    var shared = new ArrayList<OrderLine>(lines.size());
    for (OrderLine line : lines) {
      Currency currency = line.amount().currency();
      Money start = before.getOrDefault(currency, Money.zero(currency));
      Money end = start.plus(line.amount());
      before.put(currency, end);
      Money whole = off.getOrDefault(currency, Money.zero(currency));
      Money sum = sums.getOrDefault(currency, whole);
      shared.add(less(line, part(whole, end, sum).minus(part(whole, start, sum))));
    }
    return shared;
  }

  /** So much of the whole as a part is of a sum: each part ends where the next one begins. */
  private static Money part(Money whole, Money upTo, Money sum) {
    if (sum.amount().signum() == 0) {
      return Money.zero(whole.currency());
    }
    return Amounts.share(whole, upTo.amount(), sum.amount());
  }

  private static OrderLine less(OrderLine line, Money off) {
    return new OrderLine(
        line.position(),
        line.product(),
        line.quantity(),
        line.unitPrice(),
        line.amount().minus(off),
        line.discount(),
        line.progress());
  }
}
