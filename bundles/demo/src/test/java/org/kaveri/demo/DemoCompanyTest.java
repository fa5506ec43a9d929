package org.kaveri.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.kaveri.api.Page;
import org.kaveri.api.UserId;
import org.kaveri.api.access.Access;
import org.kaveri.api.access.Caller;
import org.kaveri.api.access.Permission;
import org.kaveri.api.access.User;
import org.kaveri.api.access.UserDetails;
import org.kaveri.api.access.Users;
import org.kaveri.api.customers.CustomerQuery;
import org.kaveri.api.customers.CustomerSummary;
import org.kaveri.api.orders.OrderSummary;
import org.kaveri.customers.StoredCustomers;
import org.kaveri.customers.StoredPeople;
import org.kaveri.orders.StoredOrders;
import org.kaveri.orders.StoredProducts;
import org.kaveri.testkit.StoreFixture;
import org.kaveri.testkit.TestDatabase;

class DemoCompanyTest {
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
  void theServerIsFilledOnceAndASecondStartAddsNothing() {
    try (var fixture =
        StoreFixture.on(TestDatabase.DERBY)
            .room("org.kaveri.demo", DemoCompany.class)
            .room("org.kaveri.customers", StoredCustomers.class)
            .room("org.kaveri.orders", StoredOrders.class)
            .open()) {
      Caller.run(new Caller.Platform("test"), () -> fillTwice(fixture));
    }
  }

  private static void fillTwice(StoreFixture fixture) {
    Access access = new AllowAll();
    var customers =
        new StoredCustomers(fixture.store("org.kaveri.customers"), fixture.ids(), access);
    var people = new StoredPeople(fixture.store("org.kaveri.customers"), fixture.ids(), access);
    var products = new StoredProducts(fixture.store("org.kaveri.orders"), fixture.ids(), access);
    var orders =
        new StoredOrders(fixture.store("org.kaveri.orders"), fixture.ids(), access, customers);
    var company =
        new DemoCompany(
            fixture.store(),
            users(),
            customers,
            people,
            products,
            orders,
            Optional.empty(),
            fixture.clock(),
            "lumi-sauna-kivi-orava");
    company.fill();
    assertThat(company.lines().toString()).contains("aino", "lumi-sauna-kivi-orava");
    assertThat(customers(customers)).hasSize(Market.CUSTOMERS);
    long placed = orders(orders);
    assertThat(placed).isGreaterThan(6_000);
    company.fill();
    assertThat(customers(customers)).hasSize(Market.CUSTOMERS);
    assertThat(orders(orders)).isEqualTo(placed);
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
  private static Users users() {
    Map<String, User> known = new TreeMap<>();
    return (Users)
        Proxy.newProxyInstance(
            Users.class.getClassLoader(),
            new Class<?>[] {Users.class},
            (proxy, method, arguments) ->
                switch (method.getName()) {
                  case "findBySignInName" -> Optional.ofNullable(known.get(arguments[0]));
                  case "create" -> {
                    var details = (UserDetails) arguments[0];
                    User user = user(details, known);
                    known.put(details.signInName(), user);
                    yield user;
                  }
                  case "setPassword" -> null;
                  default -> throw new UnsupportedOperationException(method.getName());
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
  }
}
