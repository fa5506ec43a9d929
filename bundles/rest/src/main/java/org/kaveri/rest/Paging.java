package org.kaveri.rest;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kaveri.api.InvalidException;
import org.kaveri.api.Page;

/**
 * The page of a list that a request asks for, as {@code after} and {@code size}:
 *
 * {@snippet :
 * @GET
 * public Listing<Ticket> list(@BeanParam Paging paging) {
 *   return Listing.of(tickets.list(paging.request()), Ticket::of);
 * }
 * }
 *
 * @since 0.1
 */
public final class Paging {
  /** How many rows a page has where the request doesn't say. */
  public static final int DEFAULT_SIZE = 50;

  @QueryParam("after")
  @Nullable String after;

  @QueryParam("size")
  @DefaultValue("" + DEFAULT_SIZE)
  int size = DEFAULT_SIZE;

  /**
   * The page asked for.
   *
   * @throws InvalidException {@code page.size}
   */
  public Page.Request request() {
    return new Page.Request(Optional.ofNullable(after).map(Page.Cursor::new), size);
  }
}
