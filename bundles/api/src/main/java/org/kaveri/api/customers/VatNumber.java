package org.kaveri.api.customers;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The numbers for value added tax of the Union's countries, without the letters of the country.
 *
 * <p>The forms are those of the European Commission's VIES ("VAT identification number structure");
 * the check digits are computed as each country's authority publishes it, see {@link CheckDigits}.
 * Of countries whose formula is not public the form alone is looked at.
 */
enum VatNumber {
  AT("U\\d{8}"),
  BE("[01]\\d{9}"),
  BG("\\d{9,10}"),
  CY("\\d{8}[A-Z]"),
  CZ("\\d{8,10}"),
  DE("[1-9]\\d{8}"),
  /** Erhvervsstyrelsen: the CVR number, all digits by weights, modulo 11. */
  DK("[1-9]\\d{7}"),
  /** Maksu- ja Tolliamet: weights 3, 7, 1, modulo 10. */
  EE("\\d{9}"),
  EL("\\d{9}"),
  ES("[A-Z0-9]\\d{7}[A-Z0-9]"),
  /** PRH and Verohallinto: the business id, all digits by weights, modulo 11. */
  FI("\\d{8}"),
  FR("[A-HJ-NP-Z0-9]{2}\\d{9}"),
  HR("\\d{11}"),
  /** NAV: the first eight digits of the tax number, weights 9, 7, 3, 1, modulo 10. */
  HU("\\d{8}"),
  IE("\\d[A-Z0-9+*]\\d{5}[A-Z]|\\d{7}[A-W][A-I]"),
  /** Agenzia delle Entrate: Luhn's. */
  IT("\\d{11}"),
  LT("\\d{9}|\\d{12}"),
  LU("\\d{8}"),
  LV("\\d{11}"),
  /** Commissioner for Revenue: all digits by weights, modulo 37. */
  MT("[1-9]\\d{7}"),
  NL("\\d{9}B\\d{2}"),
  PL("\\d{10}"),
  PT("[1-9]\\d{8}"),
  RO("[1-9]\\d{1,9}"),
  /** Skatteverket: the organisation's number by Luhn's, and 01. */
  SE("\\d{10}01"),
  SI("[1-9]\\d{7}"),
  /** Finančná správa: divisible by 11. */
  SK("[1-9]\\d{9}"),
  /** Northern Ireland: numbers of the United Kingdom, HMRC. */
  XI("\\d{9}|\\d{12}|GD[0-4]\\d{2}|HA[5-9]\\d{2}");

  private final Pattern form;

  /** What somebody means as one, mistakes included; {@code HRB 12345} is no Croatian number. */
  private final Pattern meant;

  VatNumber(String form) {
    this.form = Pattern.compile(form);
    boolean letters = form.matches(".*[A-Z].*");
    this.meant = Pattern.compile(letters ? "[A-Z0-9+*]{1,3}\\d{3,}[A-Z0-9]*" : "\\d{4,}");
  }

  /** The country whose number a text of letters and digits is meant to be. */
  static Optional<VatNumber> of(String signs) {
    return Arrays.stream(values())
        .filter(country -> signs.startsWith(country.name()))
        .filter(country -> country.meant.matcher(signs.substring(2)).matches())
        .findFirst();
  }

  /** Whether form and check digit are right. */
  boolean isValid(String number) {
    return form.matcher(number).matches() && isRight(number);
  }

  private boolean isRight(String number) {
    return switch (this) {
      case AT -> CheckDigits.austria(number);
      case BE -> CheckDigits.belgium(number);
      case BG -> CheckDigits.bulgaria(number);
      case CY -> CheckDigits.cyprus(number);
      case CZ -> CheckDigits.czechia(number);
      case DE -> CheckDigits.mod11And10(number);
      case DK -> CheckDigits.sum(number, 2, 7, 6, 5, 4, 3, 2, 1) % 11 == 0;
      case EE -> CheckDigits.sum(number, 3, 7, 1, 3, 7, 1, 3, 7, 1) % 10 == 0;
      case EL -> CheckDigits.greece(number);
      case ES -> CheckDigits.spain(number);
      case FI -> CheckDigits.sum(number, 7, 9, 10, 5, 8, 4, 2, 1) % 11 == 0;
      case FR -> CheckDigits.france(number);
      case HR -> CheckDigits.mod11And10(number);
      case HU -> CheckDigits.sum(number, 9, 7, 3, 1, 9, 7, 3, 1) % 10 == 0;
      case IE -> CheckDigits.ireland(number);
      case IT -> CheckDigits.luhn(number);
      case LT -> CheckDigits.lithuania(number);
      case LU -> CheckDigits.luxembourg(number);
      case LV -> CheckDigits.latvia(number);
      case MT -> CheckDigits.sum(number, 3, 4, 6, 7, 8, 9, 10, 1) % 37 == 0;
      case NL -> CheckDigits.netherlands(number);
      case PL -> CheckDigits.poland(number);
      case PT -> CheckDigits.portugal(number);
      case RO -> CheckDigits.romania(number);
      case SE -> CheckDigits.luhn(number.substring(0, 10));
      case SI -> CheckDigits.slovenia(number);
      case SK -> Long.parseLong(number) % 11 == 0;
      case XI -> CheckDigits.northernIreland(number);
    };
  }
}
