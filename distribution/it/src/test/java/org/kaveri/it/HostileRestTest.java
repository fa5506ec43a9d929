package org.kaveri.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
  private static final Pattern ID = Pattern.compile("\\{\"id\":(\\d+),");
  private static final HttpClient HTTP = HttpClient.newHttpClient();

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
      String token = token(server);
      long customer = Long.parseLong(server.command("load", "customer").output().strip());
      Set<String> kept = timeline(server, token, customer);
      HostileRequests requests = new HostileRequests(SEED, token, customer);
      acknowledge(kept, answered(server, requests.right(), "the right one"), 201);
      Map<Integer, Integer> statuses = new TreeMap<>();
      for (int i = 0; i < REQUESTS; i++) {
        RawHttp.Answer answer = answered(server, requests.next(), "request " + i);
        statuses.merge(answer.status(), 1, Integer::sum);
        if (answer.status() == 201) {
          acknowledge(kept, answer, 201);
        }
      }
      assertThat(statuses).containsKeys(200, 201, 400, 401, 404, 405, 413);
      acknowledge(kept, answered(server, requests.right(), "the last right one"), 201);
      assertThat(timeline(server, token, customer)).isEqualTo(kept);
      assertThat(server.log()).doesNotContain("\tat ");
    }
  }

  private static void acknowledge(Set<String> kept, RawHttp.Answer answer, int status) {
    assertThat(answer.status()).as(answer.body()).isEqualTo(status);
    Matcher id = ID.matcher(answer.body());
    assertThat(id.find()).as(answer.body()).isTrue();
    kept.add(id.group(1));
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

  private static String token(RunningServer server) {
    assertThat(server.command("user", "add", "till", "Till", "--roles", "administrator").code())
        .isZero();
    String output = server.command("token", "add", "till", "test").output().strip();
    return output.substring(output.lastIndexOf('\n') + 1);
  }

  private static Set<String> timeline(RunningServer server, String token, long customer)
      throws Exception {
    Set<String> ids = new HashSet<>();
    String address = "/api/customers/" + customer + "/interactions?size=500";
    for (String next = ""; ; ) {
      String page = get(server, token, address + next);
      ID.matcher(page).results().forEach(found -> ids.add(found.group(1)));
      Matcher more = Pattern.compile("\"next\":\"([^\"]+)\"").matcher(page);
      if (!more.find()) {
        return ids;
      }
      next = "&after=" + more.group(1);
    }
  }

  private static String get(RunningServer server, String token, String path) throws Exception {
    URI address = server.url(path);
    HttpResponse<String> response =
        HTTP.send(
            HttpRequest.newBuilder(address).header("Authorization", "Bearer " + token).build(),
            HttpResponse.BodyHandlers.ofString());
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    return response.body();
  }
}
