package org.kaveri.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The registers over REST, as another program keeps them, on both databases. */
@ParameterizedClass
@ValueSource(booleans = {false, true})
class RestRegistersTest {
  @Parameter boolean onPostgres;

  @SuppressWarnings("NullAway.Init") // set before the first test
  private static RunningServer server;

  @SuppressWarnings("NullAway.Init") // set before the first test
  private static RestClient rest;

  @BeforeParameterizedClassInvocation
  static void startServer(boolean onPostgres) {
    RunningServer.Setup setup = RunningServer.with().profile("headless");
    server = (onPostgres ? setup.database(RealPostgres.create()) : setup).start();
    rest = RestClient.of(server);
  }

  @AfterParameterizedClassInvocation
  static void stopServer() {
    server.close();
  }

  @Test
  void aCustomerIsAddedShownAndChanged() {
    RestClient.Answer added =
        rest.post(
                "/api/customers",
                """
                {"name": "Leipomo Oy", "number": "L-1", "businessId": "0112038-9", "language": "fi",
                 "emails": [{"label": "work", "address": "a@leipomo.example"}, {"address": "b@leipomo.example"}],
                 "phones": [{"number": "+358 40 123 4567"}],
                 "addresses": [{"street": "Kauppakatu 1", "postcode": "20100", "city": "Turku"}],
                 "tags": ["bakery", "north"], "note": "Two\\nlines", "prospect": true,
                 "origin": {"source": "fair"}}
                """)
            .is(201);
    String address = added.header("Location");
    assertThat(address).isEqualTo("/api/customers/" + added.id());

    RestClient.Answer seen = rest.get(address).is(200);
    assertThat(seen.body()).isEqualTo(added.body());
    assertThat(seen.text("kind")).isEqualTo("organisation");
    assertThat(seen.body().at("/addresses/0/city").asString()).isEqualTo("Turku");
    assertThat(seen.body().at("/origin/source").asString()).isEqualTo("fair");
    String tag = seen.header("ETag");
    assertThat(rest.get(address, "If-None-Match", tag).is(304).response().body()).isEmpty();

    RestClient.Answer changed =
        rest.patch(address, tag, "{\"language\":\"sv\",\"note\":null,\"tags\":[\"north\"]}")
            .is(200);
    assertThat(changed.text("language")).isEqualTo("sv");
    assertThat(changed.body().has("note")).isFalse();
    assertThat(changed.body().path("tags").toString()).isEqualTo("[\"north\"]");
    assertThat(changed.body().path("emails")).isEqualTo(seen.body().path("emails"));
    assertThat(rest.get(address, "If-None-Match", tag).is(200).header("ETag"))
        .isEqualTo(changed.header("ETag"));

    rest.patch(address, tag, "{\"language\":\"en\"}").refuses(412, "rest.version-other");
    rest.send("PATCH", address, "{\"language\":\"en\"}").refuses(428, "rest.version-missing");
    rest.post("/api/customers", "{\"name\":\"Other\",\"number\":\"L-1\"}")
        .refuses(409, "customer.number-taken");
    rest.post("/api/customers", "{\"number\":\"L-2\"}").refuses(400, "customer.name-missing");
    rest.post("/api/customers", "{\"name\":\"A\",\"given\":\"B\"}").refuses(400, "rest.body");
    rest.post("/api/customers", "{\"name\":\"A\",\"own\":{\"no-such\":\"1\"}}").is(400);
    rest.get("/api/customers/999999999").refuses(404, "customer.unknown");
  }

  @Test
  void aPrivatePersonBecomesAnOrganisation() {
    RestClient.Answer person =
        rest.post("/api/customers", "{\"given\":\"Aino\",\"family\":\"Virtanen\"}").is(201);
    assertThat(person.text("kind")).isEqualTo("private-person");

    RestClient.Answer company =
        rest.patch(
                person.header("Location"),
                person.header("ETag"),
                "{\"given\":null,\"family\":null,\"name\":\"Virtanen Ky\"}")
            .is(200);
    assertThat(company.text("kind")).isEqualTo("organisation");
    assertThat(company.body().has("family")).isFalse();
  }

