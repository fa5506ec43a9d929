package org.kaveri.orders;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.kaveri.api.CustomerId;
import org.kaveri.api.Money;
import org.kaveri.api.ProductId;
import org.kaveri.api.RefusedException;
import org.kaveri.api.access.Access;
import org.kaveri.api.access.Caller;
import org.kaveri.api.access.Permission;
import org.kaveri.api.access.SightScope;
import org.kaveri.api.customers.CustomerDetails;
import org.kaveri.api.orders.ProductDetails;
import org.kaveri.api.settings.CompanySettings;
import org.kaveri.customers.RegisterSight;
import org.kaveri.customers.StoredCustomers;
import org.kaveri.testkit.Fallbacks;
import org.kaveri.testkit.StoreFixture;
import org.kaveri.testkit.TestDatabase;

/** Both registers on a database of their own. */
final class Shop implements AutoCloseable {
  final StoreFixture fixture;
  final Allowing access = new Allowing();
  final StoredCustomers customers;
  final StoredProducts products;
  final StoredProductCategories categories;
  final StoredOrders orders;

  Shop(TestDatabase database) {
    fixture =
        StoreFixture.on(database)
            .room("org.kaveri.orders", StoredOrders.class)
            .room("org.kaveri.customers", StoredCustomers.class)
            .open();
    customers =
        new StoredCustomers(
            fixture.store("org.kaveri.customers"), fixture.ids(), access, new Fallbacks());
    products = new StoredProducts(fixture.store(), fixture.ids(), access, new Fallbacks());
    categories = new StoredProductCategories(fixture.store(), fixture.ids(), access);
    orders =
        new StoredOrders(
            fixture.store(),
            fixture.ids(),
            access,
            customers,
            new Fallbacks(),
            new RegisterSight(fixture.store("org.kaveri.customers"), access));
  }

  /** Runs a test's body on behalf of the platform. */
  static void on(TestDatabase database, Body body) {
    try (var shop = new Shop(database)) {
      Caller.run(new Caller.Platform("test"), () -> body.run(shop));
    }
  }

  CustomerId customer(String name) {
    return customers.add(CustomerDetails.organisation(name)).id();
  }

  ProductId product(String code, String price) {
    return products.add(details(code, "Product " + code, price)).id();
  }

  /** The company's day. */
  LocalDate today() {
    return LocalDate.ofInstant(fixture.clock().instant(), CompanySettings.TIME_ZONE.fallback());
  }

  static ProductDetails details(String code, String name, String price) {
    return ProductDetails.of(code, name, draft -> draft.price(Money.of(price, "EUR")));
  }

  static BigDecimal number(String text) {
    return new BigDecimal(text);
  }

  @Override
  public void close() {
    fixture.close();
  }

  /** What a test does. */
  @FunctionalInterface
  interface Body {
    void run(Shop shop);
  }

  /** Allows everything but what a test takes away. */
  static final class Allowing implements Access {
    private final Set<Permission> refused = new HashSet<>();

    void refuse(Permission permission) {
      refused.add(permission);
    }

    @Override
    public void require(Permission permission) {
      if (!allows(permission)) {
        throw new RefusedException("access.permission-missing", "Not allowed: " + permission);
      }
    }

    @Override
    public boolean allows(Permission permission) {
      return !refused.contains(permission);
    }

    @Override
    public SightScope sight() {
      return SightScope.WHOLE;
    }
  }
}
