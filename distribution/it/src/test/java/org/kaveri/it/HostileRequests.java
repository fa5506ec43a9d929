package org.kaveri.it;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Requests of which most are right but for one thing, from a seed. */
final class HostileRequests {
  private static final List<String> VALUES =
      List.of(
          "null",
          "true",
          "0",
          "-1",
          "1.5",
          "1e3",
          "1e400",
          "1e999999999",
          "-0",
          "9223372036854775807",
          "-9223372036854775808",
          "99999999999999999999",
          "9".repeat(500),
          "NaN",
          "\"\"",
          "\" \"",
          "\"5\"",
          "\"" + "x".repeat(201) + "\"",
          "\"" + "x".repeat(20_001) + "\"",
          "\"" + "ä🙂".repeat(2_000) + "\"",
          "\"\\u0000\"",
          "\"a\\u0000b\"",
          "\"\\ud800\"",
          "\"\\udc00\\ud800\"",
          "\"\\u202egnirts\\u2066\"",
          "\"e\\u0301\\u0301\\u0301\"",
          "\"\\r\\nSet-Cookie: a=b\"",
          "\"' or 1=1 --\"",
          "\"%_\\\\%\"",
          "\"<script>alert(1)</script>\"",
          "\"../../etc/passwd\"",
          "\"call\\n\"",
          "[]",
          "[[]]",
          "[null]",
          "[0]",
          "[\"1\"]",
          "[" + "1,".repeat(5_000) + "1]",
          "{}",
          "{\"a\":1}",
          "{\"a\":".repeat(40) + "1" + "}".repeat(40),
          "[".repeat(10_000),
          "\"0000-01-01\"",
          "\"0000-01-01T00:00:00Z\"",
          "\"+999999999-12-31\"",
          "\"-999999999-01-01\"",
          "\"+1000000000-12-31T23:59:59.999999999Z\"",
          "\"-1000000000-01-01T00:00:00Z\"",
          "\"9999-12-31T23:59:59Z\"",
          "\"1899-12-31T23:59:59Z\"",
          "\"2026-02-30\"",
          "\"2026-13-01\"",
          "\"2026-11-22T25:00:00Z\"",
          "\"2026-11-22\"",
          "\"9999999999\"",
          "9999999999",
          "99999999999999999",
          "[2026,11,22]",
          "undefined",
          "'x'",
          "0x10",
          "01");

  private static final List<String> PATHS =
      List.of(
          "/api",
          "/api/",
          "/api//",
          "/api/about/",
          "/api/About",
          "/api/../api/about",
          "/api/%2e%2e/api/about",
          "/api/..%2fabout",
          "/api/about;jsessionid=1",
          "/api/about%00",
          "/api/%",
          "/api/%zz",
          "/api/%ff%fe",
          "/api/%ED%A0%80",
          "/api/interactions/0",
          "/api/interactions/-1",
          "/api/interactions/1e3",
          "/api/interactions/%31",
          "/api/interactions/９",
          "/api/interactions/99999999999999999999",
          "/api/interactions/999999999999999999",
          "/api/interactions/1/1",
          "/api/interactions/1%0d%0aSet-Cookie:a=b",
          "/api/customers//interactions",
          "/api/customers/{id}/interactions",
          "/api/customers/-1/interactions",
          "/api/customers/bulk",
          "/api/customers/1/bulk",
          "/api/people/999999999",
          "/api/people/1/vcard?version=%00",
          "/api/customers/1/vcard?version=4.0&version=" + "9".repeat(300),
          "/api/products/1e3",
          "/api/products/1/prices/EUR/2026-02-30",
          "/api/products/1/prices/E%00R/2026-01-01",
          "/api/orders/1/deliveries",
          "/api/orders/0/returns",
          "/api/follow-ups/%ff",
          "/api/webhooks/0",
          "/api/webhooks/-1",
          "/api/webhooks/1e3",
          "/api/webhooks/events/1",
          "/api/webhooks/1/deliveries/0",
          "/api/webhooks/999999999999999999/deliveries",
          "/api/product-categories/-5",
          "/api/" + "a".repeat(600),
          "/api/" + "a/".repeat(1_000),
          "/api/" + "a".repeat(20_000),
          "*",
          "api/about",
          "http://localhost/api/about",
          "http://[::1/api/about");

