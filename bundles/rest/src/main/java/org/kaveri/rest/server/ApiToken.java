package org.kaveri.rest.server;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.kaveri.api.UserId;
import org.kaveri.api.access.Permission;

/**
 * A token as a list shows it; never its secret.
 *
 * @param user for whom it speaks
 * @param name what it is for
 * @param scope what it may do at most; empty for all that its user may
 * @param used when it was used last, to the hour; empty while it was not
 */
public record ApiToken(
    long id,
    UserId user,
    String name,
    Optional<Set<Permission>> scope,
    Instant created,
    Instant expires,
    Optional<Instant> used,
    Optional<Instant> revoked) {

  /** Whether it can be used. */
  public enum State {
    /** It can. */
    VALID,
    /** Its time is over. */
    EXPIRED,
    /** Somebody ended it. */
    REVOKED
  }

  /** Whether it can be used at that moment, as far as it is up to the token. */
  public State state(Instant now) {
    if (revoked.isPresent()) {
      return State.REVOKED;
    }
    return expires.isAfter(now) ? State.VALID : State.EXPIRED;
  }
}
