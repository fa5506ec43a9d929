package org.kaveri.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.SequencedSet;

/** What was found wrong, each once with all places where it was met. */
final class Findings {
  private final Map<String, SequencedSet<String>> places = new LinkedHashMap<>();

  void add(String place, Iterable<String> problems) {
    for (String problem : problems) {
      places.computeIfAbsent(problem, any -> new LinkedHashSet<>()).add(place);
    }
  }

  int size() {
    return places.size();
  }

  void assertNone() {
    assertThat(places.entrySet().stream().map(found -> found.getKey() + " on " + found.getValue()))
        .as("what is wrong on the screens")
        .isEmpty();
  }
}
