package org.kaveri.customers;

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
import org.kaveri.api.access.Users;
import org.kaveri.api.imports.ImportField;
import org.kaveri.api.imports.KindTexts;
import org.kaveri.testkit.Fake;

class ImportTextsTest {
  private static final List<String> KEYS =
      Stream.of(
              Stream.of(
                  "customers.title",
                  "people.title",
                  "people.count.customers",
                  "count.customers",
                  "count.people",
                  "stayed.number-taken",
                  "stayed.parent-gone"),
              Stream.concat(
                      new CustomerImportFields(
                              List.of(), new Employees(Fake.of(Users.class, Map.of())))
                          .all().stream(),
                      PersonImportFields.all().stream())
                  .map(ImportField::name)
                  .map(name -> "field." + name),
              Stream.of(
                      "business-id-wrong",
                      "customer-missing",
                      "customer-unknown",
                      "email-malformed",
                      "employee-unknown",
                      "name-missing",
                      "parent-circle",
                      "parent-deep",
                      "parent-person",
                      "parent-unknown",
                      "person-name-missing",
                      "phone-malformed",
                      "text-too-long",
                      "there-already",
                      "there-unseen",
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
                CustomersKind.class.getResourceAsStream("/texts/" + file + ".properties")),
            StandardCharsets.UTF_8)) {
      texts.load(in);
    }
    assertThat(KEYS)
        .allSatisfy(key -> assertThat(texts.getProperty("customers.import." + key)).isNotBlank());
  }

  @Test
  void aKindsOwnWordGoesBeforeThatOfAll() {
    assertThat(texts("people").of("count.customers", Locale.ENGLISH))
        .isEqualTo("Customers that were missing");
    assertThat(texts("customers").of("count.customers", Locale.ENGLISH)).isEqualTo("Customers");
    assertThat(texts("customers").of("title", Locale.of("fi"))).isEqualTo("Asiakkaat");
  }

  private static KindTexts texts(String kind) {
    return new KindTexts(CustomersKind.class, "customers.import", kind);
  }
}