  @Test
  void peopleComeChangeAndGo() {
    long customer = customer("People Oy");
    RestClient.Answer added =
        rest.post(
                "/api/people",
                "{\"customer\":%d,\"given\":\"Bo\",\"family\":\"Berg\",\"role\":\"Buyer\"}"
                    .formatted(customer))
            .is(201);
    rest.post("/api/people", "{\"customer\":%d,\"family\":\"Alm\"}".formatted(customer)).is(201);
    String address = added.header("Location");

    RestClient.Answer changed =
        rest.patch(
                address,
                added.header("ETag"),
                "{\"role\":null,\"phones\":[{\"number\":\"0401234567\"}]}")
            .is(200);
    assertThat(changed.body().has("role")).isFalse();
    assertThat(changed.text("given")).isEqualTo("Bo");
    rest.patch(address, changed.header("ETag"), "{\"customer\":1}")
        .refuses(400, "rest.member-fixed");
    assertThat(texts(rest.all("/api/customers/" + customer + "/people", 1), "family"))
        .containsExactly("Alm", "Berg");

    rest.send("DELETE", address, "").refuses(428, "rest.version-missing");
    rest.send("DELETE", address, "", "If-Match", added.header("ETag"))
        .refuses(412, "rest.version-other");
    rest.send("DELETE", address, "", "If-Match", changed.header("ETag")).is(204);
    rest.get(address).refuses(404, "person.unknown");
    rest.post("/api/people", "{\"family\":\"Ek\"}").refuses(400, "rest.member-missing");
    rest.post("/api/people", "{\"customer\":999999999,\"family\":\"Ek\"}")
        .refuses(404, "customer.unknown");
  }

  @Test
  void aListIsWalkedFilteredAndSorted() {
    String rows =
        IntStream.rangeClosed(1, 7)
            .mapToObj(
                i ->
                    "{\"name\":\"Walk %d\",\"number\":\"W-%d\",\"tags\":[\"walked\"%s]}"
                        .formatted(i, i, i % 2 == 0 ? ",\"even\"" : ""))
            .collect(Collectors.joining(",", "[", "]"));
    rest.post("/api/customers/bulk", rows).is(200);

    String walked = "/api/customers?filter=" + escaped("tag = walked");
    assertThat(texts(rest.all(walked, 3), "number"))
        .containsExactly("W-1", "W-2", "W-3", "W-4", "W-5", "W-6", "W-7");
    assertThat(texts(rest.all(walked + "&sort=-number", 2), "number"))
        .containsExactly("W-7", "W-6", "W-5", "W-4", "W-3", "W-2", "W-1");
    String even = escaped("tag = even and not number = \"W-4\"");
    assertThat(texts(rest.all("/api/customers?filter=" + even, 50), "number"))
        .containsExactly("W-2", "W-6");
    assertThat(texts(rest.all("/api/customers?search=walk%205", 50), "number"))
        .containsExactly("W-5");

    rest.get("/api/customers?filter=" + escaped("tag =")).refuses(400, "filter.written");
    rest.get("/api/customers?filter=" + escaped("colour = red")).refuses(400, "filter.field");
    rest.get("/api/customers?sort=colour").refuses(400, "list.sort");
    rest.get("/api/customers?after=nowhere").refuses(400, "page.cursor");
    rest.get("/api/customers?size=1001").refuses(400, "page.size");
  }

