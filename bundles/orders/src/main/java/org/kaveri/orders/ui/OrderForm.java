package org.kaveri.orders.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyDownEvent;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.BigDecimalField;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.kaveri.api.CustomerId;
import org.kaveri.api.InvalidException;
import org.kaveri.api.Money;
import org.kaveri.api.customers.CustomerSummary;
import org.kaveri.api.customers.Customers;
import org.kaveri.api.orders.NewOrder;
import org.kaveri.api.orders.Order;
import org.kaveri.api.orders.Orders;
import org.kaveri.api.orders.Product;
import org.kaveri.api.orders.Products;
import org.kaveri.ui.ViewContext;
import org.kaveri.ui.kit.Fields;
import org.kaveri.ui.kit.FormDialog;
import org.kaveri.ui.kit.Kit;

/**
 * Places an order: a line for each product, all in one currency. By keyboard: type some of the
 * product and Enter, the quantity and Enter, the next product; Ctrl+Enter saves. When the last line
 * has its product, an empty one follows; empty lines count for nothing.
 */
final class OrderForm {
  private static final int FOUND = 50;

  private final Supplier<Optional<CustomerId>> customer;
  private final Optional<ComboBox<CustomerSummary>> customerField;
  private final Orders orders;
  private final Products products;
  private final Currency currency;
  private final ViewContext context;
  private final ProductFinder finder;
  private final DiscountField discount;
  private final DatePicker day;
  private final Div lines = new Div();
  private final Span total = new Span();
  private final List<Line> all = new ArrayList<>();

  /** For a customer whose card is open. */
  OrderForm(
      CustomerId customer, Orders orders, Products products, String currency, ViewContext context) {
    this(() -> Optional.of(customer), Optional.empty(), orders, products, currency, context);
  }

  /** For a customer who is found in the form. */
  OrderForm(
      Customers customers, Orders orders, Products products, String currency, ViewContext context) {
    ComboBox<CustomerSummary> field =
        Fields.find(
            context.text("orders.customer"),
            text -> text.isBlank() ? List.of() : customers.search(text, FOUND),
            CustomerSummary::name);
    this(
        () -> field.getOptionalValue().map(CustomerSummary::id),
        Optional.of(field),
        orders,
        products,
        currency,
        context);
  }

  private OrderForm(
      Supplier<Optional<CustomerId>> customer,
      Optional<ComboBox<CustomerSummary>> customerField,
      Orders orders,
      Products products,
      String currency,
      ViewContext context) {
    this.customer = customer;
    this.customerField = customerField;
    this.orders = orders;
    this.products = products;
    this.currency = Currency.getInstance(currency);
    this.context = context;
    finder = new ProductFinder(products, context);
    discount =
        new DiscountField(
                context.text("orders.discount.whole"), this.currency, this::showTotal, context)
            .wide();
    day = Fields.day(context, context.text("orders.ordered-at"));
    day.setValue(LocalDate.now(context.zone()));
    day.addValueChangeListener(event -> all.forEach(Line::reprice));
    lines.addClassName("k-stack");
    total.getStyle().set("font-weight", "600");
  }

  void open() {
    addLine();
    FormDialog dialog =
        new FormDialog(
            context, context.text("orders.new"), context.text("orders.place"), this::save);
    customerField.ifPresent(dialog::fields);
    dialog
        .fields(
            day,
            lines,
            Kit.row(
                Kit.quiet(context.text("orders.line.add"), () -> addLine().product.focus()),
                Kit.spacer(),
                discount,
                together(new Span(context.text("orders.total") + "\u00A0"), total)))
        .check(this::check)
        .wide();
    if (customerField.isPresent()) {
      dialog.open();
    } else {
      dialog.openAt(all.getFirst().product);
    }
    showTotal();
  }

  private static Span together(Span label, Span amount) {
    Span both = new Span(label, amount);
    both.getStyle().set("white-space", "nowrap");
    return both;
  }

  private Line addLine() {
    Line line = new Line();
    all.add(line);
    lines.add(line);
    return line;
  }

  /** Room for the next product as soon as the last line has one. */
  private void roomForMore() {
    if (all.isEmpty() || !all.getLast().product.isEmpty()) {
      addLine();
    }
  }

  private boolean check() {
    boolean right = customerKnown();
    day.setErrorMessage(context.text("common.required"));
    day.setInvalid(day.isEmpty());
    right &= !day.isInvalid();
    for (Line line : all) {
      right &= line.check();
    }
    return right && discount.fits(sum());
  }

  private boolean customerKnown() {
    boolean known = customer.get().isPresent();
    customerField.ifPresent(
        field -> {
          field.setErrorMessage(context.text("common.required"));
          field.setInvalid(!known);
        });
    return known;
  }

  private void save() {
    Order placed =
        orders.place(
            new NewOrder(
                customer.get().orElseThrow(),
                Optional.empty(),
                moment(),
                all.stream().filter(line -> !line.isBlank()).map(Line::value).toList(),
                discount.value()));
    context.done(context.text("orders.placed", placed.number()));
  }

  /** Now for an order of today; the middle of the day for another. */
  private Optional<Instant> moment() {
    return day.getValue().equals(LocalDate.now(context.zone()))
        ? Optional.empty()
        : Optional.of(day.getValue().atTime(LocalTime.NOON).atZone(context.zone()).toInstant());
  }

