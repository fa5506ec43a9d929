package org.kaveri.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The year of a real web shop, sent over REST by several programs at once, each request twice now
 * and then: the server, with half a gigabyte of heap, ends with what independent code says of the
 * file. The first orders only, unless the property {@code kaveri.retail} asks for all of them.
 */
class RetailOverRestTest {
  private static final Logger LOG = LoggerFactory.getLogger(RetailOverRestTest.class);
  private static final boolean WHOLE = Boolean.getBoolean("kaveri.retail");
  private static final String FILE = "online-retail/online-retail.csv.gz";
  private static final int SOME_ORDERS = 1_200;
  private static final int CLIENTS = 4;
  private static final int MOST_ROWS = 500;

  /** Well below the megabyte that a body may have. */
  private static final int MOST_SIGNS = 700_000;

  private final Map<String, String> products = new LinkedHashMap<>();
  private final Map<String, String> customers = new LinkedHashMap<>();
  private final Map<String, Invoice> invoices = new LinkedHashMap<>();

  /** An invoice of the file: its lines with a customer, a quantity and a price. */
  private record Invoice(String number, String customer, String moment, List<String> lines) {}

  @Test
  void theFileGoesInByBulkRequestsOnDerby() throws Exception {
    send(RunningServer.with());
  }

  @Test
  void theFileGoesInByBulkRequestsOnPostgres() throws Exception {
    SharedData.file(FILE);
    send(RunningServer.with().database(RealPostgres.create()));
  }

  private void send(RunningServer.Setup setup) throws Exception {
    read(SharedData.file(FILE));
    try (RunningServer server = setup.profile("headless").start()) {
      RestClient till = RestClient.of(server);
      Map<String, Long> productIds = addAll(till, "products", products);
      Map<String, Long> customerIds = addAll(till, "customers", customers);
      List<String> orders =
          invoices.values().stream().map(one -> order(one, customerIds, productIds)).toList();
      long before = System.nanoTime();
      Map<String, Long> placed = bulk(till, "orders", orders);
      double seconds = (System.nanoTime() - before) / 1e9;
      int lines = invoices.values().stream().mapToInt(one -> one.lines().size()).sum();
      LOG.warn(
          "{} orders with {} lines over REST in {} s: {} orders/s, {} lines/s",
          placed.size(),
          lines,
          Math.round(seconds),
          Math.round(placed.size() / seconds),
          Math.round(lines / seconds));
      check(till, lines);
    }
  }

  private void check(RestClient till, int lines) {
    List<JsonNode> kept = till.all("/api/orders", 1_000);
    assertThat(kept).hasSize(invoices.size());
    assertThat(kept.stream().mapToInt(one -> one.path("lineCount").asInt()).sum()).isEqualTo(lines);
    assertThat(kept.stream().map(one -> one.path("customer").asLong()).distinct().count())
        .isEqualTo(customers.size());
    assertThat(till.all("/api/customers", 1_000)).hasSize(customers.size());
    BigDecimal revenue =
        kept.stream()
            .map(one -> one.at("/totals/0/amount").decimalValue())
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    if (WHOLE) {
      assertThat(kept).hasSize(18_532);
      assertThat(lines).isEqualTo(397_884);
      assertThat(customers).hasSize(4_338);
      assertThat(revenue).isEqualByComparingTo("8911407.90");
    } else {
      assertThat(revenue).isPositive();
    }
  }

  /** Adds things by their keys; gives their ids. */
  private static Map<String, Long> addAll(
      RestClient till, String collection, Map<String, String> things) throws Exception {
    Map<String, Long> byBody = bulk(till, collection, List.copyOf(things.values()));
    Map<String, Long> ids = new HashMap<>();
    things.forEach((key, body) -> ids.put(key, byBody.getOrDefault(body, 0L)));
    assertThat(ids).hasSize(things.size()).doesNotContainValue(0L);
    return ids;
  }

