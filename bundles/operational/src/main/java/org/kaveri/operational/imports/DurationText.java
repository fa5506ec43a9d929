package org.kaveri.operational.imports;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How long something took, as files write it: minutes ({@code 45}), {@code 1:30} and {@code
 * 1:30:15}, {@code 1 h 30 min} with the units of three languages, or as ISO 8601 has it ({@code
 * PT45M}).
 */
final class DurationText {
  private static final Pattern MINUTES = Pattern.compile("\\d{1,6}(?:[.,]\\d{1,6})?");
  private static final Pattern CLOCK = Pattern.compile("(\\d{1,3}):([0-5]\\d)(?::([0-5]\\d))?");
  private static final Pattern PART =
      Pattern.compile("(\\d{1,6}(?:[.,]\\d{1,6})?)\\s*(\\p{L}{1,9})\\.?[\\s,]*");
  private static final int SECONDS_OF_MINUTE = 60;
  private static final int SECONDS_OF_HOUR = 3_600;

  private DurationText() {}

  /** The duration; empty when the text says none. */
  static Optional<Duration> read(String text) {
    String written = text.strip().toLowerCase(Locale.ROOT);
    if (MINUTES.matcher(written).matches()) {
      return Optional.of(of(written, SECONDS_OF_MINUTE));
    }
    var clock = CLOCK.matcher(written);
    if (clock.matches()) {
      return Optional.of(
          Duration.ofHours(Long.parseLong(clock.group(1)))
              .plusMinutes(Long.parseLong(clock.group(2)))
              .plusSeconds(clock.group(3) == null ? 0 : Long.parseLong(clock.group(3))));
    }
    return written.startsWith("p") ? iso(written) : parts(written);
  }

  /** As {@link #read} reads it: whole minutes, or hours, minutes and seconds. */
  static String write(Duration duration) {
    return duration.toSecondsPart() == 0
        ? Long.toString(duration.toMinutes())
        : "%d:%02d:%02d"
            .formatted(duration.toHours(), duration.toMinutesPart(), duration.toSecondsPart());
  }

  private static Optional<Duration> iso(String text) {
    try {
      return Optional.of(Duration.parse(text)).filter(it -> !it.isNegative());
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private static Optional<Duration> parts(String text) {
    var part = PART.matcher(text);
    var sum = Duration.ZERO;
    int end = 0;
    while (part.find() && part.start() == end) {
      Optional<Integer> unit = unit(part.group(2));
      if (unit.isEmpty()) {
        return Optional.empty();
      }
      sum = sum.plus(of(part.group(1), unit.get()));
      end = part.end();
    }
    return end > 0 && end == text.length() ? Optional.of(sum) : Optional.empty();
  }

  private static Duration of(String number, int seconds) {
    return Duration.ofSeconds(
        new BigDecimal(number.replace(',', '.'))
            .multiply(BigDecimal.valueOf(seconds))
            .setScale(0, RoundingMode.HALF_UP)
            .longValueExact());
  }

  private static Optional<Integer> unit(String word) {
    return switch (word) {
      case "h", "hr", "hrs", "hour", "hours", "t", "tunti", "tuntia", "tim", "timme", "timmar" ->
          Optional.of(SECONDS_OF_HOUR);
      case "m", "min", "mins", "minute", "minutes", "minuutti", "minuuttia", "minut", "minuter" ->
          Optional.of(SECONDS_OF_MINUTE);
      case "s", "sec", "secs", "second", "seconds", "sek", "sekuntia", "sekund", "sekunder" ->
          Optional.of(1);
      default -> Optional.empty();
    };
  }
}
