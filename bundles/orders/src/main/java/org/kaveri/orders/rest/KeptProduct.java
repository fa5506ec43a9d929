package org.kaveri.orders.rest;

import org.kaveri.api.orders.Product;
import org.kaveri.rest.Flat;
import org.kaveri.rest.Versioned;

/**
 * A product as JSON has it.
 *
 * @param id its number
 * @param version grows with each change
 * @param known what is known
 */
public record KeptProduct(long id, long version, @Flat ProductForm known) implements Versioned {
  static KeptProduct of(Product product) {
    return new KeptProduct(
        product.id().value(), product.version(), ProductForm.of(product.details()));
  }

  /** With the price: another one may begin at midnight, though nobody changes the product. */
  @Override
  public String tag() {
    MoneyForm price = known.price();
    return price == null
        ? Versioned.super.tag()
        : version + "-" + price.amount() + price.currency();
  }
}
