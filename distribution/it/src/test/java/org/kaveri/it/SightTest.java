package org.kaveri.it;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kaveri.it.sight.SightCommand;

/** Whoever shall not see a customer does not, by whatever way. */
class SightTest {
  private static final Pattern TABLE =
      Pattern.compile("create table (\\w+) \\((.*?)\\n\\);", Pattern.DOTALL);

  private static final Pattern OF_CUSTOMER =
      Pattern.compile("\\b(customer_id|survivor_id|low_id) ", Pattern.MULTILINE);

  /**
   * Every table with ids of customers, and the services by which its rows are read. Whoever adds a
   * table says so here, and sees to it that what reads it asks for the sight.
   */
  private static final Map<String, String> READ_BY =
      Map.ofEntries(
          Map.entry("analytical_figures", "StoredFigures"),
          Map.entry("analytical_revenue", "StoredFigures"),
          Map.entry("analytical_order", "listeners only"),
          Map.entry("analytical_purchase_day", "listeners only"),
          Map.entry("analytical_contact_day", "listeners only"),
          Map.entry("customers_person", "People"),
          Map.entry("customers_tag", "Customers"),
          Map.entry("customers_history", "Customers"),
          Map.entry("customers_value", "Customers"),
          Map.entry("customers_merge", "Merges"),
          Map.entry("customers_former_number", "Customers"),
          Map.entry("customers_match", "jobs only"),
          Map.entry("customers_bulk_row", "BulkChanges"),
          Map.entry("customers_duplicate", "Duplicates"),
          Map.entry("operational_interaction", "InteractionLog"),
          Map.entry("operational_follow_up", "FollowUps"),
          Map.entry("orders_order", "Orders"));

  @TempDir private Path work;

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void noServiceTellsOfACustomerWhomItsCallerDoesNotSee(boolean onPostgres) {
    try (RunningServer server = server(onPostgres)) {
      var told = server.command("sight", "matrix");
      assertThat(told.code()).as(told.output()).isZero();
      for (String service :
          List.of(
              "customers.Customers",
              "customers.CustomersInFiles",
              "customers.People",
              "customers.Merges",
              "customers.Duplicates",
              "interactions.Attachments",
              "interactions.FollowUps",
              "interactions.InteractionLog",
              "interactions.OneLineLog",
              "orders.Orders")) {
        assertThat(told.output()).contains("org.kaveri.api." + service);
      }
      int cases = Integer.parseInt(told.output().replaceAll("(?s).*cases (\\d+).*", "$1"));
      assertThat(cases).isGreaterThan(750);
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void noAddressTellsOfACustomerWhomItsTokenDoesNotSee(boolean onPostgres) {
    try (RunningServer server = server(onPostgres)) {
      var told = server.command("sight", "worlds");
      assertThat(told.code()).as(told.output()).isZero();
      List<World> worlds = told.output().lines().map(World::of).toList();
      assertThat(worlds).hasSize(12);
      var tokens = new HashMap<String, String>();
      int asked = 0;
      for (World world : worlds) {
        String token = tokens.computeIfAbsent(world.asking(), name -> token(server, name));
        var rest = new RestClient(server, token);
        for (String address : addresses(rest, world)) {
          check(rest.get(address), world, address);
          asked++;
        }
        String card = "/api/customers/" + world.customer();
        // of another version by now where she was given to somebody
        assertThat(rest.patch(card, "\"1\"", "{\"note\":\"changed\"}").status())
            .isIn(world.seen() ? List.of(200, 412) : List.of(404));
        rest.post(
                "/api/interactions",
                "{\"customer\": %s, \"channel\": \"call\"}".formatted(world.customer()))
            .is(world.seen() ? 201 : 404);
      }
      assertThat(asked).isGreaterThan(150);
    }
  }

  private static void check(RestClient.Answer answer, World world, String address) {
    String body = answer.response().body();
    if (world.seen()) {
      assertThat(answer.status()).as(address + body).isEqualTo(200);
    } else {
      assertThat(answer.status()).as(address + body).isIn(200, 404);
      assertThat(body).as(address).doesNotContain(world.marker());
      assertThat(Pattern.compile("\\b" + world.customer() + "\\b").matcher(body).find())
          .as(address + body)
          .isFalse();
    }
  }

  /** All that can be got, as the server itself describes it. */
  private static List<String> addresses(RestClient rest, World world) {
    var addresses = new ArrayList<String>();
    for (var path : rest.get("/api/openapi.json").is(200).body().path("paths").properties()) {
      if (path.getValue().has("get")) {
        String address = path.getKey().startsWith("/api") ? path.getKey() : "/api" + path.getKey();
        String resource = address.replaceFirst("^/api/", "").replaceFirst("/.*", "");
        String id = world.ids().get(resource);
        if (address.indexOf('{') < 0) {
          addresses.add(address + (id == null ? "" : "?size=200"));
        } else if (id != null) {
          addresses.add(address.replaceFirst("\\{\\w+}", id));
        } else {
          assertThat(Set.of("products", "product-categories", "webhooks"))
              .as("of no customer: " + address)
              .contains(resource);
        }
      }
    }
    addresses.add("/api/customers?search=" + world.marker());
    addresses.add("/api/orders?size=200&sort=-number");
    assertThat(addresses).noneMatch(address -> address.contains("{"));
    return addresses;
  }

  private static String token(RunningServer server, String user) {
    String output = server.command("token", "add", user, "test").output().strip();
    return output.substring(output.lastIndexOf('\n') + 1);
  }

  /** One customer, as the command tells her. */
  private record World(
      String asking, boolean seen, String marker, String customer, Map<String, String> ids) {
    static World of(String line) {
      String[] words = line.split(" ");
      return new World(
          words[0],
          Boolean.parseBoolean(words[1]),
          words[2],
          words[3],
          Map.of(
              "customers", words[3],
              "people", words[4],
              "orders", words[5],
              "interactions", words[6],
              "follow-ups", words[7]));
    }
  }

  @Test
  void everyTableWithIdsOfCustomersIsReadByAServiceThatIsAsked() throws IOException {
    var found = new TreeSet<String>();
    for (Path file : migrations()) {
      var tables = TABLE.matcher(Files.readString(file));
      while (tables.find()) {
        if (OF_CUSTOMER.matcher(tables.group(2)).find()) {
          // one that is made anew takes the name of the old one
          found.add(tables.group(1).replaceFirst("_new$", ""));
        }
      }
    }
    assertThat(found).containsExactlyInAnyOrderElementsOf(READ_BY.keySet());
  }

  private static List<Path> migrations() throws IOException {
    Path root = Path.of("").toAbsolutePath();
    while (!Files.exists(root.resolve("bundles/api/pom.xml"))) {
      root = requireNonNull(root.getParent(), "Run below the project's root folder");
    }
    try (Stream<Path> files = Files.walk(root.resolve("bundles"))) {
      return files
          .filter(file -> file.toString().contains("src/main/resources/migrations/"))
          .filter(file -> file.toString().endsWith(".sql"))
          .sorted()
          .toList();
    }
  }

  private RunningServer server(boolean onPostgres) {
    RunningServer.Setup setup =
        RunningServer.with()
            .profile("headless")
            .bundle(TestBundle.of(SightCommand.class.getPackage(), work));
    return (onPostgres ? setup.database(RealPostgres.create()) : setup).start();
  }
}
