package org.kaveri.customers.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kaveri.api.CustomerId;
import org.kaveri.api.Page;
import org.kaveri.api.UserId;
import org.kaveri.api.access.Caller;
import org.kaveri.api.access.Users;
import org.kaveri.api.customers.BulkChanges;
import org.kaveri.api.customers.BulkRun;
import org.kaveri.api.customers.BulkSelection;
import org.kaveri.api.customers.CustomerQuery;
import org.kaveri.api.customers.CustomerSummary;
import org.kaveri.api.customers.Customers;
import org.kaveri.api.customers.OwnField;
import org.kaveri.api.customers.OwnFieldKind;
import org.kaveri.api.customers.OwnFields;
import org.kaveri.api.lists.Comparison;
import org.kaveri.api.lists.Filter;
import org.kaveri.api.lists.SavedLists;
import org.kaveri.ui.ViewContext;
import org.kaveri.ui.kit.EmptyState;
import org.kaveri.ui.kit.Kit;
import org.kaveri.ui.lists.ListColumn;
import org.kaveri.ui.lists.ListKind;
import org.kaveri.ui.lists.ListRows.Wanted;
import org.kaveri.ui.lists.ListScreen;
import org.kaveri.ui.lists.ListSelection;

/** The customers, searched, filtered and sorted. */
final class CustomerList extends Div {
  private static final long serialVersionUID = 1L;

  private final transient Customers customers;
  private final transient Users users;
  private final transient OwnFields own;
  private final transient OwnWords words;
  private final transient List<OwnField> shownOwn;
  private final transient ViewContext context;
  private final transient Runnable adding;
  private final boolean mayAdd;
  private final transient ListScreen<Row> list;

  CustomerList(Desk desk, BulkChanges bulk, SavedLists saved, ViewContext context) {
    this.customers = desk.customers();
    this.users = desk.users();
    this.own = desk.own();
    this.context = context;
    this.adding = () -> new CustomerForm(desk, Optional.empty(), context).add();
    this.mayAdd = desk.access().allows(Customers.WRITE);
    this.words = new OwnWords(desk, context);
    this.shownOwn =
        words.inUse().stream().filter(field -> field.kind() != OwnFieldKind.PERSON).toList();
    addClassName("k-stack");
    var kind =
        new ListKind(
            CustomersView.PATH,
            customers.fields(),
            new CustomerWords(users, words, context),
            CustomerQuery.all().sort(),
            saved,
            desk.access());
    list = new ListScreen<>(context, kind, this::page);
    list.columns(
            column("name", "common.name", row -> row.customer().name()).sorted().rem(12).grows(2),
            row -> row.customer().id().toString(),
            columns())
        .search(context.text("customers.search"))
        .whenEmpty(noneYet());
    if (Caller.current().user().isPresent()) {
      list.quick(context.text("customers.mine"), Filter.where("owner", Comparison.IS, "me"));
    }
    if (mayAdd) {
      var watch = new BulkWatch(bulk, bulkWords(), context);
      add(watch);
      changingMany(desk, bulk, watch);
      list.open(lastChanges(bulk, watch));
    } else {
      list.open();
    }
    add(list);
    if (mayAdd) {
      context.actions(Kit.primary(context.text("customers.add"), adding));
      context.key(this, "n", context.text("customers.add"), adding);
    }
    context.whenRecorded(
        this,
        Set.of(
            "customers.added",
            "customers.changed",
            "customers.removed",
            "customers.merged",
            "customers.merge-undone"),
        notices -> list.refresh());
  }

  /** Lets people select customers and change them together. */
  private void changingMany(Desk desk, BulkChanges bulk, BulkWatch watch) {
    Consumer<BulkRun> begun =
        run -> {
          list.selectNone();
          watch.follow(run);
        };
    Supplier<BulkForm> form = () -> new BulkForm(desk, bulk, context, selected(), begun);
    list.selectable(
        row -> row.customer().id(),
        Customers.MAX_FOUND,
        Kit.button("user-check", context.text("bulk.owner"), () -> form.get().owner()),
        Kit.button("tag", context.text("bulk.add-tag"), () -> form.get().addTag()),
        Kit.button("minus", context.text("bulk.remove-tag"), () -> form.get().removeTag()));
  }

