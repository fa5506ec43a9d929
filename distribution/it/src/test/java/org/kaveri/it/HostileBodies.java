package org.kaveri.it;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Requests with bodies, one of each kind with which nothing is wrong, and how to spoil them. */
final class HostileBodies {
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final String PLACE = "@place@";

  private final List<Right> rights = new ArrayList<>();
  private final Map<String, String> tags = new LinkedHashMap<>();
  private final Random random;

  /**
   * A request with which nothing is wrong.
   *
   * @param body as JSON
   */
  record Right(String method, String path, String body) {}

  /**
   * Makes a thing of each kind, so that there is something to change.
   *
   * @param customer whose all of it is
   */
  HostileBodies(RestClient rest, long customer, Random random) {
    this.random = random;
    String contactWays =
        """
        "emails": [{"label": "work", "address": "a@example.com"}],
        "phones": [{"label": "work", "number": "+358 40 123 4567"}]
        """;
    add(
        rest,
        "customers",
        """
        {"name": "Sininen Oy", "businessId": "0112038-9", "language": "fi", %s,
         "addresses": [{"label": "shop", "street": "Katu 1", "postcode": "20100", "city": "Turku", "country": "Finland"}],
         "tags": ["blue", "north"], "note": "Two\\nlines", "origin": {"source": "fair", "attraction": "blue"},
         "prospect": true, "own": {}}
        """
            .formatted(contactWays));
    add(
        rest,
        "people",
        "{\"customer\": %d, \"given\": \"Aino\", \"family\": \"Virtanen\", \"role\": \"Buyer\", %s}"
            .formatted(customer, contactWays));
    add(
        rest,
        "interactions",
        """
        {"customer": %d, "channel": "call", "direction": "in", "occurredAt": "2026-01-22T10:15:00Z", "seconds": 900,
         "persons": [], "employees": [], "subject": "Blue", "note": "Wants it in blue.", "outcome": ""}
        """
            .formatted(customer));
    rights.add(
        new Right(
            "POST",
            "/api/interactions",
            """
            {"customer": %d, "channel": "call", "followUp": {"text": "Send the offer", "due": "2026-12-01", "promised": true}}
            """
                .formatted(customer)));
    add(
        rest,
        "follow-ups",
        """
        {"customer": %d, "text": "Send the offer", "due": "2026-12-01", "promised": true, "done": false}
        """
            .formatted(customer));
    add(rest, "product-categories", "{\"name\": \"Category #\"}");
    long product =
        add(
            rest,
            "products",
            """
            {"code": "P-#", "name": "Chair", "kind": "goods", "price": {"amount": 14.90, "currency": "EUR"},
             "active": true, "unit": "kg", "taxRate": 25.5}
            """);
    rights.add(
        new Right(
            "PUT", "/api/products/" + product + "/prices/EUR/2099-01-01", "{\"amount\": 20}"));
    String order =
        """
        {"customer": %d, "number": "O-#", "orderedAt": "2026-01-22T10:15:00Z", "discount": {"percent": 10}, "lines": [
         {"product": %d, "quantity": 1000, "unitPrice": {"amount": 9.5, "currency": "EUR"},
          "discount": {"amount": {"amount": 1, "currency": "EUR"}}}]}
        """
            .formatted(customer, product);
    String below = "/api/orders/" + rest.post("/api/orders", order).is(201).id();
    rest.post(below + "/deliveries", "{\"lines\": [{\"position\": 1, \"quantity\": 500}]}").is(200);
    posted("orders", order);
    String part = "\"lines\": [{\"position\": 1, \"quantity\": 0.001}]}";
    rights.add(new Right("POST", below + "/deliveries", "{\"day\": \"2026-01-23\", " + part));
    String at = "{\"at\": \"2026-01-23T10:15:00Z\", " + part;
    rights.add(new Right("POST", below + "/cancellations", at));
    rights.add(new Right("POST", below + "/returns", at));
    webhooks(rest);
  }

  /** One that is off, so that nothing is sent to where nobody is. */
  private void webhooks(RestClient rest) {
    String hook =
        """
        {"name": "Warehouse", "url": "https://receiver.invalid/kaveri?till=7", "events": ["orders.placed", "people.added"]}
        """;
    RestClient.Answer made = rest.post("/api/webhooks", hook).is(201);
    String address = made.header("Location");
    tags.put(address, rest.patch(address, made.header("ETag"), "{\"on\": false}").header("ETag"));
    rights.add(new Right("POST", "/api/webhooks", hook));
    rights.add(new Right("PATCH", address, hook.replace("}", ", \"on\": false}")));
    rights.add(new Right("POST", address + "/secret", "{\"atOnce\": true}"));
    rights.add(new Right("POST", address + "/replays", "{\"place\": 1}"));
    rights.add(new Right("POST", address + "/replays", "{\"since\": \"2026-01-22T10:15:00Z\"}"));
  }

  /** A kind that can be changed too; gives the id of one. */
  private long add(RestClient rest, String collection, String body) {
    RestClient.Answer made = rest.post("/api/" + collection, body).is(201);
    String address = made.header("Location");
    tags.put(address, made.header("ETag"));
    rights.add(new Right("PATCH", address, body));
    posted(collection, body);
    return made.id();
  }

  private void posted(String collection, String body) {
    rights.add(new Right("POST", "/api/" + collection, body));
    rights.add(
        new Right(
            "POST",
            "/api/" + collection + "/bulk",
            "[" + body + "," + body.replace("#", "1#") + "," + body.replace("#", "2#") + "]"));
  }

  /** Any of them, of a number that none had before where it has one. */
  Right any() {
    Right right = rights.get(random.nextInt(rights.size()));
    return new Right(
        right.method(),
        right.path(),
        right.body().replace("#", Long.toHexString(random.nextLong())));
  }

  /** The version that a change must name. */
  String tag(String address) {
    return tags.getOrDefault(address, "\"1\"");
  }

  /** Something was changed: it has another version. */
  void changed(String address, String tag) {
    tags.put(address, tag);
  }

  /** The body with this instead of a value somewhere in it. */
  String otherValue(String body, String value) {
    JsonNode tree = JSON.readTree(body);
    List<Runnable> places = new ArrayList<>();
    collect(tree, places);
    places.get(random.nextInt(places.size())).run();
    return JSON.writeValueAsString(tree).replace("\"" + PLACE + "\"", value);
  }

  private static void collect(JsonNode node, List<Runnable> places) {
    if (node instanceof ObjectNode object) {
      object
          .properties()
          .forEach(
              member -> {
                places.add(() -> object.put(member.getKey(), PLACE));
                collect(member.getValue(), places);
              });
      places.add(() -> object.put("unknown", PLACE));
    } else if (node instanceof ArrayNode array) {
      for (int i = 0; i < array.size(); i++) {
        int index = i;
        places.add(() -> array.set(index, array.stringNode(PLACE)));
        collect(array.get(i), places);
      }
    }
  }
}
