package org.kaveri.orders;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kaveri.api.CustomerId;
import org.kaveri.api.Money;
import org.kaveri.api.OrderId;
import org.kaveri.api.events.Event;
import org.kaveri.api.events.EventListener;
import org.kaveri.api.events.RecordedEvent;
import org.kaveri.api.imports.UndoOutcome.Stayed;
import org.kaveri.api.orders.NewOrder;
import org.kaveri.api.orders.Order;
import org.kaveri.api.orders.OrderStatus;
import org.kaveri.api.orders.OrdersRemoved;
import org.kaveri.testkit.TestDatabase;

class UndoneOrdersTest {

  @ParameterizedTest
  @EnumSource
  void whatTakesBackWithoutAnOrderIsNoOrderThatIsLeft(TestDatabase database) {
    Shop.on(
        database,
        shop -> {
          var heard = new Heard();
          shop.fixture.pump().listen(heard);
          Order first = order(shop, shop.customer("Aino"));
          takeBack(shop, first);
          Order second = order(shop, shop.customer("Kalle"));
          order(shop, second.customer());
          remove(shop, first, second);
          shop.fixture.pump().drain();
          assertThat(heard.events)
              .extracting(OrdersRemoved::customer)
              .containsExactlyInAnyOrder(first.customer(), second.customer());
          assertThat(heard.events)
              .allSatisfy(
                  it ->
                      assertThat(it.noneLeft()).isEqualTo(it.customer().equals(first.customer())));
        });
  }

  private static Order order(Shop shop, CustomerId customer) {
    var product =
        shop.products
            .findByCode("A-1")
            .map(it -> it.id())
            .orElseGet(() -> shop.product("A-1", "1"));
    return shop.orders.place(
        new NewOrder(
            customer,
            Optional.empty(),
            Optional.empty(),
            List.of(new NewOrder.Line(product, Shop.number("2"), Money.of("2.50", "EUR")))));
  }

  /** As a file has it that does not say of which order. */
  private static void takeBack(Shop shop, Order order) {
    shop.fixture
        .store()
        .run(
            tx ->
                new OrderRows(tx.connection())
                    .add(
                        List.of(
                            new Order(
                                new OrderId(shop.fixture.ids().next()),
                                "C1",
                                order.customer(),
                                Instant.parse("2026-05-01T10:00:00Z"),
                                OrderStatus.CANCELLATION,
                                Optional.empty(),
                                order.lines(),
                                order.totals(),
                                Optional.empty())),
                        tx.now()));
  }

  private static void remove(Shop shop, Order... orders) {
    shop.fixture
        .store()
        .run(
            tx -> {
              var stayed = new ArrayList<Stayed>();
              var ids = List.of(orders).stream().map(it -> it.id().value()).toList();
              var undone = new UndoneOrders(tx, shop.customers, ZoneId.of("Europe/Helsinki"));
              assertThat(undone.remove(OrderLinesChunk.ORDERS, ids, stayed))
                  .isEqualTo(orders.length);
              assertThat(stayed).isEmpty();
            });
  }

  /** Keeps what it hears. */
  private static final class Heard implements EventListener {
    final List<OrdersRemoved> events = new ArrayList<>();

    @Override
    public String name() {
      return "org.kaveri.orders.heard";
    }

    @Override
    public Set<Class<? extends Event>> listensTo() {
      return Set.of(OrdersRemoved.class);
    }

    @Override
    public void on(RecordedEvent recorded) {
      events.add((OrdersRemoved) recorded.event());
    }
  }
}
