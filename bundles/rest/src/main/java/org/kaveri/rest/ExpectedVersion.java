package org.kaveri.rest;

import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response.Status;
import java.util.function.LongFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kaveri.api.ConflictException;

/**
 * The version that a request has seen of what it changes, by its header {@code If-Match}:
 *
 * {@snippet :
 * @PATCH
 * @Path("{id}")
 * public Ticket change(
 *     @PathParam("id") TicketId id, @BeanParam ExpectedVersion expected, Patch<TicketForm> patch) {
 *   return expected.change(version -> Ticket.of(tickets.change(id, version, patch …)));
 * }
 * }
 *
 * <p>Without that header a request is refused with 428, with another version with 412.
 *
 * @since 0.1
 */
public final class ExpectedVersion {
  private static final Pattern TAG = Pattern.compile("\"(\\d{1,18})(?:-[\\w.-]*)?\"");

  @HeaderParam(HttpHeaders.IF_MATCH)
  @Nullable String tag;

  /**
   * Changes something that is still of the expected version.
   *
   * @param change is given the version; a {@code ConflictException} of it with the code {@code
   *     store.changed}, or one that ends in {@code .changed-meanwhile}, says that it has another
   */
  public <T extends @Nullable Object> T change(LongFunction<T> change) {
    long version = version();
    try {
      return change.apply(version);
    } catch (ConflictException e) {
      if (e.code().equals("store.changed") || e.code().endsWith(".changed-meanwhile")) {
        throw new ClientErrorException(Status.PRECONDITION_FAILED);
      }
      throw e;
    }
  }

  private long version() {
    String given = tag == null ? "*" : tag.strip();
    if (given.equals("*")) {
      throw new ClientErrorException(Status.PRECONDITION_REQUIRED);
    }
    Matcher matcher = TAG.matcher(given);
    if (!matcher.matches()) {
      // a weak one, several, or one that was never given out: no version is any of these
      throw new ClientErrorException(Status.PRECONDITION_FAILED);
    }
    return Long.parseLong(matcher.group(1));
  }
}
