package org.kaveri.orders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kaveri.api.ConflictException;
import org.kaveri.api.CustomerId;
import org.kaveri.api.InvalidException;
import org.kaveri.api.KaveriException;
import org.kaveri.api.Money;
import org.kaveri.api.NotFoundException;
import org.kaveri.api.OrderId;
import org.kaveri.api.Page;
import org.kaveri.api.ProductId;
import org.kaveri.api.RefusedException;
import org.kaveri.api.orders.LineQuantity;
import org.kaveri.api.orders.NewCancellation;
import org.kaveri.api.orders.NewOrder;
import org.kaveri.api.orders.Order;
import org.kaveri.api.orders.OrderCancelled;
import org.kaveri.api.orders.OrderPlaced;
import org.kaveri.api.orders.OrderStatus;
import org.kaveri.api.orders.OrderSummary;
import org.kaveri.api.orders.Orders;
import org.kaveri.api.orders.PlacedLine;
import org.kaveri.api.orders.Product;
import org.kaveri.api.orders.ProductAdded;
import org.kaveri.api.orders.ProductChanged;
import org.kaveri.api.orders.ProductDetails;
import org.kaveri.testkit.AtOnce;
import org.kaveri.testkit.Heard;
import org.kaveri.testkit.TestDatabase;

class StoredOrdersTest {
  private static final Instant MAY = Instant.parse("2025-05-01T10:00:00Z");

  private static NewOrder.Line line(ProductId product, String quantity, String price) {
    return new NewOrder.Line(product, Shop.number(quantity), Money.of(price, "EUR"));
  }

  private static NewOrder order(CustomerId customer, Instant at, NewOrder.Line... lines) {
    return new NewOrder(customer, Optional.empty(), Optional.of(at), List.of(lines));
  }

  @ParameterizedTest
  @EnumSource
  void anOrderIsReadBackAsItWasPlaced(TestDatabase database) {
    Shop.on(
        database,
        shop -> {
          ProductId bread = shop.product("B1", "2.50");
          ProductId work = shop.product("W1", "0");
          Order placed =
              shop.orders.place(
                  new NewOrder(
                      shop.customer("Leipomo"),
                      Optional.of("2025-17"),
                      Optional.of(MAY),
                      List.of(
                          line(bread, "3", "2.50"),
                          new NewOrder.Line(work, Shop.number("1.5"), Money.of("10.333", "SEK")),
                          line(bread, "1", "0"))));
          assertThat(shop.orders.get(placed.id())).isEqualTo(placed);
          assertThat(shop.orders.findByNumber("2025-17")).contains(placed.id());
          assertThat(placed.totals())
              .containsExactly(Money.of("7.50", "EUR"), Money.of("15.50", "SEK"));
          assertThat(placed.orderedAt()).isEqualTo(MAY);
          assertThat(placed.status()).isEqualTo(OrderStatus.PLACED);
        });
  }

  @ParameterizedTest
  @EnumSource
  void whatDoesNotFitIsRefusedAndNothingIsKept(TestDatabase database) {
    Shop.on(
        database,
        shop -> {
          CustomerId customer = shop.customer("Leipomo");
          ProductId bread = shop.product("B1", "2.50");
          Product old = shop.products.get(shop.product("OLD", "1"));
          var gone = Shop.details("OLD", "Old", "1");
          shop.products.change(old.id(), old.version(), gone.with(draft -> draft.active(false)));
          shop.orders.place(
              new NewOrder(
                  customer, Optional.of("1"), Optional.empty(), List.of(line(bread, "1", "1"))));

          refused(
              "customer.unknown",
              () -> shop.orders.place(order(new CustomerId(5), MAY, line(bread, "1", "1"))));
          refused(
              "product.unknown",
              () -> shop.orders.place(order(customer, MAY, line(new ProductId(5), "1", "1"))));
          refused(
              "product.inactive",
              () -> shop.orders.place(order(customer, MAY, line(old.id(), "1", "1"))));
          refused(
              "order.number-taken",
              () ->
                  shop.orders.place(
                      new NewOrder(
                          customer,
                          Optional.of("1"),
                          Optional.empty(),
                          List.of(line(bread, "1", "1")))));
          refused("order.quantity", () -> line(bread, "0", "1"));
          refused("order.quantity", () -> line(bread, "1.2345", "1"));
          refused("order.price", () -> line(bread, "1", "-1"));
          refused("order.empty", () -> order(customer, MAY));
          refused("order.quantity", () -> new LineQuantity(1, Shop.number("0.0001")));
          refused("order.moment", () -> order(customer, Instant.MAX, line(bread, "1", "1")));
          refused("order.moment", () -> order(customer, Instant.MIN, line(bread, "1", "1")));
          refused(
              "order.moment",
              () ->
                  new NewCancellation(
                      new OrderId(1),
                      Optional.of(Instant.parse("2999-01-01T00:00:00Z")),
                      List.of()));
          refused("product.price", () -> Shop.details("X", "X", "1.23456"));
          assertThat(
                  new NewOrder(
                          customer,
                          Optional.of("2025\u0000\t1\n"),
                          Optional.empty(),
                          List.of(line(bread, "1", "1")))
                      .number())
              .contains("2025 1");
          assertThat(shop.orders.listOf(customer, Page.Request.first(10)).items()).hasSize(1);
        });
  }

