package org.kaveri.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kaveri.api.Page;
import org.kaveri.api.UnavailableException;
import org.kaveri.api.UserId;
import org.kaveri.api.access.Access;
import org.kaveri.api.access.Caller;
import org.kaveri.api.access.Permission;
import org.kaveri.api.access.SightScope;
import org.kaveri.api.access.User;
import org.kaveri.api.access.UserDetails;
import org.kaveri.api.access.Users;
import org.kaveri.api.customers.CustomerDetails;
import org.kaveri.api.customers.CustomerQuery;
import org.kaveri.api.customers.CustomerSummary;
import org.kaveri.api.customers.Customers;
import org.kaveri.api.orders.OrderSummary;
import org.kaveri.api.settings.CompanySettings;
import org.kaveri.api.settings.Setting;
import org.kaveri.api.settings.Settings;
import org.kaveri.customers.StoredCustomers;
import org.kaveri.customers.StoredPeople;
import org.kaveri.orders.StoredOrders;
import org.kaveri.orders.StoredProductCategories;
import org.kaveri.orders.StoredProducts;
import org.kaveri.testkit.EverybodySeen;
import org.kaveri.testkit.Fake;
import org.kaveri.testkit.Fallbacks;
import org.kaveri.testkit.StoreFixture;
import org.kaveri.testkit.TestDatabase;

class DemoCompanyTest {
  private static final String PASSWORD = "lumi-sauna-kivi-orava";
  private static final List<UserId> CARERS = List.of(new UserId(1), new UserId(2), new UserId(3));

  @Test
  void theMarketIsTheSameEveryTimeAndHasAllKindsOfBuyers() {
    var market = Market.all(new Random(7), CARERS);
    assertThat(market).isEqualTo(Market.all(new Random(7), CARERS)).hasSize(Market.CUSTOMERS);
    Map<Market.Habit, Integer> habits = new TreeMap<>();
    market.forEach(buyer -> habits.merge(buyer.habit(), 1, Integer::sum));
    assertThat(habits.get(Market.Habit.REGULAR)).isBetween(230, 370);
    assertThat(habits.get(Market.Habit.OCCASIONAL)).isBetween(600, 800);
    assertThat(habits.get(Market.Habit.ONCE)).isBetween(700, 900);
    assertThat(habits.get(Market.Habit.NEVER)).isBetween(140, 260);
    assertThat(market)
        .allSatisfy(
            buyer ->
                assertThat(buyer.days())
                    .allMatch(day -> day >= 0 && day <= Market.DAYS)
                    .isSortedAccordingTo((a, b) -> b - a));
  }

  @Test
  void businessIdsHaveTheirCheckDigit() {
    // the published example of the Finnish register
    assertThat(Market.businessId(737546)).isEqualTo("0737546-2");
  }

  @Test
  void theServerIsFilledOnceGoesOnWhereItStoppedAndASecondStartAddsNothing() {
    on(
        company -> {
          var failing = company.demo(failingAfter(3, company.customers));
          assertThatThrownBy(failing::fill).isInstanceOf(UnavailableException.class);
          assertThat(customers(company.customers)).hasSize(3 * 50);
          assertThat(failing.lines().toString()).contains("aino", PASSWORD);

          var demo = company.demo(company.customers);
          demo.fill();
          assertThat(demo.lines().toString()).contains("aino", PASSWORD);
          assertThat(company.users).hasSize(Staff.ALL.size());
          assertThat(company.told)
              .containsExactly(
                  new Setting.Value<>(CompanySettings.NAME, "Kaarnan Paahtimo Oy"),
                  new Setting.Value<>(
                      CompanySettings.TIME_ZONE, java.time.ZoneId.of("Europe/Helsinki")));
          assertThat(customers(company.customers)).hasSize(Market.CUSTOMERS);
          long placed = orders(company.orders);
          assertThat(placed).isGreaterThan(6_000);
          var categories = company.categories.list();
          assertThat(categories).hasSize(10);
          company.demo(company.customers).fill();
          assertThat(company.categories.list()).isEqualTo(categories);
          assertThat(customers(company.customers)).hasSize(Market.CUSTOMERS);
          assertThat(orders(company.orders)).isEqualTo(placed);
        });
  }

  @Test
  void aCompanyWithCustomersOfItsOwnGetsNeitherUsersNorSignIns() {
    on(
        company -> {
          company.customers.add(
              CustomerDetails.organisation("Own Oy").with(draft -> draft.number("10001")));
          var demo = company.demo(company.customers);
          demo.fill();
          assertThat(company.users).isEmpty();
          assertThat(company.passwordsDrawn).hasValue(0);
          assertThat(demo.lines()).singleElement().asString().contains("left out");
          assertThat(customers(company.customers)).hasSize(1);
          assertThat(company.products.list(Page.Request.first(1)).items()).isEmpty();
        });
  }

