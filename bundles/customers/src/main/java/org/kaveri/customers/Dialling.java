package org.kaveri.customers;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.kaveri.api.customers.PhoneNumber;
import org.kaveri.api.settings.CompanySettings;
import org.kaveri.api.settings.Settings;

/**
 * Writes telephone numbers as the world dials them: E.164, {@code +358401234567}.
 *
 * @param country to which numbers belong that name none, two letters
 */
record Dialling(String country) {
  private static final int FEWEST_DIGITS = 4;
  private static final int MOST_SIGNS = 40;
  private static final Pattern MEANT = Pattern.compile("\\+?[\\d\\s()\\-./\u00a0\u2010-\u2015]+");

  static Dialling of(Settings settings) {
    return new Dialling(settings.get(CompanySettings.COUNTRY));
  }

  /** The number as the world dials it, or its digits where nobody could. */
  String dialled(PhoneNumber phone) {
    PhoneNumberUtil util = PhoneNumberUtil.getInstance();
    try {
      var parsed = util.parse(phone.number(), country);
      return util.isPossibleNumber(parsed)
          ? util.format(parsed, PhoneNumberFormat.E164)
          : phone.dialled();
    } catch (NumberParseException e) {
      return phone.dialled();
    }
  }

  /** Whether somebody who types this into a search means a telephone number. */
  static boolean isMeant(String text) {
    return text.length() <= MOST_SIGNS
        && MEANT.matcher(text).matches()
        && text.chars().filter(Character::isDigit).count() >= FEWEST_DIGITS;
  }

  /** What a number that is kept may begin with when somebody has typed its beginning. */
  List<String> beginnings(String text) {
    String digits = text.replaceAll("\\D", "");
    if (text.startsWith("+")) {
      return List.of("+" + digits);
    }
    var beginnings = new ArrayList<String>();
    beginnings.add(digits); // of those that nobody could dial
    if (digits.startsWith("00")) {
      beginnings.add("+" + digits.substring(2));
      return beginnings;
    }
    PhoneNumberUtil util = PhoneNumberUtil.getInstance();
    String before = util.getNddPrefixForRegion(country, true);
    String national =
        before != null && !before.isEmpty() && digits.startsWith(before)
            ? digits.substring(before.length())
            : digits;
    beginnings.add("+" + util.getCountryCodeForRegion(country) + national);
    return beginnings;
  }
}