  private Component lastChanges(BulkChanges bulk, BulkWatch watch) {
    return Kit.iconButton(
        "history",
        context.text("bulk.last"),
        () -> new BulkList(bulk, bulkWords(), context, watch::undo).open());
  }

  private BulkWords bulkWords() {
    return new BulkWords(users, context);
  }

  private BulkSelection selected() {
    ListSelection<Row> selection = list.selection();
    return selection
        .all()
        .<BulkSelection>map(all -> new BulkSelection.Listed(query(all)))
        .orElseGet(
            () ->
                new BulkSelection.Chosen(
                    selection.rows().stream().map(row -> row.customer().id()).toList()));
  }

  private static CustomerQuery query(Wanted wanted) {
    return CustomerQuery.all().where(wanted.filter()).sortedBy(wanted.sort());
  }

  private List<ListColumn<Row>> columns() {
    return Stream.concat(ofAll().stream(), shownOwn.stream().map(this::ofCompany)).toList();
  }

  /** A field that the company added. */
  private ListColumn<Row> ofCompany(OwnField field) {
    var column =
        ListColumn.<Row>of(
                field.listName(),
                field.label(),
                row ->
                    Optional.ofNullable(row.own().get(field.name()))
                        .map(written -> words.value(field.listName(), written))
                        .orElse(""))
            .sorted()
            .onlyWhenChosen();
    return switch (field.kind()) {
      case NUMBER, MONEY -> column.numbers();
      default -> column;
    };
  }

  private List<ListColumn<Row>> ofAll() {
    return List.of(
        column("city", "customers.place", row -> row.customer().city().orElse(""))
            .sorted()
            .onlyWhereWide(),
        column("phone", "common.phone", row -> row.customer().phone().orElse("")),
        column("email", "common.email", row -> row.customer().email().orElse(""))
            .rem(14)
            .onlyWhereWide(),
        column("number", "customers.number", row -> row.customer().number().orElse(""))
            .sorted()
            .onlyWhereWide(),
        column("owner", "customers.owner", Row::owner).rem(10).onlyWhenChosen(),
        column("kind", "customers.kind", row -> CustomerWords.kind(row.customer().kind(), context))
            .onlyWhenChosen(),
        column(
                "business-id",
                "customers.business-id",
                row -> row.customer().businessId().orElse(""))
            .onlyWhenChosen(),
        column(
                "prospect",
                "customers.prospect",
                row -> row.customer().prospect() ? context.text("common.yes") : "")
            .onlyWhenChosen(),
        column(
                "created",
                "customers.created",
                row -> context.formats().moment(row.customer().created()))
            .sorted()
            .rem(10)
            .onlyWhenChosen());
  }

  private ListColumn<Row> column(
      String name, String key, com.vaadin.flow.function.ValueProvider<Row, String> text) {
    return ListColumn.of(name, context.text(key), text);
  }

  private Page<Row> page(Wanted wanted, Page.Request request) {
    CustomerQuery query = query(wanted);
    Page<CustomerSummary> page =
        wanted.text().isEmpty()
            ? customers.list(query, request)
            : new Page<>(
                customers.search(wanted.text(), query, Customers.MAX_FOUND), Optional.empty());
    Set<UserId> owners =
        page.items().stream()
            .flatMap(customer -> customer.owner().stream())
            .collect(Collectors.toSet());
    Map<UserId, String> names = users.namesOf(owners);
    Map<CustomerId, Map<String, String>> values = values(page.items());
    return new Page<>(
        page.items().stream()
            .map(
                customer ->
                    new Row(
                        customer,
                        customer.owner().map(names::get).orElse(""),
                        values.getOrDefault(customer.id(), Map.of())))
            .toList(),
        page.next());
  }

  private Map<CustomerId, Map<String, String>> values(List<CustomerSummary> customers) {
    return shownOwn.isEmpty()
        ? Map.of()
        : own.valuesOf(customers.stream().map(CustomerSummary::id).toList());
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

  /**
   * A row of the list.
   *
   * @param owner the name of the employee who cares for the customer; empty for nobody
   * @param own what the customer has of the company's own fields
   */
  private record Row(CustomerSummary customer, String owner, Map<String, String> own) {}
}
