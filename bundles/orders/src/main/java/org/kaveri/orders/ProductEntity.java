package org.kaveri.orders;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kaveri.api.Money;
import org.kaveri.api.ProductCategoryId;
import org.kaveri.api.ProductId;
import org.kaveri.api.orders.Product;
import org.kaveri.api.orders.ProductDetails;
import org.kaveri.api.orders.ProductKind;
import org.kaveri.store.lists.SortKeys;

/** One product as it is kept, but for its prices, which have rows of their own. */
@Entity
@Table(name = "orders_product")
class ProductEntity {
  @Id
  @Column(name = "id")
  private long id;

  @Version
  @Column(name = "version")
  private long version;

  @Column(name = "code")
  private String code = "";

  @Column(name = "name")
  private String name = "";

  @Column(name = "sort_key")
  private String sortKey = "";

  @Column(name = "code_key")
  private String codeKey = "";

  @Enumerated(EnumType.STRING)
  @Column(name = "kind")
  private ProductKind kind = ProductKind.GOODS;

  @Column(name = "price_currency")
  private @Nullable String priceCurrency;

  @Column(name = "active")
  private boolean active;

  @Column(name = "unit")
  private String unit = "";

  @Column(name = "tax_rate")
  private @Nullable BigDecimal taxRate;

  @Column(name = "category_id")
  private @Nullable Long categoryId;

  @Column(name = "successor_id")
  private @Nullable Long successorId;

  @Column(name = "touched")
  private boolean touched;

  protected ProductEntity() {}

  ProductEntity(ProductId id, ProductDetails details) {
    this.id = id.value();
    version = 1;
    take(details);
  }

  /** Replaces everything that is entered but the price; its currency stays when there is none. */
  final void take(ProductDetails details) {
    code = details.code();
    name = details.name();
    sortKey = SortKeys.of(details.name(), id);
    codeKey = ProductRows.codeKey(details, new ProductId(id));
    kind = details.kind();
    details.price().ifPresent(money -> priceCurrency = money.currency().getCurrencyCode());
    active = details.active();
    unit = details.sale().unit();
    taxRate = details.sale().taxRate().orElse(null);
    categoryId = details.place().category().map(ProductCategoryId::value).orElse(null);
    successorId = details.place().successor().map(ProductId::value).orElse(null);
  }

  /** A person has changed it: the undo of the import that added it leaves it. */
  void touch() {
    touched = true;
  }

  long version() {
    return version;
  }

  long id() {
    return id;
  }

  String sortKey() {
    return sortKey;
  }

  /** Notes in which currency a price was set last. */
  void pricedIn(Currency currency) {
    priceCurrency = currency.getCurrencyCode();
  }

  /** The undo of an import makes it what it was; empty before the first price. */
  void pricedAsBefore(Optional<Currency> currency) {
    priceCurrency = currency.map(Currency::getCurrencyCode).orElse(null);
  }

  /** In which the price is set, once there is one. */
  Optional<Currency> priceCurrency() {
    return Optional.ofNullable(priceCurrency).map(Currency::getInstance);
  }

  /** All that is entered, with today's price. */
  ProductDetails details(Optional<Money> price) {
    return ProductDetails.of(
        code,
        name,
        draft ->
            draft
                .kind(kind)
                .price(price)
                .active(active)
                .unit(unit)
                .taxRate(Optional.ofNullable(taxRate))
                .category(Optional.ofNullable(categoryId).map(ProductCategoryId::new))
                .successor(Optional.ofNullable(successorId).map(ProductId::new)));
  }

  Product toRecord(ProductDetails details) {
    return new Product(new ProductId(id), version, details);
  }
}
