package org.kaveri.orders;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
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

  /** Begins the line of what begins to cost in a currency; no amount where nothing does. */
  private static final String PRICE = "price ";

  /** In place of an amount: it has no fixed price from then on. */
  private static final String VARIES = "varies";

  /**
   * A product with what begins on the day of the import to cost.
   *
   * @param day of the import; the price of the details is left out, since it is of another day soon
   * @param priced in which currency its price was set last; empty before the first one
   * @param beginnings prices that begin on that day, by their currencies' codes, of all currencies
   *     in which the import has set one; empty where none does
   */
  record State(
      ProductDetails details,
      LocalDate day,
      Optional<Currency> priced,
      SortedMap<String, Optional<DatedPrice>> beginnings) {}

  /**
   * What it becomes when the change is undone: fields that stand as they were left go back.
   *
   * @param pricedSince whether a price was set since in the currency that the import has brought
   */
  State undone(State now, boolean pricedSince) {
    var then = now.details();
    for (Field<?> field : Field.ALL) {
      then = field.undone(then, before.details(), after.details());
    }
    var beginnings = new TreeMap<>(now.beginnings());
    if (now.day().equals(after.day())) {
      after
          .beginnings()
          .forEach(
              (currency, left) -> {
                if (left.equals(now.beginnings().get(currency))) {
                  beginnings.put(currency, before(currency));
                }
              });
    }
    return new State(
        then,
        now.day(),
        !pricedSince && now.priced().equals(after.priced()) ? before.priced() : now.priced(),
        beginnings);
  }

  private Optional<DatedPrice> before(String currency) {
    return before.beginnings().getOrDefault(currency, Optional.empty());
  }

  /** Whether this one has set a price in the currency that the other has brought. */
  boolean pricesLike(ProductChange other) {
    return other
        .after
        .priced()
        .map(Currency::getCurrencyCode)
        .filter(currencies()::contains)
        .isPresent();
  }

  /** In which the import has set a price. */
  Set<String> currencies() {
    return after.beginnings().keySet();
  }

  /** Whether all that the import has changed is in that state what it was. */
  boolean isUndoneIn(State then) {
    boolean prices =
        !then.day().equals(after.day())
            || currencies().stream()
                .filter(then.beginnings()::containsKey)
                .allMatch(it -> before(it).equals(then.beginnings().get(it)));
    boolean priced =
        before.priced().equals(after.priced()) || then.priced().equals(before.priced());
    return prices
        && priced
        && Field.ALL.stream()
            .allMatch(it -> it.isUndone(then.details(), before.details(), after.details()));
  }

  /**
   * The change without what has gone back.
   *
   * @param details what the product is now
   */
  ProductChange leftIn(State then, ProductDetails details) {
    var is = after.details();
    for (Field<?> field : Field.ALL) {
      is = field.leftIn(is, details, before.details());
    }
    var beginnings = new TreeMap<>(after.beginnings());
    beginnings.replaceAll(
        (currency, left) ->
            before(currency).equals(then.beginnings().get(currency)) ? before(currency) : left);
    var priced = then.priced().equals(before.priced()) ? before.priced() : after.priced();
    return new ProductChange(
        run, chunk, product, place, before, new State(is, after.day(), priced, beginnings));
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

    ProductDetails leftIn(ProductDetails after, ProductDetails is, ProductDetails before) {
      return value.apply(is).equals(value.apply(before))
          ? after.with(draft -> enter.accept(draft, value.apply(before)))
          : after;
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
    state.priced().ifPresent(currency -> lines.put("priced", currency.getCurrencyCode()));
    state
        .beginnings()
        .forEach(
            (currency, beginning) ->
                lines.put(
                    PRICE + currency,
                    beginning
                        .map(begun -> begun.price().map(price -> price.amount().toPlainString()))
                        .map(amount -> amount.orElse(VARIES))
                        .orElse("")));
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
    var beginnings = new TreeMap<String, Optional<DatedPrice>>();
    lines.forEach(
        (key, value) -> {
          if (key.startsWith(PRICE)) {
            String currency = key.substring(PRICE.length());
            beginnings.put(currency, beginning(day, Currency.getInstance(currency), value));
          }
        });
    return new State(details, day, find.apply("priced").map(Currency::getInstance), beginnings);
  }

  private static Optional<DatedPrice> beginning(LocalDate day, Currency currency, String text) {
    return text.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new DatedPrice(
                day,
                currency,
                text.equals(VARIES)
                    ? Optional.empty()
                    : Optional.of(new Money(new BigDecimal(text), currency))));
  }
}
