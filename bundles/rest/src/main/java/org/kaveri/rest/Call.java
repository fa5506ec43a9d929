package org.kaveri.rest;

import java.util.Optional;
import org.kaveri.api.InvalidException;
import org.kaveri.api.Page;
import org.osgi.annotation.versioning.ProviderType;

/**
 * One request to a {@link Route}.
 *
 * @since 0.1
 */
@ProviderType
public interface Call {
  /** How many rows a page has where the request doesn't say. */
  int DEFAULT_SIZE = 50;

  /** The segment that stands for the name in the route's path. */
  String path(String name);

  /**
   * As {@link #path}, a positive number.
   *
   * @throws InvalidException {@code id.malformed}
   */
  long id(String name);

  /** A parameter of the query; the first where there are several. */
  Optional<String> query(String name);

  /** A header of the request, at most 200 characters of it. */
  Optional<String> header(String name);

  /**
   * The page asked for by {@code after} and {@code size}.
   *
   * @throws InvalidException {@code page.size}
   */
  Page.Request page();

  /**
   * The body, read from JSON. A member that is missing or null is {@code null}: declare components
   * nullable and check them. A member that the record doesn't have is refused.
   *
   * @param type a public record
   * @throws InvalidException {@code rest.body} with the member that is wrong
   */
  <T extends Record> T body(Class<T> type);
}
