package org.kaveri.rest.webhooks;

import java.time.Instant;
import java.util.Optional;
import org.kaveri.store.EventLog;

/**
 * One fact for one webhook, and what came of it.
 *
 * @param at where the fact stands in the event log; place 0 for a test
 * @param event its name
 * @param attempts how often it was sent
 * @param made when it was taken up
 * @param next when it is sent (again); empty when it no longer is
 * @param tried when it was sent last
 * @param status what was answered last, of HTTP
 * @param millis how long the answer took
 * @param reason why it failed last, where no status says so: see {@link Answer}
 */
public record WebhookDelivery(
    long id,
    long webhook,
    EventLog.Position at,
    String event,
    Optional<Long> customer,
    State state,
    int attempts,
    Instant made,
    Optional<Instant> next,
    Optional<Instant> tried,
    Optional<Integer> status,
    Optional<Long> millis,
    Optional<String> reason) {

  /** The event of a test. */
  static final String TEST = "webhooks.test";

  /** How far it is. */
  public enum State {
    /** It is sent, now or later. */
    OPEN,
    /** Its receiver has taken it. */
    DONE,
    /** It is given up; a person may send it again. */
    FAILED
  }

  boolean isTest() {
    return at.place() == 0;
  }

  boolean isDue(Instant now) {
    return next.filter(when -> !when.isAfter(now)).isPresent();
  }
}
