package org.kaveri.ui.shell;

import java.text.NumberFormat;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.Currency;
import java.util.Locale;
import org.kaveri.api.Money;
import org.kaveri.ui.Formats;

/** Formats of one language and the company's zone. */
final class PersonFormats implements Formats {

  private static final int A_WEEK = 7;

  private final Locale language;
  private final Locale region;
  private final ZoneId zone;
  private final Clock clock;
  private final RoomTexts texts;

  PersonFormats(Locale language, ZoneId zone, Clock clock, RoomTexts texts) {
    this.language = language;
    this.region = Regions.of(language);
    this.zone = zone;
    this.clock = clock;
    this.texts = texts;
  }

  @Override
  public String moment(Instant instant) {
    return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
        .withLocale(region)
        .format(instant.atZone(zone));
  }

  @Override
  public String when(Instant instant) {
    Instant now = clock.instant();
    long minutes = ChronoUnit.MINUTES.between(instant, now);
    if (minutes == 0) {
      return say("when.now");
    }
    if (minutes > 0 && minutes < 60) {
      return say("when.minutes-ago", minutes);
    }
    if (minutes < 0 && minutes > -60) {
      return say("when.in-minutes", -minutes);
    }
    LocalDate day = instant.atZone(zone).toLocalDate();
    long days = ChronoUnit.DAYS.between(now.atZone(zone).toLocalDate(), day);
    return Math.abs(days) <= 1
        ? dayInWords(day) + " " + time(instant.atZone(zone).toLocalTime())
        : moment(instant);
  }

  @Override
  public String day(LocalDate day) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(region).format(day);
  }

  @Override
  public String dayInWords(LocalDate day) {
    long days = ChronoUnit.DAYS.between(LocalDate.now(clock.withZone(zone)), day);
    if (days == 0) {
      return say("when.today");
    }
    if (days == 1) {
      return say("when.tomorrow");
    }
    if (days == -1) {
      return say("when.yesterday");
    }
    return days > 1 && days < A_WEEK
        ? day.getDayOfWeek().getDisplayName(TextStyle.FULL_STANDALONE, region)
        : day(day);
  }

  @Override
  public String time(LocalTime time) {
    return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(region).format(time);
  }

  @Override
  public String duration(Duration duration) {
    long hours = duration.toHours();
    int minutes = duration.toMinutesPart();
    if (hours == 0) {
      return say("when.minutes", minutes);
    }
    return minutes == 0 ? say("when.hours", hours) : say("when.hours-minutes", hours, minutes);
  }

  @Override
  public String money(Money money) {
    NumberFormat format = NumberFormat.getCurrencyInstance(region);
    Currency currency = money.currency();
    format.setCurrency(currency);
    format.setMinimumFractionDigits(currency.getDefaultFractionDigits());
    return format.format(money.amount());
  }

  @Override
  public String number(Number number, int decimals) {
    NumberFormat format = NumberFormat.getNumberInstance(region);
    format.setMaximumFractionDigits(decimals);
    return format.format(number);
  }

  private String say(String key, Object... arguments) {
    return texts.own(language, key, arguments);
  }
}