  @ParameterizedTest
  @EnumSource
  void aCancellationIsANegativeOrderAndBothAddUpToNothing(TestDatabase database) {
    Shop.on(
        database,
        shop -> {
          CustomerId customer = shop.customer("Leipomo");
          ProductId bread = shop.product("B1", "2.50");
          Order placed =
              shop.orders.place(
                  order(customer, MAY, line(bread, "3", "0.335"), line(bread, "2", "5")));

          Order part =
              shop.orders.cancel(
                  new NewCancellation(
                      placed.id(),
                      Optional.empty(),
                      List.of(new LineQuantity(1, Shop.number("1")))));
          assertThat(part.status()).isEqualTo(OrderStatus.CANCELLATION);
          assertThat(part.cancels()).contains(placed.id());
          assertThat(part.number()).isEqualTo(placed.number() + "-C1");
          assertThat(part.lines())
              .singleElement()
              .satisfies(
                  line -> {
                    assertThat(line.quantity()).isEqualByComparingTo("-1");
                    assertThat(line.amount()).isEqualTo(Money.of("-0.34", "EUR"));
                  });
          assertThat(shop.orders.get(placed.id()).status()).isEqualTo(OrderStatus.PLACED);

          Order rest = shop.orders.cancel(NewCancellation.allOf(placed.id()));
          assertThat(rest.number()).isEqualTo(placed.number() + "-C2");
          assertThat(shop.orders.get(placed.id()).status()).isEqualTo(OrderStatus.CANCELLED);
          assertThat(shop.orders.get(rest.id())).isEqualTo(rest);
          var sum =
              shop.orders.listOf(customer, Page.Request.first(10)).items().stream()
                  .flatMap(order -> order.totals().stream())
                  .reduce(Money.of("0", "EUR"), Money::plus);
          assertThat(sum.amount()).isEqualByComparingTo("0");
        });
  }

  @ParameterizedTest
  @EnumSource
  void noMoreIsTakenBackThanThereIs(TestDatabase database) {
    Shop.on(
        database,
        shop -> {
          ProductId bread = shop.product("B1", "2.50");
          Order placed =
              shop.orders.place(order(shop.customer("Leipomo"), MAY, line(bread, "3", "1")));
          refused("order.cancels-too-much", () -> cancel(shop, placed.id(), 1, "4"));
          refused("order.line-unknown", () -> cancel(shop, placed.id(), 2, "1"));
          refused("order.unknown", () -> cancel(shop, new OrderId(5), 1, "1"));
          Order all = shop.orders.cancel(NewCancellation.allOf(placed.id()));
          refused("order.cancelled-already", () -> cancel(shop, placed.id(), 1, "1"));
          refused("order.takes-back", () -> cancel(shop, all.id(), 1, "1"));
        });
  }

  private static Order cancel(Shop shop, OrderId order, int position, String quantity) {
    return shop.orders.cancel(
        new NewCancellation(
            order, Optional.empty(), List.of(new LineQuantity(position, Shop.number(quantity)))));
  }

