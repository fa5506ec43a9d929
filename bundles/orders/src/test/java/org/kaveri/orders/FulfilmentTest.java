package org.kaveri.orders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kaveri.api.CustomerId;
import org.kaveri.api.KaveriException;
import org.kaveri.api.Money;
import org.kaveri.api.OrderId;
import org.kaveri.api.ProductId;
import org.kaveri.api.RefusedException;
import org.kaveri.api.orders.Delivery;
import org.kaveri.api.orders.Discount;
import org.kaveri.api.orders.LineProgress;
import org.kaveri.api.orders.LineQuantity;
import org.kaveri.api.orders.NewCancellation;
import org.kaveri.api.orders.NewDelivery;
import org.kaveri.api.orders.NewOrder;
import org.kaveri.api.orders.NewReturn;
import org.kaveri.api.orders.Order;
import org.kaveri.api.orders.OrderDelivered;
import org.kaveri.api.orders.OrderReturned;
import org.kaveri.api.orders.OrderStatus;
import org.kaveri.api.orders.Orders;
import org.kaveri.api.orders.PlacedLine;
import org.kaveri.testkit.AtOnce;
import org.kaveri.testkit.Heard;
import org.kaveri.testkit.TestDatabase;

class FulfilmentTest {
  private static final Instant MAY = Instant.parse("2025-05-01T10:00:00Z");
  private static final LocalDate JUNE = LocalDate.of(2025, 6, 1);

  @ParameterizedTest
  @EnumSource
  void anOrderIsDeliveredInPartsCancelledAndGivenBack(TestDatabase database) {
    Shop.on(
        database,
        shop -> {
          Order order = order(shop, "5", "3");
          Order partly = deliver(shop, order, JUNE, line(1, "2"));
          assertThat(partly.status()).isEqualTo(OrderStatus.PARTLY_DELIVERED);
          assertThat(partly.lines().getFirst().progress())
              .isEqualTo(new LineProgress(Shop.number("2"), Shop.number("0"), Shop.number("0")));

          Order cancelled = cancel(shop, order, line(1, "1"));
          assertThat(cancelled.status()).isEqualTo(OrderStatus.CANCELLATION);
          refused("order.cancels-too-much", () -> cancel(shop, order, line(1, "2.5")));
          refused("order.delivers-too-much", () -> deliver(shop, order, JUNE, line(1, "2.5")));
          refused("order.returns-too-much", () -> giveBack(shop, order, line(1, "2.5")));

          Order whole = shop.orders.deliver(NewDelivery.allOf(order.id()));
          assertThat(whole.status()).isEqualTo(OrderStatus.DELIVERED);
          assertThat(whole).isEqualTo(shop.orders.get(order.id()));
          refused("order.nothing-open", () -> shop.orders.deliver(NewDelivery.allOf(order.id())));
          refused(
              "order.nothing-open", () -> shop.orders.cancel(NewCancellation.allOf(order.id())));

          Order some = giveBack(shop, order, line(2, "1"));
          assertThat(some.status()).isEqualTo(OrderStatus.RETURN);
          assertThat(some.number()).isEqualTo(order.number() + "-R1");
          assertThat(some.cancels()).contains(order.id());
          assertThat(some.totals()).containsExactly(Money.of("-1", "EUR"));
          assertThat(shop.orders.get(order.id()).status()).isEqualTo(OrderStatus.DELIVERED);

          Order rest = shop.orders.acceptReturn(NewReturn.allOf(order.id()));
          assertThat(rest.number()).isEqualTo(order.number() + "-R2");
          assertThat(shop.orders.get(order.id()).status()).isEqualTo(OrderStatus.RETURNED);
          assertThat(
                  order
                      .totals()
                      .getFirst()
                      .plus(cancelled.totals().getFirst())
                      .plus(some.totals().getFirst())
                      .plus(rest.totals().getFirst()))
              .isEqualTo(Money.of("0", "EUR"));
          refused(
              "order.nothing-delivered",
              () -> shop.orders.acceptReturn(NewReturn.allOf(order.id())));
          refused(
              "order.cancelled-already",
              () -> shop.orders.cancel(NewCancellation.allOf(order.id())));
          refused("order.takes-back", () -> shop.orders.acceptReturn(NewReturn.allOf(rest.id())));
          refused("order.takes-back", () -> shop.orders.deliver(NewDelivery.allOf(rest.id())));

          assertThat(shop.orders.deliveriesOf(order.id()))
              .containsExactly(
                  new Delivery(JUNE, List.of(line(1, "2"))),
                  new Delivery(shop.today(), List.of(line(1, "2"), line(2, "3"))));
        });
  }

