package org.kaveri.rest.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kaveri.jaxrs.ResourceReply;
import org.kaveri.jaxrs.ResourceRequest;
import org.kaveri.rest.Problem;
import org.kaveri.testkit.Contribution;
import org.kaveri.testkit.StoreFixture;
import org.kaveri.testkit.TestDatabase;

/** Changes of a version that was seen, and what a change may say. */
class VersionsTest {
  private final StoreFixture fixture =
      StoreFixture.on(TestDatabase.DERBY).room("org.kaveri.rest", Repeats.class).open();
  private final Resources resources = new Resources(new OpenGuard());

  @BeforeEach
  void fill() {
    resources.add(Contribution.of(new Shelf(fixture.store(), new StoredBulk(fixture.store()))));
    answered("POST", "/books", Map.of(), "{\"title\":\"Kalevala\",\"pages\":5}");
  }

  @AfterEach
  void close() {
    fixture.close();
  }

  @Test
  void whoHasSeenItIsSparedTheRest() {
    ResourceReply seen = answered("GET", "/books/1", Map.of(), "");
    assertThat(seen.headers().get("ETag")).containsExactly("\"1\"");

    for (String known : List.of("\"1\"", "W/\"1\"", "\"0\", \"1\"", "*")) {
      ResourceReply again = answered("GET", "/books/1", Map.of("If-None-Match", known), "");
      assertThat(again.status()).as(known).isEqualTo(304);
      assertThat(again.body()).isEmpty();
      assertThat(again.headers().get("ETag")).containsExactly("\"1\"");
    }
    for (String other : List.of("\"2\"", "1", "", "\"", ",,", "\"1")) {
      assertThat(answered("GET", "/books/1", Map.of("If-None-Match", other), "").status())
          .as(other)
          .isEqualTo(200);
    }
  }

  @Test
  void aChangeNeedsTheVersionThatIsThere() {
    assertThat(refused(Map.of(), "{}").code()).isEqualTo("rest.version-missing");
    assertThat(refused(Map.of("If-Match", "*"), "{}").status()).isEqualTo(428);
    for (String other :
        List.of("\"2\"", "\"0\"", "1", "W/\"1\"", "\"1\", \"2\"", "\"\"", "\"9".repeat(30), "x")) {
      Problem problem = refused(Map.of("If-Match", other), "{\"pages\":6}");
      assertThat(problem.status()).as(other).isEqualTo(412);
      assertThat(problem.code()).isEqualTo("rest.version-other");
    }
    ResourceReply changed = changed("\"1\"", "{\"pages\":6}");
    assertThat(changed.headers().get("ETag")).containsExactly("\"2\"");
    assertThat(changed("\"2-what.ever-else\"", "{\"pages\":7}").status()).isEqualTo(200);
  }

  @Test
  void aChangeLeavesWhatItDoesNotName() {
    assertThat(text(changed("\"1\"", "{}"))).contains("Kalevala", "\"pages\":5");
    assertThat(text(changed("\"2\"", "{\"pages\":6}"))).contains("Kalevala", "\"pages\":6");
    assertThat(text(changed("\"3\"", "{\"pages\":null,\"title\":\"Edda\"}")))
        .contains("Edda")
        .doesNotContain("pages");
  }

  @Test
  void aChangeIsReadAsStrictlyAsAnyBody() {
    for (String body :
        List.of(
            "[]",
            "null",
            "5",
            "",
            "{",
            "{\"titel\":null}",
            "{\"pages\":\"6\"}",
            "{\"pages\":6,\"pages\":7}",
            "{\"pages\":1e999999999}",
            "{\"pages\":1.5}",
            "{\"title\":\"\\u0000\"}",
            "{\"title\":\"\\ud800\"}",
            "{\"place\":{\"floor\":null}}",
            "{\"place\":{\"boards\":[1,\"2\"]}}",
            "{\"place\":[]}",
            "{\"id\":7}")) {
      Problem problem = refused(Map.of("If-Match", "\"1\""), body);
      assertThat(problem.code()).as(body).isEqualTo("rest.body");
    }
    assertThat(text(answered("GET", "/books/1", Map.of(), ""))).contains("\"version\":1");
  }

  @Test
  void aChangeMayBeSentAsWhatItIs() {
    Map<String, String> headers =
        Map.of("If-Match", "\"1\"", "Content-Type", "application/merge-patch+json");

    assertThat(text(answered("PATCH", "/books/1", headers, "{\"pages\":6}")))
        .contains("\"pages\":6");
    assertThat(
            ((Outcome.Refused)
                    outcome(
                        "POST",
                        "/books",
                        Map.of("Content-Type", "application/merge-patch+json"),
                        "{}"))
                .problem()
                .status())
        .isEqualTo(415);
  }

  @Test
  void whatIsFlatIsWrittenAmongTheOthers() {
    assertThat(text(answered("GET", "/books/1", Map.of(), "")))
        .isEqualTo("{\"id\":1,\"version\":1,\"title\":\"Kalevala\",\"pages\":5}");
  }

  private ResourceReply changed(String version, String body) {
    return answered("PATCH", "/books/1", Map.of("If-Match", version), body);
  }

  private Problem refused(Map<String, String> headers, String body) {
    return ((Outcome.Refused) outcome("PATCH", "/books/1", headers, body)).problem();
  }

  private ResourceReply answered(
      String method, String address, Map<String, String> headers, String body) {
    return switch (outcome(method, address, headers, body)) {
      case Outcome.Answered(ResourceReply reply) -> reply;
      case Outcome.Refused(Problem problem, var more) -> throw new AssertionError(problem);
    };
  }

  private Outcome outcome(String method, String address, Map<String, String> headers, String body) {
    Map<String, List<String>> all = new HashMap<>();
    all.put("Content-Type", List.of("application/json"));
    headers.forEach((name, value) -> all.put(name, List.of(value)));
    var asked = new ResourceRequest(method, address, all, body.getBytes(StandardCharsets.UTF_8));
    var match = (Resources.Match.Found) resources.match(method, Segments.split(address));
    Outcome outcome = match.template().owner().answer(asked).orElseThrow();
    return Conditions.unlessKnown(asked, outcome);
  }

  private static String text(ResourceReply reply) {
    return new String(reply.body(), StandardCharsets.UTF_8);
  }
}
