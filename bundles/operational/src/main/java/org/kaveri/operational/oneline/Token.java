package org.kaveri.operational.oneline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * One word of a line.
 *
 * @param index its place among the words
 * @param raw as typed, with what is attached to it
 * @param text without quotation marks, brackets and punctuation around it
 * @param start index of the text's first character in the line
 * @param end index after the text's last character
 */
record Token(int index, String raw, String text, int start, int end) {
  private static final Pattern WORD = Pattern.compile("\\S+");
  private static final Pattern WORD_AND_STOP = Pattern.compile("\\p{L}+\\.");
  private static final int LONGEST_ABBREVIATION = 4;
  private static final String AROUND = ",;:!?()[]\"'”“»«";

  /** All words of the line, in order. */
  static List<Token> of(String line) {
    List<Token> tokens = new ArrayList<>();
    var matcher = WORD.matcher(line);
    while (matcher.find()) {
      int start = matcher.start();
      int end = matcher.end();
      while (start < end && AROUND.indexOf(line.charAt(start)) >= 0) {
        start++;
      }
      while (end > start && AROUND.indexOf(line.charAt(end - 1)) >= 0) {
        end--;
      }
      if (end - start - 1 > LONGEST_ABBREVIATION
          && WORD_AND_STOP.matcher(line.substring(start, end)).matches()) {
        end--;
      }
      tokens.add(new Token(tokens.size(), matcher.group(), line.substring(start, end), start, end));
    }
    return tokens;
  }

  /** For comparing with the lexicon: lower case, without a full stop at the end. */
  String word() {
    String lower = text.toLowerCase(Locale.ROOT);
    return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
  }

  /** For comparing with names: without a full stop at the end. */
  String name() {
    return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
  }

  boolean capitalised() {
    return !text.isEmpty() && Character.isUpperCase(text.codePointAt(0));
  }

  /**
   * Whether a new sentence begins after it. A full stop after a short word is an abbreviation's.
   */
  boolean endsSentence() {
    char last = raw.charAt(raw.length() - 1);
    return ":;!?".indexOf(last) >= 0 || (last == '.' && !text.endsWith("."));
  }

  /** Whether something else begins after it. */
  boolean endsPart() {
    return ",.:;!?".indexOf(raw.charAt(raw.length() - 1)) >= 0;
  }
}
