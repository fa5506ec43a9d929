package org.kaveri.api.orders;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Consumer;
import org.kaveri.api.InvalidException;
import org.kaveri.api.Money;
import org.kaveri.api.PlainText;
import org.kaveri.api.ProductCategoryId;
import org.kaveri.api.ProductId;

/**
 * All that is entered about a product. Components will be added: use {@link #of} and {@link #with}
 * rather than the constructor.
 *
 * {@snippet :
 * ProductDetails.of("KA-101", "Coffee, 1 kg", draft -> draft.price(Money.of("14.90", "EUR")));
 * }
 *
 * @param code the company's own code, unique, compared exactly; 1 to 50 characters
 * @param name 1 to 200 characters
 * @param kind what it is
 * @param price what one costs today, without being a promise: zero or more, at most 4 decimals,
 *     below 10<sup>12</sup>; empty when it varies. {@link Products#prices} has those of other days
 * @param active whether it can be ordered; one that is not stays in old orders
 * @param sale how it is sold
 * @param place where it stands in the catalogue
 * @since 0.1
 */
public record ProductDetails(
    String code,
    String name,
    ProductKind kind,
    Optional<Money> price,
    boolean active,
    ProductSale sale,
    ProductPlace place) {
  public ProductDetails {
    code = required("code", "product.code-missing", code, 50);
    name = required("name", "product.name-missing", name, 200);
    price.ifPresent(Limits::requireProductPrice);
  }

  /**
   * Goods of that code and name that can be ordered, with what else is known.
   *
   * @param entering sets what is known; all else stays empty
   */
  public static ProductDetails of(String code, String name, Consumer<Draft> entering) {
    var draft = new Draft(code, name);
    entering.accept(draft);
    return draft.details();
  }

  /**
   * The same but for what is changed.
   *
   * @param changing sets what is different; all else, known to the caller or not, stays
   */
  public ProductDetails with(Consumer<Draft> changing) {
    var draft = new Draft(code, name).kind(kind).price(price).active(active);
    draft.sale = sale;
    draft.place = place;
    changing.accept(draft);
    return draft.details();
  }

  private static String required(String field, String missing, String text, int maxLength) {
    String line = PlainText.line(text);
    if (line.isEmpty()) {
      throw new InvalidException(missing, "A product needs a " + field + ".");
    }
    if (line.length() > maxLength) {
      throw new InvalidException(
          "product.text-too-long",
          "The field " + field + " holds at most " + maxLength + " characters.",
          field,
          maxLength);
    }
    return line;
  }

  /**
   * Details on their way, as {@link #of} and {@link #with} hand them out. Each method sets one of
   * the components and gives the draft itself. For one thread.
   */
  public static final class Draft {
    private String code;
    private String name;
    private ProductKind kind = ProductKind.GOODS;
    private Optional<Money> price = Optional.empty();
    private boolean active = true;
    private ProductSale sale = ProductSale.UNKNOWN;
    private ProductPlace place = ProductPlace.NONE;

    private Draft(String code, String name) {
      this.code = code;
      this.name = name;
    }

    public Draft code(String code) {
      this.code = code;
      return this;
    }

    public Draft name(String name) {
      this.name = name;
      return this;
    }

    public Draft kind(ProductKind kind) {
      this.kind = kind;
      return this;
    }

    public Draft price(Money price) {
      return price(Optional.of(price));
    }

    public Draft price(Optional<Money> price) {
      this.price = price;
      return this;
    }

    public Draft active(boolean active) {
      this.active = active;
      return this;
    }

    /** Blank for pieces. */
    public Draft unit(String unit) {
      sale = new ProductSale(unit, sale.taxRate());
      return this;
    }

    public Draft taxRate(BigDecimal taxRate) {
      return taxRate(Optional.of(taxRate));
    }

    public Draft taxRate(Optional<BigDecimal> taxRate) {
      sale = new ProductSale(sale.unit(), taxRate);
      return this;
    }

    public Draft category(ProductCategoryId category) {
      return category(Optional.of(category));
    }

    public Draft category(Optional<ProductCategoryId> category) {
      place = new ProductPlace(category, place.successor());
      return this;
    }

    public Draft successor(ProductId successor) {
      return successor(Optional.of(successor));
    }

    public Draft successor(Optional<ProductId> successor) {
      place = new ProductPlace(place.category(), successor);
      return this;
    }

    private ProductDetails details() {
      return new ProductDetails(code, name, kind, price, active, sale, place);
    }
  }
}
