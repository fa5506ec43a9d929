package org.kaveri.orders;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.kaveri.api.Money;
import org.kaveri.api.ProductCategoryId;
import org.kaveri.api.ProductId;
import org.kaveri.api.orders.DatedPrice;
import org.kaveri.api.orders.ProductDetails;
import org.kaveri.api.orders.ProductKind;

/**
 * What one chunk of an import has done to a product.
 *
 * @param place when
 * @param before what it was
 * @param after what it was then
 */
record ProductChange(long run, long chunk, long product, String place, State before, State after) {
  private static final String SEPARATOR = "\t";

  /**
   * A product with what begins on the day of the import to cost.
   *
   * @param day of the import; the price of the details is left out, since it is of another day soon
   * @param beginning the price that begins on that day; empty where none does
   * @param currency of that price; empty where the import has set none
   */
  record State(
      ProductDetails details,
      LocalDate day,
      Optional<Currency> currency,
      Optional<DatedPrice> beginning) {}

  /** What it becomes when the change is undone: fields that stand as they were left go back. */
  State undone(State now) {
    var then = now.details();
    for (Field<?> field : Field.ALL) {
      then = field.undone(then, before.details(), after.details());
    }
    boolean asLeft =
        currency().isPresent()
            && now.currency().equals(currency())
            && now.day().equals(after.day())
            && now.beginning().equals(after.beginning());
    return new State(
        then, now.day(), now.currency(), asLeft ? before.beginning() : now.beginning());
  }

  /** In which the import has set a price. */
  Optional<Currency> currency() {
    return after.currency();
  }

  /** Whether all that the import has changed is in that state what it was. */
  boolean isUndoneIn(State then) {
    boolean price =
        currency().isEmpty()
            || !then.currency().equals(currency())
            || !then.day().equals(after.day())
            || then.beginning().equals(before.beginning());
    return price
        && Field.ALL.stream()
            .allMatch(it -> it.isUndone(then.details(), before.details(), after.details()));
  }

  /** A field of the details. */
  private record Field<T>(
      Function<ProductDetails, T> value, BiConsumer<ProductDetails.Draft, T> enter) {
    static final List<Field<?>> ALL =
        List.of(
            new Field<>(ProductDetails::name, ProductDetails.Draft::name),
            new Field<>(ProductDetails::kind, ProductDetails.Draft::kind),
            new Field<>(ProductDetails::active, ProductDetails.Draft::active),
            new Field<String>(it -> it.sale().unit(), ProductDetails.Draft::unit),
            new Field<Optional<BigDecimal>>(
                it -> it.sale().taxRate(), ProductDetails.Draft::taxRate),
            new Field<Optional<ProductCategoryId>>(
                it -> it.place().category(), ProductDetails.Draft::category),
            new Field<Optional<ProductId>>(
                it -> it.place().successor(), ProductDetails.Draft::successor));

    ProductDetails undone(ProductDetails now, ProductDetails before, ProductDetails after) {
      return value.apply(now).equals(value.apply(after))
          ? now.with(draft -> enter.accept(draft, value.apply(before)))
          : now;
    }

    boolean isUndone(ProductDetails then, ProductDetails before, ProductDetails after) {
      return value.apply(before).equals(value.apply(after))
          || value.apply(then).equals(value.apply(before));
    }
  }

  static String text(State state) {
    ProductDetails it = state.details();
    var lines = new LinkedHashMap<String, String>();
    lines.put("code", it.code());
    lines.put("name", it.name());
    lines.put("kind", it.kind().name());
    lines.put("active", String.valueOf(it.active()));
    lines.put("unit", it.sale().unit());
    it.sale().taxRate().ifPresent(rate -> lines.put("taxRate", rate.toPlainString()));
    it.place().category().ifPresent(id -> lines.put("category", id.toString()));
    it.place().successor().ifPresent(id -> lines.put("successor", id.toString()));
    lines.put("day", state.day().toString());
    state.currency().ifPresent(currency -> lines.put("currency", currency.getCurrencyCode()));
    state
        .beginning()
        .ifPresent(
            price ->
                lines.put(
                    "price",
                    price.price().map(money -> money.amount().toPlainString()).orElse("")));
    var text = new StringBuilder();
    lines.forEach((key, value) -> text.append(key).append(SEPARATOR).append(value).append('\n'));
    return text.toString();
  }

  /** A line that is not known is passed over. */
  static State read(String text) {
    Map<String, String> lines = new LinkedHashMap<>();
    for (String line : text.split("\n")) {
      String[] parts = line.split(SEPARATOR, 2);
      lines.put(parts[0], parts.length > 1 ? parts[1] : "");
    }
    Function<String, Optional<String>> find = key -> Optional.ofNullable(lines.get(key));
    var details =
        ProductDetails.of(
            find.apply("code").orElseThrow(),
            find.apply("name").orElseThrow(),
            draft ->
                draft
                    .kind(ProductKind.valueOf(find.apply("kind").orElseThrow()))
                    .active(Boolean.parseBoolean(find.apply("active").orElseThrow()))
                    .unit(find.apply("unit").orElse(""))
                    .taxRate(find.apply("taxRate").map(BigDecimal::new))
                    .category(find.apply("category").map(ProductCategoryId::parse))
                    .successor(find.apply("successor").map(ProductId::parse)));
    LocalDate day = LocalDate.parse(find.apply("day").orElseThrow());
    Optional<Currency> currency = find.apply("currency").map(Currency::getInstance);
    Optional<DatedPrice> beginning =
        find.apply("price")
            .map(
                amount ->
                    new DatedPrice(
                        day,
                        currency.orElseThrow(),
                        amount.isEmpty()
                            ? Optional.empty()
                            : Optional.of(
                                new Money(new BigDecimal(amount), currency.orElseThrow()))));
    return new State(details, day, currency, beginning);
  }
}
