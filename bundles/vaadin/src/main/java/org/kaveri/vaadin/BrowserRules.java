package org.kaveri.vaadin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What browsers are told not to do with our answers. Who serves a file of a person's own, or
 * something that may be kept, sets the header anew.
 */
final class BrowserRules {
  private static final String COOKIE = "Set-Cookie";
  private static final String SAME_SITE = "; SameSite=Lax";
  private static final String SECURE = "; Secure";

  private static final Map<String, String> HEADERS =
      Map.of(
          "X-Content-Type-Options", "nosniff",
          "X-Frame-Options", "SAMEORIGIN",
          "Content-Security-Policy",
              "frame-ancestors 'self'; object-src 'none'; base-uri 'self'; form-action 'self'",
          "Referrer-Policy", "same-origin",
          "Cross-Origin-Opener-Policy", "same-origin",
          "Cache-Control", "no-store");

  private BrowserRules() {}

  /** To be called before anything else is written. */
  static void tell(HttpServletResponse response) {
    HEADERS.forEach(response::setHeader);
  }

  /**
   * The request, with a session whose cookie no foreign page can have sent by a form of its own,
   * and that travels by HTTPS only where the browser came by it, though a proxy may have taken the
   * HTTPS off. The container cannot be told so by the whiteboard.
   */
  static HttpServletRequest guarded(HttpServletRequest request, HttpServletResponse response) {
    return new HttpServletRequestWrapper(request) {
      @Override
      public @Nullable HttpSession getSession(boolean create) {
        HttpSession session = super.getSession(create);
        restrict(response, isSecure());
        return session;
      }

      @Override
      public @Nullable HttpSession getSession() {
        return getSession(true);
      }

      @Override
      public String changeSessionId() {
        String id = super.changeSessionId();
        restrict(response, isSecure());
        return id;
      }
    };
  }

  private static void restrict(HttpServletResponse response, boolean secure) {
    Collection<String> given = response.getHeaders(COOKIE);
    if (response.isCommitted() || given == null || given.isEmpty()) {
      return;
    }
    List<String> cookies = given.stream().map(cookie -> restricted(cookie, secure)).toList();
    if (!cookies.equals(List.copyOf(given))) {
      response.setHeader(COOKIE, cookies.getFirst());
      cookies.stream().skip(1).forEach(cookie -> response.addHeader(COOKIE, cookie));
    }
  }

  private static String restricted(String cookie, boolean secure) {
    String once = says(cookie, "samesite=") ? cookie : cookie + SAME_SITE;
    return !secure || says(cookie, SECURE) ? once : once + SECURE;
  }

  private static boolean says(String cookie, String word) {
    return cookie.toLowerCase(Locale.ROOT).contains(word.toLowerCase(Locale.ROOT));
  }
}
