package org.kaveri.orders.rest;

import static org.kaveri.rest.Members.optionalId;
import static org.kaveri.rest.Members.orEmpty;
import static org.kaveri.rest.Members.orNull;
import static org.kaveri.rest.Members.required;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kaveri.api.ProductCategoryId;
import org.kaveri.api.ProductId;
import org.kaveri.api.orders.ProductDetails;
import org.kaveri.api.orders.ProductKind;
import org.kaveri.rest.Required;

/**
 * What is known of a product, as JSON has it; the components are those of {@link ProductDetails}.
 *
 * @param code required, unique
 * @param name required
 * @param kind goods where missing
 * @param price what one costs today; those of other days are at the address {@code …/prices}
 * @param active whether it can be ordered; yes where missing
 * @param unit what is counted; pieces where missing
 * @param taxRate percent of value added tax
 * @param category the number of a category
 * @param successor the number of the product that takes its place
 */
public record ProductForm(
    @Required @Nullable String code,
    @Required @Nullable String name,
    @Nullable ProductKind kind,
    @Nullable MoneyForm price,
    @Nullable Boolean active,
    @Nullable String unit,
    @Nullable BigDecimal taxRate,
    @Nullable Long category,
    @Nullable Long successor) {
  static ProductForm of(ProductDetails details) {
    return new ProductForm(
        details.code(),
        details.name(),
        details.kind(),
        details.price().map(MoneyForm::of).orElse(null),
        details.active(),
        orNull(details.sale().unit()),
        details.sale().taxRate().orElse(null),
        details.place().category().map(ProductCategoryId::value).orElse(null),
        details.place().successor().map(ProductId::value).orElse(null));
  }

  ProductDetails toDetails() {
    return ProductDetails.of(toCode(), toName(), this::enter);
  }

  /** The details as they are, with what this says. */
  ProductDetails over(ProductDetails before) {
    return before.with(
        draft -> {
          draft.code(toCode()).name(toName());
          enter(draft);
        });
  }

  private String toCode() {
    return required("code", code);
  }

  private String toName() {
    return required("name", name);
  }

  private void enter(ProductDetails.Draft draft) {
    draft
        .kind(kind == null ? ProductKind.GOODS : kind)
        .price(Optional.ofNullable(price).map(money -> money.toMoney("price")))
        .active(!Boolean.FALSE.equals(active))
        .unit(orEmpty(unit))
        .taxRate(Optional.ofNullable(taxRate))
        .category(optionalId("category", category, ProductCategoryId::new))
        .successor(optionalId("successor", successor, ProductId::new));
  }
}
