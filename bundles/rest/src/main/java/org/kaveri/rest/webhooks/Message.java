package org.kaveri.rest.webhooks;

import java.time.Instant;
import java.util.Locale;
import org.kaveri.store.EventLog;
import org.kaveri.store.Micros;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.util.RawValue;

/**
 * What is sent of a fact.
 *
 * @param id names the fact, not the delivery: who has seen it before may leave it
 * @param body JSON
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Message(String id, byte[] body) {
  /** Grows when a receiver that understands the one before would misunderstand the next. */
  static final int VERSION = 1;

  private static final JsonMapper MAPPER = new JsonMapper();
  private static final int BASE = 36;

  /** Of a fact. */
  static Message of(EventLog.Written fact) {
    EventLog.Heading heading = fact.heading();
    EventLog.Position at = heading.at();
    ObjectNode envelope =
        envelope(id(heading), heading.name(), heading.committed()).put("place", at.place());
    fact.actor().ifPresent(user -> envelope.put("actor", user.value()));
    envelope.putRawValue("data", new RawValue(fact.json()));
    return new Message(id(heading), MAPPER.writeValueAsBytes(envelope));
  }

  /** Of a test. */
  static Message test(WebhookDelivery delivery) {
    String id = "test_" + delivery.id();
    ObjectNode envelope = envelope(id, WebhookDelivery.TEST, delivery.made());
    envelope.putObject("data").put("webhook", delivery.webhook());
    return new Message(id, MAPPER.writeValueAsBytes(envelope));
  }

  private static ObjectNode envelope(String id, String name, Instant at) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("id", id)
        .put("type", name)
        .put("version", VERSION)
        .put("timestamp", at.toString());
  }

  /**
   * The place alone would do, but for a database that was put back from a backup: it gives places
   * again to other facts.
   */
  private static String id(EventLog.Heading heading) {
    return String.format(
        Locale.ROOT,
        "evt_%d-%d-%s",
        heading.at().place(),
        heading.at().index(),
        Long.toString(Micros.of(heading.committed()), BASE));
  }
}
