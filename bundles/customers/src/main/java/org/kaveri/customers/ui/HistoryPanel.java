package org.kaveri.customers.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kaveri.api.CustomerId;
import org.kaveri.api.Page;
import org.kaveri.api.UserId;
import org.kaveri.api.access.Access;
import org.kaveri.api.access.Users;
import org.kaveri.api.customers.Customers;
import org.kaveri.api.customers.FieldChange;
import org.kaveri.api.customers.Merge;
import org.kaveri.api.customers.MergeId;
import org.kaveri.api.customers.Merges;
import org.kaveri.api.customers.OwnFields;
import org.kaveri.api.customers.People;
import org.kaveri.api.extensions.Contributes;
import org.kaveri.ui.CustomerPanel;
import org.kaveri.ui.OnScreen;
import org.kaveri.ui.ViewContext;
import org.kaveri.ui.kit.Ask;
import org.kaveri.ui.kit.Kit;
import org.kaveri.ui.kit.MoreRows;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;

/** What became of each field: who changed it, when, from what to what. */
@org.osgi.service.component.annotations.Component
@OnScreen
@Contributes(title = "customers.history", order = 900, permission = "customers:read")
public final class HistoryPanel implements CustomerPanel {
  private static final int AT_ONCE = 10;
  private static final Set<String> FACTS =
      Set.of(
          "customers.changed",
          "customers.merged",
          "customers.merge-undone",
          "people.added",
          "people.changed",
          "people.removed");

  /** The field of a merge in the history; before is its number, after the other one's name. */
  private static final String MERGE = "merge";

  private final Customers customers;
  private final Users users;
  private final Merges merges;
  private final Desk desk;

  @Activate
  public HistoryPanel(
      @Reference Customers customers,
      @Reference People people,
      @Reference OwnFields own,
      @Reference Users users,
      @Reference Merges merges,
      @Reference Access access) {
    this.customers = customers;
    this.merges = merges;
    this.users = users;
    desk = new Desk(customers, people, own, users, access);
  }

  @Override
  public Component content(CustomerId customer, ViewContext context) {
    return new Content(customer, context);
  }

  /**
   * A change with the words for it.
   *
   * @param field what it is called
   * @param by what the employee is called
   */
  private record Told(FieldChange change, String field, String by, String before, String after) {}

  /** The changes of one customer. */
  private final class Content extends Div {
    private static final long serialVersionUID = 1L;

    private final transient CustomerId customer;
    private final transient ViewContext context;
    private transient Map<MergeId, Merge> standing = Map.of();

    Content(CustomerId customer, ViewContext context) {
      this.customer = customer;
      this.context = context;
      show();
      context.whenRecorded(this, FACTS, customer, notices -> show());
    }

    private void show() {
      removeAll();
      var rows = new MoreRows<>(context, AT_ONCE, this::read, this::row);
      add(rows.isEmpty() ? Kit.muted(context.text("customers.history.none")) : rows);
    }

    private Page<Told> read(Page.Request request) {
      var page = customers.history(customer, request);
      var employees =
          users.namesOf(
              page.items().stream()
                  .flatMap(change -> Stream.concat(change.by().stream(), employees(change)))
                  .collect(Collectors.toSet()));
      var parents =
          customers.summaries(
              page.items().stream()
                  .filter(change -> change.field().equals("parent"))
                  .flatMap(HistoryPanel::values)
                  .map(CustomerId::parse)
                  .toList());
      var words = new KnownWords(context, new OwnWords(desk, context), employees, parents);
      standing =
          merges.find(
              page.items().stream()
                  .filter(change -> change.field().equals(MERGE))
                  .map(change -> MergeId.parse(change.before()))
                  .toList());
      return new Page<>(
          page.items().stream().map(change -> told(change, words)).toList(), page.next());
    }

    private static Told told(FieldChange change, KnownWords words) {
      return new Told(
          change,
          words.label(change.field()),
          change.by().map(user -> words.employees().getOrDefault(user, "")).orElse(""),
          words.value(change.field(), change.before()),
          words.value(change.field(), change.after()));
    }

    private Component row(Told told) {
      FieldChange change = told.change();
      Span field = new Span(told.field());
      field.getStyle().set("font-weight", "600");
      String values =
          change.field().startsWith(MERGE)
              ? told.after()
              : told.before().isEmpty()
                  ? context.text("customers.history.set", told.after())
                  : told.after().isEmpty()
                      ? context.text("customers.history.removed", told.before())
                      : context.text("customers.history.changed", told.before(), told.after());
      String when = context.formats().moment(change.at());
      return new Div(
          Kit.line(Kit.row(field, Kit.prose(values)), undoing(change)),
          Kit.muted(told.by().isEmpty() ? when : when + " · " + told.by()));
    }

    /** Of a merge that stands, the way back. */
    private Component[] undoing(FieldChange change) {
      if (!change.field().equals(MERGE) || !desk.access().allows(Merges.MERGE)) {
        return new Component[0];
      }
      return Optional.ofNullable(standing.get(MergeId.parse(change.before())))
          .filter(merge -> merge.undone().isEmpty() && merge.survivor().equals(customer))
          .map(merge -> new Component[] {undoing(merge)})
          .orElseGet(() -> new Component[0]);
    }

    private Component undoing(Merge merge) {
      var button = Kit.button(context.text("merges.undo"), () -> ask(merge));
      button.setAriaLabel(undo(merge));
      return button;
    }

    private String undo(Merge merge) {
      return context.text("merges.undo-of", merge.otherName());
    }

    private void ask(Merge merge) {
      Ask.before(
          context,
          undo(merge),
          context.text("merges.undo.consequence"),
          context.text("merges.undo"),
          () -> {
            merges.undo(merge.id());
            context.done(context.text("merges.undone", merge.otherName()));
          });
    }
  }

  private static Stream<UserId> employees(FieldChange change) {
    return change.field().equals("owner") ? values(change).map(UserId::parse) : Stream.empty();
  }

  private static Stream<String> values(FieldChange change) {
    return Stream.of(change.before(), change.after()).filter(value -> !value.isEmpty());
  }
}