  private static final List<String> QUERIES =
      List.of(
          "filter=",
          "filter=a",
          "filter=%00",
          "filter=city%20%3D",
          "filter=" + "(".repeat(3_000),
          "filter=not%20".repeat(100),
          "filter=name%20%3D%20%22%00%22",
          "filter=created%20%3E%3D%20today-99999999999",
          "filter=owner%20%3D%20x",
          "filter=name%20%3D%20" + "x".repeat(3_000),
          "sort=",
          "sort=-",
          "sort=--name",
          "sort=name%20desc",
          "sort=%27%20or%201%3D1",
          "search=",
          "search=%00",
          "search=" + "x%20".repeat(900),
          "search=%25_%5C",
          "filter=category%20%3D%20999999999",
          "filter=total%20%3E%201e400",
          "filter=number%20begins%20%25",
          "state=OPEN",
          "until=2026-02-30",
          "until=%2B999999999-12-31",
          "size=0",
          "size=-1",
          "size=1001",
          "size=999999",
          "size=99999999999999999999",
          "size=1e3",
          "size=",
          "size",
          "size=%00",
          "size=%",
          "size=%zz",
          "size=%ff",
          "size=5&size=x",
          "size=x&size=5",
          "after=",
          "after=x",
          "after=%00",
          "after=%ff",
          "after=AAAA",
          "after=MQ",
          "after=LTE",
          "after=OTk5OTk5OTk5OTk5OTk5OTk5OTk5OTk",
          "after=MS4x",
          "after=MTox",
          "after=AA",
          "after=7aCA",
          "after=" + "QUFB".repeat(900),
          "after=" + "QUFB".repeat(3_000),
          "unknown=1",
          "&&&=&",
          "a[b]=c",
          "a=1&".repeat(900),
          "<script>");

  private static final List<String> HEADERS =
      List.of(
          "Content-Type: text/plain",
          "Content-Type: application/x-www-form-urlencoded",
          "Content-Type: multipart/form-data",
          "Content-Type: application/json; charset=utf-16",
          "Content-Type: application/json; charset=nonsense",
          "Content-Type: application/jsonx",
          "Content-Type:",
          "Content-Type: " + "x".repeat(5_000),
          "Idempotency-Key: same",
          "Idempotency-Key:",
          "Idempotency-Key: " + "k".repeat(101),
          "Idempotency-Key: " + "k".repeat(5_000),
          "Idempotency-Key: a b",
          "Idempotency-Key: ä",
          "Idempotency-Key: a\u0000b",
          "Idempotency-Key: a\nX-Other: b",
          "If-Match:",
          "If-Match: *",
          "If-Match: 1",
          "If-Match: \"",
          "If-Match: W/\"1\"",
          "If-Match: \"1\", \"2\"",
          "If-Match: \"99999999999999999999\"",
          "If-Match: \"-1\"",
          "If-Match: \"1\u0000\"",
          "If-Match: " + "\"1\",".repeat(1_000),
          "If-None-Match: \"",
          "If-None-Match: *",
          "If-None-Match: " + ",".repeat(3_000),
          "Authorization:",
          "Authorization: Bearer",
          "Authorization: Bearer kaveri_",
          "Authorization: Basic YTpi",
          "Authorization: Bearer " + "k".repeat(7_000),
          "Authorization: Bearer kaveri_ä",
          "Content-Length: -1",
          "Content-Length: x",
          "Content-Length: 99999999999999999999",
          "Content-Length: 2147483648",
          "Content-Length: 5",
          "Transfer-Encoding: chunked",
          "Transfer-Encoding: gzip, nonsense",
          "Content-Encoding: gzip",
          "Expect: 200-ok",
          "Host: a b",
          "Host:",
          "Cookie: " + "c=d; ".repeat(1_000),
          "X-Large: " + "x".repeat(30_000),
          " folded: x",
          "no colon",
          ": empty",
          "X-\u0001: x",
          "Range: bytes=0-99999999999",
          "Upgrade: websocket",
          "X-Forwarded-For: 1.2.3.4, ' or 1=1",
          "X-HTTP-Method-Override: DELETE");

  private static final List<String> METHODS =
      List.of(
          "GET",
          "PUT",
          "DELETE",
          "PATCH",
          "HEAD",
          "OPTIONS",
          "TRACE",
          "CONNECT",
          "BREW",
          "post",
          "P\u0000ST",
          "X".repeat(3_000));

  private final Random random;
  private final String token;
  private final long customer;
  private final HostileBodies bodies;

  /**
   * Those of a seed.
   *
   * @param rest a program whose token is shown
   * @param customer whose all of it is
   */
  HostileRequests(long seed, RestClient rest, long customer) {
    this.random = new Random(seed);
    this.token = rest.token();
    this.customer = customer;
    this.bodies = new HostileBodies(rest, customer, random);
  }

