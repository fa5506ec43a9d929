package org.kaveri.rest;

import java.util.Optional;

/**
 * What a handler answers when it did what was asked.
 *
 * @param status 200 to 299
 * @param location below {@code /api}, of what was created
 * @param body a record of numbers, texts, booleans, {@code Instant}, {@code LocalDate}, enums,
 *     {@code Optional} (left out when empty), lists and records of these; becomes JSON
 * @since 0.1
 */
public record Answer(int status, Optional<String> location, Optional<Record> body) {
  public Answer {
    if (status < 200 || status > 299) {
      throw new IllegalArgumentException("Throw a KaveriException instead of answering " + status);
    }
  }

  /** 200 with a body. */
  public static Answer of(Record body) {
    return new Answer(200, Optional.empty(), Optional.of(body));
  }

  /** 201 with the address of what was created and the thing itself. */
  public static Answer created(String location, Record body) {
    return new Answer(201, Optional.of(location), Optional.of(body));
  }

  /** 204. */
  public static Answer done() {
    return new Answer(204, Optional.empty(), Optional.empty());
  }
}