  @ParameterizedTest
  @EnumSource
  void aCustomersOrdersAreListedNewestFirstAndWalkedByKey(TestDatabase database) {
    Shop.on(
        database,
        shop -> {
          CustomerId customer = shop.customer("Leipomo");
          CustomerId other = shop.customer("Other");
          ProductId bread = shop.product("B1", "2.50");
          for (int i = 0; i < 7; i++) {
            // three at the same moment
            Instant at = MAY.plusSeconds(i < 3 ? 0 : i);
            shop.orders.place(order(customer, at, line(bread, String.valueOf(i + 1), "1")));
          }
          shop.orders.place(order(other, MAY, line(bread, "99", "1")));
          assertThat(walk(shop, Optional.of(customer)))
              .hasSize(7)
              .isSortedAccordingTo(
                  java.util.Comparator.comparing(OrderSummary::orderedAt).reversed())
              .allSatisfy(order -> assertThat(order.totals()).hasSize(1))
              .doesNotHaveDuplicates();
          assertThat(walk(shop, Optional.empty())).hasSize(8);
        });
  }

  @ParameterizedTest
  @EnumSource
  void theNumberOfStatementsDoesNotDependOnTheNumberOfLines(TestDatabase database) {
    Shop.on(
        database,
        shop -> {
          CustomerId customer = shop.customer("Leipomo");
          ProductId bread = shop.product("B1", "2.50");
          Order small = shop.orders.place(order(customer, MAY, line(bread, "1", "1")));
          var lines = new NewOrder.Line[200];
          java.util.Arrays.fill(lines, line(bread, "1", "1"));
          var counter = shop.fixture.statements();
          long placing = counter.during(() -> shop.orders.place(order(customer, MAY, lines)));
          assertThat(placing)
              .isEqualTo(
                  counter.during(
                      () -> shop.orders.place(order(customer, MAY, line(bread, "1", "1")))));
          assertThat(counter.during(() -> shop.orders.get(small.id()))).isEqualTo(2);
          assertThat(counter.during(() -> shop.orders.listOf(customer, Page.Request.first(50))))
              .isEqualTo(2);
        });
  }

  @ParameterizedTest
  @EnumSource
  void withoutThePermissionNothingIsReadOrWritten(TestDatabase database) {
    Shop.on(
        database,
        shop -> {
          CustomerId customer = shop.customer("Leipomo");
          ProductId bread = shop.product("B1", "2.50");
          shop.access.refuse(Orders.READ);
          shop.access.refuse(Orders.WRITE);
          List.<Runnable>of(
                  () -> shop.orders.place(order(customer, MAY, line(bread, "1", "1"))),
                  () -> shop.orders.cancel(NewCancellation.allOf(new OrderId(1))),
                  () -> shop.orders.find(new OrderId(1)),
                  () -> shop.orders.findByNumber("1"),
                  () -> shop.orders.listOf(customer, Page.Request.first(1)),
                  () -> shop.orders.list(Page.Request.first(1)),
                  () -> shop.products.add(Shop.details("X", "X", "1")),
                  () -> shop.products.addMissing(List.of()),
                  () -> shop.products.change(bread, 1, Shop.details("X", "X", "1")),
                  () -> shop.products.find(bread),
                  () -> shop.products.get(bread),
                  () -> shop.products.findByCode("B1"),
                  () -> shop.products.byId(List.of(bread)),
                  () -> shop.products.list(Page.Request.first(1)),
                  () -> shop.products.search("b", 1))
              .forEach(call -> assertThatThrownBy(call::run).isInstanceOf(RefusedException.class));
        });
  }