  /** The next one, on a connection of its own. */
  Sent next() {
    HostileBodies.Right right = bodies.any();
    return switch (random.nextInt(10)) {
      case 0, 1, 2, 3 -> sent(right, "", utf8(bodies.otherValue(right.body(), any(VALUES))));
      case 4 -> sent(right, "", utf8(spoilt(right.body())));
      case 5 -> sent(right, "", bytesOther(utf8(right.body())));
      case 6 -> sent(right, any(HEADERS), utf8(right.body()));
      case 7 -> get(any(PATHS));
      case 8 -> get(anyList() + "?" + any(QUERIES));
      default -> {
        String method = any(METHODS);
        String path = random.nextBoolean() ? right.path() : anyList();
        yield new Sent(path, request(method, path, "", utf8(right.body())));
      }
    };
  }

  /** One with which nothing is wrong. */
  Sent right() {
    HostileBodies.Right right = bodies.any();
    return sent(right, "", utf8(right.body()));
  }

  /** Tells what was answered, so that changes name the version that there is. */
  void answered(Sent sent, RawHttp.Answer answer) {
    answer.header("ETag").ifPresent(tag -> bodies.changed(sent.path(), tag));
  }

  /**
   * A request.
   *
   * @param path where it goes
   */
  @SuppressWarnings("ArrayRecordComponent") // handed on, never compared
  record Sent(String path, byte[] bytes) {}

  private String spoilt(String whole) {
    int open = whole.indexOf('{');
    String name =
        whole.substring(
            whole.indexOf('"', open) + 1, whole.indexOf('"', whole.indexOf('"', open) + 1));
    return switch (random.nextInt(8)) {
      case 0 -> "{}";
      case 1 -> whole.substring(0, open + 1) + "\"" + name + "\":1," + whole.substring(open + 1);
      case 2 -> whole.substring(0, open + 1) + "\"unknown\\ud800\":1," + whole.substring(open + 1);
      case 3 -> whole + any(List.of("}", "{}", ",", "\u0000", whole));
      case 4 -> any(VALUES);
      case 5 -> "[" + whole + "]";
      case 6 -> whole.substring(0, random.nextInt(whole.length()));
      default ->
          whole.substring(0, open + 1)
              + "\"note\":\""
              + "n".repeat(1 << 20)
              + "\","
              + whole.substring(open + 1);
    };
  }

  private byte[] bytesOther(byte[] whole) {
    byte[] changed = whole.clone();
    switch (random.nextInt(4)) {
      case 0 -> changed[random.nextInt(changed.length)] ^= (byte) (1 << random.nextInt(8));
      case 1 -> changed[random.nextInt(changed.length)] = (byte) (0x80 | random.nextInt(128));
      case 2 -> random.nextBytes(changed);
      default -> {
        Charset charset = any(List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16));
        changed = new String(whole, StandardCharsets.UTF_8).getBytes(charset);
      }
    }
    return changed;
  }

  private Sent sent(HostileBodies.Right right, String header, byte[] body) {
    return new Sent(right.path(), request(right.method(), right.path(), header, body));
  }

  private Sent get(String path) {
    return new Sent(path, request("GET", path, "", new byte[0]));
  }

  private String anyList() {
    return any(
        List.of(
            "/api/about",
            "/api/customers",
            "/api/customers/" + customer,
            "/api/customers/" + customer + "/people",
            "/api/customers/" + customer + "/vcard",
            "/api/customers/" + customer + "/orders",
            "/api/customers/" + customer + "/interactions",
            "/api/customers/" + customer + "/follow-ups",
            "/api/products",
            "/api/product-categories",
            "/api/orders",
            "/api/interactions",
            "/api/interactions/1",
            "/api/follow-ups",
            "/api/webhooks",
            "/api/webhooks/events",
            "/api/webhooks/1/deliveries"));
  }

  /** A request in which one header may stand in the place of the proper one of its name. */
  private byte[] request(String method, String path, String other, byte[] body) {
    List<String> head = new ArrayList<>();
    head.add(method + " " + path + " HTTP/1.1");
    for (String proper :
        List.of(
            "Host: localhost",
            "Authorization: Bearer " + token,
            "Content-Type: application/json",
            "If-Match: " + bodies.tag(path),
            "Content-Length: " + body.length)) {
      String name = proper.substring(0, proper.indexOf(':') + 1);
      boolean length = name.equals("Content-Length:") && other.startsWith("Transfer-Encoding:");
      boolean doubled = random.nextInt(5) == 0;
      if (!length && (doubled || !other.startsWith(name))) {
        head.add(proper);
      }
    }
    if (!other.isEmpty()) {
      head.add(other);
    }
    head.add("Connection: close");
    var bytes = new ByteArrayOutputStream();
    bytes.writeBytes((String.join("\r\n", head) + "\r\n\r\n").getBytes(StandardCharsets.UTF_8));
    bytes.writeBytes(body);
    return bytes.toByteArray();
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private <T> T any(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }
}
