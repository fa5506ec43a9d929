package org.kaveri.operational.oneline;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kaveri.api.interactions.Direction;

/** Which words name which channel, and which of them tell who began it. */
final class ChannelWords {
  private final Map<String, Meaning> meanings = new HashMap<>();

  /** Adds a word; one that is taken already keeps its channel. */
  void add(String word, String channel) {
    meanings.putIfAbsent(word.toLowerCase(Locale.ROOT), new Meaning(channel, new HashSet<>()));
  }

  /** Adds a word that tells who began it. */
  void add(String word, String channel, Direction direction) {
    add(word, channel);
    Meaning meaning = meanings.get(word.toLowerCase(Locale.ROOT));
    if (meaning != null && meaning.channel().equals(channel)) {
      meaning.directions().add(direction);
    }
  }

  Optional<Meaning> of(String word) {
    return Optional.ofNullable(meanings.get(word));
  }

  /**
   * What a word means.
   *
   * @param channel its channel
   * @param directions empty when the word doesn't tell; both when it depends on whether the
   *     customer is named before or after it ({@code Smith called}, {@code called Smith})
   */
  record Meaning(String channel, Set<Direction> directions) {
    Optional<Direction> plainDirection() {
      return directions.size() == 1 ? Optional.of(directions.iterator().next()) : Optional.empty();
    }

    boolean directionByOrder() {
      return directions.size() == 2;
    }
  }
}
