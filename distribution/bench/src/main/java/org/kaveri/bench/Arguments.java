package org.kaveri.bench;

import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What was asked for.
 *
 * @param ids of targets
 * @param size {@code 10k}, {@code 100k} or {@code 1m}; {@code 1k} is for the test
 * @param database {@code derby} or {@code postgres}
 * @param json whether a program reads it
 * @param against another server
 * @param token for that one
 * @param customers of that one, for whom contacts are logged
 */
record Arguments(
    Set<String> ids,
    String size,
    String database,
    boolean json,
    Optional<URI> against,
    String token,
    List<String> customers) {
  static final List<String> ALL = List.of("P10", "P2", "P3", "P4", "P1", "P5");

  /**
   * Understands the words.
   *
   * @throws IllegalArgumentException with a sentence for a person
   */
  static Arguments of(String... words) {
    Set<String> ids = new LinkedHashSet<>();
    String size = "10k";
    String database = "derby";
    boolean json = false;
    Optional<URI> against = Optional.empty();
    String token = "";
    List<String> customers = List.of();
    var left = new ArrayList<>(Arrays.asList(words));
    while (!left.isEmpty()) {
      String word = left.removeFirst();
      switch (word) {
        case "--size" -> size = next(word, left);
        case "--db" -> database = next(word, left);
        case "--json" -> json = true;
        case "--against" -> against = Optional.of(URI.create(next(word, left)));
        case "--token" -> token = next(word, left);
        case "--customers" -> customers = List.of(next(word, left).split(","));
        default -> ids.add(word);
      }
    }
    if (!ALL.containsAll(ids)) {
      throw new IllegalArgumentException(
          "Only these are measured: " + String.join(", ", ALL) + ".");
    }
    if (!List.of("derby", "postgres").contains(database)) {
      throw new IllegalArgumentException("--db is derby or postgres.");
    }
    if (against.isPresent() && (token.isEmpty() || customers.isEmpty())) {
      throw new IllegalArgumentException(
          "--against needs --token and --customers ID,ID…, for whom contacts are logged.");
    }
    Effort.of(size);
    return new Arguments(
        ids.isEmpty() ? Set.copyOf(ALL) : ids, size, database, json, against, token, customers);
  }

  private static String next(String option, List<String> left) {
    if (left.isEmpty()) {
      throw new IllegalArgumentException(option + " wants a word after it.");
    }
    return left.removeFirst();
  }
}
