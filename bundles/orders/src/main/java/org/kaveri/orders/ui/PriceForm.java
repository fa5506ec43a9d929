package org.kaveri.orders.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.BigDecimalField;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;
import org.kaveri.api.InvalidException;
import org.kaveri.api.Money;
import org.kaveri.api.ProductId;
import org.kaveri.api.orders.DatedPrice;
import org.kaveri.api.settings.CompanySettings;
import org.kaveri.ui.ViewContext;
import org.kaveri.ui.kit.Fields;
import org.kaveri.ui.kit.FormDialog;
import org.kaveri.ui.kit.Kit;

/** Sets the price of a product from a day on. */
final class PriceForm {
  private final ProductId product;
  private final ProductParts parts;
  private final ViewContext context;
  private final DatePicker from;
  private final BigDecimalField price = new BigDecimalField();
  private final ComboBox<String> currency = new ComboBox<>();

  PriceForm(ProductId product, ProductParts parts, ViewContext context) {
    this.product = product;
    this.parts = parts;
    this.context = context;
    from = Fields.day(context, context.text("products.price.from"));
    from.setWidthFull();
    from.setValue(LocalDate.now(context.zone()));
    price.setLabel(context.text("products.price.new", context.text(parts.taxKey())));
    price.setHelperText(context.text("products.price.new.hint"));
    price.setLocale(context.locale());
    price.setWidthFull();
    currency.setLabel(context.text("products.currency"));
    currency.setItems(CompanySettings.CURRENCY.options());
    currency.setWidthFull();
    currency.setValue(
        parts
            .products()
            .get(product)
            .details()
            .price()
            .map(money -> money.currency().getCurrencyCode())
            .orElse(parts.currency()));
  }

  void open(Runnable set) {
    new FormDialog(
            context,
            context.text("products.price.set"),
            context.text("common.save"),
            () -> {
              parts.products().setPrice(product, value());
              context.done(context.text("common.saved"));
              set.run();
            })
        .fields(from, Kit.columns(price, currency))
        .check(this::check)
        .openAt(price);
  }

  private boolean check() {
    from.setErrorMessage(context.text("common.required"));
    from.setInvalid(from.isEmpty());
    currency.setErrorMessage(context.text("common.required"));
    currency.setInvalid(currency.isEmpty());
    price.setInvalid(false);
    return !from.isInvalid() && !currency.isInvalid() && fits();
  }

  private boolean fits() {
    try {
      value();
      return true;
    } catch (InvalidException e) {
      if (e.code().startsWith("product.price")) {
        price.setErrorMessage(context.sentence(e));
        price.setInvalid(true);
        return false;
      }
      throw e;
    }
  }

  private DatedPrice value() {
    Currency chosen = Currency.getInstance(currency.getValue());
    Optional<Money> money = price.getOptionalValue().map(amount -> new Money(amount, chosen));
    return new DatedPrice(from.getValue(), chosen, money);
  }
}
