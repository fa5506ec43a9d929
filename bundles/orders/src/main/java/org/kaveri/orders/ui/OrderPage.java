package org.kaveri.orders.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kaveri.api.OrderId;
import org.kaveri.api.Page;
import org.kaveri.api.ProductId;
import org.kaveri.api.access.Access;
import org.kaveri.api.customers.Customers;
import org.kaveri.api.orders.CurrencyRates;
import org.kaveri.api.orders.DatedAmounts;
import org.kaveri.api.orders.Delivery;
import org.kaveri.api.orders.LineProgress;
import org.kaveri.api.orders.NewCancellation;
import org.kaveri.api.orders.NewDelivery;
import org.kaveri.api.orders.NewReturn;
import org.kaveri.api.orders.Order;
import org.kaveri.api.orders.OrderLine;
import org.kaveri.api.orders.Orders;
import org.kaveri.api.orders.Product;
import org.kaveri.api.orders.Products;
import org.kaveri.ui.ViewContext;
import org.kaveri.ui.kit.Ask;
import org.kaveri.ui.kit.EmptyState;
import org.kaveri.ui.kit.Facts;
import org.kaveri.ui.kit.Fields;
import org.kaveri.ui.kit.Kit;
import org.kaveri.ui.kit.PagedGrid;
import org.kaveri.ui.kit.Panel;

/** One order with its lines. */
final class OrderPage extends Div {
  private static final long serialVersionUID = 1L;

  private final transient Orders orders;
  private final transient Products products;
  private final transient CurrencyRates rates;
  private final transient Customers customers;
  private final transient Access access;
  private final transient ViewContext context;
  private transient Map<ProductId, Product> known = Map.of();

