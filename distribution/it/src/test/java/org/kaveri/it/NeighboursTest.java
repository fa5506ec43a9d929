package org.kaveri.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * What a room does without its neighbour: the cells of docs/without-a-neighbour.md, from outside.
 */
class NeighboursTest {
  private static final HttpClient HTTP =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

  @Test
  void aHeadlessServerWithoutModulesAnswersOverRestAndHasNoPortal() throws Exception {
    int portal = RunningServer.freePort();
    try (RunningServer server =
        RunningServer.with()
            .profile("headless")
            .modules(List.of())
            .option("portal.port", Integer.toString(portal))
            .start()) {
      RestClient rest = RestClient.of(server);

      rest.get("/api/about").is(200);
      rest.get("/api/customers/5/interactions").refuses(404, "rest.address");
      assertThat(server.get("/").statusCode()).isEqualTo(404);
      assertThatThrownBy(() -> send(URI.create("http://localhost:" + portal + "/"), Map.of()))
          .isInstanceOf(ConnectException.class);
    }
  }

  @Test
  void thePortalSaysThatItIsNotOpenAndServesNothingOfStaff() throws Exception {
    int portal = RunningServer.freePort();
    try (RunningServer server =
        RunningServer.with()
            .profile("no-rest")
            .modules(List.of("collaborative"))
            .option("portal.port", Integer.toString(portal))
            .start()) {
      URI front = URI.create("http://localhost:" + portal + "/");

      HttpResponse<String> page = send(front, Map.of("Accept-Language", "sv-FI"));
      assertThat(page.statusCode()).isEqualTo(200);
      assertThat(page.body()).contains("<html lang=\"sv\">", "Kundportalen är inte öppen än");
      assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
          .contains("default-src 'none'", "frame-ancestors 'none'");
      assertThat(page.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
      assertThat(page.headers().map()).doesNotContainKeys("set-cookie", "server");

      HttpResponse<String> other = send(front.resolve("/sign-in"), Map.of());
      assertThat(other.statusCode()).isEqualTo(404);
      assertThat(other.body()).contains("Self-service is not open yet");

      HttpResponse<String> api = send(server.url("/api/about"), Map.of());
      assertThat(api.headers().firstValue("Content-Type").orElse("")).doesNotContain("json");
    }
  }

  @Test
  void whatIsWrongWithARequestIsSaidInWords() throws Exception {
    try (RunningServer server = RunningServer.with().profile("headless").start()) {
      assertProblem(send(server.url("/api/about"), Map.of()), 401, "rest.token");
      assertProblem(
          send(server.url("/api/about"), Map.of("Authorization", "Bearer kaveri_x")),
          401,
          "rest.token");
      RestClient rest = RestClient.of(server);

      rest.get("/api/customers/x/interactions").refuses(400, "id.malformed");
      rest.get("/api/customers/5/interactions?size=0").refuses(400, "page.size");
      rest.get("/api/customers/5/interactions?after=x").refuses(400, "page.cursor");
      rest.get("/api/interactions/404").refuses(404, "interaction.unknown");
      rest.send("DELETE", "/api/interactions", "").refuses(405, "rest.method");
      assertThat(rest.get("/api/customers/5/interactions").response().body())
          .isEqualTo("{\"items\":[]}");

      assertRefused(rest, "{", 400, "rest.body");
      assertRefused(rest, "{\"customer\":5,\"chanel\":\"call\"}", 400, "rest.body");
      assertRefused(rest, "{\"channel\":\"call\"}", 400, "rest.member-missing");
      assertRefused(rest, "{\"customer\":-1,\"channel\":\"call\"}", 400, "rest.body");
      assertRefused(
          rest, "{\"customer\":5,\"channel\":\"smoke\"}", 400, "interaction.channel-unknown");
      assertRefused(rest, "{\"customer\":5,\"channel\":\"call\"}", 404, "customer.unknown");
      assertRefused(
          rest,
          "{\"customer\":5,\"channel\":\"call\",\"note\":\"" + "x".repeat(2_000_000) + "\"}",
          413,
          "rest.body-too-large");
    }
  }

  private static void assertRefused(RestClient rest, String body, int status, String code) {
    rest.post("/api/interactions", body).refuses(status, code);
  }

  private static void assertProblem(HttpResponse<String> response, int status, String code) {
    assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
    assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
    assertThat(response.body()).contains("\"code\":\"" + code + "\"");
  }

  private static HttpResponse<String> send(URI address, Map<String, String> headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder request = HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(20));
    headers.forEach(request::header);
    return HTTP.send(request.build(), BodyHandlers.ofString());
  }
}
