package org.kaveri.rest.webhooks;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpResponse.ResponseInfo;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/**
 * Sends over HTTP/1.1. Redirects are not followed, and of the answer nothing but the status and
 * {@code Retry-After} is looked at.
 */
final class Sender implements AutoCloseable {
  private static final String AGENT = "Kaveri-Webhooks/1";

  /** Of an answer so much is read and thrown away, so that the connection can be used again. */
  private static final long LONGEST_ANSWER = 64 * 1024;

  private final WebhookAddresses addresses;
  private final Pace pace;
  private final HttpClient client;

  Sender(WebhookAddresses addresses, Pace pace) {
    this.addresses = addresses;
    this.pace = pace;
    client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(pace.connect())
            .executor(Executors.newVirtualThreadPerTaskExecutor())
            .build();
  }

  /**
   * Sends once; never throws what the receiver does.
   *
   * @param latest when it may begin at the latest
   * @return empty where looking the name up took so long that it was not sent
   */
  Optional<Answer> send(URI url, Message message, List<String> secrets, Clock clock, Instant latest)
      throws InterruptedException {
    long begun = System.nanoTime();
    // whoever has said what became of it may take long over the rest, or say too much
    AtomicReference<@Nullable ResponseInfo> head = new AtomicReference<>();
    Answer failed;
    try {
      if (!addresses.allows(url)) {
        return Optional.of(Answer.failed("address", since(begun)));
      }
      Instant now = clock.instant();
      if (now.isAfter(latest)) {
        return Optional.empty();
      }
      exchange(request(url, message, secrets, now), head);
      failed = Answer.failed("answer", since(begun));
    } catch (TimeoutException e) {
      failed = Answer.failed("timeout", since(begun));
    } catch (IOException | IllegalArgumentException e) {
      failed = Answer.failed(reason(e), since(begun));
    }
    ResponseInfo said = head.get();
    return Optional.of(
        said == null
            ? failed
            : new Answer(
                Optional.of(said.statusCode()),
                since(begun),
                Optional.empty(),
                said.headers().firstValue("Retry-After").flatMap(Sender::seconds)));
  }

  private HttpRequest request(URI url, Message message, List<String> secrets, Instant now) {
    long seconds = now.getEpochSecond();
    return HttpRequest.newBuilder(url)
        .timeout(pace.whole())
        .header("Content-Type", "application/json")
        .header("User-Agent", AGENT)
        .header("webhook-id", message.id())
        .header("webhook-timestamp", Long.toString(seconds))
        .header("webhook-signature", Signature.of(secrets, message.id(), seconds, message.body()))
        .POST(HttpRequest.BodyPublishers.ofByteArray(message.body()))
        .build();
  }

  /** The request's own limit ends with the head of the answer; this one doesn't. */
  private void exchange(HttpRequest request, AtomicReference<@Nullable ResponseInfo> head)
      throws IOException, TimeoutException, InterruptedException {
    BodyHandler<Void> rest = BodyHandlers.limiting(BodyHandlers.discarding(), LONGEST_ANSWER);
    CompletableFuture<HttpResponse<Void>> answer =
        client.sendAsync(
            request,
            said -> {
              head.set(said);
              return rest.apply(said);
            });
    try {
      answer.get(pace.whole().toMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof IOException known ? known : new IOException(e.getCause());
    } finally {
      answer.cancel(true);
    }
  }

  private static String reason(Exception thrown) {
    for (Throwable each = thrown; each != null; each = each.getCause()) {
      switch (each) {
        case HttpTimeoutException _ -> {
          return "timeout";
        }
        case SSLException _ -> {
          return "tls";
        }
        case UnknownHostException _ -> {
          return "unknown-host";
        }
        case UnresolvedAddressException _ -> {
          return "unknown-host";
        }
        case ConnectException _ -> {
          return "connect";
        }
        default -> {}
      }
    }
    return "answer";
  }

  private static Optional<Duration> seconds(String retryAfter) {
    return retryAfter.matches("\\d{1,6}")
        ? Optional.of(Duration.ofSeconds(Long.parseLong(retryAfter)))
        : Optional.empty();
  }

  private static long since(long nanos) {
    return (System.nanoTime() - nanos) / 1_000_000;
  }

  /** Lets go of connections; what is under way is broken off. */
  @Override
  public void close() {
    client.shutdownNow();
  }
}
