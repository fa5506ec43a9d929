package org.kaveri.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The bill of materials tells all that is shipped, and all of it may be shipped. */
class SbomTest {
  private static final Set<String> WELCOME =
      Set.of(
          "Apache-2.0", "MIT", "BSD-2-Clause", "BSD-3-Clause", "EPL-2.0", "Bouncy Castle Licence");

  private JsonNode bill = JsonMapper.shared().createObjectNode();

  @BeforeEach
  void readTheBill() {
    Assumptions.assumeFalse(
        Boolean.getBoolean("kaveri.fast"), "a fast build makes no bill of materials");
    bill = read();
  }

  @Test
  void everyJarIsInTheBill() {
    List<String> listed = new ArrayList<>();
    components()
        .forEach(
            part ->
                listed.add(part.path("name").asString() + "-" + part.path("version").asString()));
    List<String> jars =
        Stream.of("lib", "bundles")
            .flatMap(folder -> Distribution.files(folder, ".jar").stream())
            .map(jar -> jar.getFileName().toString().replaceFirst("\\.jar$", ""))
            .toList();
    assertThat(jars)
        .isNotEmpty()
        .allSatisfy(
            jar ->
                assertThat(listed)
                    .anyMatch(name -> jar.equals(name) || jar.startsWith(name + "-")));
    assertThat(listed)
        .as("what our bundles hold inside")
        .anyMatch(name -> name.startsWith("flow-server-"));
  }

  @Test
  void everythingHasALicenceThatAllowsIt() {
    assertThat(components())
        .isNotEmpty()
        .allSatisfy(
            part ->
                assertThat(licences(part))
                    .as(part.path("name").asString())
                    .containsAnyElementsOf(WELCOME));
  }

  private static List<String> licences(JsonNode part) {
    List<String> licences = new ArrayList<>();
    for (JsonNode choice : part.path("licenses")) {
      JsonNode licence = choice.path("license");
      licences.add(licence.path("id").asString(licence.path("name").asString("")));
      licences.add(choice.path("expression").asString(""));
    }
    return licences;
  }

  private List<JsonNode> components() {
    List<JsonNode> components = new ArrayList<>();
    bill.path("components").forEach(components::add);
    return components;
  }

  private static JsonNode read() {
    Path file = Distribution.home().resolve("sbom.json");
    try {
      return JsonMapper.shared().readTree(Files.readString(file));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
