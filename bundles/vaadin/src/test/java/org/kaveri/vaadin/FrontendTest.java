package org.kaveri.vaadin;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.server.Version;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The compiled frontend is kept in the tree: it must be the one of the Flow version at hand. */
class FrontendTest {

  private static final Path COMPILED = Path.of("frontend/compiled");

  private static final Pattern COMMERCIAL =
      Pattern.compile(
          "vaadin-(board|chart|crud|dashboard|grid-pro|map|rich-text-editor|spreadsheet)\\b"
              + "|cvdlName|vaadin-license");

  @Test
  void matches_the_version_of_flow() throws IOException {
    assertThat(Files.readString(COMPILED.resolve("VERSION")).strip())
        .as("run bundles/vaadin/frontend/rebuild.sh after a change of vaadin.version")
        .isEqualTo(Version.getFullVersion());
  }

  @Test
  void holds_no_commercial_component() throws IOException {
    for (Path script : scripts()) {
      String content = Files.readString(script, ISO_8859_1);
      assertThat(COMMERCIAL.matcher(content).results().map(found -> found.group()).distinct())
          .as(script.toString())
          .isEmpty();
    }
  }

  @Test
  void ships_every_script_compressed_both_ways() throws IOException {
    assertThat(scripts()).isNotEmpty();
    for (Path script : scripts()) {
      assertThat(Path.of(script + ".br")).exists();
      assertThat(Path.of(script + ".gz")).exists();
    }
  }

  private static List<Path> scripts() throws IOException {
    try (Stream<Path> files = Files.walk(COMPILED)) {
      return files
          .filter(file -> file.toString().endsWith(".js"))
          // What the server reads and sends inside its answers.
          .filter(file -> !file.startsWith(COMPILED.resolve("frontend")))
          .toList();
    }
  }
}
