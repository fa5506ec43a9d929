package org.kaveri.it.texts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ErrorCodesTest {
  private static final Pattern ROW = Pattern.compile("^\\| (`[^|]+`) \\|", Pattern.MULTILINE);
  private static final Pattern JAVADOC = Pattern.compile("/\\*\\*.*?\\*/", Pattern.DOTALL);
  private static final Pattern THROWS =
      Pattern.compile("@throws \\w*Exception(.*?)(?=\\* @|\\*/)", Pattern.DOTALL);
  private static final Pattern QUOTED = Pattern.compile("\\{@code\\s+(?:\\*\\s+)?([^}\\s]+)}");

  @Test
  void each_code_of_an_error_stands_in_the_documentation() throws IOException {
    assertThat(thrown()).hasSizeGreaterThan(100);
    assertThat(documented()).containsAll(thrown());
  }

  @Test
  void the_documentation_names_no_code_that_is_never_thrown() throws IOException {
    StringBuilder all = new StringBuilder();
    for (Path source : sources()) {
      all.append(Files.readString(source));
    }
    assertThat(documented()).allSatisfy(code -> assertThat(all).contains("\"" + code + "\""));
  }

  /** That each text stands in all three languages, {@link TextsTest} sees to. */
  @Test
  void each_code_of_an_error_has_a_sentence_for_screens() {
    Set<String> keys = new TreeSet<>();
    Rooms.all().forEach(room -> keys.addAll(Rooms.texts(room, "").keySet()));
    // what is wrong with a request is said to programs only
    assertThat(keys)
        .containsAll(
            thrown().stream()
                .filter(code -> !code.startsWith("rest."))
                .map(code -> "error." + code)
                .toList());
  }

  @Test
  void javadoc_names_no_code_that_is_never_thrown() throws IOException {
    Set<String> promised = new TreeSet<>();
    for (Path source : sources()) {
      promised.addAll(promised(Files.readString(source)));
    }
    assertThat(promised).isNotEmpty();
    assertThat(thrown()).containsAll(promised);
  }

  @Test
  void a_new_code_would_be_found(@TempDir Path folder) throws IOException {
    Path source = folder.resolve("Till.java");
    Files.writeString(
        source,
        """
        class Till {
          static final String EMPTY = "till.empty";

          void open(boolean stuck) {
            if (stuck) {
              throw new org.kaveri.api.ConflictException("till.stuck", "It is stuck.");
            }
            Reason.of(EMPTY, "Nothing in it.");
            audit.record("till.opened");
          }
        }
        """);
    assertThat(ErrorCodes.in(List.of(source))).containsExactly("till.empty", "till.stuck");
    assertThat(
            promised(
                """
                /**
                 * Opens {@code till.png}.
                 *
                 * @throws ConflictException {@code till.stuck} and {@code
                 *     till.empty} when so
                 * @see Drawer {@code drawer.png}
                 */
                """))
        .containsExactly("till.empty", "till.stuck");
  }

  private static Set<String> thrown() {
    return ErrorCodes.in(sources());
  }

  private static Set<String> documented() throws IOException {
    String rows =
        String.join(" ", matches(ROW, Files.readString(Rooms.fromRoot("docs/errors.md"))));
    return matches(Pattern.compile("`([^`]+)`"), rows);
  }

  private static Set<String> promised(String source) {
    Set<String> codes = new TreeSet<>();
    Matcher comments = JAVADOC.matcher(source);
    while (comments.find()) {
      Matcher clauses = THROWS.matcher(comments.group());
      while (clauses.find()) {
        codes.addAll(matches(QUOTED, clauses.group(1)));
      }
    }
    codes.removeIf(code -> !ErrorCodes.CODE.matcher(code).matches());
    return codes;
  }

  private static Set<String> matches(Pattern pattern, String text) {
    Set<String> found = new TreeSet<>();
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      found.add(matcher.group(1));
    }
    return found;
  }

  private static List<Path> sources() {
    return Rooms.all().stream()
        .filter(room -> room.toString().replace('\\', '/').contains("/bundles/"))
        .flatMap(room -> Rooms.sources(room).stream())
        .toList();
  }
}
