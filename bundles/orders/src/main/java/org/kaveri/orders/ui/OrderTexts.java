package org.kaveri.orders.ui;

import java.util.List;
import java.util.stream.Collectors;
import org.kaveri.api.Money;
import org.kaveri.api.orders.OrderStatus;
import org.kaveri.ui.ViewContext;
import org.kaveri.ui.kit.Kit;
import org.kaveri.ui.kit.Tone;

/** Orders in words. */
final class OrderTexts {
  private OrderTexts() {}

  /** Amounts of each currency beside one another; they are never added. */
  static String totals(List<Money> totals, ViewContext context) {
    return totals.stream()
        .map(total -> context.formats().money(total))
        .collect(Collectors.joining(" + "));
  }

  static String status(OrderStatus status, ViewContext context) {
    return context.text(
        switch (status) {
          case PLACED -> "orders.status.placed";
          case CANCELLED -> "orders.status.cancelled";
          case CANCELLATION -> "orders.status.cancellation";
        });
  }

  static com.vaadin.flow.component.Component chip(OrderStatus status, ViewContext context) {
    Tone tone =
        switch (status) {
          case PLACED -> Tone.GOOD;
          case CANCELLED -> Tone.CAREFUL;
          case CANCELLATION -> Tone.NEUTRAL;
        };
    return Kit.chip(status(status, context), tone);
  }
}