  OrderPage(
      OrderId id,
      Orders orders,
      Products products,
      CurrencyRates rates,
      Customers customers,
      Access access,
      ViewContext context) {
    this.orders = orders;
    this.products = products;
    this.rates = rates;
    this.customers = customers;
    this.access = access;
    this.context = context;
    addClassName("k-stack");
    Optional<Order> order = orders.find(id);
    if (order.isPresent()) {
      show(order.get());
      context.whenRecorded(
          this,
          OrderTexts.FACTS,
          order.get().customer(),
          notices -> orders.find(id).ifPresent(this::show));
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
    known =
        products.byId(
            order.lines().stream()
                .map(OrderLine::product)
                .distinct()
                .limit(Page.Request.MAX_SIZE)
                .collect(Collectors.toSet()));
    context.actions(actions(order));
    Facts facts =
        new Facts()
            .with(context.text("common.status"), OrderTexts.chip(order.status(), context))
            .with(context.text("orders.customer"), customer(order))
            .with(context.text("orders.ordered-at"), context.formats().moment(order.orderedAt()))
            .with(
                context.text("orders.discount.whole"),
                OrderTexts.discount(order.discount(), context))
            .with(context.text("orders.total"), OrderTexts.totals(order.totals(), context))
            .with(context.text("orders.converted"), converted(order));
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
    List<Delivery> deliveries = orders.deliveriesOf(order.id());
    if (!deliveries.isEmpty()) {
      add(
          new Panel(
              context.text("orders.deliveries"),
              Deliveries.list(
                  deliveries, position -> name(order.lines().get(position - 1)), context)));
    }
  }

  /** In the company's currency, where that is another one and the rate of the day is known. */
  private Optional<String> converted(Order order) {
    LocalDate day = LocalDate.ofInstant(order.orderedAt(), context.zone());
    return rates
        .inCompanyCurrency(List.of(new DatedAmounts(day, order.totals())))
        .getFirst()
        .filter(sum -> !order.totals().equals(List.of(sum)))
        .map(
            sum ->
                context.text(
                    "orders.converted.at",
                    context.formats().money(sum),
                    context.formats().day(day)));
  }

  private Component[] actions(Order order) {
    var buttons = new ArrayList<Component>();
    if (order.status().takesBack() || !access.allows(Orders.WRITE)) {
      return new Component[0];
    }
    boolean open = order.lines().stream().anyMatch(line -> open(line).signum() > 0);
    if (open) {
      buttons.add(Kit.button(context.text("orders.cancel"), () -> askToCancel(order)));
    }
    if (order.lines().stream().anyMatch(line -> line.progress().returnable().signum() > 0)) {
      buttons.add(Kit.button(context.text("orders.return"), () -> takeReturn(order)));
    }
    if (open) {
      buttons.add(Kit.primary(context.text("orders.deliver"), () -> deliver(order)));
    }
    return buttons.toArray(Component[]::new);
  }

  private static BigDecimal open(OrderLine line) {
    return line.progress().open(line.quantity());
  }

  private void deliver(Order order) {
    DatePicker day = Fields.day(context, context.text("orders.delivered-on"));
    day.setWidthFull();
    day.setValue(LocalDate.now(context.zone()));
    new QuantitiesForm(
            order.lines().stream().filter(line -> open(line).signum() > 0).toList(),
            OrderPage::open,
            this::name,
            context)
        .open(
            context.text("orders.deliver.title", order.number()),
            context.text("orders.deliver.save"),
            lines -> {
              show(
                  orders.deliver(
                      new NewDelivery(order.id(), Optional.ofNullable(day.getValue()), lines)));
              context.done(context.text("orders.deliver.done"));
            },
            day);
  }

  private void takeReturn(Order order) {
    new QuantitiesForm(
            order.lines().stream()
                .filter(line -> line.progress().returnable().signum() > 0)
                .toList(),
            line -> line.progress().returnable(),
            this::name,
            context)
        .open(
            context.text("orders.return.title", order.number()),
            context.text("orders.return.save"),
            lines -> {
              Order back = orders.acceptReturn(new NewReturn(order.id(), Optional.empty(), lines));
              context.done(context.text("orders.return.done", back.number()));
              context.open(OrdersView.PATH, back.id().toString());
            });
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
    var grid = new Grid<OrderLine>();
    grid.addThemeVariants(GridVariant.NO_BORDER);
    grid.setSelectionMode(Grid.SelectionMode.NONE);
    grid.setAllRowsVisible(order.lines().size() <= 30);
    grid.addColumn(this::name)
        .setHeader(context.text("orders.product"))
        .setWidth("7rem")
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
    var discount =
        grid.addColumn(line -> OrderTexts.discount(line.discount(), context))
            .setHeader(context.text("orders.discount"))
            .setTextAlign(ColumnTextAlign.END)
            .setWidth("5.5rem");
    discount.setVisible(order.lines().stream().anyMatch(line -> line.discount().isPresent()));
    grid.addColumn(line -> context.formats().money(line.amount()))
        .setHeader(context.text("orders.amount"))
        .setTextAlign(ColumnTextAlign.END)
        .setWidth("6.5rem");
    var progress =
        grid.addColumn(this::progress)
            .setHeader(context.text("orders.progress"))
            .setWidth("9rem")
            .setFlexGrow(2);
    progress.setVisible(
        order.lines().stream().anyMatch(line -> !line.progress().equals(LineProgress.NONE)));
    PagedGrid.onlyWhereWide(
        grid, Stream.of(unitPrice, discount, progress).filter(Grid.Column::isVisible).toList());
    grid.setItems(order.lines());
    return grid;
  }

  private String name(OrderLine line) {
    return OrderTexts.product(known.get(line.product()));
  }

  /** Like {@code 3 delivered, 1 returned}. */
  private String progress(OrderLine line) {
    LineProgress progress = line.progress();
    return Stream.of(
            words("orders.progress.delivered", progress.delivered()),
            words("orders.progress.cancelled", progress.cancelled()),
            words("orders.progress.returned", progress.returned()))
        .filter(words -> !words.isEmpty())
        .collect(Collectors.joining(", "));
  }

  private String words(String key, BigDecimal quantity) {
    return quantity.signum() == 0 ? "" : context.text(key, context.formats().number(quantity, 3));
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