  @ParameterizedTest
  @EnumSource
  void nothingIsGivenBackThatWasNotDelivered(TestDatabase database) {
    Shop.on(
        database,
        shop -> {
          Order order = order(shop, "5", "3");
          refused(
              "order.nothing-delivered",
              () -> shop.orders.acceptReturn(NewReturn.allOf(order.id())));
          refused("order.line-unknown", () -> deliver(shop, order, JUNE, line(3, "1")));
          refused("order.unknown", () -> shop.orders.deliver(NewDelivery.allOf(new OrderId(5))));
          assertThat(shop.orders.get(order.id())).isEqualTo(order);
          assertThat(shop.orders.deliveriesOf(order.id())).isEmpty();
        });
  }

  @ParameterizedTest
  @EnumSource
  void discountsAreKeptAndWhatIsTakenBackKeepsToThem(TestDatabase database) {
    Shop.on(
        database,
        shop -> {
          ProductId bread = shop.product("B1", "1");
          Discount tenth = new Discount.Percent(Shop.number("10"));
          Discount euro = new Discount.Amount(Money.of("1", "EUR"));
          Order placed =
              shop.orders.place(
                  new NewOrder(
                      shop.customer("Leipomo"),
                      Optional.empty(),
                      Optional.of(MAY),
                      List.of(
                          new NewOrder.Line(
                              bread, Shop.number("3"), Money.of("3.33", "EUR"), Optional.of(tenth)),
                          new NewOrder.Line(bread, Shop.number("3"), Money.of("0.67", "EUR"))),
                      Optional.of(euro)));
          // 8.99 and 2.01, less 1.00 in proportion
          assertThat(placed.lines())
              .extracting(line -> line.amount().amount().toString())
              .containsExactly("8.17", "1.83");
          assertThat(placed.totals()).containsExactly(Money.of("10", "EUR"));
          assertThat(shop.orders.get(placed.id())).isEqualTo(placed);
          assertThat(placed.discount()).contains(euro);

          Order first = cancel(shop, placed, line(1, "1"));
          assertThat(first.totals()).containsExactly(Money.of("-2.72", "EUR"));
          shop.orders.deliver(NewDelivery.allOf(placed.id()));
          Order second = giveBack(shop, placed, line(1, "1"));
          assertThat(second.totals()).containsExactly(Money.of("-2.73", "EUR"));
          Order third = shop.orders.acceptReturn(NewReturn.allOf(placed.id()));
          assertThat(third.totals()).containsExactly(Money.of("-4.55", "EUR"));
        });
  }

  @ParameterizedTest
  @EnumSource
  void deliveriesAndReturnsAreToldWithTheirMeasures(TestDatabase database) {
    Shop.on(
        database,
        shop -> {
          var heard = new Heard(shop.fixture, OrderDelivered.class, OrderReturned.class);
          Order order = order(shop, "5", "3");
          ProductId bread = order.lines().getFirst().product();
          CustomerId customer = order.customer();
          deliver(shop, order, JUNE, line(1, "2"));
          shop.orders.deliver(
              new NewDelivery(order.id(), Optional.of(JUNE.plusDays(1)), List.of()));
          Order back =
              shop.orders.acceptReturn(
                  new NewReturn(
                      order.id(),
                      Optional.of(MAY.plus(Duration.ofDays(40))),
                      List.of(line(1, "1"))));
          assertThat(heard.events())
              .containsExactly(
                  new OrderDelivered(
                      order.id(), customer, JUNE, List.of(placed(bread, "2", "2")), false),
                  new OrderDelivered(
                      order.id(),
                      customer,
                      JUNE.plusDays(1),
                      List.of(placed(bread, "3", "3"), placed(bread, "3", "3")),
                      true),
                  new OrderReturned(
                      back.id(),
                      order.id(),
                      customer,
                      back.orderedAt(),
                      LocalDate.of(2025, 6, 10),
                      List.of(placed(bread, "-1", "-1"))));
        });
  }

