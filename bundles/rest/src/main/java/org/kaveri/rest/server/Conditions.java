package org.kaveri.rest.server;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.kaveri.jaxrs.ResourceReply;
import org.kaveri.jaxrs.ResourceRequest;

/** Spares the sending of what the other side has already. */
final class Conditions {
  private static final int OK = 200;
  private static final int NOT_MODIFIED = 304;

  private Conditions() {}

  /** What came of it, or 304 where {@code If-None-Match} names its {@code ETag}. */
  static Outcome unlessKnown(ResourceRequest asked, Outcome outcome) {
    if (!asked.method().equals(HttpMethod.GET)
        || !(outcome instanceof Outcome.Answered(ResourceReply reply))
        || reply.status() != OK) {
      return outcome;
    }
    List<String> tags = reply.headers().getOrDefault(HttpHeaders.ETAG, List.of());
    boolean known =
        asked.headers().getOrDefault(HttpHeaders.IF_NONE_MATCH, List.of()).stream()
            .flatMap(line -> Arrays.stream(line.split(",")))
            .map(tag -> tag.strip().replaceFirst("^W/", ""))
            .anyMatch(tag -> tags.contains(tag) || tag.equals("*"));
    return known && !tags.isEmpty()
        ? new Outcome.Answered(
            new ResourceReply(NOT_MODIFIED, Map.of(HttpHeaders.ETAG, tags), new byte[0]))
        : outcome;
  }
}
