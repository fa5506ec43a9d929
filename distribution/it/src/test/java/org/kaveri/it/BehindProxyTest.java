package org.kaveri.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

/** Behind a proxy each visitor has a limit of their own, and HTTPS outside counts inside. */
class BehindProxyTest {
  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final int MOST = 30;

  @Test
  void visitorsAreToldApartByTheProxyThatIsTrusted() throws Exception {
    try (RunningServer server =
        RunningServer.with().profile("headless").option("proxies", "127.0.0.1, ::1").start()) {
      for (int i = 0; i < MOST; i++) {
        assertThat(status(server, "203.0.113.1")).isEqualTo(401);
      }
      assertThat(status(server, "203.0.113.1")).isEqualTo(429);
      assertThat(status(server, "203.0.113.2")).isEqualTo(401);
    }
  }

  @Test
  void whoIsNoTrustedProxyIsCountedAsOneWhateverItSays() throws Exception {
    try (RunningServer server =
        RunningServer.with().profile("headless").option("proxies", "10.0.0.0/8").start()) {
      for (int i = 0; i < MOST; i++) {
        assertThat(status(server, "203.0.113." + i)).isEqualTo(401);
      }
      assertThat(status(server, "203.0.113.200")).isEqualTo(429);
    }
  }

  @Test
  void theCookieOfASessionIsSecureWhereTheVisitorCameByHttps() throws Exception {
    try (RunningServer server =
        RunningServer.with().profile("no-rest").option("proxies", "127.0.0.1, ::1").start()) {
      assertThat(cookie(server, "https")).contains("; Secure");
      assertThat(cookie(server, "http")).doesNotContain("; Secure");
    }
  }

  private static int status(RunningServer server, String visitor) throws Exception {
    return HTTP.send(
            HttpRequest.newBuilder(server.url("/api/customers"))
                .header("Authorization", "Bearer kaveri_of-nobody")
                .header("X-Forwarded-For", visitor)
                .build(),
            HttpResponse.BodyHandlers.discarding())
        .statusCode();
  }

  private static String cookie(RunningServer server, String scheme) throws Exception {
    return HTTP.send(
            HttpRequest.newBuilder(server.url("/")).header("X-Forwarded-Proto", scheme).build(),
            HttpResponse.BodyHandlers.discarding())
        .headers()
        .firstValue("Set-Cookie")
        .orElseThrow();
  }
}
