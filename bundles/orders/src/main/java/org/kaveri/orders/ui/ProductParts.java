package org.kaveri.orders.ui;

import org.kaveri.api.access.Access;
import org.kaveri.api.orders.OrderSettings;
import org.kaveri.api.orders.Orders;
import org.kaveri.api.orders.ProductCategories;
import org.kaveri.api.orders.Products;
import org.kaveri.api.settings.CompanySettings;
import org.kaveri.api.settings.Settings;

/** What the screens of the catalogue work with. */
record ProductParts(
    Products products, ProductCategories categories, Access access, Settings settings) {

  /** The company's currency. */
  String currency() {
    return settings.get(CompanySettings.CURRENCY);
  }

  boolean mayWrite() {
    return access.allows(Orders.WRITE);
  }

  /** The key of the words that say whether prices contain tax. */
  String taxKey() {
    return settings.get(OrderSettings.PRICES_WITH_TAX)
        ? "products.with-tax"
        : "products.without-tax";
  }
}
