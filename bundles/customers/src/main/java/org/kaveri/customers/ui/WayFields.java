package org.kaveri.customers.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.kaveri.api.InvalidException;
import org.kaveri.ui.ViewContext;
import org.kaveri.ui.kit.Fields;
import org.kaveri.ui.kit.Kit;

/**
 * Any number of ways to reach somebody, a row each: the way and what it is for.
 *
 * @param <T> an e-mail address or a telephone number
 */
final class WayFields<T> extends Div {
  private static final long serialVersionUID = 1L;

  private final transient ViewContext context;
  private final transient BiFunction<String, String, T> make;
  private final String label;
  private final Button adding;
  private final Div rows = new Div();
  private final transient List<Row> all = new ArrayList<>();
  private transient Runnable changed = () -> {};

  /**
   * No rows yet.
   *
   * @param label of the field
   * @param addLabel of the button that adds a row
   * @param make from label and way; refuses what is none
   */
  WayFields(
      ViewContext context, String label, String addLabel, BiFunction<String, String, T> make) {
    this.context = context;
    this.label = label;
    this.make = make;
    rows.addClassName("k-stack");
    addClassName("k-stack");
    adding = Kit.quiet(addLabel, () -> add("", "").way.focus());
    add(rows, adding);
  }

  /** Adds a row. */
  Row add(String purpose, String way) {
    Row row = new Row(purpose, way);
    all.add(row);
    rows.add(row);
    return row;
  }

  /** Calls when a number or an address was entered, changed or taken away. */
  void whenChanged(Runnable heard) {
    changed = heard;
  }

  /** Whether every row is blank or right; marks those that are wrong, in words. */
  boolean check() {
    boolean right = true;
    for (Row row : all) {
      right &= row.check();
    }
    return right;
  }

  /** What was entered; blank rows are left out. */
  List<T> values() {
    return all.stream().filter(row -> !row.isBlank()).map(Row::value).toList();
  }

  /** One row. */
  final class Row extends Div {
    private static final long serialVersionUID = 1L;

    private final TextField way;
    private final TextField purpose;

    Row(String purposeText, String wayText) {
      way = Fields.text(label, wayText);
      purpose = Fields.text(context.text("customers.way.label"), purposeText);
      purpose.setWidth("9em");
      addClassName("k-row");
      way.addValueChangeListener(event -> changed.run());
      way.getStyle().set("flex", "1 1 12em");
      way.setWidth("auto");
      add(
          way,
          purpose,
          Kit.iconButton("x", context.text("customers.way.remove", label), this::takeAway));
    }

    /** The focus goes on to the row that was above, or to the button that adds one. */
    private void takeAway() {
      int above = Math.max(0, all.indexOf(this) - 1);
      all.remove(this);
      rows.remove(this);
      changed.run();
      if (all.isEmpty()) {
        adding.focus();
      } else {
        all.get(above).way.focus();
      }
    }

    private boolean isBlank() {
      return way.getValue().isBlank();
    }

    private T value() {
      return make.apply(purpose.getValue(), way.getValue());
    }

    private boolean check() {
      way.setInvalid(false);
      try {
        if (!isBlank()) {
          value();
        }
        return true;
      } catch (InvalidException e) {
        way.setErrorMessage(context.sentence(e));
        way.setInvalid(true);
        return false;
      }
    }
  }
}
