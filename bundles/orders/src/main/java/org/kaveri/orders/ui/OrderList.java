package org.kaveri.orders.ui;

import com.vaadin.flow.component.html.Div;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.kaveri.api.CustomerId;
import org.kaveri.api.Page;
import org.kaveri.api.access.Access;
import org.kaveri.api.customers.CustomerSummary;
import org.kaveri.api.customers.Customers;
import org.kaveri.api.orders.OrderSummary;
import org.kaveri.api.orders.Orders;
import org.kaveri.ui.ViewContext;
import org.kaveri.ui.kit.EmptyState;
import org.kaveri.ui.kit.Fields;
import org.kaveri.ui.kit.Kit;
import org.kaveri.ui.kit.PagedGrid;

/** All orders, newest first. */
final class OrderList extends Div {
  private static final long serialVersionUID = 1L;

  private final transient Orders orders;
  private final transient Customers customers;
  private final transient Access access;
  private final transient ViewContext context;

  OrderList(Orders orders, Customers customers, Access access, ViewContext context) {
    this.orders = orders;
    this.customers = customers;
    this.access = access;
    this.context = context;
    addClassName("k-stack");
    var grid = new PagedGrid<Row>(this::page);
    grid.linkColumn(
        context.text("orders.number"),
        row -> row.order().number(),
        row -> context.address(OrdersView.PATH, row.order().id().toString()));
    grid.column(
        context.text("orders.ordered-at"),
        row -> context.formats().moment(row.order().orderedAt()));
    grid.column(context.text("orders.customer"), Row::customer).setFlexGrow(2);
    grid.column(
        context.text("common.status"), row -> OrderTexts.status(row.order().status(), context));
    grid.numberColumn(
        context.text("orders.total"), row -> OrderTexts.totals(row.order().totals(), context));
    grid.whenOpened(row -> context.open(OrdersView.PATH, row.order().id().toString()));
    grid.whenEmpty(new EmptyState("shopping-cart", context.text("orders.none")));
    var search = Fields.search(context.text("orders.find"), this::open);
    add(Kit.toolbar(search), grid);
    context.key(this, "/", context.text("orders.find"), search::focus);
    context.whenRecorded(
        this, Set.of("orders.placed", "orders.cancelled"), notices -> grid.refresh());
  }

  /** An order number typed in full leads to the order. */
  private void open(String number) {
    if (!number.isBlank()) {
      orders
          .findByNumber(number.strip())
          .ifPresent(id -> context.open(OrdersView.PATH, id.toString()));
    }
  }

  private Page<Row> page(Page.Request request) {
    Page<OrderSummary> page = orders.list(request);
    Set<CustomerId> ids =
        page.items().stream().map(OrderSummary::customer).collect(Collectors.toSet());
    Map<CustomerId, CustomerSummary> names =
        access.allows(Customers.READ) ? customers.summaries(ids) : Map.of();
    return new Page<>(
        page.items().stream()
            .map(
                order ->
                    new Row(
                        order,
                        Optional.ofNullable(names.get(order.customer()))
                            .map(CustomerSummary::name)
                            .orElse("")))
            .toList(),
        page.next());
  }

  private record Row(OrderSummary order, String customer) {}
}
