package org.kaveri.ui.lists;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kaveri.api.lists.Comparison;
import org.kaveri.api.lists.Filter;
import org.kaveri.ui.filter.FieldWords;

/** Conditions that are in sight beside the search and go on and off by a click. */
final class QuickFilters extends Div {
  private static final long serialVersionUID = 1L;

  private final transient List<Quick> all = new ArrayList<>();
  private final transient Runnable changed;

  QuickFilters(Runnable changed) {
    this.changed = changed;
    addClassName("k-filter");
    setVisible(false);
  }

  /** One of them. */
  private interface Quick {
    /** Whether it can show that condition. */
    boolean takes(Filter demand);

    void show(Optional<Filter> demand);

    /** What it asks for now. */
    Optional<Filter> demand();
  }

  /** A condition that is on or off. */
  void add(String label, Filter condition) {
    var box = new Checkbox(label);
    put(
        box,
        new Quick() {
          @Override
          public boolean takes(Filter demand) {
            return demand.equals(condition);
          }

          @Override
          public void show(Optional<Filter> demand) {
            box.setValue(demand.isPresent());
          }

          @Override
          public Optional<Filter> demand() {
            return Optional.of(condition).filter(it -> box.getValue());
          }
        });
  }

  /** One of the values of a field, or none. */
  void add(String label, String field, List<FieldWords.Value> values) {
    var box = new ComboBox<FieldWords.Value>();
    box.setAriaLabel(label);
    box.setPlaceholder(label);
    box.setItems(values);
    box.setItemLabelGenerator(FieldWords.Value::text);
    box.setClearButtonVisible(true);
    box.addClassName("k-quick");
    put(
        box,
        new Quick() {
          private Optional<FieldWords.Value> value(Filter demand) {
            return values.stream()
                .filter(value -> demand.equals(Filter.where(field, Comparison.IS, value.written())))
                .findFirst();
          }

          @Override
          public boolean takes(Filter demand) {
            return value(demand).isPresent();
          }

          @Override
          public void show(Optional<Filter> demand) {
            box.setValue(demand.flatMap(this::value).orElse(null));
          }

          @Override
          public Optional<Filter> demand() {
            return box.getOptionalValue()
                .map(value -> Filter.where(field, Comparison.IS, value.written()));
          }
        });
  }

  private <F extends Component & HasValue<?, ?>> void put(F field, Quick quick) {
    field.addValueChangeListener(
        event -> {
          if (event.isFromClient()) {
            changed.run();
          }
        });
    add(field);
    setVisible(true);
    all.add(quick);
  }

  /** Shows what of the filter can be shown here; gives what it demands beside that. */
  Filter show(Filter filter) {
    var left = new ArrayList<>(filter.demands());
    for (Quick quick : all) {
      quick.show(take(quick, left));
    }
    return Filter.allOf(left);
  }

  /** What is on here and what is demanded beside it, always in the same order. */
  Filter with(Filter others) {
    return Filter.allOf(
        Stream.concat(
                all.stream().flatMap(quick -> quick.demand().stream()), others.demands().stream())
            .distinct()
            .toList());
  }

  /** The filter with its conditions in that order. */
  Filter inOrder(Filter filter) {
    var left = new ArrayList<>(filter.demands());
    var first = all.stream().flatMap(quick -> take(quick, left).stream()).toList();
    return Filter.allOf(Stream.concat(first.stream(), left.stream()).toList());
  }

  private static Optional<Filter> take(Quick quick, List<Filter> from) {
    Optional<Filter> taken = from.stream().filter(quick::takes).findFirst();
    taken.ifPresent(from::remove);
    return taken;
  }
}
