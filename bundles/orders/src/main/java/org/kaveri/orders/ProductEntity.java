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
import org.kaveri.api.ProductId;
import org.kaveri.api.orders.Product;
import org.kaveri.api.orders.ProductDetails;
import org.kaveri.api.orders.ProductKind;
import org.kaveri.store.lists.SortKeys;

/** One product as it is kept. */
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

  @Enumerated(EnumType.STRING)
  @Column(name = "kind")
  private ProductKind kind = ProductKind.GOODS;

  @Column(name = "price")
  private @Nullable BigDecimal price;

  @Column(name = "price_currency")
  private @Nullable String priceCurrency;

  @Column(name = "active")
  private boolean active;

  protected ProductEntity() {}

  ProductEntity(ProductId id, ProductDetails details) {
    this.id = id.value();
    version = 1;
    take(details);
  }

  /** Replaces everything that is entered. */
  final void take(ProductDetails details) {
    code = details.code();
    name = details.name();
    sortKey = SortKeys.of(details.name(), id);
    kind = details.kind();
    price = details.price().map(Money::amount).orElse(null);
    priceCurrency = details.price().map(money -> money.currency().getCurrencyCode()).orElse(null);
    active = details.active();
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

  ProductDetails details() {
    Optional<Money> money =
        price == null || priceCurrency == null
            ? Optional.empty()
            : Optional.of(new Money(price, Currency.getInstance(priceCurrency)));
    return new ProductDetails(code, name, kind, money, active);
  }

  Product toRecord() {
    return new Product(new ProductId(id), version, details());
  }
}
