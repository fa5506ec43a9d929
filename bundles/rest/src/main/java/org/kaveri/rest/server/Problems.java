package org.kaveri.rest.server;

import java.util.Optional;
import org.kaveri.api.ConflictException;
import org.kaveri.api.InvalidException;
import org.kaveri.api.KaveriException;
import org.kaveri.api.NotFoundException;
import org.kaveri.api.RefusedException;
import org.kaveri.api.UnavailableException;
import org.kaveri.rest.Problem;

/** Makes problems of what went wrong. */
final class Problems {
  private static final String TYPE = "urn:kaveri:error:";

  private Problems() {}

  static Problem of(KaveriException error) {
    return switch (error) {
      case InvalidException invalid ->
          invalid.code().equals("rest.body-too-large")
              ? of(413, "The request is too long", invalid)
              : of(400, "The request is not right", invalid);
      case NotFoundException missing -> of(404, "There is no such thing", missing);
      case RefusedException refused ->
          refused.code().equals("access.nobody")
              ? of(401, "A token is needed", refused)
              : of(403, "This is not permitted", refused);
      case ConflictException conflict -> of(409, "Somebody was faster", conflict);
      case UnavailableException away -> of(503, "Try again later", away);
    };
  }

  /** A body that is not what can be read. */
  static Problem contentType() {
    return of(
        415,
        "Not in this form",
        "rest.content-type",
        "The body is sent as application/json in UTF-8.");
  }

  static Problem of(int status, String title, String code, String detail) {
    return new Problem(TYPE + code, title, status, Optional.of(detail), code);
  }

  /** Says nothing of what broke: that stands in the log. */
  static Problem broken() {
    return new Problem(
        TYPE + "rest.failed", "The server failed", 500, Optional.empty(), "rest.failed");
  }

  private static Problem of(int status, String title, KaveriException error) {
    return new Problem(
        TYPE + error.code(), title, status, Optional.ofNullable(error.getMessage()), error.code());
  }
}
