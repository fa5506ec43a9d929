package org.kaveri.ui.filter;

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
  private transient Supplier<Optional<String>> value = Optional::empty;

  ConditionRow(List<ListField> fields, FieldWords words, ViewContext context) {
    this.context = context;
    this.words = words;
    addClassName("k-condition");
    field = Fields.choice(context.text("filter.field"), fields, words::field);
    comparison = Fields.choice(context.text("filter.comparison"), List.of(), this::name);
    field.addValueChangeListener(event -> compare(event.getValue()));
    comparison.addValueChangeListener(event -> ask(Optional.empty()));
    add(field, comparison, place);
    field.setValue(fields.getFirst());
  }

  /** Shows that condition, of one of the fields. */
  ConditionRow show(ListField of, Condition condition) {
    field.setValue(of);
    comparison.setValue(condition.comparison());
    ask(condition.values().stream().findFirst());
    return this;
  }

  @Override
  public Optional<Filter> filter() {
    Comparison by = comparison.getValue();
    if (by == Comparison.MISSING) {
      return Optional.of(Filter.where(field.getValue().name(), by));
    }
    return value.get().map(written -> Filter.where(field.getValue().name(), by, written));
  }

  private void compare(ListField chosen) {
    comparison.setItems(chosen.kind().comparisons());
    comparison.setValue(chosen.kind().comparisons().getFirst());
    ask(Optional.empty());
  }

  private String name(Comparison by) {
    boolean days = field.getValue() != null && isDay(field.getValue().kind());
    String key = by.name().toLowerCase(Locale.ROOT).replace('_', '-');
    return context.text((days ? "filter.days." : "filter.by.") + key);
  }

  private static boolean isDay(FieldKind kind) {
    return kind == FieldKind.DAY || kind == FieldKind.MOMENT;
  }

  /** Asks for the value, in the field that suits it. */
  private void ask(Optional<String> start) {
    place.removeAll();
    ListField chosen = field.getValue();
    place.setVisible(comparison.getValue() != Comparison.MISSING);
    switch (chosen.kind()) {
      case DAY, MOMENT -> askDay(start);
      case YES_NO ->
          askOne(
              List.of(
                  new FieldWords.Value("yes", context.text("common.yes")),
                  new FieldWords.Value("no", context.text("common.no"))),
              start);
      case CHOICE, EMPLOYEE -> askOne(words.values(chosen), start);
      case TEXT -> askText(start, false);
      case NUMBER -> askText(start, true);
    }
  }

  private void askText(Optional<String> start, boolean number) {
    TextField text = Fields.text(context.text("filter.value"), start.orElse(""));
    text.setMaxLength(Condition.MAX_VALUE);
    value =
        () ->
            Optional.of(number ? text.getValue().replace(',', '.') : text.getValue())
                .map(String::strip)
                .filter(written -> !written.isEmpty());
    place.add(text);
  }

  private void askOne(List<FieldWords.Value> values, Optional<String> start) {
    Select<FieldWords.Value> one =
        Fields.choice(context.text("filter.value"), values, FieldWords.Value::text);
    values.stream()
        .filter(known -> start.isPresent() && known.written().equals(start.get()))
        .findFirst()
        .or(() -> values.stream().findFirst())
        .ifPresent(one::setValue);
    value = () -> Optional.ofNullable(one.getValue()).map(FieldWords.Value::written);
    place.add(one);
  }

  /** A day by the calendar; one that moves with today is kept as it is written. */
  private void askDay(Optional<String> start) {
    if (start.isPresent() && start.get().startsWith("today")) {
      askText(start, false);
      return;
    }
    DatePicker day = Fields.day(context, context.text("filter.value"));
    start.flatMap(ConditionRow::parsed).ifPresent(day::setValue);
    value = () -> Optional.ofNullable(day.getValue()).map(LocalDate::toString);
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
