package org.kaveri.operational.oneline;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads how long something took: {@code 15min}, {@code 1 h 20 min}, {@code puoli tuntia}. */
final class DurationReader {
  private static final Pattern GLUED =
      Pattern.compile("(\\d{1,4}(?:[.,]\\d{1,2})?)([a-zåäö]+)(?:(\\d{1,2})([a-zåäö]*))?");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,4}(?:[.,]\\d{1,2})?");
  private static final Pattern SHORT_MINUTES = Pattern.compile("(\\d{1,2})m");

  /** What is longer is a time of delivery or of opening, hardly of a contact. */
  private static final Duration LONGEST = Duration.ofHours(12);

  private final List<Lexicon> lexicons;

  DurationReader(List<Lexicon> lexicons) {
    this.lexicons = lexicons;
  }

  /** The duration that begins at the token. */
  Optional<Parsed<Duration>> at(List<Token> tokens, int index) {
    return fixed(tokens, index)
        .or(() -> glued(tokens, index))
        .or(() -> apart(tokens, index))
        .filter(parsed -> !parsed.value().isZero() && parsed.value().compareTo(LONGEST) <= 0);
  }

  private Optional<Parsed<Duration>> fixed(List<Token> tokens, int index) {
    for (Lexicon lexicon : lexicons) {
      var found = lexicon.at(tokens, index);
      var minutes = found.flatMap(f -> fixedMinutes(f.meaning()));
      if (minutes.isPresent()) {
        return Optional.of(new Parsed<>(Duration.ofMinutes(minutes.get()), found.get().length()));
      }
    }
    return Optional.empty();
  }

  private static Optional<Integer> fixedMinutes(String meaning) {
    return switch (meaning) {
      case "half-hour" -> Optional.of(30);
      case "quarter" -> Optional.of(15);
      case "three-quarters" -> Optional.of(45);
      case "one-hour" -> Optional.of(60);
      case "hour-and-half" -> Optional.of(90);
      default -> Optional.empty();
    };
  }

  private Optional<Parsed<Duration>> glued(List<Token> tokens, int index) {
    var matcher = GLUED.matcher(tokens.get(index).word());
    if (!matcher.matches()) {
      return Optional.empty();
    }
    Optional<Duration> unit = unit(matcher.group(2));
    if (unit.isEmpty()) {
      return Optional.empty();
    }
    Duration value = times(unit.get(), matcher.group(1));
    if (matcher.group(3) == null) {
      return Optional.of(withMinutes(tokens, index + 1, new Parsed<>(value, 1), unit.get()));
    }
    boolean minutesFollow =
        unit.get().equals(Duration.ofHours(1))
            && (matcher.group(4).isEmpty()
                || matcher.group(4).equals("m")
                || unit(matcher.group(4)).equals(Optional.of(Duration.ofMinutes(1))));
    return minutesFollow
        ? Optional.of(new Parsed<>(value.plusMinutes(Long.parseLong(matcher.group(3))), 1))
        : Optional.empty();
  }

  private Optional<Parsed<Duration>> apart(List<Token> tokens, int index) {
    if (index + 1 >= tokens.size()) {
      return Optional.empty();
    }
    Optional<Duration> unit = unit(tokens.get(index + 1).word());
    Optional<String> number = number(tokens.get(index).word());
    if (unit.isEmpty() || number.isEmpty() || isOneOfMine(tokens, index)) {
      return Optional.empty();
    }
    var parsed = new Parsed<>(times(unit.get(), number.get()), 2);
    return Optional.of(withMinutes(tokens, index + 2, parsed, unit.get()));
  }

  /** In Swedish <em>en min</em> is one of mine, and nobody says so of a minute. */
  private boolean isOneOfMine(List<Token> tokens, int index) {
    return tokens.get(index + 1).word().equals("min")
        && lexicons.stream()
            .anyMatch(
                lexicon -> lexicon.of(tokens.get(index).word()).equals(Optional.of("number.1")));
  }

  /** {@code 20m}, which is a length anywhere but after hours. */
  private static Optional<Parsed<Duration>> shortMinutes(Token token) {
    var matcher = SHORT_MINUTES.matcher(token.word());
    return matcher.matches()
        ? Optional.of(new Parsed<>(Duration.ofMinutes(Long.parseLong(matcher.group(1))), 1))
        : Optional.empty();
  }

  /** Goes on with the minutes after the hours, where there are some. */
  private Parsed<Duration> withMinutes(
      List<Token> tokens, int next, Parsed<Duration> hours, Duration unit) {
    if (!unit.equals(Duration.ofHours(1)) || next >= tokens.size()) {
      return hours;
    }
    return glued(tokens, next)
        .or(() -> apart(tokens, next))
        .or(() -> shortMinutes(tokens.get(next)))
        .filter(minutes -> minutes.value().compareTo(unit) < 0)
        .map(m -> new Parsed<>(hours.value().plus(m.value()), hours.length() + m.length()))
        .orElse(hours);
  }

  private Optional<String> number(String word) {
    if (NUMBER.matcher(word).matches()) {
      return Optional.of(word);
    }
    return lexicons.stream()
        .flatMap(lexicon -> lexicon.of(word).flatMap(Lexicon::number).stream())
        .findFirst()
        .map(String::valueOf);
  }

  private Optional<Duration> unit(String word) {
    for (Lexicon lexicon : lexicons) {
      String meaning = lexicon.of(word).orElse("");
      if (meaning.equals("minute")) {
        return Optional.of(Duration.ofMinutes(1));
      }
      if (meaning.equals("hour") || (meaning.equals("one-hour") && !word.contains(" "))) {
        return Optional.of(Duration.ofHours(1));
      }
    }
    return Optional.empty();
  }

  private static Duration times(Duration unit, String number) {
    BigDecimal seconds =
        new BigDecimal(number.replace(',', '.')).multiply(BigDecimal.valueOf(unit.toSeconds()));
    return Duration.ofSeconds(seconds.longValue());
  }
}
