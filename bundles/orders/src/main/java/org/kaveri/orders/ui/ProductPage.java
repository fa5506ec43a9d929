package org.kaveri.orders.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import java.util.Set;
import org.kaveri.api.ProductCategoryId;
import org.kaveri.api.ProductId;
import org.kaveri.api.orders.DatedPrice;
import org.kaveri.api.orders.Product;
import org.kaveri.api.orders.ProductDetails;
import org.kaveri.ui.ViewContext;
import org.kaveri.ui.kit.EmptyState;
import org.kaveri.ui.kit.Facts;
import org.kaveri.ui.kit.Kit;
import org.kaveri.ui.kit.MoreRows;
import org.kaveri.ui.kit.Panel;
import org.kaveri.ui.kit.Tone;

/** One product: what it is, and what it costs and when. */
final class ProductPage extends Div {
  private static final long serialVersionUID = 1L;
  private static final int AT_ONCE = 20;

  private final transient ProductId id;
  private final transient ProductParts parts;
  private final transient ViewContext context;

  ProductPage(ProductId id, ProductParts parts, ViewContext context) {
    this.id = id;
    this.parts = parts;
    this.context = context;
    addClassName("k-stack");
    Optional<Product> product = parts.products().find(id);
    if (product.isEmpty()) {
      context.title(context.text("products.title"));
      add(
          new EmptyState(
              "package",
              context.text("error.product.unknown"),
              Kit.link(context.text("products.title"), context.address(ProductsView.PATH))));
      return;
    }
    if (parts.mayWrite()) {
      Runnable editing = () -> new ProductForm(parts, context).change(id, this::show);
      context.actions(Kit.button("pencil", context.text("common.edit"), editing));
      context.key(this, "e", context.text("common.edit"), editing);
    }
    show(product.get());
    context.whenRecorded(
        this,
        Set.of("products.changed", "products.priced", "products.category-changed"),
        notices -> show());
  }

  private void show() {
    parts.products().find(id).ifPresent(this::show);
  }

  private void show(Product product) {
    context.title(product.details().name());
    removeAll();
    var prices = new Panel(context.text("products.prices"), prices());
    if (parts.mayWrite()) {
      prices.actions(
          Kit.button(
              context.text("products.price.set"),
              () -> new PriceForm(id, parts, context).open(this::show)));
    }
    add(new Panel(context.text("products.about"), facts(product.details())), prices);
  }

  private Facts facts(ProductDetails details) {
    Facts facts =
        new Facts()
            .with(
                context.text("common.status"),
                Kit.chip(
                    context.text(details.active() ? "products.active" : "products.inactive"),
                    details.active() ? Tone.GOOD : Tone.CAREFUL))
            .with(context.text("products.code"), details.code())
            .with(context.text("products.kind"), ProductsView.kind(details.kind(), context))
            .with(
                context.text("products.category"),
                details.place().category().flatMap(this::category))
            .with(context.text("products.unit"), ProductsView.unit(details, context))
            .with(
                context.text("products.price"),
                details
                    .price()
                    .map(
                        price ->
                            context.formats().money(price) + ", " + context.text(parts.taxKey())))
            .with(
                context.text("products.tax-rate"),
                details.sale().taxRate().map(rate -> context.formats().number(rate, 2)));
    details
        .place()
        .successor()
        .flatMap(parts.products()::find)
        .ifPresent(
            next ->
                facts.with(
                    context.text("products.successor"),
                    Kit.link(
                        next.details().name(),
                        context.address(ProductsView.PATH, next.id().toString()))));
    return facts;
  }

  private Optional<String> category(ProductCategoryId category) {
    return new CategoryNames(parts.categories().list()).of(category);
  }

  private Component prices() {
    var rows =
        new MoreRows<>(
            context, AT_ONCE, request -> parts.products().prices(id, request), this::row);
    return rows.isEmpty() ? Kit.muted(context.text("products.prices.none")) : rows;
  }

  private Component row(DatedPrice price) {
    String from =
        price.from().equals(DatedPrice.BEGINNING)
            ? context.text("products.price.always")
            : context.text("products.price.from-day", context.formats().day(price.from()));
    String amount =
        price
            .price()
            .map(context.formats()::money)
            .orElse(context.text("products.price.varies", price.currency().getCurrencyCode()));
    var about = Kit.row(new Span(amount), Kit.muted(from));
    if (!parts.mayWrite()) {
      return Kit.line(about);
    }
    return Kit.line(
        about,
        Kit.iconButton(
            "x", context.text("products.price.remove", amount, from), () -> remove(price)));
  }

  private void remove(DatedPrice price) {
    parts.products().removePrice(id, price.from(), price.currency());
    show();
    context.done(
        context.text("products.price.removed"),
        context.text("common.undo"),
        () -> {
          parts.products().setPrice(id, price);
          show();
        });
  }
}
