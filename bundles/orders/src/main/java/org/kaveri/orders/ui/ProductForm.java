package org.kaveri.orders.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.kaveri.api.ConflictException;
import org.kaveri.api.InvalidException;
import org.kaveri.api.Money;
import org.kaveri.api.ProductId;
import org.kaveri.api.orders.Product;
import org.kaveri.api.orders.ProductDetails;
import org.kaveri.api.orders.ProductKind;
import org.kaveri.api.orders.Products;
import org.kaveri.ui.ViewContext;
import org.kaveri.ui.kit.Fields;
import org.kaveri.ui.kit.FormDialog;
import org.kaveri.ui.kit.Kit;

/** Enters a product, or what has changed about one. */
final class ProductForm {
  private final Products products;
  private final ViewContext context;
  private final TextField code;
  private final TextField name;
  private final Select<ProductKind> kind;
  private final BigDecimalField price;
  private final Checkbox active;
  private Currency currency;
  private Optional<Product> seen = Optional.empty();

  ProductForm(Products products, String currency, ViewContext context) {
    this.products = products;
    this.context = context;
    this.currency = Currency.getInstance(currency);
    code = Fields.text(context.text("products.code"), "");
    name = Fields.text(context.text("common.name"), "");
    kind =
        Fields.choice(
            context.text("products.kind"),
            List.of(ProductKind.values()),
            value -> ProductsView.kind(value, context));
    kind.setValue(ProductKind.GOODS);
    price = new BigDecimalField();
    price.setLocale(context.locale());
    price.setWidthFull();
    active = new Checkbox(context.text("products.active"), true);
  }

  void add(Runnable added) {
    open(
        context.text("products.add"),
        () -> {
          products.add(details());
          added.run();
        });
  }

  void change(ProductId id, Runnable changed) {
    Product product = products.get(id);
    seen = Optional.of(product);
    ProductDetails details = product.details();
    code.setValue(details.code());
    name.setValue(details.name());
    kind.setValue(details.kind());
    active.setValue(details.active());
    details
        .price()
        .ifPresent(
            money -> {
              currency = money.currency();
              price.setValue(money.amount());
            });
    open(
        context.text("products.change", details.name()),
        () -> {
          save();
          changed.run();
        });
  }

  private void open(String title, Runnable save) {
    price.setLabel(context.text("products.price-in", currency.getCurrencyCode()));
    new FormDialog(
            context,
            title,
            context.text("common.save"),
            () -> {
              save.run();
              context.done(context.text("common.saved"));
            })
        .fields(name, Kit.columns(code, kind), price, active)
        .check(this::check)
        .open();
  }

  private void save() {
    Product before = seen.orElseThrow();
    try {
      products.change(before.id(), before.version(), details());
    } catch (ConflictException e) {
      seen = Optional.of(products.get(before.id())); // saving once more keeps what was typed here
      throw e;
    }
  }

  private boolean check() {
    boolean right = required(name, "error.product.name-missing");
    right &= required(code, "error.product.code-missing");
    price.setInvalid(false);
    return right && fits();
  }

  /** Whether the price is one, once the other fields are filled in. */
  private boolean fits() {
    try {
      details();
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

  private boolean required(TextField field, String problem) {
    boolean filled = !field.getValue().isBlank();
    field.setErrorMessage(filled ? "" : context.text(problem));
    field.setInvalid(!filled);
    return filled;
  }

  private ProductDetails details() {
    return new ProductDetails(
        code.getValue(),
        name.getValue(),
        kind.getValue(),
        price.getOptionalValue().map(amount -> new Money(amount, currency)),
        active.getValue());
  }
}
