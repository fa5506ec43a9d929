package org.kaveri.orders.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kaveri.api.Money;
import org.kaveri.api.orders.CurrencyRates;
import org.kaveri.api.orders.DatedAmounts;
import org.kaveri.api.orders.Discount;
import org.kaveri.api.orders.OrderStatus;
import org.kaveri.api.orders.OrderSummary;
import org.kaveri.api.orders.Product;
import org.kaveri.ui.ViewContext;
import org.kaveri.ui.kit.Kit;
import org.kaveri.ui.kit.Tone;

/** Orders in words. */
final class OrderTexts {
  private OrderTexts() {}

  /** Facts after which an order or a list of them looks different. */
  static final Set<String> FACTS =
      Set.of(
          "orders.placed",
          "orders.delivered",
          "orders.cancelled",
          "orders.returned",
          "orders.moved",
          "orders.removed");

  /** Amounts of each currency beside one another; they are never added. */
  static String totals(List<Money> totals, ViewContext context) {
    return totals.stream()
        .map(total -> context.formats().money(total))
        .collect(Collectors.joining(" + "));
  }

  /**
   * What each order comes to in the company's currency, where it holds others and their rates are
   * known.
   */
  static List<Optional<Money>> converted(
      List<OrderSummary> orders, CurrencyRates rates, ViewContext context) {
    return rates.inCompanyCurrency(
        orders.stream()
            .map(
                order ->
                    new DatedAmounts(
                        LocalDate.ofInstant(order.orderedAt(), context.zone()), order.totals()))
            .toList());
  }

  /** The amounts as they are, and behind them what they come to if that is something else. */
  static String totals(List<Money> totals, Optional<Money> converted, ViewContext context) {
    String plain = totals(totals, context);
    return converted
        .filter(sum -> !totals.equals(List.of(sum)))
        .map(sum -> plain + " ≈ " + context.formats().money(sum))
        .orElse(plain);
  }

  static String status(OrderStatus status, ViewContext context) {
    return context.text(
        switch (status) {
          case PLACED -> "orders.status.placed";
          case PARTLY_DELIVERED -> "orders.status.partly-delivered";
          case DELIVERED -> "orders.status.delivered";
          case CANCELLED -> "orders.status.cancelled";
          case RETURNED -> "orders.status.returned";
          case CANCELLATION -> "orders.status.cancellation";
          case RETURN -> "orders.status.return";
        });
  }

  static com.vaadin.flow.component.Component chip(OrderStatus status, ViewContext context) {
    Tone tone =
        switch (status) {
          case PLACED, PARTLY_DELIVERED, DELIVERED -> Tone.GOOD;
          case CANCELLED, RETURNED -> Tone.CAREFUL;
          case CANCELLATION, RETURN -> Tone.NEUTRAL;
        };
    return Kit.chip(status(status, context), tone);
  }

  /** Like {@code −10 %}; nothing where there is none. */
  static String discount(Optional<Discount> discount, ViewContext context) {
    return discount
        .map(
            off ->
                switch (off) {
                  case Discount.Percent part ->
                      "−" + context.formats().number(part.percent(), 2) + "\u00A0%";
                  case Discount.Amount fixed -> context.formats().money(fixed.amount().negated());
                })
        .orElse("");
  }

  /** A product's name with its code. */
  static String product(@Nullable Product product) {
    return product == null ? "" : product.details().name() + " (" + product.details().code() + ")";
  }
}
