package org.kaveri.rest.webhooks;

import java.time.Instant;
import java.util.Optional;
import org.kaveri.rest.Entry;

/**
 * What came of sending an event, as JSON has it.
 *
 * @param id its number
 * @param event its name
 * @param place where it stands in the event log; left out of a test
 * @param state whether it is still sent
 * @param attempts how often it was sent
 * @param made when it was taken up
 * @param next when it is sent again
 * @param tried when it was sent last
 * @param status what was answered last, of HTTP
 * @param millis how long the answer took
 * @param reason why it failed last, where no status says so
 */
public record KeptDelivery(
    long id,
    String event,
    Optional<Long> place,
    WebhookDelivery.State state,
    int attempts,
    Instant made,
    Optional<Instant> next,
    Optional<Instant> tried,
    Optional<Integer> status,
    Optional<Long> millis,
    Optional<String> reason)
    implements Entry {
  static KeptDelivery of(WebhookDelivery delivery) {
    return new KeptDelivery(
        delivery.id(),
        delivery.event(),
        delivery.isTest() ? Optional.empty() : Optional.of(delivery.at().place()),
        delivery.state(),
        delivery.attempts(),
        delivery.made(),
        delivery.next(),
        delivery.tried(),
        delivery.status(),
        delivery.millis(),
        delivery.reason());
  }
}
