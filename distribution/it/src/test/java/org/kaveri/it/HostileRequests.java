package org.kaveri.it;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
          "/api/" + "a".repeat(600),
          "/api/" + "a/".repeat(1_000),
          "/api/" + "a".repeat(20_000),
          "*",
          "api/about",
          "http://localhost/api/about",
          "http://[::1/api/about");

  private static final List<String> QUERIES =
      List.of(
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
          "Idempotency-Key:",
          "Idempotency-Key: " + "k".repeat(101),
          "Idempotency-Key: " + "k".repeat(5_000),
          "Idempotency-Key: a b",
          "Idempotency-Key: ä",
          "Idempotency-Key: a\u0000b",
          "Idempotency-Key: a\nX-Other: b",
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

  HostileRequests(long seed, String token, long customer) {
    this.random = new Random(seed);
    this.token = token;
    this.customer = customer;
  }

  /** The next one, on a connection of its own. */
  byte[] next() {
    return switch (random.nextInt(10)) {
      case 0, 1, 2 -> post(json(oneValueOther()));
      case 3 -> post(membersOther());
      case 4 -> post(bytesOther(json(members()).getBytes(StandardCharsets.UTF_8)));
      case 5, 6 -> header(any(HEADERS));
      case 7 -> get(any(PATHS));
      case 8 -> get("/api/customers/" + customer + "/interactions?" + any(QUERIES));
      default -> request(any(METHODS), anyAddress(), "", json(members()).getBytes(utf8()));
    };
  }

  /** One with which nothing is wrong. */
  byte[] right() {
    return post(json(members()));
  }

  private Map<String, String> members() {
    Map<String, String> members = new LinkedHashMap<>();
    members.put("customer", Long.toString(customer));
    members.put("channel", "\"call\"");
    members.put("direction", "\"in\"");
    members.put("occurredAt", "\"2026-01-22T10:15:00Z\"");
    members.put("seconds", "900");
    members.put("persons", "[]");
    members.put("employees", "[]");
    members.put("subject", "\"Blue\"");
    members.put("note", "\"Wants it in blue.\"");
    members.put("outcome", "\"\"");
    members.put("followUp", followUp(Map.of()));
    return members;
  }

  private static String followUp(Map<String, String> other) {
    Map<String, String> members = new LinkedHashMap<>();
    members.put("text", "\"Send the offer\"");
    members.put("due", "\"2026-12-01\"");
    members.put("promised", "true");
    members.putAll(other);
    return json(members);
  }

  private Map<String, String> oneValueOther() {
    Map<String, String> members = members();
    String name = any(List.copyOf(members.keySet()));
    if (name.equals("followUp") && random.nextInt(4) > 0) {
      String inner = any(List.of("text", "due", "promised", "assignee", "unknown"));
      members.put("followUp", followUp(Map.of(inner, any(VALUES))));
    } else {
      members.put(name, any(VALUES));
    }
    return members;
  }

  private String membersOther() {
    Map<String, String> members = members();
    String name = any(List.copyOf(members.keySet()));
    String whole = json(members);
    return switch (random.nextInt(8)) {
      case 0 -> {
        members.remove(name);
        yield json(members);
      }
      case 1 -> whole.substring(0, whole.length() - 1) + ",\"" + name + "\":1}";
      case 2 -> whole.substring(0, whole.length() - 1) + ",\"unknown\\ud800\":1}";
      case 3 -> whole + any(List.of("}", "{}", ",", "\u0000", whole));
      case 4 -> any(VALUES);
      case 5 -> "[" + whole + "]";
      case 6 -> whole.substring(0, random.nextInt(whole.length()));
      default -> whole.replaceFirst("\"note\":\"", "\"note\":\"" + "n".repeat(1 << 20));
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
        changed = new String(whole, utf8()).getBytes(charset);
      }
    }
    return changed;
  }

  private byte[] post(String body) {
    return post(body.getBytes(utf8()));
  }

  private byte[] post(byte[] body) {
    return request("POST", "/api/interactions", "", body);
  }

  private byte[] get(String path) {
    return request("GET", path, "", new byte[0]);
  }

  private byte[] header(String line) {
    byte[] body = json(members()).getBytes(utf8());
    String address = random.nextBoolean() ? "/api/interactions" : anyAddress();
    return request(random.nextInt(4) == 0 ? "GET" : "POST", address, line, body);
  }

  private String anyAddress() {
    return any(
        List.of(
            "/api/interactions",
            "/api/about",
            "/api/interactions/1",
            "/api/customers/" + customer + "/interactions"));
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
    bytes.writeBytes((String.join("\r\n", head) + "\r\n\r\n").getBytes(utf8()));
    bytes.writeBytes(body);
    return bytes.toByteArray();
  }

  private static String json(Map<String, String> members) {
    StringBuilder text = new StringBuilder("{");
    members.forEach(
        (name, value) ->
            text.append(text.length() == 1 ? "\"" : ",\"")
                .append(name)
                .append("\":")
                .append(value));
    return text.append('}').toString();
  }

  private static Charset utf8() {
    return StandardCharsets.UTF_8;
  }

  private <T> T any(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }
}
