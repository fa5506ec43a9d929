package org.kaveri.rest.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kaveri.api.InvalidException;

class JsonTest {
  private final Json json = new Json();

  /** What a handler may ask for. */
  public record Asked(
      @Nullable Long number,
      @Nullable String text,
      @Nullable LocalDate day,
      @Nullable List<Long> list,
      @Nullable Inner inner) {}

  /** A record in it. */
  public record Inner(@Nullable Boolean yes) {}

  /** What a handler may answer. */
  public record Answered(long id, Instant at, LocalDate day, Optional<String> maybe, String text) {}

  @Test
  void aRecordIsReadAndWhatIsMissingIsNull() {
    Asked read =
        read("{\"number\":5,\"day\":\"2026-11-22\",\"inner\":{\"yes\":true},\"list\":[1]}");

    assertThat(read)
        .isEqualTo(new Asked(5L, null, LocalDate.of(2026, 11, 22), List.of(1L), new Inner(true)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "null",
        "[]",
        "5",
        "\"text\"",
        "{",
        "{\"number\":",
        "{\"number\":5}}",
        "{\"number\":5}{}",
        "{\"number\":5,\"number\":6}",
        "{\"unknown\":1}",
        "{\"number\":1.5}",
        "{\"number\":99999999999999999999}",
        "{\"number\":\"NaN\"}",
        "{\"number\":true}",
        "{\"day\":\"tomorrow\"}",
        "{\"day\":\"2026-02-30\"}",
        "{\"text\":{}}",
        "{\"list\":{\"a\":1}}",
        "{\"inner\":[1]}",
        "{\"inner\":{\"inner\":{}}}",
        "{'number':5}",
        "{number:5}",
        "<number>5</number>",
        "\u0000",
        "{\"text\":5}",
        "{\"text\":true}",
        "{\"text\":\"\\u0000\"}",
        "{\"text\":\"\\ud800\"}",
        "{\"text\":\"\\udc00\\ud800\"}",
        "{\"number\":\"5\"}",
        "{\"number\":\"\"}",
        "{\"number\":1e3}",
        "{\"number\":1e999999999}",
        "{\"day\":20260101}",
        "{\"day\":[2026,1,1]}",
        "{\"day\":\"\"}",
        "{\"inner\":{\"yes\":1}}",
        "{\"inner\":{\"yes\":\"true\"}}",
        "{\"text\":\"\u0001\"}"
      })
  void whatIsNotRightIsRefusedInWords(String body) {
    assertThatThrownBy(() -> read(body))
        .isInstanceOf(InvalidException.class)
        .satisfies(e -> assertThat(((InvalidException) e).code()).isEqualTo("rest.body"));
  }

  @Test
  void theMemberIsNamedAndTheValueIsNot() {
    assertThatThrownBy(() -> read("{\"inner\":{\"yes\":\"Aino Virtanen\"}}"))
        .hasMessageContaining("inner.yes")
        .hasMessageNotContaining("Virtanen");
  }

  @Test
  void whatNeverEndsIsRefused() {
    assertThatThrownBy(() -> read("[".repeat(100_000))).isInstanceOf(InvalidException.class);
    assertThatThrownBy(() -> read("{\"inner\":".repeat(5_000)))
        .isInstanceOf(InvalidException.class);
    assertThatThrownBy(() -> read("{\"number\":" + "9".repeat(1_000) + "}"))
        .isInstanceOf(InvalidException.class);
    assertThatThrownBy(() -> Json.bytes(new ByteArrayInputStream(new byte[Json.MAX_BYTES + 1])))
        .satisfies(e -> assertThat(((InvalidException) e).code()).isEqualTo("rest.body-too-large"));
  }

  @Test
  void aSignBeyondTheFirstPlaneIsWhole() {
    assertThat(read("{\"text\":\"\\ud83d\\ude42 🙂\"}").text()).isEqualTo("🙂 🙂");
  }

  @Test
  void bytesThatAreNoTextAreRefused() {
    byte[] broken = "{\"text\":\"?(\"}".getBytes(StandardCharsets.US_ASCII);
    broken[9] = (byte) 0xC3;

    assertThatThrownBy(() -> json.read(broken, Asked.class)).isInstanceOf(InvalidException.class);
  }

  @Test
  void anAnswerLeavesOutWhatIsEmptyAndWritesTimesAsText() {
    Answered answer =
        new Answered(
            7,
            Instant.parse("2026-11-22T10:15:30.123Z"),
            LocalDate.of(2026, 11, 22),
            Optional.empty(),
            "ä\n");

    assertThat(new String(json.write(answer), StandardCharsets.UTF_8))
        .contains("\"id\":7", "\"at\":\"2026-11-22T10:15:30.123Z\"", "\"day\":\"2026-11-22\"")
        .contains("\"text\":\"ä\\n\"")
        .doesNotContain("maybe");
  }

  private Asked read(String body) {
    return (Asked) json.read(body.getBytes(StandardCharsets.UTF_8), Asked.class);
  }
}
