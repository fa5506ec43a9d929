package org.kaveri.kernel.access;

import java.text.Normalizer;
import java.util.Locale;
import org.kaveri.api.InvalidException;
import org.kaveri.api.access.PersonalSettings;
import org.kaveri.api.access.UserDetails;

/** What names of users look like and when two are the same. */
final class SignInNames {
  private static final int SHORTEST = 2;
  private static final int LONGEST = 100;
  private static final int LONGEST_DISPLAY = 200;

  private SignInNames() {}

  /** The form in which names are compared; characters that no name has become one that is none. */
  static String fold(String text) {
    return Normalizer.normalize(text.strip(), Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .replaceAll("\\p{Cntrl}", "\uFFFD");
  }

  /**
   * The details with white space around the names dropped.
   *
   * @throws InvalidException {@code user.sign-in-name}, {@code user.display-name}, {@code
   *     user.language}
   */
  static UserDetails check(UserDetails details) {
    String signInName = details.signInName().strip();
    String folded = fold(signInName);
    boolean plain =
        signInName.codePoints().noneMatch(c -> Character.isWhitespace(c) || isNoSign(c));
    if (!plain
        || signInName.length() < SHORTEST
        || Math.max(signInName.length(), folded.length()) > LONGEST) {
      throw new InvalidException(
          "user.sign-in-name",
          "A sign-in name has " + SHORTEST + " to " + LONGEST + " characters and no white space.",
          SHORTEST,
          LONGEST);
    }
    String displayName = details.displayName().strip();
    if (displayName.isEmpty()
        || Math.max(displayName.length(), fold(displayName).length()) > LONGEST_DISPLAY
        || displayName.codePoints().anyMatch(SignInNames::isNoSign)) {
      throw new InvalidException(
          "user.display-name",
          "A name has 1 to " + LONGEST_DISPLAY + " characters and no line breaks.",
          LONGEST_DISPLAY);
    }
    return new UserDetails(
        signInName, displayName, checkLanguage(details.language()), details.roles());
  }

  /** Controls, format controls other than joiners (as in emoji), and half surrogate pairs. */
  private static boolean isNoSign(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL, Character.SURROGATE -> true;
      case Character.FORMAT -> c != 0x200C && c != 0x200D;
      default -> false;
    };
  }

  static Locale checkLanguage(Locale language) {
    Locale bare = Locale.of(language.getLanguage());
    if (!PersonalSettings.LANGUAGES.contains(bare)) {
      throw new InvalidException(
          "user.language", "The screens speak Finnish, English and Swedish: fi, en or sv.");
    }
    return bare;
  }
}
