package org.kaveri.orders.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.kaveri.api.OrderId;
import org.kaveri.api.Page;
import org.kaveri.api.ProductId;
import org.kaveri.api.access.Access;
import org.kaveri.api.customers.Customers;
import org.kaveri.api.orders.NewCancellation;
import org.kaveri.api.orders.Order;
import org.kaveri.api.orders.OrderLine;
import org.kaveri.api.orders.OrderStatus;
import org.kaveri.api.orders.Orders;
import org.kaveri.api.orders.Product;
import org.kaveri.api.orders.Products;
import org.kaveri.ui.ViewContext;
import org.kaveri.ui.kit.Ask;
import org.kaveri.ui.kit.EmptyState;
import org.kaveri.ui.kit.Facts;
import org.kaveri.ui.kit.Kit;
import org.kaveri.ui.kit.PagedGrid;
import org.kaveri.ui.kit.Panel;

/** One order with its lines. */
final class OrderPage extends Div {
  private static final long serialVersionUID = 1L;

  private final transient Orders orders;
  private final transient Products products;
  private final transient Customers customers;
  private final transient Access access;
  private final transient ViewContext context;

  OrderPage(
      OrderId id,
      Orders orders,
      Products products,
      Customers customers,
      Access access,
      ViewContext context) {
    this.orders = orders;
    this.products = products;
    this.customers = customers;
    this.access = access;
    this.context = context;
    addClassName("k-stack");
    Optional<Order> order = orders.find(id);
    if (order.isPresent()) {
      show(order.get());
    } else {
      add(
          new EmptyState(
              "shopping-cart",
              context.text("error.order.unknown"),
              Kit.link(context.text("orders.title"), context.address(OrdersView.PATH))));
    }
  }

  private void show(Order order) {
    context.title(context.text("orders.order-is", order.number()));
    if (order.status() == OrderStatus.PLACED && access.allows(Orders.WRITE)) {
      context.actions(Kit.button(context.text("orders.cancel"), () -> askToCancel(order)));
    }
    Facts facts =
        new Facts()
            .with(context.text("common.status"), OrderTexts.chip(order.status(), context))
            .with(context.text("orders.customer"), customer(order))
            .with(context.text("orders.ordered-at"), context.formats().moment(order.orderedAt()))
            .with(context.text("orders.total"), OrderTexts.totals(order.totals(), context));
    order
        .cancels()
        .ifPresent(
            cancelled ->
                facts.with(
                    context.text("orders.cancels"),
                    Kit.link(
                        orders.get(cancelled).number(),
                        context.address(OrdersView.PATH, cancelled.toString()))));
    removeAll();
    add(
        new Panel(context.text("orders.about"), facts),
        new Panel(context.text("orders.lines"), lines(order)));
  }

  private Component customer(Order order) {
    String name =
        access.allows(Customers.READ)
            ? customers.summaries(Set.of(order.customer())).values().stream()
                .findFirst()
                .map(customer -> customer.name())
                .orElse("")
            : "";
    return name.isEmpty()
        ? new Span(order.customer().toString())
        : Kit.link(name, context.address("customers", order.customer().toString()));
  }

  private Component lines(Order order) {
    Map<ProductId, Product> known =
        products.byId(
            order.lines().stream()
                .map(OrderLine::product)
                .distinct()
                .limit(Page.Request.MAX_SIZE)
                .collect(Collectors.toSet()));
    var grid = new Grid<OrderLine>();
    grid.addThemeVariants(GridVariant.NO_BORDER);
    grid.setSelectionMode(Grid.SelectionMode.NONE);
    grid.setAllRowsVisible(order.lines().size() <= 30);
    grid.addColumn(line -> name(known.get(line.product())))
        .setHeader(context.text("orders.product"))
        .setWidth("8rem")
        .setFlexGrow(3);
    grid.addColumn(line -> context.formats().number(line.quantity(), 3))
        .setHeader(context.text("orders.quantity"))
        .setTextAlign(ColumnTextAlign.END)
        .setWidth("4.5rem");
    var unitPrice =
        grid.addColumn(line -> context.formats().money(line.unitPrice()))
            .setHeader(context.text("orders.unit-price"))
            .setTextAlign(ColumnTextAlign.END)
            .setWidth("6.5rem");
    grid.addColumn(line -> context.formats().money(line.amount()))
        .setHeader(context.text("orders.amount"))
        .setTextAlign(ColumnTextAlign.END)
        .setWidth("6.5rem");
    PagedGrid.onlyWhereWide(grid, List.of(unitPrice));
    grid.setItems(order.lines());
    return grid;
  }

  private static String name(@org.jspecify.annotations.Nullable Product product) {
    return product == null ? "" : product.details().name() + " (" + product.details().code() + ")";
  }

  private void askToCancel(Order order) {
    Ask.before(
        context,
        context.text("orders.cancel.question", order.number()),
        context.text("orders.cancel.consequence"),
        context.text("orders.cancel"),
        () -> {
          Order cancellation = orders.cancel(NewCancellation.allOf(order.id()));
          context.done(context.text("orders.cancelled", order.number()));
          context.open(OrdersView.PATH, cancellation.id().toString());
        });
  }
}
