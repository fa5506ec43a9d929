package org.kaveri.orders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kaveri.api.CustomerId;
import org.kaveri.api.InvalidException;
import org.kaveri.api.Money;
import org.kaveri.api.OrderId;
import org.kaveri.api.Page;
import org.kaveri.api.ProductCategoryId;
import org.kaveri.api.ProductId;
import org.kaveri.api.lists.Filter;
import org.kaveri.api.lists.ListField;
import org.kaveri.api.lists.Sort;
import org.kaveri.api.orders.DatedPrice;
import org.kaveri.api.orders.NewCancellation;
import org.kaveri.api.orders.NewOrder;
import org.kaveri.api.orders.OrderQuery;
import org.kaveri.api.orders.OrderSummary;
import org.kaveri.api.orders.Product;
import org.kaveri.api.orders.ProductDetails;
import org.kaveri.api.orders.ProductKind;
import org.kaveri.api.orders.ProductQuery;
import org.kaveri.testkit.TestDatabase;
import org.kaveri.testkit.Walk;

/** Lists of orders and products that are filtered and sorted. */
class ListsTest {

  /** Orders 9, 10, A-2, of which the last was cancelled by A-2-C1. */
  private static void order(Shop shop) {
    CustomerId customer = shop.customer("Honka Oy");
    ProductId lantern = shop.product("L-1", "24.50");
    ProductId oil = shop.product("L-2", "3");
    place(shop, customer, "10", lantern, "2");
    place(shop, customer, "9", oil, "1");
    shop.fixture.clock().advance(Duration.ofDays(3));
    OrderId back = place(shop, customer, "A-2", oil, "50");
    shop.fixture.clock().advance(Duration.ofDays(1));
    shop.orders.cancel(NewCancellation.allOf(back));
  }

  private static OrderId place(
      Shop shop, CustomerId customer, String number, ProductId product, String quantity) {
    Money price = shop.products.get(product).details().price().orElseThrow();
    return shop.orders
        .place(
            new NewOrder(
                customer,
                Optional.of(number),
                Optional.empty(),
                List.of(new NewOrder.Line(product, new BigDecimal(quantity), price))))
        .id();
  }

  @ParameterizedTest
  @EnumSource
  void aFilterLeavesTheOrdersThatFulfilIt(TestDatabase database) {
    Shop.on(
        database,
        shop -> {
          order(shop);
          Map.ofEntries(
                  Map.entry("", "A-2-C1 A-2 9 10"),
                  Map.entry("status = (PLACED, CANCELLATION)", "A-2-C1 9 10"),
                  Map.entry("total >= 49 and currency = EUR", "A-2 10"),
                  Map.entry("total < 0", "A-2-C1"),
                  Map.entry("ordered >= today-1", "A-2-C1 A-2"),
                  Map.entry("product contains L-2 and not number begins a", "9"),
                  Map.entry("product-code = L-1", "10"),
                  Map.entry("lines > 1", ""))
              .forEach(
                  (written, expected) ->
                      assertThat(numbers(shop, orders(written), 2))
                          .as(written)
                          .isEqualTo(expected));
        });
  }

  @ParameterizedTest
  @EnumSource
  void ordersAreWalkedPageByPageInEachOrder(TestDatabase database) {
    Shop.on(
        database,
        shop -> {
          order(shop);
          for (int size : List.of(1, 2, 10)) {
            Map.of(
                    Sort.downBy("ordered"), "A-2-C1 A-2 9 10",
                    Sort.by("ordered"), "10 9 A-2 A-2-C1",
                    Sort.by("number"), "9 10 A-2 A-2-C1",
                    Sort.downBy("number"), "A-2-C1 A-2 10 9")
                .forEach(
                    (sort, expected) ->
                        assertThat(numbers(shop, OrderQuery.all().sortedBy(sort), size))
                            .as(sort.written())
                            .isEqualTo(expected));
          }
        });
  }

  /** Food with Bread in it, Tools. */
  private static Map<String, ProductCategoryId> catalogue(Shop shop) {
    ProductCategoryId food = shop.categories.add("Food", Optional.empty()).id();
    ProductCategoryId bread = shop.categories.add("Bread", Optional.of(food)).id();
    ProductCategoryId tools = shop.categories.add("Tools", Optional.empty()).id();
    shop.products.add(details("A9", "Apple", "2", draft -> draft.category(food).unit("kg")));
    shop.products.add(details("A10", "Rye", "5", draft -> draft.category(bread)));
    shop.products.add(details("b1", "Mill", "200", draft -> draft.category(tools).active(false)));
    shop.products.add(
        details(
            "S", "Advice", "9", draft -> draft.kind(ProductKind.SERVICE).price(Optional.empty())));
    Product mill = shop.products.findByCode("b1").orElseThrow();
    shop.products.setPrice(
        mill.id(), DatedPrice.of(shop.today().plusDays(5), Money.of("1", "EUR")));
    return Map.of("food", food, "bread", bread, "tools", tools);
  }

  private static ProductDetails details(
      String code, String name, String price, Consumer<ProductDetails.Draft> more) {
    return ProductDetails.of(code, name, draft -> more.accept(draft.price(Money.of(price, "EUR"))));
  }

