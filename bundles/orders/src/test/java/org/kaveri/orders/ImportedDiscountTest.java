package org.kaveri.orders;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kaveri.api.Money;
import org.kaveri.api.customers.ImportedCustomers;
import org.kaveri.api.imports.ChunkOutcome;
import org.kaveri.api.imports.ImportChunk;
import org.kaveri.api.imports.ImportField;
import org.kaveri.api.imports.ImportRow;
import org.kaveri.api.imports.ImportRunId;
import org.kaveri.api.orders.Discount;
import org.kaveri.api.orders.Order;
import org.kaveri.testkit.Fake;
import org.kaveri.testkit.Fallbacks;
import org.kaveri.testkit.TestDatabase;

/** Discounts in files of order lines. */
class ImportedDiscountTest {
  private static final List<String> NAMES =
      OrderLineFields.ALL.stream().map(ImportField::name).toList();

  @ParameterizedTest
  @EnumSource
  void aDiscountIsTakenOffItsLineAlsoWhenItIsGivenBack(TestDatabase database) {
    Shop.on(
        database,
        shop -> {
          ChunkOutcome outcome =
              write(shop, row("1", "3", "12.5"), row("1", "1", "0"), row("C1", "-3", "12.5"));
          assertThat(outcome.refused()).isEmpty();
          Order order = order(shop, "1");
          assertThat(order.lines().getFirst().discount())
              .contains(new Discount.Percent(Shop.number("12.5")));
          assertThat(order.lines().getLast().discount()).isEmpty();
          assertThat(order.totals()).containsExactly(Money.of("9.06", "EUR"));
          assertThat(order(shop, "C1").totals()).containsExactly(Money.of("-6.56", "EUR"));
        });
  }

  @ParameterizedTest
  @EnumSource
  void whatIsNoDiscountRefusesItsOrder(TestDatabase database) {
    Shop.on(
        database,
        shop -> {
          ChunkOutcome outcome =
              write(shop, row("1", "3", "100.5"), row("2", "1", "-1"), row("3", "1", "1.234"));
          assertThat(outcome.refused())
              .extracting(ChunkOutcome.Refusal::code)
              .containsExactly("discount-form", "discount-form", "discount-form");
          assertThat(shop.orders.findByNumber("1")).isEmpty();
        });
  }

  private static Order order(Shop shop, String number) {
    return shop.orders.get(shop.orders.findByNumber(number).orElseThrow());
  }

  private static ChunkOutcome write(Shop shop, ImportRow... rows) {
    return new OrderLinesKind(
            shop.fixture.store(),
            shop.fixture.ids(),
            shop.access,
            shop.customers,
            shop.orders,
            shop.products,
            new Fallbacks(),
            Fake.of(ImportedCustomers.class, Map.of()))
        .write(new ImportChunk(new ImportRunId(1), 1, Arrays.asList(rows), ImportChunk.Mode.ADD));
  }

  private static ImportRow row(String order, String quantity, String discount) {
    @Nullable Object[] values = new @Nullable Object[NAMES.size()];
    put(values, OrderLineFields.ORDER_NUMBER, order);
    put(values, OrderLineFields.ORDERED_AT, Instant.parse("2025-05-01T10:00:00Z"));
    put(values, OrderLineFields.CUSTOMER_NUMBER, "77");
    put(values, OrderLineFields.PRODUCT_CODE, "A-1");
    put(values, OrderLineFields.QUANTITY, new BigDecimal(quantity));
    put(values, OrderLineFields.UNIT_PRICE, new BigDecimal("2.50"));
    put(values, OrderLineFields.CURRENCY, "EUR");
    put(values, OrderLineFields.DISCOUNT_PERCENT, new BigDecimal(discount));
    return new ImportRow(1, OrderLineFields.ALL, values);
  }

  private static void put(@Nullable Object[] values, String field, Object value) {
    values[NAMES.indexOf(field)] = value;
  }
}
