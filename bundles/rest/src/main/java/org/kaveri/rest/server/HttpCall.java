package org.kaveri.rest.server;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.kaveri.api.InvalidException;
import org.kaveri.api.Page;
import org.kaveri.rest.Call;

/** A request as a handler sees it. */
final class HttpCall implements Call {
  private static final int LONGEST_HEADER = 200;
  private static final Pattern JSON =
      Pattern.compile(
          "application/json\\s*(;\\s*charset=\"?utf-?8\"?\\s*)?;?", Pattern.CASE_INSENSITIVE);

  private final HttpServletRequest request;
  private final Map<String, String> names;
  private final QueryText query;

  HttpCall(HttpServletRequest request, Map<String, String> names, QueryText query) {
    this.request = request;
    this.names = names;
    this.query = query;
  }

  @Override
  public String path(String name) {
    return Objects.requireNonNull(names.get(name), name);
  }

  @Override
  public long id(String name) {
    String text = path(name);
    if (!text.matches("[1-9]\\d{0,17}")) {
      throw new InvalidException("id.malformed", "An id is a positive whole number.");
    }
    return Long.parseLong(text);
  }

  @Override
  public Optional<String> query(String name) {
    return query.find(name);
  }

  @Override
  public Optional<String> header(String name) {
    return Optional.ofNullable(request.getHeader(name))
        .map(value -> value.substring(0, Math.min(LONGEST_HEADER, value.length())));
  }

  @Override
  public Page.Request page() {
    int size =
        query("size")
            .map(text -> text.matches("\\d{1,6}") ? Integer.parseInt(text) : 0)
            .orElse(DEFAULT_SIZE);
    return new Page.Request(query("after").map(Page.Cursor::new), size);
  }

  @Override
  public <T extends Record> T body(Class<T> type) {
    String contentType = request.getContentType();
    if (contentType == null || !JSON.matcher(contentType).matches()) {
      throw new InvalidException(
          "rest.content-type",
          "The body is sent as application/json in UTF-8.",
          "application/json");
    }
    if (request.getContentLengthLong() > Json.MAX_BYTES) {
      throw Json.tooLarge();
    }
    try {
      return Json.read(request.getInputStream(), type);
    } catch (IOException e) {
      throw new InvalidException("rest.body", "The body could not be read to its end.", e, "");
    }
  }
}
