package org.kaveri.store.lists;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Letters without their accents. */
final class Folding {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  private Folding() {}

  /** A lower-case letter or digit without accents; empty for all other signs. */
  static String plain(int sign) {
    if (sign >= 'a' && sign <= 'z' || sign >= '0' && sign <= '9') {
      return Character.toString(sign);
    }
    return switch (sign) {
      case 'æ' -> "ae";
      case 'ø' -> "o";
      case 'ß' -> "ss";
      case 'þ' -> "th";
      case 'ð', 'đ' -> "d";
      case 'ł' -> "l";
      case 'ı' -> "i";
      case 'œ' -> "oe";
      default -> {
        if (!Character.isLetterOrDigit(sign)) {
          yield "";
        }
        String whole = Normalizer.normalize(Character.toString(sign), Normalizer.Form.NFKD);
        yield MARKS.matcher(whole).replaceAll("").toLowerCase(Locale.ROOT);
      }
    };
  }

  /** At most so many characters of the text, and never half a sign at its end. */
  static String cut(String text, int length) {
    if (text.length() <= length) {
      return text;
    }
    return text.substring(
        0, Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length);
  }

  /** Whether it is an accent or the like that stands behind its letter. */
  static boolean isMark(int sign) {
    return switch (Character.getType(sign)) {
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK ->
          true;
      default -> false;
    };
  }
}
