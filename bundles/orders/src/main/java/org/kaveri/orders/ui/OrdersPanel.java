package org.kaveri.orders.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Optional;
import org.kaveri.api.CustomerId;
import org.kaveri.api.Money;
import org.kaveri.api.Page;
import org.kaveri.api.access.Access;
import org.kaveri.api.extensions.Contributes;
import org.kaveri.api.orders.CurrencyRates;
import org.kaveri.api.orders.OrderSummary;
import org.kaveri.api.orders.Orders;
import org.kaveri.api.orders.Products;
import org.kaveri.api.settings.CompanySettings;
import org.kaveri.api.settings.Settings;
import org.kaveri.ui.CustomerPanel;
import org.kaveri.ui.OnScreen;
import org.kaveri.ui.ViewContext;
import org.kaveri.ui.kit.Kit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;

/** What a customer bought, newest first. */
@org.osgi.service.component.annotations.Component
@OnScreen
@Contributes(title = "orders.title", order = 300, permission = "orders:read")
public final class OrdersPanel implements CustomerPanel {
  private static final int AT_ONCE = 10;

  private final Orders orders;
  private final Products products;
  private final CurrencyRates rates;
  private final Access access;
  private final Settings settings;

  @Activate
  public OrdersPanel(
      @Reference Orders orders,
      @Reference Products products,
      @Reference CurrencyRates rates,
      @Reference Access access,
      @Reference Settings settings) {
    this.orders = orders;
    this.products = products;
    this.rates = rates;
    this.access = access;
    this.settings = settings;
  }

  @Override
  public Component content(CustomerId customer, ViewContext context) {
    return new Content(customer, context);
  }

  /** The orders on one card. */
  private final class Content extends Div {
    private static final long serialVersionUID = 1L;

    private final transient CustomerId customer;
    private final transient ViewContext context;
    private final Div list = new Div();
    private final Div foot = new Div();

    Content(CustomerId customer, ViewContext context) {
      this.customer = customer;
      this.context = context;
      addClassName("k-stack");
      list.addClassName("k-stack");
      foot.addClassName("k-row");
      add(list, foot);
      show();
      context.whenRecorded(this, OrderTexts.FACTS, customer, notices -> show());
    }

    private void show() {
      list.removeAll();
      more(Page.Request.first(AT_ONCE));
      if (list.getComponentCount() == 0) {
        list.add(Kit.muted(context.text("orders.none-of-customer")));
      }
    }

    private void more(Page.Request request) {
      var page = orders.listOf(customer, request);
      List<Optional<Money>> converted = OrderTexts.converted(page.items(), rates, context);
      for (int i = 0; i < converted.size(); i++) {
        list.add(row(page.items().get(i), converted.get(i)));
      }
      foot.removeAll();
      if (access.allows(Orders.WRITE)) {
        foot.add(
            Kit.button(
                "shopping-cart",
                context.text("orders.new"),
                () ->
                    new OrderForm(
                            customer,
                            orders,
                            products,
                            settings.get(CompanySettings.CURRENCY),
                            context)
                        .open()));
      }
      page.next()
          .ifPresent(
              next -> foot.add(Kit.quiet(context.text("common.more"), () -> showMore(next))));
    }

    /** The button is gone then: who came by keyboard goes on at the first of those shown now. */
    private void showMore(Page.Cursor next) {
      int shown = list.getComponentCount();
      more(Page.Request.after(next, AT_ONCE));
      if (list.getComponentCount() > shown
          && list.getComponentAt(shown).getChildren().findFirst().orElse(null)
              instanceof Anchor link) {
        link.focus();
      }
    }

    private Component row(OrderSummary order, Optional<Money> converted) {
      return Kit.row(
          Kit.link(order.number(), context.address(OrdersView.PATH, order.id().toString())),
          Kit.muted(context.formats().when(order.orderedAt())),
          OrderTexts.chip(order.status(), context),
          Kit.spacer(),
          new com.vaadin.flow.component.html.Span(
              OrderTexts.totals(order.totals(), converted, context)));
    }
  }
}
