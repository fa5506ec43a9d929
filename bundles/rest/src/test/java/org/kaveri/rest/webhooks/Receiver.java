package org.kaveri.rest.webhooks;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A program outside that takes webhooks, over real HTTP. */
final class Receiver implements AutoCloseable {
  private static final JsonMapper JSON = new JsonMapper();

  /** What came, whatever was answered. */
  record Taken(Map<String, String> headers, String text) {
    JsonNode json() {
      return JSON.readTree(text);
    }

    String id() {
      return headers.getOrDefault("webhook-id", "");
    }

    String type() {
      return json().path("type").asString();
    }

    long customer() {
      return json().path("data").path("customer").asLong();
    }
  }

  final List<Taken> taken = new CopyOnWriteArrayList<>();

  /** What is answered: a status. */
  volatile Function<Taken, Integer> answer = one -> 204;

  /** Sent along with each answer. */
  final Map<String, String> headers = new ConcurrentHashMap<>();

  /** While set, nothing is answered. */
  volatile CountDownLatch silence = new CountDownLatch(0);

  /** So many bytes are said after the status. */
  volatile int body;

  /** While set, the last of these is not said. */
  volatile CountDownLatch theRest = new CountDownLatch(0);

  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

  Receiver() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 100);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    server.setExecutor(threads);
    server.createContext("/", this::take);
    server.start();
  }

  private void take(HttpExchange exchange) throws IOException {
    try (exchange) {
      Map<String, String> sent = new ConcurrentHashMap<>();
      exchange
          .getRequestHeaders()
          .forEach((name, values) -> sent.put(name.toLowerCase(Locale.ROOT), values.getFirst()));
      Taken one =
          new Taken(
              sent, new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
      taken.add(one);
      silence.await();
      headers.forEach((name, value) -> exchange.getResponseHeaders().add(name, value));
      int status = answer.apply(one);
      exchange.sendResponseHeaders(status, body == 0 ? -1 : body);
      if (body > 0) {
        exchange.getResponseBody().write(new byte[body - 1]);
        exchange.getResponseBody().flush();
        theRest.await();
        exchange.getResponseBody().write(0);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/hook?till=7";
  }

  List<String> types() {
    return taken.stream().map(Taken::type).toList();
  }

  @Override
  public void close() {
    silence.countDown();
    theRest.countDown();
    server.stop(0);
    threads.shutdownNow();
  }
}
