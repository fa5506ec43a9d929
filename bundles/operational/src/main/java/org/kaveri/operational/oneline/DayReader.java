package org.kaveri.operational.oneline;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads days: {@code huomenna}, {@code 12.3.}, {@code last Monday}, {@code om 3 dagar}. */
final class DayReader {
  private static final Pattern DOTTED =
      Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(?:(\\d{4}|\\d{2})\\.?)?");
  private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
  private static final Pattern DAY_NUMBER = Pattern.compile("(\\d{1,2})(?:st|nd|rd|th|\\.)?");
  private static final Pattern YEAR = Pattern.compile("20\\d{2}");
  private static final int PAST_DAYS_WITHOUT_YEAR = 90;

  private final List<Lexicon> lexicons;
  private final LocalDate today;

  DayReader(List<Lexicon> lexicons, LocalDate today) {
    this.lexicons = lexicons;
    this.today = today;
  }

  /** The day that begins at the token. */
  Optional<Parsed<LocalDate>> at(List<Token> tokens, int index) {
    return plain(tokens, index).or(() -> ledIn(tokens, index));
  }

  private Optional<Parsed<LocalDate>> plain(List<Token> tokens, int index) {
    return numeric(tokens.get(index))
        .or(() -> byMonthName(tokens, index))
        .or(() -> inWords(tokens, index));
  }

  private Optional<Parsed<LocalDate>> numeric(Token token) {
    var iso = ISO.matcher(token.text());
    if (iso.matches()) {
      return day(number(iso.group(1)), number(iso.group(2)), number(iso.group(3)))
          .map(day -> new Parsed<>(day, 1));
    }
    var dotted = DOTTED.matcher(token.text());
    if (!dotted.matches()) {
      return Optional.empty();
    }
    int day = number(dotted.group(1));
    int month = number(dotted.group(2));
    String year = dotted.group(3);
    if (year == null) {
      return nearest(month, day).map(found -> new Parsed<>(found, 1));
    }
    return day(number(year) + (year.length() == 2 ? 2000 : 0), month, day)
        .map(found -> new Parsed<>(found, 1));
  }

  private Optional<Parsed<LocalDate>> byMonthName(List<Token> tokens, int index) {
    if (index + 1 >= tokens.size()) {
      return Optional.empty();
    }
    Token first = tokens.get(index);
    Token second = tokens.get(index + 1);
    Optional<Integer> dayFirst = dayNumber(first);
    Optional<Month> month = dayFirst.isPresent() ? month(second) : month(first);
    Optional<Integer> day = dayFirst.isPresent() ? dayFirst : dayNumber(second);
    if (month.isEmpty() || day.isEmpty()) {
      return Optional.empty();
    }
    if (index + 2 < tokens.size() && YEAR.matcher(tokens.get(index + 2).word()).matches()) {
      return day(number(tokens.get(index + 2).word()), month.get().getValue(), day.get())
          .map(found -> new Parsed<>(found, 3));
    }
    return nearest(month.get().getValue(), day.get()).map(found -> new Parsed<>(found, 2));
  }

  private Optional<Parsed<LocalDate>> inWords(List<Token> tokens, int index) {
    for (Lexicon lexicon : lexicons) {
      var parsed =
          relative(lexicon, tokens, index)
              .or(() -> inNextWeek(lexicon, tokens, index))
              .or(() -> lastOrNext(lexicon, tokens, index))
              .or(
                  () ->
                      lexicon
                          .at(tokens, index)
                          .flatMap(
                              found ->
                                  simple(found.meaning())
                                      .map(day -> new Parsed<>(day, found.length()))));
      if (parsed.isPresent()) {
        return parsed;
      }
    }
    return Optional.empty();
  }

  private Optional<LocalDate> simple(String meaning) {
    return switch (meaning) {
      case "today" -> Optional.of(today);
      case "yesterday" -> Optional.of(today.minusDays(1));
      case "day-before-yesterday" -> Optional.of(today.minusDays(2));
      case "tomorrow" -> Optional.of(today.plusDays(1));
      case "day-after-tomorrow" -> Optional.of(today.plusDays(2));
      case "in-a-week", "next-week" -> Optional.of(today.plusWeeks(1));
      case "in-two-weeks" -> Optional.of(today.plusWeeks(2));
      case "in-a-month" -> Optional.of(today.plusMonths(1));
      default ->
          Lexicon.weekday(meaning)
              .filter(day -> !meaning.endsWith(".named"))
              .map(day -> meaning.endsWith(".past") ? before(day) : after(day));
    };
  }

