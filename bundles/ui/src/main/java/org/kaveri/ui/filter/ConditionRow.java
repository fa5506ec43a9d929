package org.kaveri.ui.filter;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.kaveri.api.lists.Comparison;
import org.kaveri.api.lists.FieldKind;
import org.kaveri.api.lists.Filter;
import org.kaveri.api.lists.Filter.Condition;
import org.kaveri.api.lists.ListField;
import org.kaveri.ui.ViewContext;
import org.kaveri.ui.kit.Fields;

/** One condition that is being edited: a field, how it is compared, with what. */
final class ConditionRow extends Div implements FilterPart {
  private static final long serialVersionUID = 1L;

  private final transient ViewContext context;
  private final transient FieldWords words;
  private final Select<ListField> field;
  private final Select<Comparison> comparison;
  private final Div place = new Div();
  private transient Supplier<List<String>> values = List::of;

  ConditionRow(List<ListField> fields, FieldWords words, ViewContext context) {
    this.context = context;
    this.words = words;
    addClassName("k-condition");
    field = Fields.choice(context.text("filter.field"), fields, words::field);
    comparison = Fields.choice(context.text("filter.comparison"), List.of(), this::name);
    field.addValueChangeListener(event -> compare(event.getValue()));
    comparison.addValueChangeListener(event -> ask(List.of()));
    add(field, comparison, place);
    field.setValue(fields.getFirst());
  }

  /** Shows that condition, of one of the fields. */
  ConditionRow show(ListField of, Condition condition) {
    field.setValue(of);
    comparison.setValue(condition.comparison());
    ask(condition.values());
    return this;
  }

  @Override
  public Optional<Filter> filter() {
    Comparison by = comparison.getValue();
    if (by == Comparison.MISSING) {
      return Optional.of(Filter.where(field.getValue().name(), by));
    }
    List<String> asked = values.get();
    return asked.isEmpty()
        ? Optional.empty()
        : Optional.of(new Condition(field.getValue().name(), by, asked));
  }

  private void compare(ListField chosen) {
    comparison.setItems(chosen.kind().comparisons());
    comparison.setValue(chosen.kind().comparisons().getFirst());
    ask(List.of());
  }

  private String name(Comparison by) {
    boolean days = field.getValue() != null && isDay(field.getValue().kind());
    String key = by.name().toLowerCase(Locale.ROOT).replace('_', '-');
    return context.text((days ? "filter.days." : "filter.by.") + key);
  }

  private static boolean isDay(FieldKind kind) {
    return kind == FieldKind.DAY || kind == FieldKind.MOMENT;
  }

  /** Whether several values of that kind can be shown in one row. */
  static boolean takesSeveral(FieldKind kind) {
    return kind == FieldKind.CHOICE || kind == FieldKind.EMPLOYEE;
  }

  /** Asks for the values, in the field that suits them. */
  private void ask(List<String> start) {
    place.removeAll();
    ListField chosen = field.getValue();
    place.setVisible(comparison.getValue() != Comparison.MISSING);
    Optional<String> first = start.stream().findFirst();
    switch (chosen.kind()) {
      case DAY, MOMENT -> askDay(first);
      case YES_NO -> askYesOrNo(first);
      case CHOICE, EMPLOYEE -> askSome(chosen, start);
      case TEXT -> askText(first, false);
      case NUMBER -> askText(first, true);
    }
  }

  private void askText(Optional<String> start, boolean number) {
    TextField text = Fields.text(context.text("filter.value"), start.orElse(""));
    text.setMaxLength(Condition.MAX_VALUE);
    values =
        () ->
            Stream.of(number ? text.getValue().replace(',', '.') : text.getValue())
                .map(String::strip)
                .filter(written -> !written.isEmpty())
                .toList();
    place.add(text);
  }

  private void askYesOrNo(Optional<String> start) {
    Select<String> one =
        Fields.choice(
            context.text("filter.value"),
            List.of("yes", "no"),
            written -> context.text("common." + written));
    one.setValue(start.orElse("yes"));
    values = () -> List.of(one.getValue());
    place.add(one);
  }

  /** Several are one or the other. What can no longer be chosen stays until it is taken out. */
  private void askSome(ListField chosen, List<String> start) {
    List<FieldWords.Value> offered = words.values(chosen);
    List<FieldWords.Value> known =
        Stream.concat(
                offered.stream(),
                start.stream()
                    .filter(one -> offered.stream().noneMatch(it -> it.written().equals(one)))
                    .map(one -> new FieldWords.Value(one, words.value(chosen, one))))
            .toList();
    MultiSelectComboBox<FieldWords.Value> some =
        Fields.several(context.text("filter.value"), known, FieldWords.Value::text);
    some.setValue(known.stream().filter(value -> start.contains(value.written())).toList());
    values =
        () ->
            known.stream()
                .filter(some.getValue()::contains)
                .map(FieldWords.Value::written)
                .limit(Condition.MAX_VALUES)
                .toList();
    place.add(some);
  }

  /** A day by the calendar; one that moves with today is kept as it is written. */
  private void askDay(Optional<String> start) {
    if (start.isPresent() && start.get().startsWith("today")) {
      askText(start, false);
      return;
    }
    DatePicker day = Fields.day(context, context.text("filter.value"));
    start.flatMap(ConditionRow::parsed).ifPresent(day::setValue);
    values = () -> Optional.ofNullable(day.getValue()).map(LocalDate::toString).stream().toList();
    place.add(day);
  }

  private static Optional<LocalDate> parsed(String written) {
    try {
      return Optional.of(LocalDate.parse(written));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