  @ParameterizedTest
  @EnumSource
  void productsAreKeptListedAndFound(TestDatabase database) {
    Shop.on(
        database,
        shop -> {
          Product bread = shop.products.add(Shop.details("85123A", "Näkkileipä, tumma", "2.5"));
          Product milk = shop.products.add(Shop.details("M-1", "Maito", "1"));
          assertThat(shop.products.get(bread.id())).isEqualTo(bread);
          assertThat(shop.products.findByCode("M-1")).contains(milk);
          assertThat(shop.products.byId(List.of(milk.id(), bread.id())))
              .containsEntry(milk.id(), milk)
              .containsEntry(bread.id(), bread);
          assertThat(shop.products.search("nakki", 5)).containsExactly(bread);
          assertThat(shop.products.search("8512", 5)).containsExactly(bread);
          assertThat(shop.products.list(Page.Request.first(1)).items()).containsExactly(milk);
          assertThatThrownBy(() -> shop.products.add(Shop.details("M-1", "Other", "1")))
              .isInstanceOf(ConflictException.class);
          var renamed = Shop.details("M-1", "Kaurajuoma", "1");
          Product changed = shop.products.change(milk.id(), milk.version(), renamed);
          assertThat(shop.products.search("maito", 5)).isEmpty();
          assertThat(shop.products.search("kaura", 5)).containsExactly(changed);
          assertThatThrownBy(() -> shop.products.change(milk.id(), milk.version(), milk.details()))
              .isInstanceOf(ConflictException.class);
          assertThat(shop.products.addMissing(List.of(milk.details(), Shop.details("N", "N", "1"))))
              .containsEntry("M-1", milk.id())
              .containsKey("N");
        });
  }

  @ParameterizedTest
  @EnumSource
  void partsTakenBackAddUpToTheLineAndNeverToMore(TestDatabase database) {
    Shop.on(
        database,
        shop -> {
          CustomerId customer = shop.customer("Leipomo");
          ProductId screw = shop.product("S1", "0.005");
          Order placed = shop.orders.place(order(customer, MAY, line(screw, "10", "0.005")));
          var back = Money.zero(placed.totals().getFirst().currency());
          for (int i = 0; i < 10; i++) {
            back = back.minus(cancel(shop, placed.id(), 1, "1").totals().getFirst());
            assertThat(back.amount()).isLessThanOrEqualTo(Shop.number("0.05"));
          }
          assertThat(back).isEqualTo(Money.of("0.05", "EUR"));
          assertThat(shop.orders.get(placed.id()).status()).isEqualTo(OrderStatus.CANCELLED);
        });
  }

  @ParameterizedTest
  @EnumSource
  void aCancellationTakesTheNextNumberThatIsFree(TestDatabase database) {
    Shop.on(
        database,
        shop -> {
          CustomerId customer = shop.customer("Leipomo");
          ProductId bread = shop.product("B1", "2.50");
          var lines = List.of(line(bread, "5", "1"));
          Order placed =
              shop.orders.place(new NewOrder(customer, Optional.of("X"), Optional.of(MAY), lines));
          for (String taken : List.of("X-C1", "X-C3")) {
            shop.orders.place(new NewOrder(customer, Optional.of(taken), Optional.of(MAY), lines));
          }
          assertThat(cancel(shop, placed.id(), 1, "1").number()).isEqualTo("X-C2");
          assertThat(cancel(shop, placed.id(), 1, "1").number()).isEqualTo("X-C4");
        });
  }

  @ParameterizedTest
  @EnumSource
  void whatIsPlacedIsTold(TestDatabase database) {
    Shop.on(
        database,
        shop -> {
          var heard = new Heard(shop.fixture, OrderPlaced.class, OrderCancelled.class);
          CustomerId customer = shop.customer("Leipomo");
          ProductId bread = shop.product("B1", "2.50");
          Order placed = shop.orders.place(order(customer, MAY, line(bread, "3", "2.50")));
          Order back =
              shop.orders.cancel(
                  new NewCancellation(placed.id(), Optional.of(MAY.plusSeconds(5)), List.of()));
          assertThat(heard.events())
              .containsExactly(
                  new OrderPlaced(
                      placed.id(),
                      customer,
                      MAY,
                      LocalDate.of(2025, 5, 1),
                      List.of(new PlacedLine(bread, Shop.number("3"), Money.of("7.50", "EUR")))),
                  new OrderCancelled(
                      back.id(),
                      Optional.of(placed.id()),
                      customer,
                      MAY.plusSeconds(5),
                      LocalDate.of(2025, 5, 1),
                      List.of(new PlacedLine(bread, Shop.number("-3"), Money.of("-7.50", "EUR")))));
        });
  }