  @Test
  void aPasswordThatWasNotWrittenWholeIsDrawnAnew(@TempDir Path data) throws IOException {
    Files.createFile(data.resolve("demo-password"));
    String drawn = Staff.password(data);
    assertThat(drawn).isNotBlank().hasSizeGreaterThan(Users.SHORTEST_PASSWORD);
    assertThat(Staff.password(data)).isEqualTo(drawn);
    try (var files = Files.list(data)) {
      assertThat(files).hasSize(1);
    }
  }

  private static void on(Consumer<Company> body) {
    try (var fixture =
        StoreFixture.on(TestDatabase.DERBY)
            .room("org.kaveri.demo", DemoCompany.class)
            .room("org.kaveri.customers", StoredCustomers.class)
            .room("org.kaveri.orders", StoredOrders.class)
            .open()) {
      Caller.run(new Caller.Platform("test"), () -> body.accept(new Company(fixture)));
    }
  }

  /** The registers that a demo company is written into. */
  private static final class Company {
    final List<Setting.Value<?>> told = new ArrayList<>();
    final StoreFixture fixture;
    final StoredCustomers customers;
    final StoredPeople people;
    final StoredProducts products;
    final StoredProductCategories categories;
    final StoredOrders orders;
    final Map<String, User> users = new TreeMap<>();
    final AtomicInteger passwordsDrawn = new AtomicInteger();

    Company(StoreFixture fixture) {
      this.fixture = fixture;
      Access access = new AllowAll();
      customers =
          new StoredCustomers(
              fixture.store("org.kaveri.customers"), fixture.ids(), access, new Fallbacks());
      people =
          new StoredPeople(
              fixture.store("org.kaveri.customers"), fixture.ids(), access, new Fallbacks());
      products =
          new StoredProducts(
              fixture.store("org.kaveri.orders"), fixture.ids(), access, new Fallbacks());
      categories =
          new StoredProductCategories(fixture.store("org.kaveri.orders"), fixture.ids(), access);
      orders =
          new StoredOrders(
              fixture.store("org.kaveri.orders"),
              fixture.ids(),
              access,
              customers,
              new Fallbacks(),
              new EverybodySeen());
    }

    /** Settings of which nobody has chosen any until they are told. */
    private Settings introduced() {
      return Fake.of(
          Settings.class,
          (method, arguments) ->
              switch (method) {
                case "isChosen" -> !told.isEmpty();
                case "change" -> {
                  ((List<?>) arguments[0]).forEach(value -> told.add((Setting.Value<?>) value));
                  yield null;
                }
                default -> throw new UnsupportedOperationException(method);
              });
    }

    DemoCompany demo(Customers register) {
      return new DemoCompany(
          fixture.store(),
          users(users),
          introduced(),
          register,
          people,
          products,
          categories,
          orders,
          Optional.empty(),
          fixture.clock(),
          () -> {
            passwordsDrawn.incrementAndGet();
            return PASSWORD;
          });
    }
  }

  /** A register whose database goes away after so many groups of customers. */
  private static Customers failingAfter(int groups, Customers register) {
    var left = new AtomicInteger(groups);
    return (Customers)
        Proxy.newProxyInstance(
            Customers.class.getClassLoader(),
            new Class<?>[] {Customers.class},
            (proxy, method, arguments) -> {
              if (method.getName().equals("addMissing") && left.getAndDecrement() == 0) {
                throw new UnavailableException("store.away", "Away");
              }
              return method.invoke(register, arguments);
            });
  }

  private static List<CustomerSummary> customers(StoredCustomers customers) {
    var all = new ArrayList<CustomerSummary>();
    Optional<Page.Cursor> next = Optional.empty();
    do {
      var page = customers.list(CustomerQuery.all(), new Page.Request(next, 1_000));
      all.addAll(page.items());
      next = page.next();
    } while (next.isPresent());
    return all;
  }

  private static long orders(StoredOrders orders) {
    long count = 0;
    Optional<Page.Cursor> next = Optional.empty();
    do {
      Page<OrderSummary> page = orders.list(new Page.Request(next, 1_000));
      count += page.items().size();
      next = page.next();
    } while (next.isPresent());
    return count;
  }

  /** Users who are kept in a map. */
  private static Users users(Map<String, User> known) {
    return Fake.of(
        Users.class,
        (method, arguments) ->
            switch (method) {
              case "findBySignInName" -> Optional.ofNullable(known.get(arguments[0]));
              case "create" -> {
                var details = (UserDetails) arguments[0];
                User user = user(details, known);
                known.put(details.signInName(), user);
                yield user;
              }
              case "setPassword" -> null;
              default -> throw new UnsupportedOperationException(method);
            });
  }

  private static User user(UserDetails details, Map<String, User> known) {
    return new User(
        new UserId(known.size() + 1L),
        details.signInName(),
        details.displayName(),
        details.language(),
        details.roles(),
        true,
        true,
        1);
  }

  private static final class AllowAll implements Access {
    @Override
    public void require(Permission permission) {}

    @Override
    public boolean allows(Permission permission) {
      return true;
    }

    @Override
    public SightScope sight() {
      return SightScope.WHOLE;
    }
  }
}
