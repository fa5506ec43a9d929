package org.kaveri.orders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kaveri.api.KaveriException;
import org.kaveri.api.Money;
import org.kaveri.api.Page;
import org.kaveri.api.ProductCategoryId;
import org.kaveri.api.ProductId;
import org.kaveri.api.RefusedException;
import org.kaveri.api.lists.Comparison;
import org.kaveri.api.lists.Filter;
import org.kaveri.api.orders.DatedPrice;
import org.kaveri.api.orders.Orders;
import org.kaveri.api.orders.Product;
import org.kaveri.api.orders.ProductCategory;
import org.kaveri.api.orders.ProductCategoryChanged;
import org.kaveri.api.orders.ProductChanged;
import org.kaveri.api.orders.ProductDetails;
import org.kaveri.api.orders.ProductKind;
import org.kaveri.api.orders.ProductPriced;
import org.kaveri.api.orders.ProductQuery;
import org.kaveri.testkit.AtOnce;
import org.kaveri.testkit.Heard;
import org.kaveri.testkit.TestDatabase;

class CatalogueTest {
  private static final Currency EUR = Currency.getInstance("EUR");
  private static final Currency SEK = Currency.getInstance("SEK");

  @ParameterizedTest
  @EnumSource
  void allThatIsEnteredIsReadBackHoweverItCame(TestDatabase database) {
    Shop.on(
        database,
        shop -> {
          ProductId next = shop.product("B2", "3");
          var bakery = shop.categories.add("Bakery", Optional.empty()).id();
          ProductDetails details =
              ProductDetails.of(
                  "B1",
                  "Bread",
                  draft ->
                      draft
                          .kind(ProductKind.SUBSCRIPTION)
                          .price(Money.of("2.5", "SEK"))
                          .active(false)
                          .unit("kg")
                          .taxRate(Shop.number("13.50"))
                          .category(bakery)
                          .successor(next));
          Product added = shop.products.add(details);
          assertThat(shop.products.get(added.id())).isEqualTo(added);
          assertThat(added.details()).isEqualTo(details);
          var many = details.with(draft -> draft.code("B3"));
          var id = shop.products.addMissing(List.of(many)).get("B3");
          assertThat(shop.products.get(Objects.requireNonNull(id)).details()).isEqualTo(many);

          var plain = ProductDetails.of("B1", "Bun", draft -> {});
          Product changed = shop.products.change(added.id(), added.version(), plain);
          assertThat(changed.details()).isEqualTo(plain);
          assertThat(shop.products.get(added.id())).isEqualTo(changed);
        });
  }

  @ParameterizedTest
  @EnumSource
  void aPriceHoldsFromItsDayUntilTheNext(TestDatabase database) {
    Shop.on(
        database,
        shop -> {
          LocalDate today = shop.today();
          Product bread = shop.products.add(Shop.details("B1", "Bread", "2.50"));
          ProductId id = bread.id();
          shop.products.setPrice(id, DatedPrice.of(today.plusDays(2), Money.of("3", "EUR")));
          shop.products.setPrice(id, DatedPrice.of(today.minusDays(9), Money.of("27", "SEK")));
          assertThat(shop.products.priceAt(id, today.minusYears(50), EUR))
              .contains(Money.of("2.50", "EUR"));
          assertThat(shop.products.priceAt(id, today.plusDays(1), EUR))
              .contains(Money.of("2.50", "EUR"));
          assertThat(shop.products.priceAt(id, today.plusDays(2), EUR))
              .contains(Money.of("3", "EUR"));
          assertThat(shop.products.priceAt(id, today.minusDays(10), SEK)).isEmpty();
          assertThat(shop.products.pricesAt(List.of(id, new ProductId(4)), today, SEK))
              .containsOnlyKeys(id);

          shop.products.setPrice(id, DatedPrice.of(today.minusDays(3), Money.of("2.60", "EUR")));
          assertThat(shop.products.get(id).details().price()).contains(Money.of("2.60", "EUR"));
          shop.fixture.clock().advance(Duration.ofDays(2));
          assertThat(shop.products.get(id).details().price()).contains(Money.of("3", "EUR"));
          shop.products.removePrice(id, today.plusDays(2), EUR);
          assertThat(shop.products.get(id).details().price()).contains(Money.of("2.60", "EUR"));
          shop.products.setPrice(id, new DatedPrice(today, EUR, Optional.empty()));
          assertThat(shop.products.priceAt(id, today, EUR)).isEmpty();
          assertThat(shop.products.get(id).details().price()).isEmpty();

          var first = shop.products.prices(id, Page.Request.first(3));
          var rest = shop.products.prices(id, Page.Request.after(first.next().orElseThrow(), 3));
          assertThat(first.items())
              .containsExactly(
                  new DatedPrice(today, EUR, Optional.empty()),
                  DatedPrice.of(today.minusDays(3), Money.of("2.60", "EUR")),
                  DatedPrice.of(today.minusDays(9), Money.of("27", "SEK")));
          assertThat(rest.items())
              .containsExactly(DatedPrice.of(DatedPrice.BEGINNING, Money.of("2.50", "EUR")));
          assertThat(rest.next()).isEmpty();
        });
  }

