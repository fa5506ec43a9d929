package org.kaveri.kernel.proxies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BehindProxiesTest {

  private static final String PROXIES = "10.0.0.0/8, 127.0.0.1, fd00::/8";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "10.1.2.3 | 203.0.113.7 | 203.0.113.7",
        "10.1.2.3 | 203.0.113.7:4711 | 203.0.113.7",
        "10.1.2.3 | [2001:db8::1]:4711 | 2001:db8:0:0:0:0:0:1",
        "10.1.2.3 | 1.1.1.1, 203.0.113.7, 10.9.9.9 | 203.0.113.7",
        "10.1.2.3 | evil.example, 10.9.9.9 | 10.9.9.9",
        "10.1.2.3 | '' | 10.1.2.3",
        "fd00:0:0:0:0:0:0:1 | 203.0.113.7 | 203.0.113.7",
        "203.0.113.9 | 1.1.1.1 | 203.0.113.9",
        "11.0.0.1 | 1.1.1.1 | 11.0.0.1"
      })
  void believes_the_headers_of_our_proxies_only(String nearest, String header, String client)
      throws Exception {
    assertThat(
            seen(PROXIES, nearest, Map.of(ForwardedRequest.FOR, List.of(header))).getRemoteAddr())
        .isEqualTo(client);
  }

  @Test
  void takes_the_scheme_from_our_proxies_only() throws Exception {
    Map<String, List<String>> https = Map.of(ForwardedRequest.PROTO, List.of("HTTPS"));

    assertThat(seen(PROXIES, "127.0.0.1", https).isSecure()).isTrue();
    assertThat(seen(PROXIES, "127.0.0.1", https).getScheme()).isEqualTo("https");
    assertThat(seen(PROXIES, "203.0.113.9", https).isSecure()).isFalse();
    assertThat(seen(null, "127.0.0.1", https).isSecure()).isFalse();
    assertThat(
            seen(PROXIES, "127.0.0.1", Map.of(ForwardedRequest.PROTO, List.of("gopher")))
                .getScheme())
        .isEqualTo("http");
  }

  @Test
  void reads_the_lines_of_a_header_as_one_list() throws Exception {
    assertThat(
            seen(
                    PROXIES,
                    "127.0.0.1",
                    Map.of(ForwardedRequest.FOR, List.of("1.1.1.1", "203.0.113.7, 10.0.0.1")))
                .getRemoteAddr())
        .isEqualTo("203.0.113.7");
  }

  @ParameterizedTest
  @ValueSource(strings = {"10.0.0.0/33", "proxy.example", "10.0.0.0/x", "10.0.0/8/9"})
  void refuses_what_is_no_network(String wrong) {
    assertThatIllegalArgumentException().isThrownBy(() -> Networks.of(wrong));
  }

  private static HttpServletRequest seen(
      @Nullable String proxies, String nearest, Map<String, List<String>> headers)
      throws Exception {
    HttpServletRequest request =
        (HttpServletRequest)
            Proxy.newProxyInstance(
                BehindProxiesTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (self, method, arguments) ->
                    switch (method.getName()) {
                      case "getRemoteAddr" -> nearest;
                      case "getScheme" -> "http";
                      case "isSecure" -> false;
                      case "getHeaders" ->
                          Collections.enumeration(
                              headers.getOrDefault((String) arguments[0], List.of()));
                      default -> throw new UnsupportedOperationException(method.getName());
                    });
    ServletResponse response =
        (ServletResponse)
            Proxy.newProxyInstance(
                BehindProxiesTest.class.getClassLoader(),
                new Class<?>[] {ServletResponse.class},
                (self, method, arguments) -> {
                  throw new UnsupportedOperationException(method.getName());
                });
    AtomicReference<HttpServletRequest> given = new AtomicReference<>();
    FilterChain chain = (asked, answer) -> given.set((HttpServletRequest) asked);
    new BehindProxies(proxies).doFilter(request, response, chain);
    return Objects.requireNonNull(given.get());
  }
}
