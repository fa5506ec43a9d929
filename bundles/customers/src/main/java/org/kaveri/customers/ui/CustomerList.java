package org.kaveri.customers.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kaveri.api.Page;
import org.kaveri.api.UserId;
import org.kaveri.api.access.Caller;
import org.kaveri.api.customers.CustomerQuery;
import org.kaveri.api.customers.CustomerSummary;
import org.kaveri.api.customers.Customers;
import org.kaveri.ui.ViewContext;
import org.kaveri.ui.filter.FilterButton;
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
  private final FilterButton filter;
  private transient CustomerQuery asked = CustomerQuery.all();

  CustomerList(Desk desk, ViewContext context) {
    customers = desk.customers();
    this.context = context;
    this.adding = () -> new CustomerForm(desk, Optional.empty(), context).add();
    this.mayAdd = desk.access().allows(Customers.WRITE);
    addClassName("k-stack");
    grid = new PagedGrid<>(request -> customers.list(CustomerQuery.all(), request));
    columns();
    search = Fields.search(context.text("customers.search"), text -> show(asked));
    mine = new Checkbox(context.text("customers.mine"));
    mine.addValueChangeListener(event -> show(asked));
    mine.setVisible(Caller.current().user().isPresent());
    filter =
        new FilterButton(
            context,
            customers.fields(),
            new CustomerWords(desk.users(), new OwnWords(desk, context), context),
            chosen -> show(asked.where(chosen)));
    add(Kit.toolbar(search, mine, filter), grid);
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
    var name =
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
    grid.sortable(
        Map.of(name, "name", place, "city", number, "number"),
        sort -> show(asked.sortedBy(sort.orElse(CustomerQuery.all().sort()))));
    grid.whenOpened(customer -> context.open(CustomersView.PATH, customer.id().toString()));
    grid.whenEmpty(noneYet());
  }

  /** Shows what is asked for now, or leaves everything as it is when that is refused. */
  private void show(CustomerQuery query) {
    String text = search.getValue().strip();
    Optional<UserId> owner = mine.getValue() ? Caller.current().user() : Optional.<UserId>empty();
    CustomerQuery all = query.ownedBy(owner);
    grid.whenEmpty(
        text.isEmpty() && owner.isEmpty() && all.filter().isEverything()
            ? noneYet()
            : new EmptyState("users", context.text("common.nothing-found")));
    grid.list(
        request ->
            text.isEmpty()
                ? customers.list(all, request)
                : new Page<>(customers.search(text, all, Customers.MAX_FOUND), Optional.empty()));
    asked = all;
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
}
