package org.kaveri.api.customers;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.kaveri.api.InvalidException;

/**
 * The numbers by which authorities know organisations: the Finnish business id ({@code 1572860-0})
 * and the numbers for value added tax of the European Union ({@code FI15728600}). Blanks, full
 * stops and hyphens within them don't count, nor does case.
 *
 * <p>A text of another form may be the number of another country: nothing is said of it.
 *
 * @since 0.1
 */
public final class BusinessIds {
  /** What is typed as a hyphen. */
  private static final String HYPHENS = "\\-\\x{2010}-\\x{2015}\\x{2212}";

  private static final Pattern FINNISH = Pattern.compile("\\d{7}\\h*[" + HYPHENS + "]\\h*\\d");
  private static final Pattern LEFT_OUT = Pattern.compile("[\\s\\h./" + HYPHENS + "]");

  private BusinessIds() {}

  /**
   * Looks at a number.
   *
   * @throws InvalidException {@code customer.business-id-wrong} when it has the form of a number
   *     that is known here and its check digit, or what stands after the letters of a country of
   *     the Union, is none
   */
  public static void check(String text) {
    String signs = signs(text);
    if (finnish(text)) {
      if (!VatNumber.FI.isValid(signs)) {
        throw wrong("FI");
      }
      return;
    }
    VatNumber.of(signs)
        .filter(country -> !country.isValid(signs.substring(2)))
        .ifPresent(
            country -> {
              throw wrong(country.name());
            });
  }

  /**
   * A form that two texts have in common when they mean the same organisation: {@code "1572860-0"}
   * and {@code "FI 1572 8600"} both give {@code "FI15728600"}. Of numbers that are not known here
   * it is their letters and digits. Empty when there are none.
   */
  public static Optional<String> comparable(String text) {
    String signs = signs(text);
    if (finnish(text) && VatNumber.FI.isValid(signs)) {
      return Optional.of(VatNumber.FI + signs);
    }
    return Optional.of(signs).filter(it -> !it.isEmpty());
  }

  /** Written as the Finnish register writes it. */
  private static boolean finnish(String text) {
    return FINNISH.matcher(text.strip()).matches();
  }

  private static String signs(String text) {
    return LEFT_OUT.matcher(text.toUpperCase(Locale.ROOT)).replaceAll("");
  }

  private static InvalidException wrong(String country) {
    return new InvalidException(
        "customer.business-id-wrong", "The number is none of " + country + ".", country);
  }
}
