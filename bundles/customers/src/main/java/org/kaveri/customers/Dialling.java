package org.kaveri.customers;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.ValidationResult;
import com.google.i18n.phonenumbers.Phonenumber;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.kaveri.api.customers.PhoneNumber;
import org.kaveri.api.settings.CompanySettings;
import org.kaveri.api.settings.Settings;

/**
 * Writes telephone numbers as the world dials them: E.164, {@code +358401234567}.
 *
 * @param country to which numbers belong that name none, two letters
 */
public record Dialling(String country) {
  private static final int FEWEST_DIGITS = 4;
  private static final int MOST_SIGNS = 40;
  private static final Pattern MEANT =
      Pattern.compile("\\(?\\+?[\\d\\s()\\-./\u00a0\u2010-\u2015]+");

  /** How the trunk digit is shown in a number with a country, {@code +358 (0)40}. */
  private static final String TRUNK_DIGIT = "(0)";

  /** As the company dials. */
  public static Dialling of(Settings settings) {
    return new Dialling(settings.get(CompanySettings.COUNTRY));
  }

  /** The number as the world dials it, or its digits where nobody could. */
  public String dialled(PhoneNumber phone) {
    return understood(phone.number())
        .map(number -> PhoneNumberUtil.getInstance().format(number, PhoneNumberFormat.E164))
        .orElseGet(phone::dialled);
  }

  /**
   * The number in the groups of its country, with the country where that is not the company's. As
   * it was entered where it has words in it or no country gives such numbers.
   */
  public String readable(PhoneNumber phone) {
    PhoneNumberUtil util = PhoneNumberUtil.getInstance();
    return Optional.of(phone.number())
        .filter(Dialling::isMeant)
        .flatMap(this::understood)
        .filter(util::isValidNumber)
        .map(
            number ->
                util.format(
                    number,
                    isAtHome(number)
                        ? PhoneNumberFormat.NATIONAL
                        : PhoneNumberFormat.INTERNATIONAL))
        .orElseGet(phone::number);
  }

  private boolean isAtHome(Phonenumber.PhoneNumber number) {
    return number.getCountryCode() == countryCode();
  }

  private int countryCode() {
    return PhoneNumberUtil.getInstance().getCountryCodeForRegion(country);
  }

  /** Numbers that only a neighbour could dial are not understood: the area is missing. */
  private Optional<Phonenumber.PhoneNumber> understood(String text) {
    PhoneNumberUtil util = PhoneNumberUtil.getInstance();
    try {
      return Optional.of(util.parse(text, country))
          .filter(
              number -> util.isPossibleNumberWithReason(number) == ValidationResult.IS_POSSIBLE);
    } catch (NumberParseException e) {
      return Optional.empty();
    }
  }

  /** Whether somebody who types this into a search means a telephone number. */
  static boolean isMeant(String text) {
    return text.length() <= MOST_SIGNS
        && MEANT.matcher(text).matches()
        && text.chars().filter(Character::isDigit).count() >= FEWEST_DIGITS;
  }

  /**
   * What a number that is kept may begin with when somebody has typed its beginning.
   *
   * @param text that {@linkplain #isMeant is meant} as a number
   * @return at most five
   */
  Set<String> beginnings(String text) {
    String digits = digits(text);
    var beginnings = new LinkedHashSet<String>();
    beginnings.add(digits); // of those that nobody could dial
    if (text.indexOf('+') >= 0) {
      beginnings.add("+" + digits);
      beginnings.add("+" + digits(text.replace(TRUNK_DIGIT, "")));
    } else if (digits.startsWith("00")) {
      beginnings.addAll(beginnings(text.replaceFirst("0\\D*0", "+")));
    } else {
      beginnings.add("+" + digits); // of those who leave out the plus
      beginnings.add("+" + countryCode() + withoutTrunkPrefix(digits));
    }
    understood(text)
        .map(number -> PhoneNumberUtil.getInstance().format(number, PhoneNumberFormat.E164))
        .ifPresent(beginnings::add);
    return beginnings;
  }

  private String withoutTrunkPrefix(String digits) {
    String prefix = PhoneNumberUtil.getInstance().getNddPrefixForRegion(country, true);
    return prefix != null && digits.startsWith(prefix) ? digits.substring(prefix.length()) : digits;
  }

  private static String digits(String text) {
    return text.replaceAll("\\D", "");
  }
}