  /** Posts rows, several requests at once; gives the id of each. */
  private static Map<String, Long> bulk(RestClient till, String collection, List<String> rows)
      throws Exception {
    Map<String, Long> ids = new ConcurrentHashMap<>();
    List<Callable<Boolean>> requests = new ArrayList<>();
    int from = 0;
    while (from < rows.size()) {
      int to = from;
      int signs = 0;
      while (to < rows.size()
          && to - from < MOST_ROWS
          && signs + rows.get(to).length() < MOST_SIGNS) {
        signs += rows.get(to++).length() + 1;
      }
      List<String> some = rows.subList(from, to);
      int number = requests.size();
      requests.add(
          () -> {
            post(till, collection, some, number, ids);
            if (number % 10 == 0) {
              // as if the answer had got lost
              post(till, collection, some, number, ids);
            }
            return true;
          });
      from = to;
    }
    try (ExecutorService clients = Executors.newFixedThreadPool(CLIENTS)) {
      for (Future<Boolean> each : clients.invokeAll(requests)) {
        assertThat(each.get()).isTrue();
      }
    }
    return ids;
  }

  private static void post(
      RestClient till, String collection, List<String> rows, int number, Map<String, Long> ids) {
    JsonNode answer =
        till.post(
                "/api/" + collection + "/bulk",
                "[" + String.join(",", rows) + "]",
                "Idempotency-Key",
                collection + "-" + number)
            .is(200)
            .body();
    for (int i = 0; i < rows.size(); i++) {
      JsonNode row = answer.path("rows").path(i);
      assertThat(row.path("status").asInt()).as(rows.get(i) + row).isEqualTo(201);
      Long before = ids.put(rows.get(i), row.path("id").asLong());
      assertThat(before == null || before == row.path("id").asLong()).isTrue();
    }
  }

  private static String order(
      Invoice invoice, Map<String, Long> customerIds, Map<String, Long> productIds) {
    List<String> lines = new ArrayList<>();
    for (String line : invoice.lines()) {
      String[] parts = line.split("\t");
      lines.add(
          "{\"product\":%d,\"quantity\":%s,\"unitPrice\":{\"amount\":%s,\"currency\":\"GBP\"}}"
              .formatted(productIds.get(parts[0]), parts[1], parts[2]));
    }
    return "{\"customer\":%d,\"number\":\"%s\",\"orderedAt\":\"%s\",\"lines\":[%s]}"
        .formatted(
            customerIds.get(invoice.customer()),
            invoice.number(),
            invoice.moment(),
            String.join(",", lines));
  }

  private void read(Path file) throws IOException {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      reader.readLine();
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        List<String> values = values(line);
        boolean bought =
            !values.get(0).startsWith("C")
                && !values.get(6).isEmpty()
                && new BigDecimal(values.get(3)).signum() > 0
                && new BigDecimal(values.get(5)).signum() > 0;
        if (bought && !take(values)) {
          return;
        }
      }
    }
  }

  /** Answers whether there is room for more. */
  private boolean take(List<String> values) {
    String number = values.get(0);
    if (!WHOLE && invoices.size() == SOME_ORDERS && !invoices.containsKey(number)) {
      return false;
    }
    String code = values.get(1);
    String customer = values.get(6).replaceFirst("\\.0$", "");
    String name = values.get(2).isBlank() ? code : values.get(2).strip();
    products.putIfAbsent(code, "{\"code\":%s,\"name\":%s}".formatted(json(code), json(name)));
    customers.putIfAbsent(
        customer, "{\"name\":\"Customer %s\",\"number\":\"%s\"}".formatted(customer, customer));
    invoices
        .computeIfAbsent(
            number,
            one ->
                new Invoice(
                    one, customer, values.get(4).replace(' ', 'T') + "Z", new ArrayList<>()))
        .lines()
        .add(code + "\t" + values.get(3) + "\t" + values.get(5));
    return true;
  }

  private static String json(String text) {
    return JsonMapper.shared().writeValueAsString(text);
  }

  /** The values of a line, where those with a comma stand in quotes. */
  private static List<String> values(String line) {
    List<String> values = new ArrayList<>();
    StringBuilder value = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < line.length(); i++) {
      char sign = line.charAt(i);
      if (sign == '"') {
        boolean doubled = quoted && i + 1 < line.length() && line.charAt(i + 1) == '"';
        if (doubled) {
          value.append(sign);
          i++;
        } else {
          quoted = !quoted;
        }
      } else if (sign == ',' && !quoted) {
        values.add(value.toString());
        value.setLength(0);
      } else {
        value.append(sign);
      }
    }
    values.add(value.toString());
    return values;
  }
}