  /** {@code Friday next week}, {@code ensi viikon perjantaina}: of the week that begins next. */
  private Optional<Parsed<LocalDate>> inNextWeek(Lexicon lexicon, List<Token> tokens, int index) {
    var first = lexicon.at(tokens, index);
    if (first.isEmpty()) {
      return Optional.empty();
    }
    boolean weekFirst = first.get().meaning().endsWith("next-week");
    int next = index + first.get().length();
    boolean led =
        weekFirst
            && next < tokens.size()
            && lexicon.of(tokens.get(next).word()).equals(Optional.of("lead-in"));
    int at = led ? next + 1 : next;
    if (at >= tokens.size()) {
      return Optional.empty();
    }
    return lexicon
        .at(tokens, at)
        .filter(second -> weekFirst || second.meaning().equals("next-week"))
        .flatMap(
            second ->
                comingWeekday((weekFirst ? second : first.get()).meaning())
                    .map(day -> new Parsed<>(ofNextWeek(day), at - index + second.length())));
  }

  private static Optional<DayOfWeek> comingWeekday(String meaning) {
    return Lexicon.weekday(meaning).filter(day -> !meaning.endsWith(".past"));
  }

  private LocalDate ofNextWeek(DayOfWeek day) {
    return after(DayOfWeek.MONDAY).with(TemporalAdjusters.nextOrSame(day));
  }

  /** {@code on Monday}, {@code på måndag}: the little word belongs to the day. */
  private Optional<Parsed<LocalDate>> ledIn(List<Token> tokens, int index) {
    String word = tokens.get(index).word();
    boolean led =
        lexicons.stream().anyMatch(lexicon -> lexicon.of(word).equals(Optional.of("lead-in")));
    if (!led || index + 1 >= tokens.size()) {
      return Optional.empty();
    }
    return plain(tokens, index + 1).map(day -> new Parsed<>(day.value(), day.length() + 1));
  }

  /** {@code viime maanantaina}, {@code next Friday}. */
  private Optional<Parsed<LocalDate>> lastOrNext(Lexicon lexicon, List<Token> tokens, int index) {
    String meaning = lexicon.of(tokens.get(index).word()).orElse("");
    if (index + 1 >= tokens.size() || !(meaning.equals("last") || meaning.equals("next"))) {
      return Optional.empty();
    }
    return lexicon
        .of(tokens.get(index + 1).word())
        .flatMap(Lexicon::weekday)
        .map(day -> new Parsed<>(meaning.equals("last") ? before(day) : after(day), 2));
  }

  /** {@code in 3 days}, {@code om två veckor}, {@code 3 päivän päästä}. */
  private Optional<Parsed<LocalDate>> relative(Lexicon lexicon, List<Token> tokens, int index) {
    boolean led = lexicon.of(tokens.get(index).word()).equals(Optional.of("in"));
    int at = led ? index + 1 : index;
    int needed = led ? 2 : 3;
    if (at + needed > tokens.size()) {
      return Optional.empty();
    }
    Optional<Integer> count = count(lexicon, tokens.get(at).word());
    String unit = lexicon.of(tokens.get(at + 1).word()).orElse("");
    boolean ends = led || lexicon.of(tokens.get(at + 2).word()).equals(Optional.of("after"));
    if (count.isEmpty() || !ends) {
      return Optional.empty();
    }
    int length = 3;
    return switch (unit) {
      case "day" -> Optional.of(new Parsed<>(today.plusDays(count.get()), length));
      case "week" -> Optional.of(new Parsed<>(today.plusWeeks(count.get()), length));
      case "month" -> Optional.of(new Parsed<>(today.plusMonths(count.get()), length));
      default -> Optional.empty();
    };
  }

  private static Optional<Integer> count(Lexicon lexicon, String word) {
    if (word.matches("\\d{1,3}")) {
      return Optional.of(number(word));
    }
    return lexicon.of(word).flatMap(Lexicon::number);
  }

  private Optional<Month> month(Token token) {
    return lexicons.stream()
        .flatMap(lexicon -> lexicon.of(token.word()).flatMap(Lexicon::month).stream())
        .findFirst();
  }

  private static Optional<Integer> dayNumber(Token token) {
    var matcher = DAY_NUMBER.matcher(token.text());
    return matcher.matches() ? Optional.of(number(matcher.group(1))) : Optional.empty();
  }

  private LocalDate after(DayOfWeek day) {
    return today.with(TemporalAdjusters.next(day));
  }

  private LocalDate before(DayOfWeek day) {
    return today.with(TemporalAdjusters.previous(day));
  }

  /** Of a day without a year: the one that is at most 90 days past, else the next to come. */
  private Optional<LocalDate> nearest(int month, int day) {
    Optional<LocalDate> thisYear = day(today.getYear(), month, day);
    boolean longAgo =
        thisYear.isPresent() && thisYear.get().isBefore(today.minusDays(PAST_DAYS_WITHOUT_YEAR));
    Optional<LocalDate> lastYear =
        day(today.getYear() - 1, month, day)
            .filter(found -> found.isAfter(today.minusDays(PAST_DAYS_WITHOUT_YEAR)));
    return longAgo ? day(today.getYear() + 1, month, day) : lastYear.or(() -> thisYear);
  }

  private static Optional<LocalDate> day(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }
}
