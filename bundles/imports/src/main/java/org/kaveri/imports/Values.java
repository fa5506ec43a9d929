package org.kaveri.imports;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.kaveri.api.InvalidException;
import org.kaveri.api.imports.ValueKind;

/** Reads values the way that one file writes them. Not safe for several threads. */
final class Values {
  private static final Pattern NUMBER_WITH_POINT =
      Pattern.compile("[-+]?(\\d+|\\d{1,3}([ \\u00a0\\u202f',]\\d{3})+)(\\.\\d+)?");
  private static final Pattern NUMBER_WITH_COMMA =
      Pattern.compile("[-+]?(\\d+|\\d{1,3}([ \\u00a0\\u202f'.]\\d{3})+)(,\\d+)?");
  private static final Pattern PLAIN = Pattern.compile("-?\\d{1,15}(\\.\\d{1,10})?");
  private static final Pattern LOOKS_LIKE_DATE =
      Pattern.compile("\\d{1,4}[-./]\\d{1,2}[-./]\\d{1,4}([ T]\\d.*)?");
  private static final int LONGEST_NUMBER = 40;
  private static final Set<String> YES =
      Set.of("yes", "y", "true", "1", "x", "kyllä", "k", "ja", "j");
  private static final Set<String> NO = Set.of("no", "n", "false", "0", "ei", "e", "nej");

  /** How people and we write decimals of a second that may be there or not. */
  private static final String FRACTION = "[.SSS]";

  private static final String ANY_FRACTION =
      "[.SSSSSSSSS][.SSSSSSSS][.SSSSSSS][.SSSSSS][.SSSSS][.SSSS][.SSS][.SS][.S]";

  private final DateTimeFormatter dates;
  private final char decimalSign;
  private final ZoneId zone;
  private String lastText = "";
  private Optional<Instant> lastInstant = Optional.empty();

  Values(String datePattern, char decimalSign, ZoneId zone) {
    this.dates = formatter(datePattern);
    this.decimalSign = decimalSign;
    this.zone = zone;
  }

  /**
   * A date form that is strict: there is no 30 February. Decimals of a second that may be missing
   * may also be of any number, one to nine.
   *
   * @throws InvalidException {@code import.date-form}
   */
  static DateTimeFormatter formatter(String pattern) {
    try {
      return DateTimeFormatter.ofPattern(pattern.replace(FRACTION, ANY_FRACTION), Locale.ROOT)
          .withResolverStyle(ResolverStyle.STRICT);
    } catch (IllegalArgumentException e) {
      throw new InvalidException(
          "import.date-form", "This is no date form; one reads like d.M.uuuu H:mm.", e);
    }
  }

  /** The number, empty when the text is none. */
  Optional<BigDecimal> number(String text) {
    if (decimalSign == '.' && PLAIN.matcher(text).matches()) {
      return Optional.of(new BigDecimal(text));
    }
    Pattern form = decimalSign == ',' ? NUMBER_WITH_COMMA : NUMBER_WITH_POINT;
    if (text.length() > LONGEST_NUMBER || !form.matcher(text).matches()) {
      return Optional.empty();
    }
    var digits = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char sign = text.charAt(i);
      if (sign >= '0' && sign <= '9' || sign == '-') {
        digits.append(sign);
      } else if (sign == decimalSign) {
        digits.append('.');
      }
    }
    return Optional.of(new BigDecimal(digits.toString()));
  }

  /** The moment, empty when the text is none in the date form. */
  Optional<Instant> instant(String text) {
    if (!text.equals(lastText)) { // rows that follow each other often have the same
      lastInstant = read(text);
      lastText = text;
    }
    return lastInstant;
  }

  /** The day that is written, empty when the text is none in the date form. */
  Optional<LocalDate> day(String text) {
    try {
      return Optional.of(LocalDate.from(parse(text)))
          .filter(day -> plausible(day.atStartOfDay(ZoneOffset.UTC).toInstant()));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private TemporalAccessor parse(String text) {
    return dates.parseBest(text, ZonedDateTime::from, LocalDateTime::from, LocalDate::from);
  }

  private Optional<Instant> read(String text) {
    try {
      TemporalAccessor found = parse(text);
      Instant instant =
          switch (found) {
            case ZonedDateTime moment -> moment.toInstant();
            case LocalDateTime moment -> moment.atZone(zone).toInstant();
            default -> found.query(TemporalQueries.localDate()).atStartOfDay(zone).toInstant();
          };
      return Optional.of(instant).filter(Values::plausible);
    } catch (DateTimeException | ArithmeticException e) {
      return Optional.empty();
    }
  }

  private static boolean plausible(Instant instant) {
    long year = 1970 + instant.getEpochSecond() / 31_556_952;
    return year >= 1800 && year <= 2200;
  }

  /** The answer, empty when the text is none in our three languages. */
  static Optional<Boolean> yesNo(String text) {
    String word = text.toLowerCase(Locale.ROOT);
    return YES.contains(word)
        ? Optional.of(true)
        : Optional.of(false).filter(no -> NO.contains(word));
  }

  /** What a value looks like, whatever it should be. */
  static ValueKind kindOf(String text) {
    if (text.isEmpty()) {
      return ValueKind.EMPTY;
    }
    if (LOOKS_LIKE_DATE.matcher(text).matches()) {
      return ValueKind.DATE_TIME;
    }
    boolean number =
        text.length() <= LONGEST_NUMBER
            && (NUMBER_WITH_POINT.matcher(text).matches()
                || NUMBER_WITH_COMMA.matcher(text).matches());
    return number ? ValueKind.NUMBER : ValueKind.TEXT;
  }
}
