package org.kaveri.orders.ui;

import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyDownEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import java.util.Currency;
import java.util.Optional;
import org.kaveri.api.InvalidException;
import org.kaveri.api.Money;
import org.kaveri.api.orders.Discount;
import org.kaveri.ui.ViewContext;

/** A discount in percent or as an amount. */
final class DiscountField extends Div {
  private static final long serialVersionUID = 1L;
  private static final String PERCENT = "%";

  private final BigDecimalField number = new BigDecimalField();
  private final Select<String> unit = new Select<>();
  private final Currency currency;
  private final transient ViewContext context;

  DiscountField(String label, Currency currency, Runnable changed, ViewContext context) {
    this.currency = currency;
    this.context = context;
    getStyle().set("display", "flex").set("gap", "0.25rem").set("align-items", "flex-end");
    number.setLabel(label);
    number.setLocale(context.locale());
    number.setWidth("6em");
    unit.setItems(PERCENT, currency.getCurrencyCode());
    unit.setValue(PERCENT);
    unit.setAriaLabel(context.text("orders.discount.unit"));
    unit.setWidth("5.5em");
    number.addValueChangeListener(event -> changed.run());
    unit.addValueChangeListener(event -> changed.run());
    add(number, unit);
  }

  /** Calls when Enter is pressed in the number. */
  void whenEntered(ComponentEventListener<KeyDownEvent> entered) {
    number.addKeyDownListener(Key.ENTER, entered);
  }

  /** With room for a longer label. */
  DiscountField wide() {
    number.setWidth("11em");
    return this;
  }

  /** What it leaves of the amount, as far as it is one that can be. */
  Money leaves(Money full) {
    try {
      return value().map(off -> off.leaves(full)).orElseGet(full::rounded);
    } catch (InvalidException e) {
      return full.rounded();
    }
  }

  /**
   * What was entered.
   *
   * @throws InvalidException {@code order.discount} when it can be none
   */
  Optional<Discount> value() {
    if (number.isEmpty() || number.getValue().signum() == 0) {
      return Optional.empty();
    }
    return Optional.of(
        PERCENT.equals(unit.getValue())
            ? new Discount.Percent(number.getValue())
            : new Discount.Amount(new Money(number.getValue(), currency)));
  }

  /** Whether that can be taken off the amount; says what is wrong. */
  boolean fits(Money full) {
    number.setInvalid(false);
    try {
      value().ifPresent(off -> off.leaves(full));
      return true;
    } catch (InvalidException e) {
      number.setErrorMessage(context.sentence(e));
      number.setInvalid(true);
      return false;
    }
  }
}
