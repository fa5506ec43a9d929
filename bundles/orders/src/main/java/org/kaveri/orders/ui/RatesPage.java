package org.kaveri.orders.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.BigDecimalField;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Set;
import org.kaveri.api.InvalidException;
import org.kaveri.api.orders.CurrencyRate;
import org.kaveri.api.orders.CurrencyRates;
import org.kaveri.api.settings.CompanySettings;
import org.kaveri.ui.ViewContext;
import org.kaveri.ui.kit.EmptyState;
import org.kaveri.ui.kit.Fields;
import org.kaveri.ui.kit.FormDialog;
import org.kaveri.ui.kit.Kit;
import org.kaveri.ui.kit.MoreRows;
import org.kaveri.ui.kit.Panel;

/** The rates, those that begin last first. */
final class RatesPage extends Div {
  private static final long serialVersionUID = 1L;
  private static final int AT_ONCE = 50;

  private final transient CurrencyRates rates;
  private final String own;
  private final transient ViewContext context;

  RatesPage(CurrencyRates rates, String own, ViewContext context) {
    this.rates = rates;
    this.own = own;
    this.context = context;
    addClassName("k-stack");
    context.actions(Kit.primary(context.text("rates.set"), this::enter));
    context.key(this, "n", context.text("rates.set"), this::enter);
    show();
    context.whenRecorded(this, Set.of("orders.rate-changed"), notices -> show());
  }

  private void show() {
    removeAll();
    var rows = new MoreRows<>(context, AT_ONCE, rates::list, this::row);
    if (rows.isEmpty()) {
      add(
          new EmptyState(
              "euro",
              context.text("rates.none", own),
              Kit.button("plus", context.text("rates.set"), this::enter)));
      return;
    }
    add(new Panel(context.text("rates.of", own), rows));
  }

  private Component row(CurrencyRate rate) {
    String words =
        context.text(
            "rates.rate",
            own,
            context.formats().number(rate.rate(), 9),
            rate.currency().getCurrencyCode());
    String from = context.text("products.price.from-day", context.formats().day(rate.from()));
    return Kit.line(
        Kit.row(new Span(words), Kit.muted(from)),
        Kit.iconButton("x", context.text("rates.remove", words, from), () -> remove(rate)));
  }

  private void remove(CurrencyRate rate) {
    rates.remove(rate.currency(), rate.from());
    show();
    context.done(
        context.text("rates.removed"),
        context.text("common.undo"),
        () -> {
          rates.set(rate);
          show();
        });
  }

  private void enter() {
    DatePicker from = Fields.day(context, context.text("products.price.from"));
    from.setWidthFull();
    from.setValue(LocalDate.now(context.zone()));
    var currency = new ComboBox<String>(context.text("products.currency"));
    currency.setItems(
        CompanySettings.CURRENCY.options().stream().filter(code -> !code.equals(own)).toList());
    currency.setWidthFull();
    var rate = new BigDecimalField(context.text("rates.one-is", own));
    rate.setLocale(context.locale());
    rate.setWidthFull();
    new FormDialog(
            context,
            context.text("rates.set"),
            context.text("common.save"),
            () -> {
              rates.set(
                  new CurrencyRate(
                      Currency.getInstance(currency.getValue()), from.getValue(), rate.getValue()));
              context.done(context.text("common.saved"));
              show();
            })
        .fields(from, Kit.columns(currency, rate))
        .check(() -> check(from, currency, rate))
        .openAt(currency);
  }

  private boolean check(DatePicker from, ComboBox<String> currency, BigDecimalField rate) {
    String required = context.text("common.required");
    from.setErrorMessage(required);
    from.setInvalid(from.isEmpty());
    currency.setErrorMessage(required);
    currency.setInvalid(currency.isEmpty());
    rate.setErrorMessage(required);
    rate.setInvalid(rate.isEmpty());
    if (from.isInvalid() || currency.isInvalid() || rate.isInvalid()) {
      return false;
    }
    try {
      new CurrencyRate(Currency.getInstance(currency.getValue()), from.getValue(), rate.getValue());
      return true;
    } catch (InvalidException e) {
      rate.setErrorMessage(context.sentence(e));
      rate.setInvalid(true);
      return false;
    }
  }
}
