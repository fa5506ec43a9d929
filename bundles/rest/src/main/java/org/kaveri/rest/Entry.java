package org.kaveri.rest;

import jakarta.ws.rs.core.Response;
import java.net.URI;

/**
 * A thing with an address of its own, as JSON has it. A record of a resource implements it.
 *
 * @since 0.1
 */
public interface Entry {
  /** Its number, the last part of its address. */
  long id();

  /**
   * The answer of a method that has made something: 201, with where it is.
   *
   * @param collection address relative to {@code /api} below which it lies, like {@code tickets}
   */
  static Response created(String collection, Entry made) {
    return Response.created(URI.create(collection + "/" + made.id())).entity(made).build();
  }
}
