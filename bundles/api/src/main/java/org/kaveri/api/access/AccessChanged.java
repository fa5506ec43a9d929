package org.kaveri.api.access;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kaveri.api.CustomerId;
import org.kaveri.api.UserId;
import org.kaveri.api.events.Event;
import org.kaveri.api.events.EventName;

/**
 * What somebody may do has changed, or whether their sessions go on: a user was disabled or
 * enabled, got other roles or another password; or a role permits something else.
 *
 * @param user whose; empty when it may be anybody's
 * @since 0.1
 */
@EventName("access.changed")
public record AccessChanged(Optional<UserId> user) implements Event {
  /** Never anybody: a user is not a customer. */
  @Override
  public @Nullable CustomerId customer() {
    return null;
  }
}
