package org.kaveri.rest.openapi;

import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Describes what is sent to webhooks, as the {@code webhooks} of OpenAPI 3.1. */
final class SentFacts {
  private static final JsonNodeFactory NEW = JsonNodeFactory.instance;
  private static final List<String> MEMBERS =
      List.of("id", "type", "version", "timestamp", "place", "data");

  private SentFacts() {}

  /**
   * Describes them.
   *
   * @param facts the record of each kind, by its name
   * @param schemas takes the records up
   */
  static ObjectNode describe(Map<String, ? extends Class<?>> facts, Schemas schemas) {
    Schemas ofFacts = schemas.ofFacts();
    ObjectNode webhooks = NEW.objectNode();
    facts.forEach(
        (name, record) -> webhooks.putObject(name).set("post", sent(name, ofFacts.of(record))));
    return webhooks;
  }

  private static ObjectNode sent(String name, ObjectNode data) {
    ObjectNode operation = NEW.objectNode();
    operation.putArray("tags").add("webhooks");
    operation.put("summary", name);
    operation.put("operationId", "Webhook." + name);
    // signed, and not by a token
    operation.putArray("security");
    ArrayNode headers = operation.putArray("parameters");
    headers.add(header("webhook-id", "Names the fact; the same whenever it is sent again."));
    headers.add(header("webhook-timestamp", "When it was sent, in seconds since 1970."));
    headers.add(
        header(
            "webhook-signature",
            "v1, and Base64 of the HMAC-SHA-256 over id.timestamp.body; one for each secret."));
    ObjectNode body = operation.putObject("requestBody").put("required", true);
    body.putObject("content")
        .putObject(MediaType.APPLICATION_JSON)
        .set("schema", envelope(name, data));
    ObjectNode responses = operation.putObject("responses");
    responses.putObject("2XX").put("description", "It was taken.");
    responses.putObject("410").put("description", "Nothing is wanted any more: switches it off.");
    responses.putObject("default").put("description", "It is sent again, with growing pauses.");
    return operation;
  }

  private static ObjectNode header(String name, String description) {
    ObjectNode header =
        NEW.objectNode()
            .put("name", name)
            .put("in", "header")
            .put("required", true)
            .put("description", description);
    header.set("schema", Schemas.typed("string"));
    return header;
  }

  private static ObjectNode envelope(String name, ObjectNode data) {
    ObjectNode envelope = Schemas.typed("object");
    ObjectNode properties = envelope.putObject("properties");
    properties.set("id", Schemas.typed("string"));
    properties.set("type", Schemas.typed("string").put("const", name));
    properties.set("version", Schemas.typed("integer").put("const", 1));
    properties.set("timestamp", Schemas.typed("string").put("format", "date-time"));
    properties.set("place", Schemas.typed("integer").put("format", "int64"));
    properties.set("actor", Schemas.typed("integer").put("format", "int64"));
    properties.set("data", data);
    ArrayNode required = envelope.putArray("required");
    MEMBERS.forEach(required::add);
    return envelope;
  }
}
