package org.kaveri.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the REST interface says of itself, held against what it does; and tokens with a scope. */
class RestDocumentTest extends StaffTest {
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  @SuppressWarnings("NullAway.Init") // set before the first test
  private static RunningServer server;

  @SuppressWarnings("NullAway.Init") // set before the first test
  private static RestClient till;

  @SuppressWarnings("NullAway.Init") // set before the first test
  private static JsonNode document;

  @BeforeAll
  static void startServer() throws Exception {
    server = RunningServer.with().start();
    till = RestClient.of(server);
    HttpResponse<String> answer = open("/api/openapi.json");
    assertThat(answer.statusCode()).isEqualTo(200);
    document = JsonMapper.shared().readTree(answer.body());
  }

  @AfterAll
  static void stopServer() {
    server.close();
  }

  @Test
  void every_address_that_it_names_is_answered_and_by_these_methods_only() {
    Set<String> rooms = new HashSet<>();
    for (var path : document.path("paths").properties()) {
      String address = "/api" + path.getKey().replaceAll("\\{[^}]+}", "1");
      rooms.add(path.getKey().split("/")[1]);
      for (String method : List.of("GET", "POST", "PUT", "PATCH", "DELETE")) {
        boolean described = describes(method.toLowerCase(Locale.ROOT), address);
        String code = till.send(method, address, "").text("code");
        assertThat(code.equals("rest.method") || code.equals("rest.address"))
            .as(method + " " + address + " " + code)
            .isEqualTo(!described);
      }
    }
    assertThat(rooms)
        .contains("about", "customers", "people", "products", "orders", "interactions");
  }

  /** Whether an address is there; {@code customers/bulk} is one like {@code customers/{id}} too. */
  private static boolean describes(String method, String address) {
    return document.path("paths").properties().stream()
        .filter(path -> path.getValue().has(method))
        .anyMatch(path -> address.matches("/api" + path.getKey().replaceAll("\\{[^}]+}", "[^/]+")));
  }

  @Test
  void every_reference_leads_somewhere() {
    for (JsonNode reference : document.findValues("$ref")) {
      assertThat(document.at(reference.asString().substring(1)).isObject())
          .as(reference.asString())
          .isTrue();
    }
  }

  @Test
  void answers_are_as_it_says() {
    long customer =
        till.post("/api/customers", "{\"name\":\"Described\",\"tags\":[\"a\"]}").is(201).id();
    till.post("/api/people", "{\"customer\":" + customer + ",\"family\":\"Virta\"}").is(201);
    till.post(
            "/api/interactions",
            "{\"customer\":" + customer + ",\"channel\":\"call\",\"seconds\":60}")
        .is(201);

    assertAsSaid("/customers", "/api/customers");
    assertAsSaid("/customers/{id}", "/api/customers/" + customer);
    assertAsSaid("/customers/{customer}/people", "/api/customers/" + customer + "/people");
    assertAsSaid(
        "/customers/{customer}/interactions", "/api/customers/" + customer + "/interactions");
    assertAsSaid("/about", "/api/about");
    String card = "/paths/~1customers~1{id}~1vcard/get";
    assertThat(document.at(card + "/responses/200/content/text~1vcard/schema/type").asString())
        .isEqualTo("string");
    assertThat(document.at(card + "/parameters/1/schema/default").asString()).isEqualTo("4.0");
    assertThat(till.get("/api/customers/" + customer + "/vcard").is(200).header("Content-Type"))
        .isEqualTo("text/vcard;charset=utf-8");
  }

  @Test
  void the_page_shows_it_without_anything_from_outside() {
    try (Page page = open(server.url("/api/docs"), Eyes.DESK)) {
      page.locator("summary code").first().waitFor();
      assertThat(page.locator("h2").allTextContents()).contains("customers", "Records");
      page.locator("#narrow").fill("post customers/bulk");
      assertThat(page.locator("details:visible").count()).isEqualTo(1);
      page.locator("details:visible > summary").click();
      page.locator("details[open] a", new Page.LocatorOptions().setHasText("BulkAnswer"))
          .first()
          .waitFor();
      assertThat(PageCheck.problems(page)).isEmpty();
    }
    assertThat(browserErrors()).isEmpty();
  }

  @Test
  void a_token_does_what_its_scope_and_its_user_allow() {
    String output =
        server
            .command("token", "add", "till", "narrow", "--scope", "customers:read")
            .output()
            .strip();
    RestClient narrow = new RestClient(server, output.substring(output.lastIndexOf('\n') + 1));

    narrow.get("/api/customers").is(200);
    narrow.post("/api/customers", "{\"name\":\"X\"}").refuses(403, "access.permission-missing");
    narrow.get("/api/orders").refuses(403, "access.permission-missing");
    assertThat(server.command("token", "list").output()).contains("narrow", "customers:read");
    assertThat(server.command("token", "add", "till", "x", "--scope", "no:such").code())
        .isNotZero();
  }

  /** Members that the schema has, and all that it requires, at the top and in a list's rows. */
  private static void assertAsSaid(String path, String address) {
    JsonNode answer = till.get(address).is(200).body();
    JsonNode schema =
        document.path("paths").path(path).at("/get/responses/200/content/application~1json/schema");
    assertFits(answer, schema, address);
  }

  private static void assertFits(JsonNode value, JsonNode reference, String place) {
    JsonNode schema =
        reference.has("$ref")
            ? document.at(reference.path("$ref").asString().substring(1))
            : reference;
    switch (schema.path("type").asString("")) {
      case "object" -> {
        assertThat(value.isObject()).as(place).isTrue();
        schema
            .path("required")
            .forEach(
                name -> assertThat(value.has(name.asString())).as(place + "." + name).isTrue());
        if (schema.has("properties")) {
          value
              .properties()
              .forEach(
                  member -> {
                    JsonNode known = schema.path("properties").path(member.getKey());
                    assertThat(known.isObject()).as(place + "." + member.getKey()).isTrue();
                    assertFits(member.getValue(), known, place + "." + member.getKey());
                  });
        }
      }
      case "array" -> {
        assertThat(value.isArray()).as(place).isTrue();
        value.forEach(row -> assertFits(row, schema.path("items"), place + "[]"));
      }
      case "string" -> assertThat(value.isString()).as(place).isTrue();
      case "boolean" -> assertThat(value.isBoolean()).as(place).isTrue();
      case "integer" -> assertThat(value.isIntegralNumber()).as(place).isTrue();
      case "number" -> assertThat(value.isNumber()).as(place).isTrue();
      default -> assertThat(schema.isEmpty()).as(place).isTrue();
    }
  }

  private static HttpResponse<String> open(String path) throws IOException, InterruptedException {
    return HTTP.send(HttpRequest.newBuilder(server.url(path)).build(), BodyHandlers.ofString());
  }
}
