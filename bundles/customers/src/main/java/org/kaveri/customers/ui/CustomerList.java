package org.kaveri.customers.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kaveri.api.Page;
import org.kaveri.api.UserId;
import org.kaveri.api.access.Access;
import org.kaveri.api.access.Caller;
import org.kaveri.api.access.Users;
import org.kaveri.api.customers.CustomerQuery;
import org.kaveri.api.customers.CustomerSummary;
import org.kaveri.api.customers.Customers;
import org.kaveri.ui.ViewContext;
import org.kaveri.ui.kit.EmptyState;
import org.kaveri.ui.kit.Fields;
import org.kaveri.ui.kit.Kit;
import org.kaveri.ui.kit.PagedGrid;

/** Customers by name, narrowed by what is typed. */
final class CustomerList extends Div {
  private static final long serialVersionUID = 1L;
  private static final int NARROW_PIXELS = 700;

  private final transient Customers customers;
  private final transient ViewContext context;
  private final PagedGrid<CustomerSummary> grid;
  private final TextField search;
  private final Checkbox mine;
  private transient List<Grid.Column<CustomerSummary>> secondary = List.of();

  CustomerList(Customers customers, Users users, Access access, ViewContext context) {
    this.customers = customers;
    this.context = context;
    addClassName("k-stack");
    grid = new PagedGrid<>(request -> customers.list(CustomerQuery.all(), request));
    columns();
    search = Fields.search(context.text("customers.search"), text -> show());
    mine = new Checkbox(context.text("customers.mine"));
    mine.addValueChangeListener(event -> show());
    mine.setVisible(Caller.current().user().isPresent());
    add(Kit.toolbar(search, mine), grid);
    if (access.allows(Customers.WRITE)) {
      Runnable adding = () -> new CustomerForm(customers, users, context).add();
      context.actions(Kit.primary(context.text("customers.add"), adding));
      context.key(this, "n", context.text("customers.add"), adding);
    }
    context.key(this, "/", context.text("customers.search"), search::focus);
    context.whenRecorded(this, Set.of("customers.added"), notices -> grid.refresh());
    context.parameter("search").ifPresent(search::setValue);
  }

  private void columns() {
    grid.linkColumn(
            context.text("common.name"),
            CustomerSummary::name,
            customer -> context.address(CustomersView.PATH, customer.id().toString()))
        .setFlexGrow(3);
    var city = grid.column(context.text("customers.city"), customer -> customer.city().orElse(""));
    var phone = grid.column(context.text("common.phone"), customer -> customer.phone().orElse(""));
    var email =
        grid.column(context.text("common.email"), customer -> customer.email().orElse(""))
            .setFlexGrow(2);
    var number =
        grid.column(context.text("customers.number"), customer -> customer.number().orElse(""));
    secondary = List.of(city, email, number);
    phone.setFlexGrow(1);
    grid.whenOpened(customer -> context.open(CustomersView.PATH, customer.id().toString()));
    grid.whenEmpty(new EmptyState("users", context.text("customers.none")));
  }

  @Override
  protected void onAttach(AttachEvent event) {
    var page = event.getUI().getPage();
    page.retrieveExtendedClientDetails(details -> fit(details.getWindowInnerWidth()));
    var resizing = page.addBrowserWindowResizeListener(resized -> fit(resized.getWidth()));
    addDetachListener(detached -> resizing.remove());
  }

  /** On a telephone a row has room for a name and a number to call. */
  private void fit(int width) {
    secondary.forEach(column -> column.setVisible(width >= NARROW_PIXELS));
  }

  private void show() {
    String text = search.getValue().strip();
    Optional<UserId> owner = mine.getValue() ? Caller.current().user() : Optional.<UserId>empty();
    grid.whenEmpty(
        new EmptyState(
            "users", context.text(text.isEmpty() ? "customers.none" : "common.nothing-found")));
    if (text.isEmpty()) {
      grid.list(request -> customers.list(new CustomerQuery(owner), request));
    } else {
      grid.list(request -> found(text, owner));
    }
  }

  private Page<CustomerSummary> found(String text, Optional<UserId> owner) {
    return new Page<>(
        customers.search(text, new CustomerQuery(owner), Customers.MAX_FOUND), Optional.empty());
  }
}
