package org.kaveri.operational.imports;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.kaveri.api.interactions.Direction;
import org.kaveri.operational.channels.ActiveChannels;

/**
 * Channels as files name them: by name, by title and by the words of the one-line log in three
 * languages, and as other systems call theirs.
 */
final class ChannelNames {
  private static final List<Locale> LANGUAGES =
      List.of(Locale.ENGLISH, Locale.of("fi"), Locale.of("sv"));

  /** What other systems call their kinds of activities, where no word of ours does. */
  private static final Map<String, String> FOREIGN =
      Map.ofEntries(
          Map.entry("phone call", "call"),
          Map.entry("logged call", "call"),
          Map.entry("inbound call", "call"),
          Map.entry("outbound call", "call"),
          Map.entry("incoming call", "call"),
          Map.entry("outgoing call", "call"),
          Map.entry("logged email", "email"),
          Map.entry("incoming email", "email"),
          Map.entry("outgoing email", "email"),
          Map.entry("listemail", "email"),
          Map.entry("event", "visit"),
          Map.entry("appointment", "visit"),
          Map.entry("lunch", "visit"),
          Map.entry("demo", "visit"),
          Map.entry("video meeting", "video-conference"),
          Map.entry("online meeting", "video-conference"),
          Map.entry("conference call", "voice-conference"),
          Map.entry("text message", "instant-message"),
          Map.entry("linkedin message", "instant-message"),
          Map.entry("linkedin_message", "instant-message"),
          Map.entry("linkedinmessage", "instant-message"),
          Map.entry("postal mail", "letter"),
          Map.entry("postal_mail", "letter"),
          Map.entry("note", "memo"),
          Map.entry("notes", "memo"),
          Map.entry("comment", "memo"),
          Map.entry("muistiinpano", "memo"),
          Map.entry("anteckning", "memo"),
          Map.entry("anteckningar", "memo"),
          Map.entry("muistiinpanot", "memo"));

  private final Map<String, Meant> byWord = new HashMap<>();

  ChannelNames(ActiveChannels channels) {
    for (Locale language : LANGUAGES) {
      channels
          .list(language)
          .forEach(
              channel -> {
                put(channel.name(), channel.name(), Optional.empty());
                put(channel.title(), channel.name(), Optional.empty());
              });
    }
    for (Locale language : LANGUAGES) {
      for (ActiveChannels.Words words : channels.words(language)) {
        words.plain().forEach(word -> put(word, words.channel(), Optional.empty()));
        words.in().forEach(word -> put(word, words.channel(), Optional.of(Direction.IN)));
        words.out().forEach(word -> put(word, words.channel(), Optional.of(Direction.OUT)));
      }
    }
    FOREIGN.forEach(
        (word, channel) -> {
          if (byWord.containsKey(channel)) {
            put(word, channel, DirectionWords.read(word.split(" ")[0]));
          }
        });
  }

  /**
   * What a text says.
   *
   * @param channel its name
   * @param direction where the word tells
   */
  record Meant(String channel, Optional<Direction> direction) {}

  /** The channel; empty when no running room has one that is called so. */
  Optional<Meant> read(String text) {
    return Optional.ofNullable(byWord.get(key(text)));
  }

  /** A word that tells both directions, like "called", tells none. */
  private void put(String word, String channel, Optional<Direction> direction) {
    byWord.merge(
        key(word),
        new Meant(channel, direction),
        (first, later) ->
            first.channel().equals(channel) && !first.direction().equals(direction)
                ? new Meant(channel, Optional.empty())
                : first);
  }

  private static String key(String word) {
    return word.strip().toLowerCase(Locale.ROOT);
  }
}
