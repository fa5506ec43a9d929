package org.kaveri.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The whole of it at the smallest size: no time is judged, but each figure must be there. */
class BenchTest {
  @TempDir Path folder;

  @Test
  void measuresEverythingAndTellsItInJson() {
    List<JsonNode> lines = bench("--size", "1k", "--json");

    assertThat(lines)
        .extracting(line -> line.get("id").asString())
        .containsExactly("P10", "P2", "P3", "P4", "P1", "P5-lines", "P5-customers");
    assertThat(lines)
        .allSatisfy(
            line -> {
              assertThat(line.propertyNames())
                  .contains("size", "db", "figures", "bare", "ratio", "target", "met", "note")
                  .contains("load", "loaded", "at", "version", "database", "java", "machine");
              assertThat(line.get("figures").size()).isPositive();
              assertThat(line.get("database").asString()).matches("Apache Derby [0-9.]+");
            });
    JsonNode card = lines.get(1).get("figures");
    assertThat(card.get("statements").asInt())
        .as("statements of a card with 200 contacts, where one with none costs less")
        .isBetween(card.get("statements_of_a_stranger").asInt(), 20);
    assertThat(lines.get(4).get("bare").get("statements").asInt()).isEqualTo(4);
  }

  private List<JsonNode> bench(String... words) {
    var bytes = new ByteArrayOutputStream();
    new Bench(
            Arguments.of(words),
            new Bench.Places(
                folder,
                Path.of(System.getProperty("kaveri.distribution")),
                Path.of(System.getProperty("kaveri.bench.bundle"))),
            "-XX:TieredStopAtLevel=1",
            new PrintStream(bytes, true, StandardCharsets.UTF_8))
        .run();
    JsonMapper mapper = new JsonMapper();
    return bytes.toString(StandardCharsets.UTF_8).lines().map(mapper::readTree).toList();
  }
}
