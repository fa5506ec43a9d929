package org.kaveri.it.texts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kaveri.it.texts.Literals.Literal;

class LiteralsTest {
  /** Two words, or one that begins like a sentence: what a person would read. */
  private static final Pattern SENTENCE =
      Pattern.compile("\\p{L}{2,}[,.:]? \\p{L}+.*|\\p{Lu}\\p{Ll}{2,}.*");

  /** Calls whose text never reaches a person: names of styles, attributes, scripts, queries. */
  private static final Set<String> UNSEEN =
      Set.of(
          "addClassName",
          "addClassNames",
          "set",
          "setAttribute",
          "setHeader",
          "setConfirmButtonTheme",
          "setProperty",
          "getProperty",
          "addEventListener",
          "ofPattern",
          "compile",
          "setTemplateColumns",
          "setFlexGrow",
          "setPlaceholderKey",
          "setWidth",
          "setMaxWidth",
          "setMinWidth",
          "setHeight",
          "of",
          "IllegalStateException",
          "IllegalArgumentException");

  /** The same in every language: our name, names of keys, values of styles. */
  private static final Set<String> NO_SENTENCE =
      Set.of("Kaveri", "Ctrl K", "Ctrl Enter", "light dark");

  @Test
  void no_screen_holds_a_sentence() {
    var sentences =
        Rooms.all().stream()
            .flatMap(room -> Rooms.sources(room).stream())
            .filter(LiteralsTest::isScreen)
            .flatMap(source -> Literals.in(source).stream())
            .filter(LiteralsTest::isSentence)
            .map(Literal::toString)
            .toList();
    assertThat(sentences).isEmpty();
  }

  /** A bare message of a health check would be English on every screen. */
  @Test
  void no_health_check_holds_a_sentence() throws IOException {
    for (Path room : Rooms.all()) {
      for (Path source : Rooms.sources(room)) {
        String text = Files.readString(source);
        if (text.contains("implements HealthCheck")) {
          assertThat(Literals.in(source))
              .as(source.toString())
              .filteredOn(literal -> literal.call().equals("Result"))
              .filteredOn(LiteralsTest::isSentence)
              .isEmpty();
        }
      }
    }
  }

  @Test
  void a_sentence_in_a_screen_would_be_found(@TempDir Path folder) throws IOException {
    Path screen = folder.resolve("View.java");
    Files.writeString(
        screen,
        """
        class View {
          Object content() {
            box.addClassName("wide tall");
            LOG.warn("not for a person");
            return new Span("Nothing here yet");
          }
        }
        """);
    assertThat(Literals.in(screen).stream().filter(LiteralsTest::isSentence).map(Literal::text))
        .containsExactly("Nothing here yet");
  }

  private static boolean isScreen(Path source) {
    String path = source.toString().replace('\\', '/');
    return path.contains("/ui/") && !path.endsWith("package-info.java");
  }

  private static boolean isSentence(Literal literal) {
    return SENTENCE.matcher(literal.text()).matches()
        && !NO_SENTENCE.contains(literal.text())
        && !UNSEEN.contains(literal.call());
  }
}
