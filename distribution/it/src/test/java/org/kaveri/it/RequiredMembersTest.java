package org.kaveri.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the OpenAPI document says that a request must have: without any of it the request is
 * refused, and with nothing else it is taken.
 */
class RequiredMembersTest {
  private static final JsonMapper JSON = JsonMapper.shared();

  @SuppressWarnings("NullAway.Init") // set before the first test
  private static RunningServer server;

  @SuppressWarnings("NullAway.Init") // set before the first test
  private static RestClient till;

  @SuppressWarnings("NullAway.Init") // set before the first test
  private static JsonNode document;

  /** Bodies of nothing but what is required, by the path of the document. */
  private static final Map<String, String> LEAST = new HashMap<>();

  private static final Map<String, String> PATHS = new HashMap<>();
  private static int made;

  @BeforeAll
  static void startServer() {
    server = RunningServer.with().profile("headless").start();
    till = RestClient.of(server);
    document = JSON.readTree(server.get("/api/openapi.json").body());
    long customer = till.post("/api/customers", "{\"name\":\"Needs\"}").is(201).id();
    long product =
        till.post("/api/products", "{\"code\":\"N-1\",\"name\":\"Needed\"}").is(201).id();
    String order =
        """
        {"customer": %d, "lines": [{"product": %d, "quantity": 100, "unitPrice": {"amount": 1, "currency": "EUR"}}]}
        """
            .formatted(customer, product);
    long placed = till.post("/api/orders", order).is(201).id();
    LEAST.put("/customers", "{\"name\": \"Least\"}");
    LEAST.put("/people", "{\"customer\": %d, \"given\": \"Aino\"}".formatted(customer));
    LEAST.put("/products", "{\"code\": \"P-#\", \"name\": \"Chair\"}");
    LEAST.put("/product-categories", "{\"name\": \"Category #\"}");
    LEAST.put("/orders", order);
    LEAST.put("/interactions", "{\"customer\": %d, \"channel\": \"call\"}".formatted(customer));
    LEAST.put(
        "/follow-ups",
        "{\"customer\": %d, \"text\": \"Offer\", \"due\": \"2026-12-01\"}".formatted(customer));
    LEAST.put("/webhooks", "{\"name\": \"Hook\", \"url\": \"https://no-such-receiver.invalid/\"}");
    String part = "{\"lines\": [{\"position\": 1, \"quantity\": 1}]}";
    for (String below : List.of("deliveries", "cancellations", "returns")) {
      LEAST.put("/orders/{id}/" + below, part);
      PATHS.put("/orders/{id}/" + below, "/orders/" + placed + "/" + below);
    }
    String hook = till.post("/api/webhooks", LEAST.get("/webhooks")).is(201).header("Location");
    LEAST.put("/webhooks/{id}/secret", "{}");
    LEAST.put("/webhooks/{id}/replays", "{\"place\": 1}");
    for (String below : List.of("/secret", "/replays")) {
      PATHS.put("/webhooks/{id}" + below, hook.substring("/api".length()) + below);
    }
    till.post("/api/orders/" + placed + "/deliveries", part.replace("1}", "50}")).is(200);
  }

  @AfterAll
  static void stopServer() {
    server.close();
  }

  @Test
  void withNothingButWhatIsRequiredARequestIsTaken() {
    for (Map.Entry<String, String> each : LEAST.entrySet()) {
      RestClient.Answer answer = post(each.getKey(), each.getValue());
      assertThat(answer.status()).as(each + "\n" + answer.response().body()).isBetween(200, 201);
      JsonNode schema = schema(each.getKey());
      assertThat(extra(JSON.readTree(each.getValue()), schema)).as(each.getKey()).isEmpty();
    }
  }

  @Test
  void withoutAnyOfItARequestIsRefused() {
    int tried = 0;
    for (Map.Entry<String, String> each : LEAST.entrySet()) {
      for (JsonNode without : withoutOne(JSON.readTree(each.getValue()), schema(each.getKey()))) {
        RestClient.Answer answer = post(each.getKey(), JSON.writeValueAsString(without));
        assertThat(answer.status()).as(each.getKey() + " " + without).isEqualTo(400);
        tried++;
      }
    }
    assertThat(tried).isGreaterThan(25);
  }

  @Test
  void nothingThatIsPostedIsLeftOutHere() {
    Set<String> posted = new HashSet<>();
    document
        .path("paths")
        .properties()
        .forEach(
            path -> {
              JsonNode body = path.getValue().at("/post/requestBody");
              if (!body.isMissingNode() && !path.getKey().endsWith("/bulk")) {
                posted.add(path.getKey());
              }
            });

    assertThat(LEAST.keySet()).containsAll(posted);
  }

  @Test
  void aChangeRequiresNothing() {
    document
        .path("paths")
        .forEach(
            path -> {
              JsonNode body = path.at("/patch/requestBody/content/application~1json/schema");
              if (!body.isMissingNode()) {
                assertThat(resolved(body).has("required")).isFalse();
              }
            });
  }

  private static RestClient.Answer post(String path, String body) {
    String number = Integer.toString(++made);
    return till.post("/api" + PATHS.getOrDefault(path, path), body.replace("#", number));
  }

  private static JsonNode schema(String path) {
    return resolved(
        document.path("paths").path(path).at("/post/requestBody/content/application~1json/schema"));
  }

  private static JsonNode resolved(JsonNode schema) {
    return schema.has("$ref") ? document.at(schema.path("$ref").asString().substring(1)) : schema;
  }

  /** The body without each of what its schema requires, at any depth. */
  private static List<JsonNode> withoutOne(JsonNode body, JsonNode schema) {
    List<JsonNode> all = new ArrayList<>();
    Set<String> required = required(schema, body);
    for (String name : required) {
      ObjectNode without = (ObjectNode) body.deepCopy();
      without.remove(name);
      all.add(without);
    }
    body.properties()
        .forEach(
            member -> {
              JsonNode below = resolved(schema.path("properties").path(member.getKey()));
              if (member.getValue().isObject()) {
                for (JsonNode less : withoutOne(member.getValue(), below)) {
                  ObjectNode without = (ObjectNode) body.deepCopy();
                  without.set(member.getKey(), less);
                  all.add(without);
                }
              } else if (member.getValue().isArray()) {
                JsonNode items = resolved(below.path("items"));
                for (JsonNode less : withoutOne(member.getValue().get(0), items)) {
                  ObjectNode without = (ObjectNode) body.deepCopy();
                  ArrayNode list = without.putArray(member.getKey());
                  list.add(less);
                  all.add(without);
                }
              }
            });
    return all;
  }

  /** What must be there; of several ways the one that the body has. */
  private static Set<String> required(JsonNode schema, JsonNode body) {
    Set<String> names = new HashSet<>();
    schema.path("required").forEach(name -> names.add(name.asString()));
    schema
        .path("anyOf")
        .forEach(
            way ->
                way.path("required")
                    .forEach(
                        name -> {
                          if (body.has(name.asString())) {
                            names.add(name.asString());
                          }
                        }));
    return names;
  }

  private static Set<String> extra(JsonNode body, JsonNode schema) {
    Set<String> names = new HashSet<>(body.propertyNames());
    names.removeAll(required(schema, body));
    names.remove("lines");
    return names;
  }
}
