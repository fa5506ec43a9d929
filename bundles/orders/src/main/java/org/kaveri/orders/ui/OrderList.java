package org.kaveri.orders.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.kaveri.api.CustomerId;
import org.kaveri.api.OrderId;
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
  private final TextField search;

  /**
   * A list from the newest on.
   *
   * @param placing asks for a new order
   */
  OrderList(
      Orders orders, Customers customers, Access access, Runnable placing, ViewContext context) {
    this.orders = orders;
    this.customers = customers;
    this.access = access;
    this.context = context;
    addClassName("k-stack");
    var grid = new PagedGrid<Row>(this::page);
    columns(grid);
    grid.whenOpened(row -> context.open(OrdersView.PATH, row.order().id().toString()));
    boolean mayPlace = access.allows(Orders.WRITE) && access.allows(Customers.READ);
    var ways = new ArrayList<Component>();
    if (mayPlace) {
      ways.add(Kit.button("plus", context.text("orders.new"), placing));
      context.actions(Kit.primary(context.text("orders.new"), placing));
      context.key(this, "n", context.text("orders.new"), placing);
    }
    if (context.offers("imports")) {
      ways.add(Kit.button(context.text("orders.import"), () -> context.open("imports")));
    }
    grid.whenEmpty(
        new EmptyState(
            "shopping-cart", context.text("orders.none"), ways.toArray(Component[]::new)));
    search = Fields.search(context.text("orders.find"), this::open);
    add(Kit.toolbar(search), grid);
    context.key(this, "/", context.text("orders.find"), search::focus);
    context.whenRecorded(this, OrderTexts.FACTS, notices -> grid.refresh());
  }

  private void columns(PagedGrid<Row> grid) {
    grid.linkColumn(
            context.text("orders.number"),
            row -> row.order().number(),
            row -> context.address(OrdersView.PATH, row.order().id().toString()))
        .setWidth("7.5rem")
        .setFlexGrow(1);
    var ordered =
        grid.column(
            context.text("orders.ordered-at"),
            row -> context.formats().moment(row.order().orderedAt()));
    grid.column(context.text("orders.customer"), Row::customer).setWidth("6rem").setFlexGrow(3);
    var status =
        grid.column(
            context.text("common.status"), row -> OrderTexts.status(row.order().status(), context));
    grid.numberColumn(
            context.text("orders.total"), row -> OrderTexts.totals(row.order().totals(), context))
        .setWidth("6.5rem");
    grid.onlyWhereWide(List.of(ordered, status));
  }

  /** An order number typed in full leads to the order; what is none says so. */
  private void open(String number) {
    Optional<OrderId> found =
        number.isBlank() ? Optional.empty() : orders.findByNumber(number.strip());
    search.setHelperText(
        number.isBlank() || found.isPresent() ? "" : context.text("orders.find.none"));
    found.ifPresent(id -> context.open(OrdersView.PATH, id.toString()));
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
