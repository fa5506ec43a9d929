package org.kaveri.api.events;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.kaveri.api.CustomerId;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Is told on every node that facts were recorded, soon after they were, to refresh what is shown.
 *
 * <p>Unlike an {@link EventListener} it keeps no cursor: it hears what happens while it is there,
 * at most once, and nothing that it throws is tried again. Called without a transaction, by one
 * thread at a time; return at once and do the work elsewhere.
 *
 * @since 0.1
 */
@ConsumerType
public interface EventWatcher {

  /** Facts of every kind, in the order of the log; at least one and at most a thousand. */
  void noticed(List<Notice> notices);

  /**
   * That something happened, not what.
   *
   * @param place the commit that wrote it
   * @param at when it was committed
   * @param name the {@link EventName} of the fact
   * @param customer whom it concerns, if anybody
   */
  record Notice(long place, Instant at, String name, Optional<CustomerId> customer) {}
}