  @Test
  void theCatalogueIsKept() {
    RestClient.Answer drinks =
        rest.post("/api/product-categories", "{\"name\":\"Drinks %s\"}".formatted(unique()))
            .is(201);
    RestClient.Answer coffee =
        rest.post(
                "/api/product-categories",
                "{\"name\":\"Coffee\",\"parent\":%d}".formatted(drinks.id()))
            .is(201);
    rest.patch(coffee.header("Location"), coffee.header("ETag"), "{\"name\":\"Coffees\"}").is(200);
    rest.patch(coffee.header("Location"), coffee.header("ETag"), "{\"name\":\"Tea\"}")
        .refuses(412, "rest.version-other");
    String code = "C-" + unique();
    RestClient.Answer product =
        rest.post(
                "/api/products",
                """
                {"code": "%s", "name": "Dark roast", "kind": "goods", "unit": "kg", "taxRate": 14,
                 "price": {"amount": 14.90, "currency": "EUR"}, "category": %d}
                """
                    .formatted(code, coffee.id()))
            .is(201);
    String address = product.header("Location");
    assertThat(product.body().at("/price/amount").decimalValue().toPlainString()).isEqualTo("14.9");
    assertThat(product.response().body()).contains("\"amount\":14.90", "\"active\":true");

    RestClient.Answer changed =
        rest.patch(address, product.header("ETag"), "{\"active\":false,\"unit\":null}").is(200);
    assertThat(changed.body().path("active").booleanValue()).isFalse();
    assertThat(changed.body().path("price")).isEqualTo(product.body().path("price"));
    assertThat(
            texts(
                rest.all("/api/products?filter=" + escaped("category = " + drinks.id()), 50),
                "code"))
        .containsExactly(code);
    assertThat(
            texts(
                rest.all("/api/products?filter=" + escaped("code = \"" + code + "\""), 50), "name"))
        .containsExactly("Dark roast");

    rest.send("PUT", address + "/prices/EUR/2099-01-01", "{\"amount\":20}").is(204);
    rest.send("PUT", address + "/prices/SEK/2099-01-01", "{}").is(204);
    assertThat(texts(rest.all(address + "/prices", 1), "from")).hasSize(3).contains("2099-01-01");
    assertThat(rest.get(address).is(200).header("ETag")).isNotEqualTo(changed.header("ETag"));
    rest.send("DELETE", address + "/prices/EUR/2099-01-01", "").is(204);
    rest.send("PUT", address + "/prices/XXZ/2099-01-01", "{}").refuses(400, "rest.body");
    rest.send("PUT", address + "/prices/EUR/2099-02-30", "{}").refuses(400, "rest.parameter");

    rest.post("/api/products", "{\"code\":\"%s\",\"name\":\"Other\"}".formatted(code))
        .refuses(409, "product.code-taken");
    rest.send("DELETE", coffee.header("Location"), "").refuses(409, "category.in-use");
    rest.get("/api/product-categories/999999999").refuses(404, "category.unknown");
  }

  @Test
  void anOrderIsPlacedDeliveredCancelledAndReturned() {
    long customer = customer("Order Oy");
    long product =
        rest.post("/api/products", "{\"code\":\"O-%s\",\"name\":\"Chair\"}".formatted(unique()))
            .is(201)
            .id();
    String number = "N-" + unique();
    RestClient.Answer placed =
        rest.post(
                "/api/orders",
                """
                {"customer": %d, "number": "%s", "discount": {"percent": 10}, "lines": [
                  {"product": %d, "quantity": 10, "unitPrice": {"amount": 9.5, "currency": "EUR"}},
                  {"product": %d, "quantity": 0.5, "unitPrice": {"amount": 10, "currency": "EUR"},
                   "discount": {"amount": {"amount": 1, "currency": "EUR"}}}]}
                """
                    .formatted(customer, number, product, product))
            .is(201);
    String address = placed.header("Location");
    assertThat(placed.text("status")).isEqualTo("placed");
    assertThat(placed.response().body())
        .contains("\"totals\":[{\"amount\":89.10,\"currency\":\"EUR\"}]");

    RestClient.Answer delivered =
        rest.post(address + "/deliveries", "{\"lines\":[{\"position\":1,\"quantity\":4}]}").is(200);
    assertThat(delivered.text("status")).isEqualTo("partly-delivered");
    assertThat(rest.all(address + "/deliveries", 50)).hasSize(1);
    RestClient.Answer returned =
        rest.post(address + "/returns", "{\"lines\":[{\"position\":1,\"quantity\":1}]}").is(201);
    assertThat(returned.text("status")).isEqualTo("return");
    assertThat(returned.header("Location")).isEqualTo("/api/orders/" + returned.id());
    RestClient.Answer cancelled = rest.post(address + "/cancellations", "{}").is(201);
    assertThat(cancelled.body().path("cancels").asLong()).isEqualTo(placed.id());
    rest.post(address + "/cancellations", "{}").is(400);
    assertThat(rest.get(address).is(200).text("status")).isEqualTo("delivered");

    assertThat(texts(rest.all("/api/customers/" + customer + "/orders", 1), "status"))
        .containsExactlyInAnyOrder("delivered", "return", "cancellation");
    assertThat(
            texts(
                rest.all("/api/orders?filter=" + escaped("number = \"" + number + "\""), 50),
                "status"))
        .containsExactly("delivered");
    rest.post("/api/orders", "{\"customer\":%d,\"lines\":[]}".formatted(customer))
        .refuses(400, "order.empty");
    rest.post("/api/orders", "{\"customer\":%d,\"lines\":[null]}".formatted(customer))
        .refuses(400, "rest.body");
  }

