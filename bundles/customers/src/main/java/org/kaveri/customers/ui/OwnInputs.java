package org.kaveri.customers.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.kaveri.api.CustomerId;
import org.kaveri.api.Page;
import org.kaveri.api.PersonId;
import org.kaveri.api.UserId;
import org.kaveri.api.access.Colleague;
import org.kaveri.api.customers.CustomerDetails;
import org.kaveri.api.customers.OwnField;
import org.kaveri.api.customers.Person;
import org.kaveri.ui.ViewContext;
import org.kaveri.ui.kit.Fields;
import org.kaveri.ui.kit.Kit;

/** An input for each of the company's own fields that is in use. */
final class OwnInputs {
  private static final int OFFERED = 50;

  private final Desk desk;
  private final ViewContext context;
  private final List<Input> inputs = new ArrayList<>();

  /**
   * Inputs that are empty.
   *
   * @param customer whose people are offered; empty before she is there
   */
  OwnInputs(Desk desk, Optional<CustomerId> customer, ViewContext context) {
    this.desk = desk;
    this.context = context;
    for (OwnField field : new OwnWords(desk, context).inUse()) {
      inputs.add(
          switch (field.kind()) {
            case TEXT -> text(field);
            case NUMBER, MONEY -> number(field);
            case DAY -> day(field);
            case CHOICE -> choice(field);
            case YES_NO -> yesOrNo(field);
            case EMPLOYEE -> employee(field);
            case PERSON -> person(field, customer);
          });
    }
  }

  /**
   * One of them.
   *
   * @param fill shows a value as it is written
   * @param written gives the value, empty for none
   */
  private record Input(
      OwnField field, Component part, Consumer<String> fill, Supplier<String> written) {

    static <C extends AbstractField<C, V>, V> Input of(
        OwnField field, C part, Function<String, V> read, Function<V, String> write) {
      return new Input(
          field,
          part,
          written -> part.setValue(read.apply(written)),
          () -> part.getOptionalValue().map(write).orElse(""));
    }
  }

  private Input text(OwnField field) {
    TextField part = Fields.text(field.label(), "");
    part.setMaxLength(OwnField.MAX_VALUE_LENGTH);
    return Input.of(field, part, written -> written, value -> value);
  }

  private Input number(OwnField field) {
    var part = new BigDecimalField(field.label());
    part.setLocale(context.locale());
    part.setWidthFull();
    field.currency().ifPresent(it -> part.setSuffixComponent(new Span(it.getCurrencyCode())));
    return Input.of(field, part, BigDecimal::new, BigDecimal::toPlainString);
  }

  private Input day(OwnField field) {
    DatePicker part = Fields.day(context, field.label());
    part.setWidthFull();
    return Input.of(field, part, LocalDate::parse, LocalDate::toString);
  }

  private Input choice(OwnField field) {
    Select<String> part = optional(field, field.choices(), choice -> choice);
    return new Input(
        field,
        part,
        written -> {
          var offered = new LinkedHashSet<>(field.choices());
          offered.add(written); // a choice that was taken away stays with those who have it
          part.setItems(offered);
          part.setValue(written);
        },
        () -> part.getOptionalValue().orElse(""));
  }

  private Input yesOrNo(OwnField field) {
    Select<String> part =
        optional(field, List.of("yes", "no"), value -> context.text("common." + value));
    return Input.of(field, part, written -> written, value -> value);
  }

  private Input employee(OwnField field) {
    ComboBox<Colleague> part =
        Fields.find(
            field.label(), text -> desk.users().search(text, OFFERED), Colleague::displayName);
    part.setClearButtonVisible(true);
    return Input.of(
        field,
        part,
        written -> {
          UserId user = UserId.parse(written);
          return new Colleague(user, desk.users().nameOf(user).orElse(""));
        },
        colleague -> colleague.id().toString());
  }

  private Input person(OwnField field, Optional<CustomerId> customer) {
    List<Person> people =
        customer
            .map(id -> desk.people().listOf(id, Page.Request.first(OFFERED)).items())
            .orElse(List.of());
    Select<Person> part = optional(field, people, Person::name);
    part.setEnabled(customer.isPresent());
    return new Input(
        field,
        part,
        written ->
            desk.people()
                .find(PersonId.parse(written))
                .ifPresent(
                    person -> {
                      var offered = new ArrayList<>(people);
                      if (!people.contains(person)) {
                        offered.add(person);
                      }
                      part.setItems(offered);
                      part.setValue(person);
                    }),
        () -> part.getOptionalValue().map(person -> person.id().toString()).orElse(""));
  }

  private static <T> Select<T> optional(OwnField field, List<T> options, Function<T, String> name) {
    Select<T> part =
        Fields.choice(field.label(), options, value -> value == null ? "" : name.apply(value));
    part.setEmptySelectionAllowed(true);
    return part;
  }

  /** All of them below a heading, in their order; nothing where the company has none. */
  List<Component> all() {
    return inputs.isEmpty()
        ? List.of()
        : List.of(
            new H3(context.text("own-fields.heading")),
            Kit.columns(inputs.stream().map(Input::part).toArray(Component[]::new)));
  }

  void fill(CustomerDetails details) {
    inputs.forEach(
        input -> Optional.ofNullable(details.own().get(input.field.name())).ifPresent(input.fill));
  }

  /** Sets what was entered; values of fields that are not in use stay. */
  void enter(CustomerDetails.Draft draft) {
    inputs.forEach(input -> draft.own(input.field.name(), input.written.get()));
  }
}
