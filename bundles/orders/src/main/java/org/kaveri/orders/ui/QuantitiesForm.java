package org.kaveri.orders.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.BigDecimalField;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.kaveri.api.InvalidException;
import org.kaveri.api.orders.LineQuantity;
import org.kaveri.api.orders.OrderLine;
import org.kaveri.ui.ViewContext;
import org.kaveri.ui.kit.FormDialog;
import org.kaveri.ui.kit.Kit;

/** Asks how much of each line of an order is meant; at first all of it. */
final class QuantitiesForm {
  /** Of an order with more lines only all can be meant here. */
  private static final int MOST_LINES = 200;

  private final ViewContext context;
  private final Map<OrderLine, BigDecimalField> fields = new LinkedHashMap<>();
  private final Div list = Kit.stack();
  private final boolean all;

  /**
   * A form that isn't open yet.
   *
   * @param lines of which there is something
   * @param there how much
   * @param name of a line
   */
  QuantitiesForm(
      List<OrderLine> lines,
      Function<OrderLine, BigDecimal> there,
      Function<OrderLine, String> name,
      ViewContext context) {
    this.context = context;
    all = lines.size() > MOST_LINES;
    if (all) {
      list.add(new Span(context.text("orders.quantities.all", lines.size())));
      return;
    }
    for (OrderLine line : lines) {
      var field = new BigDecimalField();
      field.setLabel(name.apply(line));
      field.setHelperText(
          context.text("orders.quantities.of", context.formats().number(there.apply(line), 3)));
      field.setLocale(context.locale());
      field.setValue(there.apply(line));
      field.setWidthFull();
      fields.put(line, field);
      list.add(field);
    }
  }

  /**
   * Opens it.
   *
   * @param save gets what was entered; nothing for all
   * @param before fields above the lines
   */
  void open(String title, String label, Consumer<List<LineQuantity>> save, Component... before) {
    new FormDialog(context, title, label, () -> save.accept(quantities()))
        .fields(before)
        .fields(list)
        .check(this::check)
        .open();
  }

  private List<LineQuantity> quantities() {
    return fields.entrySet().stream()
        .filter(entry -> isMeant(entry.getValue()))
        .map(entry -> new LineQuantity(entry.getKey().position(), entry.getValue().getValue()))
        .toList();
  }

  private static boolean isMeant(BigDecimalField field) {
    return !field.isEmpty() && field.getValue().signum() != 0;
  }

  private boolean check() {
    boolean right = true;
    for (BigDecimalField field : fields.values()) {
      field.setInvalid(false);
      right &= !isMeant(field) || fits(field);
    }
    if (right && !all && fields.values().stream().noneMatch(QuantitiesForm::isMeant)) {
      BigDecimalField first = fields.values().iterator().next();
      first.setErrorMessage(context.text("orders.quantities.none"));
      first.setInvalid(true);
      return false;
    }
    return right;
  }

  private boolean fits(BigDecimalField field) {
    try {
      new LineQuantity(1, field.getValue());
      return true;
    } catch (InvalidException e) {
      field.setErrorMessage(context.sentence(e));
      field.setInvalid(true);
      return false;
    }
  }
}