  @ParameterizedTest
  @EnumSource
  void aPriceChangedAtTheProductHoldsFromTodayAndTheOneBeforeIsKept(TestDatabase database) {
    Shop.on(
        database,
        shop -> {
          Product bread = shop.products.add(Shop.details("B1", "Bread", "2.50"));
          var heard = new Heard(shop.fixture, ProductChanged.class, ProductPriced.class);
          LocalDate today = shop.today();
          Product dearer =
              shop.products.change(
                  bread.id(), bread.version(), Shop.details("B1", "Bread", "2.70"));
          assertThat(shop.products.priceAt(bread.id(), today.minusDays(1), EUR))
              .contains(Money.of("2.50", "EUR"));
          assertThat(shop.products.priceAt(bread.id(), today, EUR))
              .contains(Money.of("2.70", "EUR"));
          assertThat(heard.events())
              .containsExactly(
                  new ProductPriced(bread.id(), today, EUR, Optional.of(Money.of("2.70", "EUR"))),
                  new ProductChanged(bread.id(), List.of("price")));

          // who still has the old price in a form learns of it
          refused(
              "product.changed-meanwhile",
              () -> shop.products.change(bread.id(), bread.version(), bread.details()));
          shop.products.setPrice(bread.id(), DatedPrice.of(today, Money.of("2.80", "EUR")));
          refused(
              "product.changed-meanwhile",
              () ->
                  shop.products.change(
                      bread.id(),
                      dearer.version(),
                      dearer.details().with(draft -> draft.name("Bun"))));
        });
  }

  @ParameterizedTest
  @EnumSource
  void whatDoesNotFitAProductIsRefused(TestDatabase database) {
    Shop.on(
        database,
        shop -> {
          Product bread = shop.products.add(Shop.details("B1", "Bread", "2.50"));
          ProductDetails details = bread.details();
          refused("product.text-too-long", () -> details.with(draft -> draft.unit("x".repeat(21))));
          refused(
              "product.tax-rate", () -> details.with(draft -> draft.taxRate(Shop.number("-1"))));
          refused(
              "product.tax-rate",
              () -> details.with(draft -> draft.taxRate(Shop.number("100.01"))));
          refused(
              "product.tax-rate", () -> details.with(draft -> draft.taxRate(Shop.number("9.999"))));
          refused(
              "order.day", () -> DatedPrice.of(LocalDate.of(1899, 12, 31), Money.of("1", "EUR")));
          refused(
              "product.price-currency",
              () -> new DatedPrice(shop.today(), SEK, Optional.of(Money.of("1", "EUR"))));
          refused(
              "product.own-successor",
              () ->
                  shop.products.change(
                      bread.id(), 1, details.with(draft -> draft.successor(bread.id()))));
          refused(
              "product.successor-unknown",
              () ->
                  shop.products.change(
                      bread.id(), 1, details.with(draft -> draft.successor(new ProductId(5)))));
          refused(
              "category.unknown",
              () ->
                  shop.products.addMissing(
                      List.of(
                          Shop.details("N", "New", "1")
                              .with(draft -> draft.category(new ProductCategoryId(5))))));
          refused(
              "product.unknown",
              () ->
                  shop.products.setPrice(
                      new ProductId(5), DatedPrice.of(shop.today(), Money.of("1", "EUR"))));
          refused(
              "product.unknown",
              () -> shop.products.prices(new ProductId(5), Page.Request.first(1)));
          assertThat(shop.products.get(bread.id())).isEqualTo(bread);
          assertThat(shop.products.findByCode("N")).isEmpty();
        });
  }

