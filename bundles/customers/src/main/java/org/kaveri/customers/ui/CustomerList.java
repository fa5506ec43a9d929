package org.kaveri.customers.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
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

  private final transient Customers customers;
  private final transient ViewContext context;
  private final transient Runnable adding;
  private final boolean mayAdd;
  private final PagedGrid<CustomerSummary> grid;
  private final TextField search;
  private final Checkbox mine;

  CustomerList(Customers customers, Users users, Access access, ViewContext context) {
    this.customers = customers;
    this.context = context;
    this.adding = () -> new CustomerForm(customers, users, context).add();
    this.mayAdd = access.allows(Customers.WRITE);
    addClassName("k-stack");
    grid = new PagedGrid<>(request -> customers.list(CustomerQuery.all(), request));
    columns();
    search = Fields.search(context.text("customers.search"), text -> show());
    mine = new Checkbox(context.text("customers.mine"));
    mine.addValueChangeListener(event -> show());
    mine.setVisible(Caller.current().user().isPresent());
    add(Kit.toolbar(search, mine), grid);
    if (mayAdd) {
      context.actions(Kit.primary(context.text("customers.add"), adding));
      context.key(this, "n", context.text("customers.add"), adding);
    }
    context.key(this, "/", context.text("customers.search"), search::focus);
    context.whenRecorded(
        this, Set.of("customers.added", "customers.changed"), notices -> grid.refresh());
    context.parameter("search").ifPresent(search::setValue);
  }

  private void columns() {
    grid.linkColumn(
            context.text("common.name"),
            CustomerSummary::name,
            customer -> context.address(CustomersView.PATH, customer.id().toString()))
        .setFlexGrow(2);
    var place =
        grid.column(context.text("customers.place"), customer -> customer.city().orElse(""));
    var phone = grid.column(context.text("common.phone"), customer -> customer.phone().orElse(""));
    var email =
        grid.column(context.text("common.email"), customer -> customer.email().orElse(""))
            .setWidth("14rem");
    var number =
        grid.column(context.text("customers.number"), customer -> customer.number().orElse(""))
            .setFlexGrow(0);
    grid.onlyWhereWide(List.of(place, email, number));
    phone.setFlexGrow(1);
    grid.whenOpened(customer -> context.open(CustomersView.PATH, customer.id().toString()));
    grid.whenEmpty(noneYet());
  }

  private void show() {
    String text = search.getValue().strip();
    Optional<UserId> owner = mine.getValue() ? Caller.current().user() : Optional.<UserId>empty();
    grid.whenEmpty(
        text.isEmpty() && owner.isEmpty()
            ? noneYet()
            : new EmptyState("users", context.text("common.nothing-found")));
    if (text.isEmpty()) {
      grid.list(request -> customers.list(CustomerQuery.all().ownedBy(owner), request));
    } else {
      grid.list(request -> found(text, owner));
    }
  }

  /** What a new company sees: the ways to its first customers. */
  private EmptyState noneYet() {
    var ways = new ArrayList<Component>();
    if (mayAdd) {
      ways.add(Kit.button("plus", context.text("customers.add"), adding));
    }
    if (context.offers("imports")) {
      ways.add(Kit.button(context.text("customers.import"), () -> context.open("imports")));
    }
    return new EmptyState("users", context.text("customers.none"), ways.toArray(Component[]::new));
  }

  private Page<CustomerSummary> found(String text, Optional<UserId> owner) {
    return new Page<>(
        customers.search(text, CustomerQuery.all().ownedBy(owner), Customers.MAX_FOUND),
        Optional.empty());
  }
}
