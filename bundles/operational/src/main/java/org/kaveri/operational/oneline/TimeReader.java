package org.kaveri.operational.oneline;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads times of the day: {@code klo 14}, {@code 14:30}, {@code at 2pm}. */
final class TimeReader {
  private static final Pattern WITH_COLON = Pattern.compile("(\\d{1,2}):(\\d{2})");
  private static final Pattern AFTER_CLOCK = Pattern.compile("(\\d{1,2})(?:[.:](\\d{2}))?");
  private static final Pattern HALF_DAY = Pattern.compile("(\\d{1,2})(?:[.:](\\d{2}))?(am|pm)");

  private final List<Lexicon> lexicons;

  TimeReader(List<Lexicon> lexicons) {
    this.lexicons = lexicons;
  }

  /** The time that begins at the token. */
  Optional<Parsed<LocalTime>> at(List<Token> tokens, int index) {
    String word = tokens.get(index).word();
    boolean clock =
        lexicons.stream().anyMatch(lexicon -> lexicon.of(word).equals(Optional.of("clock")));
    if (clock && index + 1 < tokens.size()) {
      String next = tokens.get(index + 1).word();
      return time(AFTER_CLOCK, next)
          .or(() -> time(HALF_DAY, next))
          .map(time -> new Parsed<>(time, 2));
    }
    return time(WITH_COLON, word).or(() -> time(HALF_DAY, word)).map(time -> new Parsed<>(time, 1));
  }

  private static Optional<LocalTime> time(Pattern pattern, String word) {
    var matcher = pattern.matcher(word);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    int hour = Integer.parseInt(matcher.group(1));
    int minute = matcher.group(2) == null ? 0 : Integer.parseInt(matcher.group(2));
    if (matcher.groupCount() == 3) {
      if (hour < 1 || hour > 12) {
        return Optional.empty();
      }
      hour = hour % 12 + (matcher.group(3).equals("pm") ? 12 : 0);
    }
    return hour < 24 && minute < 60 ? Optional.of(LocalTime.of(hour, minute)) : Optional.empty();
  }
}
