package org.kaveri.api.settings;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Locale;

/**
 * The settings that every room may want to know. The platform brings the group itself.
 *
 * @since 0.1
 */
public final class CompanySettings {
  /** The group's name. */
  public static final String GROUP = "company";

  /** What the company is called; empty until somebody has told. */
  public static final Setting.Text NAME = new Setting.Text("company.name", "", 200, true);

  /**
   * Where the company's days begin and end. The zone of the machine on which the server was first
   * started is kept until somebody has told.
   */
  public static final Setting.Zone TIME_ZONE =
      new Setting.Zone("company.time-zone", ZoneId.systemDefault());

  /** The currency of prices that name none; an ISO 4217 code. */
  public static final Setting.Choice CURRENCY =
      new Setting.Choice("company.currency", "EUR", currencies());

  /** The language of those who have not chosen: {@code fi}, {@code en} or {@code sv}. */
  public static final Setting.Choice LANGUAGE =
      new Setting.Choice("company.language", "en", List.of("fi", "en", "sv"));

  /** Where telephone numbers belong that begin with no country; an ISO 3166 code of two letters. */
  public static final Setting.Choice COUNTRY =
      new Setting.Choice("company.country", "FI", countries());

  private CompanySettings() {}

  private static List<String> countries() {
    return Arrays.stream(Locale.getISOCountries()).sorted().toList();
  }

  private static List<String> currencies() {
    return Currency.getAvailableCurrencies().stream()
        .filter(currency -> currency.getDefaultFractionDigits() >= 0)
        .map(Currency::getCurrencyCode)
        .sorted(Comparator.naturalOrder())
        .toList();
  }
}
