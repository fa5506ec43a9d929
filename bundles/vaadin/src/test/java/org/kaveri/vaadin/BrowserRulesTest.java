package org.kaveri.vaadin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BrowserRulesTest {
  private final Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
  private final HttpServletResponse response =
      fake(
          HttpServletResponse.class,
          (method, args) ->
              switch (method) {
                case "setHeader" -> headers.put(args[0], new ArrayList<>(List.of(args[1])));
                case "addHeader" ->
                    headers.computeIfAbsent(args[0], name -> new ArrayList<>()).add(args[1]);
                case "getHeaders" -> List.copyOf(headers.getOrDefault(args[0], List.of()));
                case "isCommitted" -> false;
                default -> throw new UnsupportedOperationException(method);
              });
  private boolean secure;
  private final HttpServletRequest request =
      fake(
          HttpServletRequest.class,
          (method, args) -> {
            if (method.equals("isSecure")) {
              return secure;
            }
            response.addHeader("Set-Cookie", "JSESSIONID=" + method + "; Path=/; HttpOnly");
            return method.equals("changeSessionId") ? "fresh" : null;
          });

  @Test
  void browsers_neither_guess_types_nor_frame_us_nor_tell_others_where_they_came_from() {
    BrowserRules.tell(response);

    assertThat(headers)
        .containsEntry("X-Content-Type-Options", List.of("nosniff"))
        .containsEntry("Referrer-Policy", List.of("same-origin"))
        .containsEntry("Cache-Control", List.of("no-store"));
    assertThat(response.getHeaders("Content-Security-Policy"))
        .singleElement(STRING)
        .contains("frame-ancestors 'self'");
  }

  @Test
  void a_foreign_page_does_not_send_the_cookie_of_a_session() {
    response.addHeader("Set-Cookie", "other=1; SameSite=Strict");
    HttpServletRequest guarded = BrowserRules.guarded(request, response);

    guarded.getSession();
    guarded.changeSessionId();

    assertThat(headers.get("Set-Cookie"))
        .containsExactly(
            "other=1; SameSite=Strict",
            "JSESSIONID=getSession; Path=/; HttpOnly; SameSite=Lax",
            "JSESSIONID=changeSessionId; Path=/; HttpOnly; SameSite=Lax");
  }

  @Test
  void the_cookie_of_a_session_that_began_by_https_never_travels_without() {
    secure = true;
    response.addHeader("Set-Cookie", "other=1; SameSite=Strict; Secure");

    BrowserRules.guarded(request, response).getSession();

    assertThat(headers.get("Set-Cookie"))
        .containsExactly(
            "other=1; SameSite=Strict; Secure",
            "JSESSIONID=getSession; Path=/; HttpOnly; SameSite=Lax; Secure");
  }

  private interface Answers {
    @Nullable Object to(String method, String[] args);
  }

  private static <T> T fake(Class<T> type, Answers answers) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, args) ->
                answers.to(
                    method.getName(),
                    Arrays.stream(args == null ? new Object[0] : args)
                        .map(String::valueOf)
                        .toArray(String[]::new))));
  }
}
