package org.kaveri.orders;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kaveri.api.CustomerId;
import org.kaveri.api.Money;
import org.kaveri.api.Page;
import org.kaveri.api.customers.Moved;
import org.kaveri.api.orders.NewCancellation;
import org.kaveri.api.orders.NewOrder;
import org.kaveri.api.orders.Order;
import org.kaveri.api.orders.OrderStatus;
import org.kaveri.api.orders.OrderSummary;
import org.kaveri.api.orders.OrdersMoved;
import org.kaveri.api.orders.OrdersMoved.MovedOrder;
import org.kaveri.testkit.Fallbacks;
import org.kaveri.testkit.Heard;
import org.kaveri.testkit.TestDatabase;

class OrderMergerTest {
  private static final Page.Request TEN = Page.Request.first(10);

  private static Order order(Shop shop, CustomerId customer, String product) {
    return shop.orders.place(
        new NewOrder(
            customer,
            Optional.empty(),
            Optional.of(Instant.parse("2025-05-10T22:30:00Z")),
            List.of(
                new NewOrder.Line(
                    shop.product(product, "2.50"), Shop.number("3"), Money.of("2.50", "EUR")))));
  }

  private static List<Long> ordersOf(Shop shop, CustomerId customer) {
    return shop.orders.listOf(customer, TEN).items().stream()
        .map(OrderSummary::id)
        .map(id -> id.value())
        .sorted()
        .toList();
  }

  @ParameterizedTest
  @EnumSource
  void ordersGoAndComeBackAndAreToldOf(TestDatabase database) {
    Shop.on(
        database,
        shop -> {
          CustomerId from = shop.customer("From");
          CustomerId to = shop.customer("To");
          Order first = order(shop, from, "A");
          Order second = order(shop, from, "B");
          Order back =
              shop.orders.cancel(new NewCancellation(second.id(), Optional.empty(), List.of()));
          Order own = order(shop, to, "C");
          var merger = new OrderMerger(shop.fixture.store(), new Fallbacks());
          var heard = new Heard(shop.fixture, OrdersMoved.class);
          assertThat(merger.count(from)).isEqualTo(3);
          assertThat(merger.title(Locale.ENGLISH)).isEqualTo("Orders");

          Moved moved = merger.move(from, to);
          var ids = List.of(first.id().value(), second.id().value(), back.id().value());
          assertThat(moved).isEqualTo(Moved.of("orders", ids));
          assertThat(ordersOf(shop, from)).isEmpty();
          assertThat(ordersOf(shop, to)).hasSize(4).contains(own.id().value());
          OrdersMoved gone = (OrdersMoved) heard.events().getFirst();
          assertThat(heard.events())
              .containsExactly(
                  new OrdersMoved(from, true, gone.orders()),
                  new OrdersMoved(to, false, gone.orders()));
          assertThat(gone.orders())
              .extracting(MovedOrder::status)
              .containsExactly(OrderStatus.PLACED, OrderStatus.CANCELLED, OrderStatus.CANCELLATION);
          assertThat(gone.orders()).extracting(it -> it.left().intValue()).startsWith(3, 0);
          assertThat(gone.orders())
              .extracting(MovedOrder::totals)
              .containsExactly(
                  List.of(Money.of("7.50", "EUR")),
                  List.of(Money.of("7.50", "EUR")),
                  List.of(Money.of("-7.50", "EUR")));

          Order since = order(shop, to, "D");
          merger.giveBack(moved, to, from);
          assertThat(ordersOf(shop, from)).isEqualTo(ids);
          assertThat(ordersOf(shop, to)).containsExactly(own.id().value(), since.id().value());
          assertThat(heard.events())
              .hasSize(4)
              .endsWith(
                  new OrdersMoved(to, true, gone.orders()),
                  new OrdersMoved(from, false, gone.orders()));
        });
  }
}
