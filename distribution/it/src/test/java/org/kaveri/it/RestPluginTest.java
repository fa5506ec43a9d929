package org.kaveri.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.kaveri.it.tickets.TicketsResource;

/** A plugin's resources in a running server: they come, break, are slow and go. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RestPluginTest {
  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final String PLUGIN = "org.example.tickets";
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final int CYCLES = Integer.getInteger("kaveri.plugin.cycles", 100) / 5;

  @TempDir static Path work;

  @SuppressWarnings("NullAway.Init") // set before the first test
  private static RunningServer server;

  @SuppressWarnings("NullAway.Init") // set before the first test
  private static String token;

  @SuppressWarnings("NullAway.Init") // set before the first test
  private static Path plugin;

  @BeforeAll
  static void startServer() {
    plugin = TestBundle.of(TicketsResource.class.getPackage(), PLUGIN, work);
    server = RunningServer.with().profile("headless").expecting("BrokenResource").start();
    token = RestClient.of(server).token();
  }

  @AfterAll
  static void stopServer() {
    server.close();
  }

  @Test
  @Order(1)
  void comesIntoTheRunningServerAndIsCalledByTheStandard() throws Exception {
    assertProblem(get("/api/tickets/5"), 404, "rest.address");
    install();

    assertThat(get("/api/tickets/5").body())
        .isEqualTo("{\"id\":5,\"text\":\"as before\",\"until\":{\"day\":\"2026-12-01\"}}");
    assertThat(get("/api/tickets?size=3").body()).contains("{\"id\":3,\"text\":\"a\"}");
    HttpResponse<String> made = send(jsonTo("/api/tickets", "{\"text\":\"ä\"}"));
    assertThat(made.statusCode()).isEqualTo(201);
    assertThat(made.headers().firstValue("Location")).contains("/api/tickets/7");
    assertThat(made.body()).contains("\"text\":\"ä\"");

    assertThat(get("/api/openapi.json").body()).contains("/tickets/{id}", "TicketsResourceTicket");

    assertProblem(get("/api/tickets/x"), 400, "id.malformed");
    assertProblem(get("/api/tickets?size=x"), 400, "rest.parameter");
    assertProblem(send(request("/api/tickets/5").DELETE()), 405, "rest.method");
    assertProblem(
        send(request("/api/tickets/5").header("Accept", "text/html").GET()), 406, "rest.accept");
    assertProblem(
        send(request("/api/tickets").POST(BodyPublishers.ofString("x"))), 415, "rest.content-type");
    assertProblem(send(jsonTo("/api/tickets", "{\"a\":1}")), 400, "rest.body");
  }

  @Test
  @Order(2)
  void whatBreaksIsShutAwayAndTheOthersGoOn() throws Exception {
    for (int i = 0; i < 3; i++) {
      HttpResponse<String> broken = get("/api/tickets/broken");
      assertProblem(broken, 500, "rest.failed");
      assertThat(broken.body()).doesNotContain("Nobody", "Exception", "\tat ");
    }

    assertProblem(get("/api/tickets/broken"), 503, "extensions.quarantined");
    assertThat(get("/api/tickets/5").statusCode()).isEqualTo(200);
    assertThat(get("/api/about").statusCode()).isEqualTo(200);
  }

  @Test
  @Order(3)
  void aCallUnderWayIsAnsweredThoughThePluginIsRemoved() throws Exception {
    Path place = Files.createDirectory(work.resolve("place"));
    String slow =
        "/api/tickets/slow?folder=" + URLEncoder.encode(place.toString(), StandardCharsets.UTF_8);
    CompletableFuture<HttpResponse<String>> answer =
        CompletableFuture.supplyAsync(() -> get(slow), Thread::startVirtualThread);
    Await.until("it is at it", PATIENCE, () -> Files.exists(place.resolve("at-it")));

    CompletableFuture<Void> removal =
        CompletableFuture.runAsync(RestPluginTest::remove, Thread::startVirtualThread);
    Await.until("nobody new gets in", PATIENCE, () -> get("/api/tickets/5").statusCode() == 404);
    assertThat(answer).isNotDone();
    Files.createFile(place.resolve("go"));

    assertThat(answer.get(30, TimeUnit.SECONDS).body())
        .isEqualTo("{\"id\":8,\"text\":\"slow\",\"until\":{\"day\":\"2026-12-02\"}}");
    removal.get(60, TimeUnit.SECONDS);
    assertThat(get("/api/about").statusCode()).isEqualTo(200);
    assertThat(get("/api/openapi.json").body()).contains("/about").doesNotContain("icket");
  }

  @Test
  @Order(4)
  void noClassLoaderIsLeftBehindAndTheOthersNeverFail() throws Exception {
    AtomicBoolean over = new AtomicBoolean();
    CompletableFuture<Long> others =
        CompletableFuture.supplyAsync(() -> callUntil(over), Thread::startVirtualThread);
    int before = server.classLoaders();
    for (int i = 0; i < CYCLES; i++) {
      install();
      assertThat(send(jsonTo("/api/tickets", "{\"text\":\"a\"}")).statusCode()).isEqualTo(201);
      assertThat(get("/api/tickets/x").statusCode()).isEqualTo(400);
      remove();
      assertThat(get("/api/tickets/5").statusCode()).isEqualTo(404);
    }
    over.set(true);

    assertThat(others.get(30, TimeUnit.SECONDS)).isPositive();
    Await.until(
        "no class loader is left of " + CYCLES + " cycles",
        Duration.ofSeconds(90),
        () -> server.classLoaders() <= before,
        () -> server.classLoaders() + " class loaders, " + before + " before");
  }

  /** How often another room's resource answered; each time it must. */
  private static long callUntil(AtomicBoolean over) {
    long answers = 0;
    while (!over.get()) {
      assertThat(get("/api/about").statusCode()).isEqualTo(200);
      answers++;
    }
    return answers;
  }

  private static void install() {
    new ControlClient(server.data()).call("plugin", "install", plugin.toString());
    Await.until("the resource answers", PATIENCE, () -> get("/api/tickets/5").statusCode() == 200);
  }

  private static void remove() {
    new ControlClient(server.data()).call("plugin", "remove", PLUGIN);
  }

  private static HttpResponse<String> get(String path) {
    return send(request(path).GET());
  }

  private static HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(server.url(path))
        .timeout(Duration.ofSeconds(30))
        .header("Authorization", "Bearer " + token);
  }

  private static HttpRequest.Builder jsonTo(String path, String body) {
    return request(path)
        .header("Content-Type", "application/json")
        .POST(BodyPublishers.ofString(body));
  }

  private static HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return HTTP.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static void assertProblem(HttpResponse<String> response, int status, String code) {
    assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
    assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
    assertThat(response.body()).contains("\"code\":\"" + code + "\"");
  }
}
