package org.kaveri.orders;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kaveri.api.customers.ImportedCustomers;
import org.kaveri.api.imports.ImportField;
import org.kaveri.testkit.Fake;
import org.kaveri.testkit.Fallbacks;
import org.kaveri.testkit.TestDatabase;

class ImportTextsTest {
  private static final List<String> KEYS =
      Stream.of(
              Stream.of("order-lines.title", "count.orders", "count.cancellations", "count.lines"),
              Stream.of("products.title", "count.products", "count.categories", "count.customers"),
              Stream.of(
                  "stayed.order-acted-on",
                  "stayed.product-in-use",
                  "stayed.category-in-use",
                  "stayed.place-gone"),
              OrderLineFields.ALL.stream().map(ImportField::name).map(name -> "field." + name),
              ProductImportFields.all().stream()
                  .map(ImportField::name)
                  .map(name -> "field." + name),
              Stream.of(
                      "quantity-zero",
                      "mixed-signs",
                      "quantity-form",
                      "price-negative",
                      "price-form",
                      "discount-form",
                      "customer-unseen",
                      "several-customers",
                      "too-long",
                      "currency-unknown",
                      "order-incomplete",
                      "text-too-long",
                      "there-already",
                      "value")
                  .map(code -> "problem." + code))
          .flatMap(stream -> stream)
          .toList();

  /** In each language's own file, since a word that is missing there would come out in English. */
  @ParameterizedTest
  @ValueSource(strings = {"texts", "texts_fi", "texts_sv"})
  void everyFieldCountAndProblemHasWordsOfItsOwnInEachLanguage(String file) throws IOException {
    var texts = new Properties();
    try (var in =
        new InputStreamReader(
            Objects.requireNonNull(
                OrderLinesKind.class.getResourceAsStream("/texts/" + file + ".properties")),
            StandardCharsets.UTF_8)) {
      texts.load(in);
    }
    assertThat(KEYS)
        .allSatisfy(key -> assertThat(texts.getProperty("orders.import." + key)).isNotBlank());
  }

  @Test
  void itSpeaksThePersonsLanguageAndEnglishToAllOthers() {
    Shop.on(
        TestDatabase.DERBY,
        shop -> {
          var kind =
              new OrderLinesKind(
                  shop.fixture.store(),
                  shop.fixture.ids(),
                  shop.access,
                  shop.customers,
                  shop.orders,
                  shop.products,
                  new Fallbacks(),
                  Fake.of(ImportedCustomers.class, Map.of()));
          assertThat(kind.text("count.orders", Locale.of("fi"))).isEqualTo("Tilauksia");
          assertThat(kind.text("count.orders", Locale.of("sv"))).isEqualTo("Ordrar");
          assertThat(kind.text("count.orders", Locale.GERMAN)).isEqualTo("Orders");
        });
  }
}
