package org.kaveri.orders.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kaveri.api.orders.Delivery;
import org.kaveri.api.orders.LineQuantity;
import org.kaveri.ui.ViewContext;
import org.kaveri.ui.kit.Kit;

/** What was delivered of an order, and when. */
final class Deliveries {
  private static final int NAMED = 3;

  private Deliveries() {}

  /**
   * A line for each.
   *
   * @param name of the line of that position
   */
  static Component list(
      List<Delivery> deliveries, Function<Integer, String> name, ViewContext context) {
    var list = Kit.stack();
    for (Delivery delivery : deliveries) {
      list.add(
          Kit.row(
              new Span(context.formats().day(delivery.day())),
              Kit.muted(contents(delivery.lines(), name, context))));
    }
    return list;
  }

  private static String contents(
      List<LineQuantity> lines, Function<Integer, String> name, ViewContext context) {
    String named =
        lines.stream()
            .limit(NAMED)
            .map(
                line ->
                    context.formats().number(line.quantity(), 3)
                        + " × "
                        + name.apply(line.position()))
            .collect(Collectors.joining(", "));
    return lines.size() <= NAMED
        ? named
        : context.text("orders.delivery.and-more", named, lines.size() - NAMED);
  }
}
