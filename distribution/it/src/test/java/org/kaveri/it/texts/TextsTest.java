package org.kaveri.it.texts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TextsTest {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)");

  /** The methods by which rooms, and the shell for itself, ask for a text. */
  private static final Set<String> ASKING = Set.of("text", "say", "own");

  static Stream<Path> roomsWithTexts() {
    return Rooms.all().stream()
        .filter(room -> Rooms.LANGUAGES.stream().anyMatch(l -> !Rooms.texts(room, l).isEmpty()));
  }

  @Test
  void there_are_texts_to_check() {
    assertThat(roomsWithTexts()).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("roomsWithTexts")
  void each_key_stands_in_all_three_languages(Path room) {
    Set<String> all = new TreeSet<>();
    Rooms.LANGUAGES.forEach(language -> all.addAll(Rooms.texts(room, language).keySet()));
    for (String language : Rooms.LANGUAGES) {
      assertThat(Rooms.texts(room, language).keySet())
          .as("texts%s.properties of %s", language, room.getFileName())
          .containsExactlyInAnyOrderElementsOf(all);
    }
  }

  @ParameterizedTest
  @MethodSource("roomsWithTexts")
  void no_text_is_empty_and_each_can_be_formatted(Path room) {
    for (String language : Rooms.LANGUAGES) {
      Rooms.texts(room, language)
          .forEach(
              (key, text) -> {
                assertThat(text).as(key + language).isNotBlank();
                assertThatCode(() -> new MessageFormat(text))
                    .as(key + language)
                    .doesNotThrowAnyException();
              });
    }
  }

  @ParameterizedTest
  @MethodSource("roomsWithTexts")
  void the_languages_agree_on_the_placeholders(Path room) {
    Map<String, String> english = Rooms.texts(room, "");
    for (String language : List.of("_fi", "_sv")) {
      Rooms.texts(room, language)
          .forEach(
              (key, text) ->
                  assertThat(placeholders(text))
                      .as(key + language)
                      .isEqualTo(placeholders(english.getOrDefault(key, ""))));
    }
  }

  @Test
  void code_asks_for_no_key_that_does_not_exist() {
    Set<String> shared = Rooms.texts(Rooms.fromRoot("bundles/ui"), "").keySet();
    List<String> missing = new ArrayList<>();
    for (Path room : Rooms.all()) {
      Set<String> known = new HashSet<>(Rooms.texts(room, "").keySet());
      known.addAll(shared);
      for (Path source : Rooms.sources(room)) {
        Literals.in(source).stream()
            .filter(literal -> ASKING.contains(literal.call()))
            .filter(literal -> literal.text().matches("[a-z][a-z0-9-]*(\\.[a-z0-9-]+)+"))
            .filter(literal -> !known.contains(literal.text()))
            .forEach(literal -> missing.add(literal.toString()));
      }
    }
    assertThat(missing).isEmpty();
  }

  private static Set<String> placeholders(String text) {
    Set<String> found = new TreeSet<>();
    var matcher = PLACEHOLDER.matcher(text);
    while (matcher.find()) {
      found.add(matcher.group(1));
    }
    return found;
  }
}
