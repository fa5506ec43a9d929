package org.kaveri.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A program that calls the server with a token.
 *
 * @param server that it calls
 * @param token of an administrator
 */
record RestClient(RunningServer server, String token) {
  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final JsonMapper JSON = JsonMapper.shared();

  /** A program in the name of a new administrator. */
  static RestClient of(RunningServer server) {
    assertThat(server.command("user", "add", "till", "Till", "--roles", "administrator").code())
        .isZero();
    String output = server.command("token", "add", "till", "test").output().strip();
    return new RestClient(server, output.substring(output.lastIndexOf('\n') + 1));
  }

  /**
   * An answer.
   *
   * @param body as JSON; missing where there is none
   */
  record Answer(int status, HttpResponse<String> response, JsonNode body) {
    /** The answer, which is this one. */
    Answer is(int expected) {
      assertThat(status).as(response.body()).isEqualTo(expected);
      return this;
    }

    /** The answer, which refuses so. */
    Answer refuses(int expected, String code) {
      assertThat(response.headers().firstValue("Content-Type"))
          .as(response.body())
          .contains("application/problem+json");
      assertThat(body.path("code").asString()).as(response.body()).isEqualTo(code);
      return is(expected);
    }

    long id() {
      assertThat(body.path("id").isIntegralNumber()).as(response.body()).isTrue();
      return body.path("id").asLong();
    }

    String header(String name) {
      return response.headers().firstValue(name).orElse("");
    }

    String text(String member) {
      return body.path(member).asString();
    }
  }

  Answer get(String path, String... headers) {
    return send("GET", path, "", headers);
  }

  Answer post(String path, String body, String... headers) {
    return send("POST", path, body, headers);
  }

  /** Changes what has the {@code ETag}. */
  Answer patch(String path, String tag, String body, String... headers) {
    List<String> all = new ArrayList<>(List.of("If-Match", tag));
    all.addAll(Arrays.asList(headers));
    return send("PATCH", path, body, all.toArray(String[]::new));
  }

  /**
   * Sends a request.
   *
   * @param headers name and value by turns
   */
  Answer send(String method, String path, String body, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(server.url(path))
            .timeout(Duration.ofSeconds(60))
            .header("Authorization", "Bearer " + token)
            .method(
                method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
    if (!body.isEmpty()) {
      request.header("Content-Type", "application/json");
    }
    for (int i = 0; i < headers.length; i += 2) {
      request.header(headers[i], headers[i + 1]);
    }
    try {
      HttpResponse<String> response = HTTP.send(request.build(), BodyHandlers.ofString());
      boolean json =
          response
              .headers()
              .firstValue("Content-Type")
              .filter(it -> it.contains("json"))
              .isPresent();
      return new Answer(
          response.statusCode(), response, JSON.readTree(json ? response.body() : ""));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** All rows of a list, page by page. */
  List<JsonNode> all(String path, int size) {
    List<JsonNode> rows = new ArrayList<>();
    String from = path + (path.contains("?") ? "&" : "?") + "size=" + size;
    for (String next = ""; ; ) {
      Answer page = get(from + next).is(200);
      page.body().path("items").forEach(rows::add);
      assertThat(page.body().path("items").size()).isLessThanOrEqualTo(size);
      if (!page.body().has("next")) {
        return rows;
      }
      next = "&after=" + page.text("next");
    }
  }
}
