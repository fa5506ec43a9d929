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
import org.kaveri.api.lists.Comparison;
import org.kaveri.api.lists.Filter;
import org.kaveri.api.lists.SavedLists;
import org.kaveri.api.orders.OrderQuery;
import org.kaveri.api.orders.OrderStatus;
import org.kaveri.api.orders.OrderSummary;
import org.kaveri.api.orders.Orders;
import org.kaveri.ui.ViewContext;
import org.kaveri.ui.kit.EmptyState;
import org.kaveri.ui.kit.Fields;
import org.kaveri.ui.kit.Kit;
import org.kaveri.ui.lists.ListColumn;
import org.kaveri.ui.lists.ListKind;
import org.kaveri.ui.lists.ListRows.Wanted;
import org.kaveri.ui.lists.ListScreen;

/** All orders, newest first, filtered and sorted. */
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
      Orders orders,
      Customers customers,
      Access access,
      SavedLists saved,
      Runnable placing,
      ViewContext context) {
    this.orders = orders;
    this.customers = customers;
    this.access = access;
    this.context = context;
    addClassName("k-stack");
    search = Fields.search(context.text("orders.find"), this::open);
    context.key(this, "/", context.text("orders.find"), search::focus);
    boolean mayPlace = access.allows(Orders.WRITE) && access.allows(Customers.READ);
    var kind =
        new ListKind(
            OrdersView.PATH,
            orders.fields(),
            new OrderWords(context),
            OrderQuery.all().sort(),
            saved,
            access);
    var list = new ListScreen<Row>(context, kind, this::page);
    list.columns(
            ListColumn.<Row>of("number", context.text("orders.number"), row -> row.order().number())
                .sorted()
                .rem(7.5),
            row -> row.order().id().toString(),
            columns())
        .quick(
            context.text("orders.open-only"),
            Filter.where(
                "status",
                Comparison.IS,
                OrderStatus.PLACED.name(),
                OrderStatus.PARTLY_DELIVERED.name()))
        .whenEmpty(noneYet(mayPlace, placing));
    add(list.open(search));
    if (mayPlace) {
      context.actions(Kit.primary(context.text("orders.new"), placing));
      context.key(this, "n", context.text("orders.new"), placing);
    }
    context.whenRecorded(this, OrderTexts.FACTS, notices -> list.refresh());
  }

  private List<ListColumn<Row>> columns() {
    return List.of(
        ListColumn.<Row>of(
                "ordered",
                context.text("orders.ordered-at"),
                row -> context.formats().moment(row.order().orderedAt()))
            .sorted()
            .onlyWhereWide(),
        ListColumn.of("customer", context.text("orders.customer"), Row::customer).rem(6).grows(3),
        ListColumn.<Row>of(
                "status",
                context.text("common.status"),
                row -> OrderTexts.status(row.order().status(), context))
            .onlyWhereWide(),
        ListColumn.<Row>of(
                "total",
                context.text("orders.total"),
                row -> OrderTexts.totals(row.order().totals(), context))
            .numbers()
            .rem(6.5),
        ListColumn.<Row>of(
                "lines",
                context.text("orders.lines"),
                row -> context.formats().number(row.order().lineCount(), 0))
            .numbers()
            .onlyWhenChosen());
  }

  private EmptyState noneYet(boolean mayPlace, Runnable placing) {
    var ways = new ArrayList<Component>();
    if (mayPlace) {
      ways.add(Kit.button("plus", context.text("orders.new"), placing));
    }
    if (context.offers("imports")) {
      ways.add(Kit.button(context.text("orders.import"), () -> context.open("imports")));
    }
    return new EmptyState(
        "shopping-cart", context.text("orders.none"), ways.toArray(Component[]::new));
  }

  /** An order number typed in full leads to the order; what is none says so. */
  private void open(String number) {
    Optional<OrderId> found =
        number.isBlank() ? Optional.empty() : orders.findByNumber(number.strip());
    search.setHelperText(
        number.isBlank() || found.isPresent() ? "" : context.text("orders.find.none"));
    found.ifPresent(id -> context.open(OrdersView.PATH, id.toString()));
  }

  private Page<Row> page(Wanted wanted, Page.Request request) {
    var query = OrderQuery.all().where(wanted.filter()).sortedBy(wanted.sort());
    Page<OrderSummary> page = orders.list(query, request);
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
