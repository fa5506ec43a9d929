package org.kaveri.operational.oneline;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;

/**
 * Reads times of the day: {@code klo 14}, {@code 14:30}, {@code at 2pm}. After <em>at</em> a bare
 * number may be a price, a number of things or a house.
 */
final class TimeReader {
  private static final Pattern WITH_COLON = Pattern.compile("(\\d{1,2}):(\\d{2})");
  private static final Pattern AFTER_CLOCK = Pattern.compile("(\\d{1,2})(?:[.:](\\d{2}))?");
  private static final Pattern BARE = Pattern.compile("(\\d{1,2})");
  private static final Pattern HALF_DAY = Pattern.compile("(\\d{1,2})(?:[.:](\\d{2}))?(am|pm)");

  private final List<Lexicon> lexicons;

  TimeReader(List<Lexicon> lexicons) {
    this.lexicons = lexicons;
  }

  /**
   * The time that begins at the token.
   *
   * @param maybeTime whether a bare number in that place may be a time
   */
  Optional<Parsed<LocalTime>> at(List<Token> tokens, int index, IntPredicate maybeTime) {
    String word = tokens.get(index).word();
    boolean more = index + 1 < tokens.size();
    if (more && means("clock", word)) {
      String next = tokens.get(index + 1).word();
      return time(AFTER_CLOCK, next)
          .or(() -> time(HALF_DAY, next))
          .map(time -> new Parsed<>(time, 2));
    }
    if (more && means("at", word)) {
      return exact(tokens, index + 1)
          .or(() -> bare(tokens, index + 1, maybeTime))
          .map(time -> new Parsed<>(time.value(), time.length() + 1));
    }
    return exact(tokens, index);
  }

  /** A time that can be nothing else. */
  private Optional<Parsed<LocalTime>> exact(List<Token> tokens, int index) {
    String word = tokens.get(index).word();
    String next = index + 1 < tokens.size() ? tokens.get(index + 1).word() : "";
    return time(WITH_COLON, word)
        .or(() -> time(HALF_DAY, word))
        .map(time -> new Parsed<>(time, 1))
        .or(() -> halfDay(word, next).map(time -> new Parsed<>(time, 2)));
  }

  /** {@code 2 pm} and {@code 9 o'clock}, as the typist's own language has it. */
  private Optional<LocalTime> halfDay(String number, String word) {
    return switch (lexicons.getFirst().of(word).orElse("")) {
      case "am.short" -> time(HALF_DAY, number + "am");
      case "pm.short" -> time(HALF_DAY, number + "pm");
      case "o-clock.short" -> time(BARE, number);
      default -> Optional.empty();
    };
  }

  private static Optional<Parsed<LocalTime>> bare(
      List<Token> tokens, int index, IntPredicate maybeTime) {
    return time(BARE, tokens.get(index).word())
        .filter(time -> maybeTime.test(index))
        .map(time -> new Parsed<>(time, 1));
  }

  private boolean means(String meaning, String word) {
    return lexicons.stream().anyMatch(lexicon -> lexicon.of(word).equals(Optional.of(meaning)));
  }

  private static Optional<LocalTime> time(Pattern pattern, String word) {
    var matcher = pattern.matcher(word);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    int hour = Integer.parseInt(matcher.group(1));
    boolean minutes = matcher.groupCount() > 1 && matcher.group(2) != null;
    int minute = minutes ? Integer.parseInt(matcher.group(2)) : 0;
    if (matcher.groupCount() == 3) {
      if (hour < 1 || hour > 12) {
        return Optional.empty();
      }
      hour = hour % 12 + (matcher.group(3).equals("pm") ? 12 : 0);
    }
    return hour < 24 && minute < 60 ? Optional.of(LocalTime.of(hour, minute)) : Optional.empty();
  }
}