  @ParameterizedTest
  @EnumSource
  void categoriesAreATreeOfTwoLevels(TestDatabase database) {
    Shop.on(
        database,
        shop -> {
          var heard = new Heard(shop.fixture, ProductCategoryChanged.class);
          ProductCategory food = shop.categories.add(" Food ", Optional.empty());
          ProductCategory tools = shop.categories.add("Ämpärit", Optional.empty());
          ProductCategory bread = shop.categories.add("bread", Optional.of(food.id()));
          ProductCategory apples = shop.categories.add("Apples", Optional.of(food.id()));
          assertThat(shop.categories.list()).containsExactly(food, apples, bread, tools);

          refused("category.name-taken", () -> shop.categories.add("FOOD", Optional.empty()));
          refused("category.name-missing", () -> shop.categories.add(" ", Optional.empty()));
          refused(
              "category.name-too-long",
              () -> shop.categories.add("x".repeat(101), Optional.empty()));
          refused("category.too-deep", () -> shop.categories.add("Rye", Optional.of(bread.id())));
          refused(
              "category.too-deep",
              () -> shop.categories.change(food.id(), 1, "Food", Optional.of(tools.id())));
          refused(
              "category.too-deep",
              () -> shop.categories.change(tools.id(), 1, "Tools", Optional.of(tools.id())));
          refused(
              "category.unknown",
              () -> shop.categories.add("Rye", Optional.of(new ProductCategoryId(5))));
          refused("category.in-use", () -> shop.categories.remove(food.id()));

          ProductCategory moved =
              shop.categories.change(bread.id(), 1, "Bread", Optional.of(tools.id()));
          refused(
              "category.changed-meanwhile",
              () -> shop.categories.change(bread.id(), 1, "Rye", Optional.empty()));
          assertThat(shop.categories.list()).containsExactly(food, apples, tools, moved);
          shop.categories.remove(apples.id());
          assertThat(shop.categories.list()).containsExactly(food, tools, moved);
          assertThat(heard.events())
              .containsExactly(
                  new ProductCategoryChanged(food.id()),
                  new ProductCategoryChanged(tools.id()),
                  new ProductCategoryChanged(bread.id()),
                  new ProductCategoryChanged(apples.id()),
                  new ProductCategoryChanged(bread.id()),
                  new ProductCategoryChanged(apples.id()));
        });
  }

  @ParameterizedTest
  @EnumSource
  void productsAreListedByCategoryWithItsParts(TestDatabase database) {
    Shop.on(
        database,
        shop -> {
          var food = shop.categories.add("Food", Optional.empty()).id();
          var bread = shop.categories.add("Bread", Optional.of(food)).id();
          Product rye = shop.products.add(in(bread, "R", "Rye"));
          Product apple = shop.products.add(in(food, "A", "Apple"));
          shop.products.add(Shop.details("B", "Bucket", "1"));
          assertThat(shop.products.list(in(food), Page.Request.first(9)).items())
              .containsExactly(apple, rye);
          var first = shop.products.list(in(food), Page.Request.first(1));
          assertThat(first.items()).containsExactly(apple);
          assertThat(
                  shop.products
                      .list(in(food), Page.Request.after(first.next().orElseThrow(), 1))
                      .items())
              .containsExactly(rye);
          assertThat(shop.products.list(in(bread), Page.Request.first(9)).items())
              .containsExactly(rye);
          refused(
              "filter.value",
              () -> shop.products.list(in(new ProductCategoryId(5)), Page.Request.first(9)));
          refused("category.in-use", () -> shop.categories.remove(bread));
        });
  }

