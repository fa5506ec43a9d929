package org.kaveri.orders.ui;

import com.vaadin.flow.component.Component;
import org.kaveri.api.OrderId;
import org.kaveri.api.access.Access;
import org.kaveri.api.customers.Customers;
import org.kaveri.api.extensions.Contributes;
import org.kaveri.api.lists.SavedLists;
import org.kaveri.api.orders.CurrencyRates;
import org.kaveri.api.orders.Orders;
import org.kaveri.api.orders.Products;
import org.kaveri.api.settings.CompanySettings;
import org.kaveri.api.settings.Settings;
import org.kaveri.ui.AtPath;
import org.kaveri.ui.OnScreen;
import org.kaveri.ui.StaffView;
import org.kaveri.ui.ViewContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;

/** The orders: all of them, newest first, or one with its lines. */
@org.osgi.service.component.annotations.Component
@OnScreen
@AtPath(path = OrdersView.PATH, icon = "shopping-cart")
@Contributes(title = "orders.title", order = 300, permission = "orders:read")
public final class OrdersView implements StaffView {
  static final String PATH = "orders";

  private final Orders orders;
  private final Products products;
  private final CurrencyRates rates;
  private final Customers customers;
  private final Access access;
  private final SavedLists saved;
  private final Settings settings;

  @Activate
  public OrdersView(
      @Reference Orders orders,
      @Reference Products products,
      @Reference CurrencyRates rates,
      @Reference Customers customers,
      @Reference Access access,
      @Reference SavedLists saved,
      @Reference Settings settings) {
    this.orders = orders;
    this.products = products;
    this.rates = rates;
    this.customers = customers;
    this.access = access;
    this.saved = saved;
    this.settings = settings;
  }

  @Override
  public Component content(ViewContext context) {
    return context.segments().isEmpty()
        ? new OrderList(
            orders,
            customers,
            access,
            saved,
            () ->
                new OrderForm(
                        customers,
                        orders,
                        products,
                        settings.get(CompanySettings.CURRENCY),
                        context)
                    .open(),
            context)
        : new OrderPage(
            OrderId.parse(context.segments().getFirst()),
            orders,
            products,
            rates,
            customers,
            access,
            context);
  }
}
