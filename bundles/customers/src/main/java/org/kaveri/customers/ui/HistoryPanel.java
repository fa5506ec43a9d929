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
import org.kaveri.api.customers.CustomerSummary;
import org.kaveri.api.customers.Customers;
import org.kaveri.api.customers.FieldChange;
import org.kaveri.api.customers.OwnField;
import org.kaveri.api.customers.OwnFields;
import org.kaveri.api.customers.People;
import org.kaveri.api.extensions.Contributes;
import org.kaveri.ui.CustomerPanel;
import org.kaveri.ui.OnScreen;
import org.kaveri.ui.ViewContext;
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
      Set.of("customers.changed", "people.added", "people.changed", "people.removed");

  private final Customers customers;
  private final Users users;
  private final Desk desk;

  @Activate
  public HistoryPanel(
      @Reference Customers customers,
      @Reference People people,
      @Reference OwnFields own,
      @Reference Users users,
      @Reference Access access) {
    this.customers = customers;
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
      var words = new Words(context, new OwnWords(desk, context), employees, parents);
      return new Page<>(page.items().stream().map(words::told).toList(), page.next());
    }

    private Component row(Told told) {
      FieldChange change = told.change();
      Span field = new Span(told.field());
      field.getStyle().set("font-weight", "600");
      String values =
          told.before().isEmpty()
              ? context.text("customers.history.set", told.after())
              : told.after().isEmpty()
                  ? context.text("customers.history.removed", told.before())
                  : context.text("customers.history.changed", told.before(), told.after());
      String when = context.formats().moment(change.at());
      return new Div(
          Kit.row(field, Kit.prose(values)),
          Kit.muted(told.by().isEmpty() ? when : when + " · " + told.by()));
    }
  }

  private static Stream<UserId> employees(FieldChange change) {
    return change.field().equals("owner") ? values(change).map(UserId::parse) : Stream.empty();
  }

  private static Stream<String> values(FieldChange change) {
    return Stream.of(change.before(), change.after()).filter(value -> !value.isEmpty());
  }

  private static String field(FieldChange change, ViewContext context) {
    return context.text(
        switch (change.field()) {
          case "name", "language" -> "common." + change.field();
          case "emails" -> "common.email";
          case "phones" -> "common.phone";
          case "addresses" -> "common.address";
          case "businessId" -> "customers.business-id";
          case "role" -> "people.role";
          default -> "customers." + change.field();
        });
  }

  /**
   * Values as a person reads them.
   *
   * @param employees what those of the page are called
   * @param parents the customers of the page that others belong to
   */
  private record Words(
      ViewContext context,
      OwnWords own,
      Map<UserId, String> employees,
      Map<CustomerId, CustomerSummary> parents) {

    Told told(FieldChange change) {
      return new Told(
          change,
          isOwn(change.field()) ? own.label(change.field()) : HistoryPanel.field(change, context),
          change.by().map(user -> employees.getOrDefault(user, "")).orElse(""),
          value(change.field(), change.before()),
          value(change.field(), change.after()));
    }

    private static boolean isOwn(String field) {
      return field.startsWith(OwnField.PREFIX);
    }

    private String value(String field, String value) {
      if (value.isEmpty()) {
        return "";
      }
      if (isOwn(field)) {
        return own.value(field, value);
      }
      return switch (field) {
        case "owner" -> employees.getOrDefault(UserId.parse(value), value);
        case "parent" ->
            Optional.ofNullable(parents.get(CustomerId.parse(value)))
                .map(CustomerSummary::name)
                .orElse(value);
        case "prospect" -> context.text(value.equals("yes") ? "common.yes" : "common.no");
        case "language" -> Languages.name(value, context);
        default -> value;
      };
    }
  }
}
