package org.kaveri.rest;

import java.util.regex.Pattern;

/**
 * One method at one address.
 *
 * @param method {@code GET}, {@code POST}, {@code PUT} or {@code DELETE}
 * @param path below {@code /api}: segments of lower-case letters, digits and hyphens, or a name in
 *     braces that stands for any one segment ({@code /customers/{id}/interactions})
 * @param handler what it does
 * @since 0.1
 */
public record Route(String method, String path, Handler handler) {
  private static final Pattern METHODS = Pattern.compile("GET|POST|PUT|DELETE");
  private static final Pattern PATH =
      Pattern.compile("(/([a-z0-9-]{1,60}|\\{[a-z][A-Za-z]{0,30}}))+");

  public Route {
    if (!METHODS.matcher(method).matches() || !PATH.matcher(path).matches()) {
      throw new IllegalArgumentException(
          "A route reads like GET /customers/{id}, not " + method + " " + path);
    }
  }

  /** What a route does. */
  @FunctionalInterface
  public interface Handler {
    /** Does it; safe for any thread. */
    Answer handle(Call call);
  }

  /** Reads something. */
  public static Route get(String path, Handler handler) {
    return new Route("GET", path, handler);
  }

  /** Adds or does something. */
  public static Route post(String path, Handler handler) {
    return new Route("POST", path, handler);
  }

  /** Replaces something. */
  public static Route put(String path, Handler handler) {
    return new Route("PUT", path, handler);
  }

  /** Removes something. */
  public static Route delete(String path, Handler handler) {
    return new Route("DELETE", path, handler);
  }
}
