package org.kaveri.operational.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kaveri.api.imports.ImportField;
import org.kaveri.api.imports.ReadyMapping;

class ImportTextsTest {
  private static final List<String> KEYS =
      Stream.of(
              Stream.of(
                  "interactions.title",
                  "follow-ups.title",
                  "count.interactions",
                  "count.follow-ups"),
              Stream.of(ContactFields.all(), FollowUpFields.all())
                  .flatMap(List::stream)
                  .map(field -> "field." + field.name()),
              Stream.of(
                      "assignee-missing",
                      "channel-unknown",
                      "customer-missing",
                      "customer-several",
                      "customer-unknown",
                      "direction-unknown",
                      "done-unknown",
                      "due",
                      "due-missing",
                      "duration",
                      "duration-form",
                      "email-malformed",
                      "employee-unknown",
                      "ended-before",
                      "in-future",
                      "phone-malformed",
                      "reference-taken",
                      "text-too-long",
                      "there-already",
                      "there-unseen",
                      "too-many",
                      "too-old",
                      "value")
                  .map(code -> "problem." + code))
          .flatMap(keys -> keys)
          .toList();

  /** In each language's own file, since a word that is missing there would come out in English. */
  @ParameterizedTest
  @ValueSource(strings = {"texts", "texts_fi", "texts_sv"})
  void everyFieldCountAndProblemHasWordsOfItsOwnInEachLanguage(String file) throws IOException {
    var texts = new Properties();
    try (var in =
        new InputStreamReader(
            Objects.requireNonNull(
                InteractionsKind.class.getResourceAsStream("/texts/" + file + ".properties")),
            StandardCharsets.UTF_8)) {
      texts.load(in);
    }
    assertThat(KEYS)
        .allSatisfy(key -> assertThat(texts.getProperty("operational.import." + key)).isNotBlank());
  }

  @Test
  void readyMappingsFeedFieldsThatThereAre() {
    assertThat(ReadyMappings.CONTACTS).allSatisfy(it -> fits(it, ContactFields.all()));
    assertThat(ReadyMappings.FOLLOW_UPS).allSatisfy(it -> fits(it, FollowUpFields.all()));
  }

  private static void fits(ReadyMapping mapping, List<ImportField> fields) {
    Set<String> names = fields.stream().map(ImportField::name).collect(Collectors.toSet());
    assertThat(names).containsAll(mapping.fields().values()).containsAll(mapping.values().keySet());
  }
}
