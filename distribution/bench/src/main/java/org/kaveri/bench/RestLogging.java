package org.kaveri.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.kaveri.bench.figures.Throughput;

/**
 * Logs contacts over HTTP, from outside of the server's process.
 *
 * @param url where the server is
 * @param token of a user who may log contacts
 * @param customers ids, for any of whom each contact is logged
 */
record RestLogging(URI url, String token, List<String> customers) {
  private static final int CREATED = 201;

  /** As many clients as threads, each sending the next one when the one before was answered. */
  Figures measure(int clients, Duration time) {
    try (HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
      return Figures.of(Throughput.of(clients, time, i -> () -> logOne(http)));
    }
  }

  private void logOne(HttpClient http) {
    String customer = customers.get(ThreadLocalRandom.current().nextInt(customers.size()));
    HttpRequest request =
        HttpRequest.newBuilder(url.resolve("/api/interactions"))
            .header("Authorization", "Bearer " + token)
            .header("Content-Type", "application/json")
            .POST(
                HttpRequest.BodyPublishers.ofString(
                    "{\"customer\":"
                        + customer
                        + ",\"channel\":\"call\",\"direction\":\"in\",\"note\":\"Asked when the"
                        + " delivery comes and whether the invoice can be sent by e-mail from now"
                        + " on.\"}"))
            .build();
    try {
      HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
      if (answer.statusCode() != CREATED) {
        throw new IllegalStateException(
            "A contact was answered by " + answer.statusCode() + ": " + answer.body());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