  private void showTotal() {
    total.setText(context.formats().money(discount.leaves(sum())));
  }

  /** Each line is rounded by itself, as the order will have it. */
  private Money sum() {
    return all.stream().map(Line::amount).reduce(Money.zero(currency), Money::plus);
  }

  /** One line of the order. */
  private final class Line extends Div {
    private static final long serialVersionUID = 1L;

    private final ComboBox<Product> product =
        Fields.find(context.text("orders.product"), finder::matching, finder::name);
    private final BigDecimalField quantity = number("orders.quantity");
    private final BigDecimalField price = number("orders.unit-price");
    private final DiscountField off =
        new DiscountField(
            context.text("orders.discount"), currency, OrderForm.this::showTotal, context);
    private boolean unknown;
    private transient Optional<BigDecimal> proposed = Optional.empty();

    Line() {
      addClassName("k-row");
      product.setWidth("auto");
      product.getStyle().set("flex", "1 1 14em");
      quantity.setValue(BigDecimal.ONE);
      product.setAllowCustomValue(true);
      product.addCustomValueSetListener(typed -> take(typed.getDetail()));
      product.addValueChangeListener(
          event -> {
            unknown = false;
            product.setInvalid(false);
            successor();
            proposed = Optional.empty();
            price.clear();
            reprice();
            roomForMore();
            if (event.isFromClient() && !product.isEmpty()) {
              quantity.focus();
            }
          });
      quantity.setAutoselect(true);
      List.of(quantity, price).forEach(field -> field.addKeyDownListener(Key.ENTER, this::goOn));
      off.whenEntered(this::goOn);
      quantity.addValueChangeListener(event -> showTotal());
      price.addValueChangeListener(event -> showTotal());
      add(
          product,
          quantity,
          price,
          off,
          Kit.iconButton("x", context.text("orders.line.remove"), this::takeAway));
    }

    /** A code or a part of a name that was typed and not chosen; nothing is guessed. */
    private void take(String text) {
      finder
          .only(text)
          .ifPresentOrElse(
              found -> {
                product.setValue(found);
                quantity.focus();
              },
              () -> {
                unknown = true;
                product.setErrorMessage(context.text("orders.product.which", text));
                product.setInvalid(true);
              });
    }

    /** To the product of the next line; Ctrl+Enter saves and goes nowhere. */
    private void goOn(KeyDownEvent event) {
      if (event.getModifiers().isEmpty()) {
        roomForMore();
        int next = all.indexOf(this) + 1;
        all.get(Math.min(next, all.size() - 1)).product.focus();
      }
    }

    /** Who chose what can no longer be ordered gets what takes its place. */
    private void successor() {
      product.getOptionalValue().flatMap(finder::successor).ifPresent(product::setValue);
    }

    /** What the product costs on the order's day; a price that somebody typed stays. */
    private void reprice() {
      if (!price.isEmpty()
          && proposed.filter(own -> own.compareTo(price.getValue()) == 0).isEmpty()) {
        return;
      }
      proposed =
          day.isEmpty()
              ? Optional.empty()
              : product
                  .getOptionalValue()
                  .flatMap(found -> products.priceAt(found.id(), day.getValue(), currency))
                  .map(Money::amount);
      price.setValue(proposed.orElse(price.getEmptyValue()));
    }

    /** The focus goes on to the line that was above, or to the first. */
    private void takeAway() {
      int index = all.indexOf(this);
      all.remove(this);
      lines.remove(this);
      roomForMore();
      all.get(Math.max(0, index - 1)).product.focus();
      showTotal();
    }

    private BigDecimalField number(String label) {
      BigDecimalField field = new BigDecimalField(context.text(label));
      field.setLocale(context.locale());
      field.setWidth("8em");
      return field;
    }

    private boolean isBlank() {
      return !unknown && product.isEmpty() && price.isEmpty();
    }

    private Money amount() {
      return off.leaves(full());
    }

    private Money full() {
      return quantity.isEmpty() || price.isEmpty()
          ? Money.zero(currency)
          : new Money(price.getValue(), currency).times(quantity.getValue());
    }

    private NewOrder.Line value() {
      return new NewOrder.Line(
          product.getValue().id(),
          quantity.getValue(),
          new Money(price.getValue(), currency),
          off.value());
    }

    private boolean check() {
      product.setInvalid(unknown);
      quantity.setInvalid(false);
      price.setInvalid(false);
      if (isBlank()) {
        return true;
      }
      if (product.isEmpty() && !unknown) {
        product.setErrorMessage(context.text("common.required"));
        product.setInvalid(true);
      }
      if (quantity.isEmpty()) {
        quantity.setErrorMessage(context.text("common.required"));
        quantity.setInvalid(true);
      }
      if (price.isEmpty()) {
        price.setErrorMessage(context.text("common.required"));
        price.setInvalid(true);
      }
      return !product.isInvalid()
          && !quantity.isInvalid()
          && !price.isInvalid()
          && off.fits(full())
          && fits();
    }

    private boolean fits() {
      try {
        value();
        return true;
      } catch (InvalidException e) {
        BigDecimalField wrong = e.code().equals("order.price") ? price : quantity;
        wrong.setErrorMessage(context.sentence(e));
        wrong.setInvalid(true);
        return false;
      }
    }
  }
}
