package org.kaveri.api.orders;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kaveri.api.AddedMissing;
import org.kaveri.api.ConflictException;
import org.kaveri.api.InvalidException;
import org.kaveri.api.Money;
import org.kaveri.api.NotFoundException;
import org.kaveri.api.Page;
import org.kaveri.api.ProductId;
import org.kaveri.api.lists.ListField;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The catalogue.
 *
 * <p>Reading needs {@link Orders#READ}, writing {@link Orders#WRITE}. Every operation joins the
 * current thread's transaction or makes one of its own, in a constant number of statements. Safe
 * for any thread. Writing publishes {@link ProductAdded}, {@link ProductChanged} or {@link
 * ProductPriced}.
 *
 * <p>Prices hold from a day on. {@link ProductDetails#price} is that of today, in the currency in
 * which it was set last: to change it there is to set it from today on.
 *
 * @since 0.1
 */
@ProviderType
public interface Products {
  /** The most that {@link #search(String, int)} gives. */
  int MAX_FOUND = 200;

  /**
   * Adds a product.
   *
   * @throws ConflictException {@code product.code-taken} when another one has the code
   * @throws NotFoundException {@code category.unknown}, {@code product.successor-unknown}
   */
  Product add(ProductDetails details);

  /**
   * Adds those whose code is not in the catalogue yet, and leaves those that are as they are. This
   * is the road for many at once: a few statements for the whole list.
   *
   * @param products at most {@value Page.Request#MAX_SIZE}; of several with the same code the first
   *     counts
   * @return code to id, for every code asked for
   * @throws NotFoundException {@code category.unknown}, {@code product.successor-unknown}
   */
  default Map<String, ProductId> addMissing(List<ProductDetails> products) {
    return addMissingAndTell(products).all();
  }

  /**
   * As {@link #addMissing}, and tells which were added.
   *
   * @param products as there
   * @throws NotFoundException as there
   */
  AddedMissing<ProductId> addMissingAndTell(List<ProductDetails> products);

  /**
   * Replaces what is known of a product. Orders keep the price that they were placed at. Nothing
   * happens when it is the same as before.
   *
   * @param version the one that the caller has seen
   * @throws NotFoundException {@code product.unknown}, {@code category.unknown}, {@code
   *     product.successor-unknown}
   * @throws InvalidException {@code product.own-successor}
   * @throws ConflictException {@code product.changed-meanwhile}, {@code product.code-taken}
   */
  Product change(ProductId id, long version, ProductDetails details);

  /**
   * The product of that id.
   *
   * @throws NotFoundException {@code product.unknown}
   */
  Product get(ProductId id);

  /** The product of that id, empty when there is none. */
  Optional<Product> find(ProductId id);

  /** The product of that code, empty when there is none. */
  Optional<Product> findByCode(String code);

  /**
   * These products; those that do not exist are left out.
   *
   * @param ids at most {@value Page.Request#MAX_SIZE}
   */
  Map<ProductId, Product> byId(Collection<ProductId> ids);

  /** Products sorted by name, as customers are sorted, active or not. */
  default Page<Product> list(Page.Request page) {
    return list(ProductQuery.all(), page);
  }

  /**
   * Those that fulfil the query, in its order.
   *
   * @throws InvalidException {@code filter.field}, {@code filter.comparison}, {@code filter.value},
   *     {@code filter.too-large}, {@code list.sort}
   */
  Page<Product> list(ProductQuery query, Page.Request page);

  /**
   * What lists of products can be filtered and sorted by. The categories are those of the moment; a
   * category stands for its parts too.
   */
  List<ListField> fields();

  /**
   * What a product costs on a day; empty when no price is known or it varies.
   *
   * @param day where the company is
   */
  Optional<Money> priceAt(ProductId product, LocalDate day, Currency currency);

  /**
   * As {@link #priceAt} for many; those without a price are left out.
   *
   * @param products at most {@value Page.Request#MAX_SIZE}
   */
  Map<ProductId, Money> pricesAt(Collection<ProductId> products, LocalDate day, Currency currency);

  /**
   * The prices of a product, of all currencies, those that begin last first.
   *
   * @throws NotFoundException {@code product.unknown}
   */
  Page<DatedPrice> prices(ProductId product, Page.Request page);

  /**
   * Sets a price from a day on, in place of one that begins on the same day. Nothing happens when
   * it is the same as before. Orders keep the price that they were placed at.
   *
   * @throws NotFoundException {@code product.unknown}
   */
  void setPrice(ProductId product, DatedPrice price);

  /**
   * Takes out what begins on that day: the price before it goes on. Nothing happens when none
   * begins there.
   *
   * @throws NotFoundException {@code product.unknown}
   */
  void removePrice(ProductId product, LocalDate from, Currency currency);

  /**
   * Products whose code the text begins, or of whom each word of the text begins a word of the
   * name. Case and accents do not count. Active ones stand first, then by name.
   *
   * <p>Of a text that very many match, the first by the word that matches, then by name.
   *
   * @param text a blank one finds nothing
   * @param limit 1 to {@value #MAX_FOUND}
   */
  List<Product> search(String text, int limit);

  /**
   * As {@link #search(String, int)}, but only those that fulfil the query; with a filter in the
   * order of the query.
   *
   * @param text a blank one finds nothing
   * @param limit 1 to {@value #MAX_FOUND}
   */
  List<Product> search(String text, ProductQuery query, int limit);

  /**
   * As {@link #search(String, int)}, but only products that can be ordered.
   *
   * @param text a blank one finds nothing
   * @param limit 1 to {@value #MAX_FOUND}
   */
  List<Product> searchActive(String text, int limit);
}
