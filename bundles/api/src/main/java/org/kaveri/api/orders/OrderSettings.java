package org.kaveri.api.orders;

import org.kaveri.api.settings.Setting;

/**
 * What a company sets about its orders. The register of orders brings the group.
 *
 * @since 0.1
 */
public final class OrderSettings {
  /** The group's name. */
  public static final String GROUP = "orders";

  /** Whether prices, of products and in orders, contain value added tax. */
  public static final Setting.YesNo PRICES_WITH_TAX =
      new Setting.YesNo("orders.prices-with-tax", false);

  private OrderSettings() {}
}