  @Test
  void contactsAndFollowUpsAreKept() {
    long customer = customer("Contact Oy");
    RestClient.Answer logged =
        rest.post(
                "/api/interactions",
                """
                {"customer": %d, "channel": "call", "direction": "in", "seconds": 900, "note": "Blue.",
                 "followUp": {"text": "Send the offer", "due": "2026-12-01", "promised": true}}
                """
                    .formatted(customer))
            .is(201);
    String address = logged.header("Location");
    RestClient.Answer changed =
        rest.patch(address, logged.header("ETag"), "{\"note\":\"Green.\",\"direction\":\"out\"}")
            .is(200);
    assertThat(changed.text("note")).isEqualTo("Green.");
    assertThat(changed.body().path("seconds").asLong()).isEqualTo(900);
    rest.patch(address, logged.header("ETag"), "{\"note\":\"Red.\"}")
        .refuses(412, "rest.version-other");
    rest.patch(address, changed.header("ETag"), "{\"followUp\":{\"text\":\"a\"}}")
        .refuses(400, "rest.member-fixed");
    assertThat(texts(rest.all("/api/customers/" + customer + "/interactions", 50), "note"))
        .containsExactly("Green.");
    assertThat(rest.get("/api/interactions?size=1").is(200).body().path("items").size()).isOne();

    List<JsonNode> open = rest.all("/api/customers/" + customer + "/follow-ups", 50);
    assertThat(texts(open, "text")).containsExactly("Send the offer");
    String next = "/api/follow-ups/" + open.getFirst().path("id").asLong();
    RestClient.Answer done =
        rest.patch(next, rest.get(next).header("ETag"), "{\"done\":true,\"text\":\"Sent\"}")
            .is(200);
    assertThat(done.body().has("doneAt")).isTrue();
    assertThat(rest.all("/api/customers/" + customer + "/follow-ups", 50)).isEmpty();
    assertThat(texts(rest.all("/api/customers/" + customer + "/follow-ups?state=done", 50), "text"))
        .containsExactly("Sent");
    rest.patch(next, done.header("ETag"), "{\"done\":false}").is(200);
    assertThat(texts(rest.all("/api/follow-ups?until=2099-01-01", 50), "text")).contains("Sent");
    rest.post(
            "/api/follow-ups",
            "{\"customer\":%d,\"interaction\":%d,\"text\":\"Call\",\"due\":\"2026-12-02\"}"
                .formatted(customer, logged.id()))
        .is(201);
  }