  @ParameterizedTest
  @EnumSource
  void aFilterLeavesTheProductsThatFulfilIt(TestDatabase database) {
    Shop.on(
        database,
        shop -> {
          var categories = catalogue(shop);
          Map.ofEntries(
                  Map.entry("", "Advice Apple Mill Rye"),
                  Map.entry("category = " + categories.get("food"), "Apple Rye"),
                  Map.entry("category = " + categories.get("bread"), "Rye"),
                  Map.entry("not category = " + categories.get("food"), "Advice Mill"),
                  Map.entry("category missing", "Advice"),
                  Map.entry("price > 4", "Mill Rye"),
                  Map.entry("price missing", "Advice"),
                  Map.entry("active = no or unit = kg", "Apple Mill"),
                  Map.entry("unit missing and kind = GOODS", "Mill Rye"),
                  Map.entry("code begins a and name contains Y", "Rye"),
                  Map.entry("tax-rate missing and code = S", "Advice"))
              .forEach(
                  (written, expected) ->
                      assertThat(names(shop, products(written), 2))
                          .as(written)
                          .isEqualTo(expected));
          assertThat(
                  shop.products.search("a", products("not kind = SERVICE"), 5).stream()
                      .map(product -> product.details().name()))
              .containsExactly("Apple", "Rye");
          assertThat(shop.products.search("a", ProductQuery.all(), 5)).hasSize(3);
          assertThat(shop.products.search(" ", products("active = yes"), 5)).isEmpty();
        });
  }

  @ParameterizedTest
  @EnumSource
  void productsAreWalkedPageByPageInEachOrder(TestDatabase database) {
    Shop.on(
        database,
        shop -> {
          catalogue(shop);
          for (int size : List.of(1, 3, 10)) {
            Map.of(
                    Sort.by("name"), "Advice Apple Mill Rye",
                    Sort.downBy("name"), "Rye Mill Apple Advice",
                    Sort.by("code"), "Apple Rye Mill Advice",
                    Sort.downBy("code"), "Advice Mill Rye Apple")
                .forEach(
                    (sort, expected) ->
                        assertThat(names(shop, ProductQuery.all().sortedBy(sort), size))
                            .as(sort.written())
                            .isEqualTo(expected));
          }
          Product apple = shop.products.findByCode("A9").orElseThrow();
          shop.products.change(
              apple.id(), apple.version(), apple.details().with(draft -> draft.code("Z")));
          assertThat(names(shop, ProductQuery.all().sortedBy(Sort.by("code")), 2))
              .isEqualTo("Rye Mill Advice Apple");
        });
  }

  @ParameterizedTest
  @EnumSource
  void aPageTakesTheSameStatementsWhateverIsAsked(TestDatabase database) {
    Shop.on(
        database,
        shop -> {
          order(shop);
          catalogue(shop);
          var counter = shop.fixture.statements();
          var big = orders("total > 1 and product contains L").sortedBy(Sort.by("number"));
          assertThat(counter.during(() -> shop.orders.list(big, Page.Request.first(2))))
              .isEqualTo(2);
          var cheap = products("price < 100 and active = yes").sortedBy(Sort.by("code"));
          assertThat(counter.during(() -> shop.products.list(cheap, Page.Request.first(2))))
              .isEqualTo(1);
        });
  }

  @ParameterizedTest
  @EnumSource
  void whatThereIsNotIsRefusedInWords(TestDatabase database) {
    Shop.on(
        database,
        shop -> {
          for (Sort sort : List.of(Sort.by("total"), Sort.by("x; drop"))) {
            refused(
                "list.sort",
                () -> shop.orders.list(OrderQuery.all().sortedBy(sort), Page.Request.first(2)));
            refused(
                "list.sort",
                () -> shop.products.list(ProductQuery.all().sortedBy(sort), Page.Request.first(2)));
          }
          refused(
              "filter.field",
              () -> shop.orders.list(orders("shoe-size = 45"), Page.Request.first(2)));
          refused(
              "filter.value",
              () -> shop.products.list(products("category = 987654"), Page.Request.first(2)));
          for (ListField field : shop.orders.fields()) {
            if (field.sortable()) {
              assertThat(numbers(shop, OrderQuery.all().sortedBy(Sort.by(field.name())), 2))
                  .isEmpty();
            }
          }
          for (ListField field : shop.products.fields()) {
            if (field.sortable()) {
              assertThat(names(shop, ProductQuery.all().sortedBy(Sort.by(field.name())), 2))
                  .isEmpty();
            }
          }
        });
  }

  private static void refused(String code, Runnable call) {
    assertThatThrownBy(call::run)
        .isInstanceOfSatisfying(InvalidException.class, e -> assertThat(e.code()).isEqualTo(code));
  }

  private static OrderQuery orders(String filter) {
    return OrderQuery.all().where(Filter.parse(filter));
  }

  private static ProductQuery products(String filter) {
    return ProductQuery.all().where(Filter.parse(filter));
  }

  private static String numbers(Shop shop, OrderQuery query, int size) {
    return Walk.all(size, request -> shop.orders.list(query, request)).stream()
        .map(OrderSummary::number)
        .collect(Collectors.joining(" "));
  }

  private static String names(Shop shop, ProductQuery query, int size) {
    return Walk.all(size, request -> shop.products.list(query, request)).stream()
        .map(product -> product.details().name())
        .collect(Collectors.joining(" "));
  }
}
