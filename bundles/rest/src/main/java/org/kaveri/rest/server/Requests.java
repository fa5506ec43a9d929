package org.kaveri.rest.server;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.kaveri.api.InvalidException;
import org.kaveri.jaxrs.ResourceRequest;

/** Takes a request out of the container's hands: what comes from outside is looked at here. */
final class Requests {
  private static final Set<String> WITHOUT_BODY = Set.of("GET", "DELETE");

  private Requests() {}

  /**
   * The request as a resource gets it, its address escaped anew.
   *
   * @throws InvalidException {@code rest.query}, {@code rest.body-too-large}, {@code rest.body}
   */
  static ResourceRequest read(HttpServletRequest request, String method, List<String> segments) {
    String address =
        segments.stream().map(QueryText::escaped).collect(Collectors.joining("/", "/", ""))
            + QueryText.of(request.getQueryString()).written();
    return new ResourceRequest(method, address, headers(request), body(request, method));
  }

  private static Map<String, List<String>> headers(HttpServletRequest request) {
    Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    for (String name : Collections.list(request.getHeaderNames())) {
      headers.put(name, Collections.list(request.getHeaders(name)));
    }
    // whose it is has been found out, and is nobody's business any more
    headers.remove("Authorization");
    headers.remove("Cookie");
    return headers;
  }

  private static byte[] body(HttpServletRequest request, String method) {
    if (WITHOUT_BODY.contains(method)) {
      return new byte[0];
    }
    if (request.getContentLengthLong() > Json.MAX_BYTES) {
      throw Json.tooLarge();
    }
    try {
      return Json.bytes(request.getInputStream());
    } catch (IOException e) {
      throw new InvalidException("rest.body", "The body could not be read to its end.", e, "");
    }
  }
}