  @ParameterizedTest
  @EnumSource
  void whatHappensToProductsIsTold(TestDatabase database) {
    Shop.on(
        database,
        shop -> {
          var heard = new Heard(shop.fixture, ProductAdded.class, ProductChanged.class);
          Product bread = shop.products.add(Shop.details("B1", "Bread", "2.5"));
          shop.products.change(bread.id(), bread.version(), Shop.details("B1", "Bread", "2.50"));
          shop.products.change(bread.id(), bread.version(), Shop.details("B1", "Bun", "2.50"));
          var added = shop.products.addMissing(List.of(Shop.details("C1", "Cake", "5"))).get("C1");
          assertThat(heard.events())
              .containsExactly(
                  new ProductAdded(bread.id()),
                  new ProductChanged(bread.id(), List.of("name")),
                  new ProductAdded(Objects.requireNonNull(added)));
        });
  }

  @ParameterizedTest
  @EnumSource
  void ofSeveralWhoWriteTheSameOneIsHeard(TestDatabase database) {
    Shop.on(
        database,
        shop -> {
          CustomerId customer = shop.customer("Leipomo");
          ProductId bread = shop.product("B1", "2.50");
          var numbered =
              new NewOrder(
                  customer, Optional.of("7"), Optional.of(MAY), List.of(line(bread, "3", "1")));
          assertThat(AtOnce.outcomes(Collections.nCopies(4, () -> shop.orders.place(numbered))))
              .containsOnlyOnce("done")
              .containsOnly("done", "order.number-taken");

          OrderId order = shop.orders.findByNumber("7").orElseThrow();
          assertThat(
                  AtOnce.outcomes(
                      Collections.nCopies(
                          4, () -> shop.orders.cancel(NewCancellation.allOf(order)))))
              .containsOnlyOnce("done")
              .containsOnly("done", "order.cancelled-already");

          assertThat(
                  AtOnce.outcomes(
                      Collections.nCopies(
                          4, () -> shop.products.add(Shop.details("N1", "New", "1")))))
              .containsOnlyOnce("done")
              .containsOnly("done", "product.code-taken");
        });
  }

  @ParameterizedTest
  @EnumSource
  void momentsAreKeptToTheMicrosecond(TestDatabase database) {
    Shop.on(
        database,
        shop -> {
          shop.fixture.clock().advance(Duration.ofNanos(123_456_789));
          CustomerId customer = shop.customer("Leipomo");
          ProductId bread = shop.product("B1", "2.50");
          Order now =
              shop.orders.place(
                  new NewOrder(
                      customer,
                      Optional.empty(),
                      Optional.empty(),
                      List.of(line(bread, "3", "1"))));
          Order then = shop.orders.place(order(customer, MAY.plusNanos(7), line(bread, "3", "1")));
          assertThat(shop.orders.get(now.id())).isEqualTo(now);
          assertThat(shop.orders.get(then.id())).isEqualTo(then);
        });
  }

  @ParameterizedTest
  @EnumSource
  void whatCanBeOrderedIsFoundAmongAnyNumberOfOthers(TestDatabase database) {
    Shop.on(
        database,
        shop -> {
          shop.products.addMissing(
              IntStream.range(0, 600)
                  .mapToObj(
                      i -> ProductDetails.of("A" + i, "Kahvi " + i, draft -> draft.active(false)))
                  .toList());
          Product one = shop.products.add(Shop.details("K1", "Kahvi, uusi", "1"));
          assertThat(shop.products.searchActive("kahvi", 5)).containsExactly(one);
          assertThat(shop.products.search("kahvi", 5)).hasSize(5).startsWith(one);
        });
  }

  private static List<OrderSummary> walk(Shop shop, Optional<CustomerId> customer) {
    var all = new ArrayList<OrderSummary>();
    Optional<Page.Cursor> next = Optional.empty();
    do {
      var request = new Page.Request(next, 2);
      var page =
          customer.isPresent()
              ? shop.orders.listOf(customer.get(), request)
              : shop.orders.list(request);
      all.addAll(page.items());
      next = page.next();
    } while (next.isPresent());
    return all;
  }

  private static void refused(String code, Runnable call) {
    assertThatThrownBy(call::run)
        .isInstanceOfAny(InvalidException.class, NotFoundException.class, ConflictException.class)
        .isInstanceOfSatisfying(KaveriException.class, e -> assertThat(e.code()).isEqualTo(code));
  }
}
