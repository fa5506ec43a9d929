package org.kaveri.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kaveri.it.load.LoadCommand;

/**
 * Thousands of requests with something wrong in them: each is answered at once and in words, no
 * fault of the server's among them, and nothing is kept but what was acknowledged. The number of
 * requests is the property {@code kaveri.hostile}, their seed {@code kaveri.seed}.
 */
class HostileRestTest {
  private static final int REQUESTS = Integer.getInteger("kaveri.hostile", 2_500);
  private static final long SEED = Long.getLong("kaveri.seed", 20_261_125);
  private static final Pattern CODE = Pattern.compile("\"code\":\"[a-z-]+\\.[a-z-]+\"");
  private static final Pattern LOCATION = Pattern.compile("/api/([a-z-]+)/(\\d+)");
  private static final Pattern ADDED = Pattern.compile("\\{\"status\":201,\"id\":(\\d+)}");

  @TempDir Path folder;

  @Test
  void whateverIsSentIsAnsweredInWordsOnDerby() throws Exception {
    sendAll(null);
  }

  @Test
  void whateverIsSentIsAnsweredInWordsOnPostgres() throws Exception {
    sendAll(RealPostgres.create());
  }

  private void sendAll(@Nullable RealPostgres postgres) throws Exception {
    RunningServer.Setup setup =
        RunningServer.with()
            .profile("headless")
            .bundle(TestBundle.of(LoadCommand.class.getPackage(), folder));
    try (RunningServer server = (postgres == null ? setup : setup.database(postgres)).start()) {
      RestClient rest = RestClient.of(server);
      long customer = Long.parseLong(server.command("load", "customer").output().strip());
      HostileRequests requests = new HostileRequests(SEED, rest, customer);
      Map<String, Set<String>> kept = kept(rest, customer);
      Map<Integer, Integer> statuses = new TreeMap<>();
      for (int i = 0; i < REQUESTS; i++) {
        HostileRequests.Sent sent = i % 50 == 0 ? requests.right() : requests.next();
        RawHttp.Answer answer = answered(server, sent.bytes(), "request " + i);
        statuses.merge(answer.status(), 1, Integer::sum);
        requests.answered(sent, answer);
        acknowledge(kept, sent, answer);
      }
      assertThat(statuses).containsKeys(200, 201, 204, 400, 401, 404, 405, 409, 412, 413);
      assertThat(kept(rest, customer)).isEqualTo(kept);
      assertThat(server.traces()).isEmpty();
    }
  }

  private static boolean begins(HostileRequests.Sent sent, String word) {
    return new String(sent.bytes(), 0, word.length(), StandardCharsets.ISO_8859_1).equals(word);
  }

  /** Notes what an answer says that it has made or removed. */
  private static void acknowledge(
      Map<String, Set<String>> kept, HostileRequests.Sent sent, RawHttp.Answer answer) {
    if (answer.status() == 201) {
      Matcher made = LOCATION.matcher(answer.header("Location").orElse(""));
      assertThat(made.matches()).as(answer.head()).isTrue();
      kept.getOrDefault(made.group(1), new HashSet<>()).add(made.group(2));
    } else if (answer.status() == 200 && sent.path().endsWith("/bulk")) {
      String collection = sent.path().split("/")[2];
      ADDED
          .matcher(answer.body())
          .results()
          .forEach(row -> kept.getOrDefault(collection, new HashSet<>()).add(row.group(1)));
    } else if (answer.status() == 204 && begins(sent, "DELETE ")) {
      Matcher gone = LOCATION.matcher(sent.path());
      if (gone.matches()) {
        kept.getOrDefault(gone.group(1), new HashSet<>()).remove(gone.group(2));
      }
    }
  }

  /** The ids of what is kept, by collection. */
  private static Map<String, Set<String>> kept(RestClient rest, long customer) {
    String own = "/api/customers/" + customer + "/";
    Map<String, Set<String>> kept = new TreeMap<>();
    for (String collection : List.of("people", "orders", "interactions")) {
      kept.put(collection, ids(rest, own + collection));
    }
    for (String collection : List.of("customers", "products", "webhooks")) {
      kept.put(collection, ids(rest, "/api/" + collection));
    }
    return kept;
  }

  private static Set<String> ids(RestClient rest, String list) {
    return rest.all(list, 500).stream()
        .map(row -> row.path("id").asString())
        .collect(Collectors.toCollection(HashSet::new));
  }

  /** The answer, which is a proper one whatever was sent. */
  private static RawHttp.Answer answered(RunningServer server, byte[] request, String which)
      throws IOException {
    String sent =
        "%s of seed %d: %s"
            .formatted(
                which,
                SEED,
                new String(request, 0, Math.min(1_500, request.length), StandardCharsets.UTF_8));
    RawHttp.Answer answer;
    try {
      answer = RawHttp.send(server.port(), request);
    } catch (SocketTimeoutException e) {
      throw new AssertionError("No answer within five seconds to " + sent, e);
    }
    // only a request that goes on for ever is cut off without a word
    assertThat(answer.status() != 0 || request.length > 1 << 20).as(sent).isTrue();
    assertThat(answer.status()).as(sent + "\n" + answer.body()).isLessThan(500);
    assertThat(answer.body()).as(sent).doesNotContain("\tat ", "Exception", "org.kaveri.");
    assertThat(answer.head()).as(sent).doesNotContain("Set-Cookie", "X-Other");
    if (answer.isProblem() && !sent.contains(": HEAD ")) {
      assertThat(answer.body()).as(sent).containsPattern(CODE);
    }
    return answer;
  }
}
