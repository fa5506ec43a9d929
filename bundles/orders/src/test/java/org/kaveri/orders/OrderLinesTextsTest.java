package org.kaveri.orders;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kaveri.api.imports.ImportField;
import org.kaveri.testkit.TestDatabase;

class OrderLinesTextsTest {

  @ParameterizedTest
  @ValueSource(strings = {"en", "fi", "sv", "de"})
  void everyFieldCountAndProblemHasWords(String language) {
    Shop.on(
        TestDatabase.DERBY,
        shop -> {
          var kind =
              new OrderLinesKind(
                  shop.fixture.store(),
                  shop.fixture.ids(),
                  shop.access,
                  shop.customers,
                  shop.products,
                  new Fallbacks());
          var keys =
              Stream.of(
                      Stream.of("title", "count.orders", "count.cancellations", "count.lines"),
                      kind.fields().stream().map(ImportField::name).map(name -> "field." + name),
                      Stream.of(
                              "quantity-zero",
                              "mixed-signs",
                              "quantity-form",
                              "price-negative",
                              "price-form",
                              "several-customers",
                              "too-long",
                              "currency-unknown",
                              "order-incomplete")
                          .map(code -> "problem." + code))
                  .flatMap(stream -> stream)
                  .toList();
          assertThat(List.copyOf(keys))
              .allSatisfy(key -> assertThat(kind.text(key, Locale.of(language))).isNotBlank());
        });
  }
}