  @ParameterizedTest
  @EnumSource
  void ofSeveralWhoDeliverTheSameNothingIsDeliveredTwice(TestDatabase database) {
    Shop.on(
        database,
        shop -> {
          Order order = order(shop, "5", "3");
          assertThat(
                  AtOnce.outcomes(
                      Collections.nCopies(
                          4, () -> shop.orders.deliver(NewDelivery.allOf(order.id())))))
              .containsOnlyOnce("done")
              .containsOnly("done", "order.nothing-open");
          assertThat(shop.orders.deliveriesOf(order.id())).hasSize(1);
        });
  }

  @ParameterizedTest
  @EnumSource
  void whatADeliveryCostsDoesNotDependOnTheNumberOfLines(TestDatabase database) {
    Shop.on(
        database,
        shop -> {
          Order small = order(shop, "5", "3");
          var quantities = new String[200];
          java.util.Arrays.fill(quantities, "2");
          Order large = order(shop, quantities);
          var counter = shop.fixture.statements();
          long one = counter.during(() -> shop.orders.deliver(NewDelivery.allOf(small.id())));
          assertThat(counter.during(() -> shop.orders.deliver(NewDelivery.allOf(large.id()))))
              .isEqualTo(one);
          assertThat(counter.during(() -> shop.orders.deliveriesOf(large.id()))).isEqualTo(1);
          assertThat(counter.during(() -> shop.orders.get(large.id()))).isEqualTo(2);
        });
  }

  @ParameterizedTest
  @EnumSource
  void withoutThePermissionNothingIsDeliveredOrTakenBack(TestDatabase database) {
    Shop.on(
        database,
        shop -> {
          Order order = order(shop, "5", "3");
          shop.access.refuse(Orders.READ);
          shop.access.refuse(Orders.WRITE);
          List.<Runnable>of(
                  () -> shop.orders.deliver(NewDelivery.allOf(order.id())),
                  () -> shop.orders.deliveriesOf(order.id()),
                  () -> shop.orders.acceptReturn(NewReturn.allOf(order.id())))
              .forEach(call -> assertThatThrownBy(call::run).isInstanceOf(RefusedException.class));
        });
  }

  /** Bread of one euro, a line for each quantity. */
  private static Order order(Shop shop, String... quantities) {
    ProductId bread =
        shop.products
            .findByCode("B1")
            .map(found -> found.id())
            .orElseGet(() -> shop.product("B1", "1"));
    var lines =
        java.util.Arrays.stream(quantities)
            .map(text -> new NewOrder.Line(bread, Shop.number(text), Money.of("1", "EUR")))
            .toList();
    return shop.orders.place(
        new NewOrder(shop.customer("Leipomo"), Optional.empty(), Optional.of(MAY), lines));
  }

  private static Order deliver(Shop shop, Order order, LocalDate day, LineQuantity line) {
    return shop.orders.deliver(new NewDelivery(order.id(), Optional.of(day), List.of(line)));
  }

  private static Order cancel(Shop shop, Order order, LineQuantity line) {
    return shop.orders.cancel(new NewCancellation(order.id(), Optional.empty(), List.of(line)));
  }

  private static Order giveBack(Shop shop, Order order, LineQuantity line) {
    return shop.orders.acceptReturn(new NewReturn(order.id(), Optional.empty(), List.of(line)));
  }

  private static LineQuantity line(int position, String quantity) {
    return new LineQuantity(position, Shop.number(quantity));
  }

  private static PlacedLine placed(ProductId product, String quantity, String amount) {
    return new PlacedLine(product, Shop.number(quantity), Money.of(amount, "EUR"));
  }

  private static void refused(String code, Runnable call) {
    assertThatThrownBy(call::run)
        .isInstanceOfSatisfying(KaveriException.class, e -> assertThat(e.code()).isEqualTo(code));
  }
}
