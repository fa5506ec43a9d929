package org.kaveri.store.lists;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Keys that sort as Finnish and Swedish have it when compared sign by sign: a to z, then å, ä, ö;
 * case, punctuation and other accents do not count.
 *
 * @since 0.1
 */
public final class SortKeys {
  /** The longest key, in characters: what a column {@code {key 300}} holds. */
  public static final int MAX_LENGTH = 300;

  private static final int ID_LENGTH = 11;
  private static final int DIGITS = 12;
  private static final Pattern NUMBER = Pattern.compile("\\d+");
  private static final char BEFORE_ID = '\t';

  private SortKeys() {}

  /**
   * A key that is unique, since the id stands at its end: a list is walked on by {@code sort_key >
   * ?} alone, from whatever place.
   *
   * @param text what is sorted by
   * @param id below 2<sup>53</sup>
   */
  public static String of(String text, long id) {
    return withId(of(text), id);
  }

  /** How all keys of that text begin, and of no text that differs in more than case and accents. */
  public static String beginning(String text) {
    return Folding.cut(of(text), MAX_LENGTH - ID_LENGTH - 1) + BEFORE_ID;
  }

  private static String withId(String key, long id) {
    int room = MAX_LENGTH - ID_LENGTH - 1;
    String number = Long.toString(id, 36);
    return Folding.cut(key, room) + BEFORE_ID + "0".repeat(ID_LENGTH - number.length()) + number;
  }

  /**
   * A key that is unique and sorts things without a text behind all others.
   *
   * @param text what is sorted by, as far as there is any
   * @param then what decides among those that have the same
   * @param id below 2<sup>53</sup>
   */
  public static String orLast(Optional<String> text, String then, long id) {
    String key = text.map(SortKeys::of).map(known -> "1" + known).orElse("2");
    return withId(key + BEFORE_ID + of(then), id);
  }

  /** The text with its numbers so filled with zeros that 9 sorts before 10. */
  public static String natural(String text) {
    return NUMBER
        .matcher(text)
        .replaceAll(
            number -> "0".repeat(Math.max(0, DIGITS - number.group().length())) + number.group());
  }

  /** The key of the text alone. */
  static String of(String text) {
    String lower = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    StringBuilder key = new StringBuilder(lower.length());
    lower.codePoints().forEach(sign -> append(key, sign));
    return key.toString().strip();
  }

  private static void append(StringBuilder key, int sign) {
    switch (sign) {
      // the three letters after z: the signs after z
      case 'å' -> key.append('{');
      case 'ä', 'æ' -> key.append('|');
      case 'ö', 'ø' -> key.append('}');
      default -> {
        String plain = Folding.plain(sign);
        if (!plain.isEmpty()) {
          key.append(plain);
        } else if (!Folding.isMark(sign) && !key.isEmpty() && key.charAt(key.length() - 1) != ' ') {
          key.append(' ');
        }
      }
    }
  }
}