  @Test
  void aThousandRowsAreAddedByOneRequestAndOnce() {
    String stem = unique();
    String rows =
        IntStream.range(0, 1_000)
            .mapToObj(
                i ->
                    i == 500
                        ? "{\"nam\":\"wrong\"}"
                        : "{\"name\":\"Bulk %d\",\"number\":\"%s-%d\",\"tags\":[\"%s\"]}"
                            .formatted(i, stem, i % 999, stem))
            .collect(Collectors.joining(",", "[", "]"));
    RestClient.Answer first =
        rest.post("/api/customers/bulk", rows, "Idempotency-Key", stem).is(200);
    RestClient.Answer second =
        rest.post("/api/customers/bulk", rows, "Idempotency-Key", stem).is(200);

    assertThat(first.body().path("rows").size()).isEqualTo(1_000);
    assertThat(first.body().at("/rows/500/problem/code").asString()).isEqualTo("rest.body");
    assertThat(first.body().at("/rows/999/problem/code").asString())
        .isEqualTo("customer.number-taken");
    assertThat(second.body()).isEqualTo(first.body());
    Set<Long> ids =
        stream(first.body().path("rows"))
            .filter(row -> row.path("status").asInt() == 201)
            .map(row -> row.path("id").asLong())
            .collect(Collectors.toSet());
    assertThat(ids).hasSize(998);
    assertThat(
            rest.all("/api/customers?filter=" + escaped("tag = \"" + stem + "\""), 400).stream()
                .map(row -> row.path("id").asLong())
                .collect(Collectors.toSet()))
        .isEqualTo(ids);
    rest.post("/api/customers/bulk", "[" + "{},".repeat(1_000) + "{}]").refuses(400, "rest.rows");
  }

  @Test
  void theSameRequestAtOnceHasOneEffect() {
    long customer = customer("Repeat Oy");
    String key = unique();
    String body = "{\"customer\":%d,\"channel\":\"call\",\"note\":\"Once\"}".formatted(customer);
    List<CompletableFuture<RestClient.Answer>> all =
        IntStream.range(0, 8)
            .mapToObj(
                i ->
                    CompletableFuture.supplyAsync(
                        () -> rest.post("/api/interactions", body, "Idempotency-Key", key),
                        Thread::startVirtualThread))
            .toList();

    assertThat(all.stream().map(answer -> answer.join().is(201).id()).distinct()).hasSize(1);
    assertThat(rest.all("/api/customers/" + customer + "/interactions", 50)).hasSize(1);
    rest.post("/api/interactions", body.replace("Once", "Twice"), "Idempotency-Key", key)
        .refuses(409, "rest.request-reused");
  }

  @Test
  void oneOfManyChangesOfTheSameVersionIsKept() {
    RestClient.Answer added = rest.post("/api/customers", "{\"name\":\"Race Oy\"}").is(201);
    List<CompletableFuture<RestClient.Answer>> all =
        IntStream.range(0, 8)
            .mapToObj(
                i ->
                    CompletableFuture.supplyAsync(
                        () ->
                            rest.patch(
                                added.header("Location"),
                                added.header("ETag"),
                                "{\"note\":\"by " + i + "\"}"),
                        Thread::startVirtualThread))
            .toList();

    List<Integer> statuses = all.stream().map(answer -> answer.join().status()).toList();
    assertThat(statuses).containsOnlyOnce(200);
    assertThat(statuses.stream().filter(status -> status != 200)).containsOnly(412);
    assertThat(rest.get(added.header("Location")).is(200).body().path("version").asLong())
        .isEqualTo(added.body().path("version").asLong() + 1);
  }

  private static long customer(String name) {
    return rest.post("/api/customers", "{\"name\":\"" + name + "\"}").is(201).id();
  }

  private static String unique() {
    return java.util.UUID.randomUUID().toString();
  }

  private static String escaped(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static Stream<JsonNode> stream(JsonNode list) {
    return list.valueStream();
  }

  private static List<String> texts(List<JsonNode> rows, String member) {
    return rows.stream().map(row -> row.path(member).asString()).toList();
  }
}