  @ParameterizedTest
  @EnumSource
  void listsCostTheSameHoweverMuchStandsInThem(TestDatabase database) {
    Shop.on(
        database,
        shop -> {
          var food = shop.categories.add("Food", Optional.empty()).id();
          for (int i = 0; i < 30; i++) {
            ProductId id = shop.products.add(in(food, "P" + i, "Product " + i)).id();
            shop.products.setPrice(id, DatedPrice.of(shop.today(), Money.of("7", "EUR")));
          }
          var counter = shop.fixture.statements();
          assertThat(counter.during(() -> shop.products.list(Page.Request.first(20)))).isEqualTo(1);
          assertThat(counter.during(() -> shop.products.list(in(food), Page.Request.first(20))))
              .isEqualTo(2);
          assertThat(counter.during(() -> shop.categories.list())).isEqualTo(1);
        });
  }

  @ParameterizedTest
  @EnumSource
  void ofSeveralWhoWriteTheSameNothingIsDoubled(TestDatabase database) {
    Shop.on(
        database,
        shop -> {
          assertThat(
                  AtOnce.outcomes(
                      Collections.nCopies(4, () -> shop.categories.add("Food", Optional.empty()))))
              .containsOnlyOnce("done")
              .containsOnly("done", "category.name-taken");
          ProductId id = shop.product("B1", "1");
          var price = DatedPrice.of(shop.today(), Money.of("2", "EUR"));
          assertThat(
                  AtOnce.outcomes(Collections.nCopies(4, () -> shop.products.setPrice(id, price))))
              .containsOnly("done");
          assertThat(shop.products.prices(id, Page.Request.first(9)).items()).hasSize(2);
        });
  }

  @ParameterizedTest
  @EnumSource
  void withoutThePermissionTheCatalogueIsNeitherReadNorWritten(TestDatabase database) {
    Shop.on(
        database,
        shop -> {
          ProductId id = shop.product("B1", "1");
          var food = shop.categories.add("Food", Optional.empty()).id();
          shop.access.refuse(Orders.READ);
          shop.access.refuse(Orders.WRITE);
          List.<Runnable>of(
                  () -> shop.products.list(in(food), Page.Request.first(1)),
                  () -> shop.products.priceAt(id, shop.today(), EUR),
                  () -> shop.products.prices(id, Page.Request.first(1)),
                  () ->
                      shop.products.setPrice(id, DatedPrice.of(shop.today(), Money.of("1", "EUR"))),
                  () -> shop.products.removePrice(id, shop.today(), EUR),
                  () -> shop.categories.list(),
                  () -> shop.categories.add("New", Optional.empty()),
                  () -> shop.categories.change(food, 1, "New", Optional.empty()),
                  () -> shop.categories.remove(food))
              .forEach(call -> assertThatThrownBy(call::run).isInstanceOf(RefusedException.class));
        });
  }

  private static ProductQuery in(ProductCategoryId category) {
    return ProductQuery.all().where(Filter.where("category", Comparison.IS, category.toString()));
  }

  private static ProductDetails in(ProductCategoryId category, String code, String name) {
    return Shop.details(code, name, "1").with(draft -> draft.category(category));
  }

  private static void refused(String code, Runnable call) {
    assertThatThrownBy(call::run)
        .isInstanceOfSatisfying(KaveriException.class, e -> assertThat(e.code()).isEqualTo(code));
  }
}
