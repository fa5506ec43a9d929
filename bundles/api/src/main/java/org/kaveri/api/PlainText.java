package org.kaveri.api;

import java.text.Normalizer;

/**
 * Makes typed text storable on every database and harmless on every screen. Control characters go,
 * half a surrogate pair becomes {@code U+FFFD}, letters are composed (Unicode NFC). The signs that
 * turn the direction of whatever stands after them go too: a name must not rewrite the sentence
 * that it is shown in.
 *
 * @since 0.1
 */
public final class PlainText {
  private PlainText() {}

  /** One line: line ends and tabs become blanks, white space around it goes. */
  public static String line(String text) {
    if (isPlain(text)) {
      return text.strip();
    }
    return block(text).replaceAll("[\\n\\t]+", " ").strip();
  }

  /** Several lines, ended by {@code \n}, without white space around them. */
  public static String block(String text) {
    String oneLineEnd = text.replace("\r\n", "\n").replace('\r', '\n');
    StringBuilder kept = new StringBuilder(oneLineEnd.length());
    oneLineEnd
        .codePoints()
        .filter(sign -> sign == '\n' || sign == '\t' || !isUnwanted(sign))
        .map(sign -> Character.getType(sign) == Character.SURROGATE ? '\uFFFD' : sign)
        .forEach(kept::appendCodePoint);
    return Normalizer.normalize(kept, Normalizer.Form.NFC).strip();
  }

  /** Whether nothing can be amiss, as in most texts. */
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < ' ' || text.charAt(i) > '~') {
        return false;
      }
    }
    return true;
  }

  /** Controls, and the embeddings, overrides and isolates of UAX #9. */
  private static boolean isUnwanted(int sign) {
    return Character.isISOControl(sign)
        || sign >= 0x202A && sign <= 0x202E
        || sign >= 0x2066 && sign <= 0x2069;
  }
}
