package org.kaveri.orders.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.kaveri.api.ConflictException;
import org.kaveri.api.InvalidException;
import org.kaveri.api.Money;
import org.kaveri.api.ProductId;
import org.kaveri.api.orders.Product;
import org.kaveri.api.orders.ProductCategory;
import org.kaveri.api.orders.ProductDetails;
import org.kaveri.api.orders.ProductKind;
import org.kaveri.api.orders.Products;
import org.kaveri.ui.ViewContext;
import org.kaveri.ui.kit.Fields;
import org.kaveri.ui.kit.FormDialog;
import org.kaveri.ui.kit.Kit;

/** Enters a product, or what has changed about one. */
final class ProductForm {
  private static final int FOUND = 50;

  private final Products products;
  private final ViewContext context;
  private final TextField code;
  private final TextField name;
  private final Select<ProductKind> kind;
  private final ComboBox<ProductCategory> category;
  private final TextField unit;
  private final BigDecimalField price;
  private final BigDecimalField taxRate;
  private final Checkbox active;
  private final ComboBox<Product> successor;
  private final CategoryNames categories;
  private final String taxWords;
  private Currency currency;
  private Optional<Product> seen = Optional.empty();

  ProductForm(ProductParts parts, ViewContext context) {
    this.products = parts.products();
    this.context = context;
    currency = Currency.getInstance(parts.currency());
    taxWords = context.text(parts.taxKey());
    categories = new CategoryNames(parts.categories().list());
    code = Fields.text(context.text("products.code"), "");
    name = Fields.text(context.text("common.name"), "");
    kind =
        Fields.choice(
            context.text("products.kind"),
            List.of(ProductKind.values()),
            value -> ProductsView.kind(value, context));
    kind.setValue(ProductKind.GOODS);
    category = categories.field(context.text("products.category"));
    unit = Fields.text(context.text("products.unit"), "");
    unit.setPlaceholder(context.text("products.unit.piece"));
    unit.setMaxLength(20);
    price = number();
    taxRate = number();
    taxRate.setLabel(context.text("products.tax-rate"));
    active = new Checkbox(context.text("products.active"), true);
    successor =
        Fields.find(
            context.text("products.successor"),
            text -> text.isBlank() ? List.of() : products.search(text, FOUND),
            found -> found.details().name() + " (" + found.details().code() + ")");
    successor.setHelperText(context.text("products.successor.hint"));
    successor.setClearButtonVisible(true);
  }

  private BigDecimalField number() {
    var field = new BigDecimalField();
    field.setLocale(context.locale());
    field.setWidthFull();
    return field;
  }

  void add(Runnable added) {
    open(
        context.text("products.add"),
        () -> {
          products.add(details());
          added.run();
        });
  }

  /** Opens it with what is known of that product. */
  void change(ProductId id, Runnable changed) {
    Product product = products.get(id);
    seen = Optional.of(product);
    ProductDetails details = product.details();
    code.setValue(details.code());
    name.setValue(details.name());
    kind.setValue(details.kind());
    active.setValue(details.active());
    details.place().category().flatMap(categories::find).ifPresent(category::setValue);
    unit.setValue(details.sale().unit());
    details.sale().taxRate().ifPresent(taxRate::setValue);
    details.place().successor().flatMap(products::find).ifPresent(successor::setValue);
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
    price.setLabel(context.text("products.price-in", currency.getCurrencyCode(), taxWords));
    new FormDialog(
            context,
            title,
            context.text("common.save"),
            () -> {
              save.run();
              context.done(context.text("common.saved"));
            })
        .fields(name, Kit.columns(code, kind, category, unit, price, taxRate), active, successor)
        .check(this::check)
        .wide()
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
    taxRate.setInvalid(false);
    return right && fits();
  }

  /** Whether the price is one, once the other fields are filled in. */
  private boolean fits() {
    try {
      details();
      return true;
    } catch (InvalidException e) {
      if (e.code().startsWith("product.price")) {
        return invalid(price, e);
      }
      if (e.code().equals("product.tax-rate")) {
        return invalid(taxRate, e);
      }
      throw e;
    }
  }

  private boolean invalid(BigDecimalField field, InvalidException problem) {
    field.setErrorMessage(context.sentence(problem));
    field.setInvalid(true);
    return false;
  }

  private boolean required(TextField field, String problem) {
    boolean filled = !field.getValue().isBlank();
    field.setErrorMessage(filled ? "" : context.text(problem));
    field.setInvalid(!filled);
    return filled;
  }

  /** What this form doesn't know of stays as it was. */
  private ProductDetails details() {
    Consumer<ProductDetails.Draft> entered =
        draft ->
            draft
                .code(code.getValue())
                .name(name.getValue())
                .kind(kind.getValue())
                .price(price.getOptionalValue().map(amount -> new Money(amount, currency)))
                .active(active.getValue())
                .unit(unit.getValue())
                .taxRate(taxRate.getOptionalValue())
                .category(category.getOptionalValue().map(ProductCategory::id))
                .successor(successor.getOptionalValue().map(Product::id));
    return seen.map(before -> before.details().with(entered))
        .orElseGet(() -> ProductDetails.of(code.getValue(), name.getValue(), entered));
  }
}
