package org.kaveri.store.lists;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;

/**
 * The words of a text, for an index of words and for what is looked up in it. Words are cut at
 * blanks and punctuation; apostrophes are left out, so O'Brien is one word.
 *
 * @since 0.1
 */
public final class Words {
  /** The longest word, in characters: what a column {@code {key 60}} holds. The rest is cut off. */
  public static final int MAX_LENGTH = 60;

  /** The most words of a text that count. */
  public static final int MAX_WORDS = 30;

  private static final String APOSTROPHES = "'’´`ʼ";

  private Words() {}

  /**
   * One word.
   *
   * @param plain lower case, without accents: what is looked up
   * @param written lower case, with its accents: what tells Mäki from Maki
   */
  public record Word(String plain, String written) {

    /** Whether it was written without accents. */
    public boolean isPlain() {
      return plain.equals(written);
    }
  }

  /** The words of the text, each once, in order. */
  public static List<Word> of(String text) {
    String lower = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    var words = new LinkedHashMap<String, Word>();
    StringBuilder plain = new StringBuilder();
    StringBuilder written = new StringBuilder();
    lower
        .codePoints()
        .forEach(
            sign -> {
              String letters = Folding.plain(sign);
              if (!letters.isEmpty()) {
                plain.append(letters);
                written.appendCodePoint(sign);
              } else if (Folding.isMark(sign) && !plain.isEmpty()) {
                written.appendCodePoint(sign); // of the letter before it, with which it has no sign
              } else if (APOSTROPHES.indexOf(sign) < 0) {
                add(words, plain, written);
              }
            });
    add(words, plain, written);
    return List.copyOf(new ArrayList<>(words.values()));
  }

  /** The words of an identifier, and all of it as one word: {@code 1234567-8} by any part of it. */
  public static List<Word> ofIdentifier(String text) {
    var words = new ArrayList<>(of(text));
    if (words.size() > 1) {
      StringBuilder joined = new StringBuilder();
      words.forEach(word -> joined.append(word.plain()));
      String whole = cut(joined.toString());
      words.add(new Word(whole, whole));
    }
    return List.copyOf(words);
  }

  /**
   * The first word, in order, that does not begin with the one given any more: {@code plain >= word
   * and plain < end} are those that begin with it.
   */
  public static String end(String word) {
    int last = word.codePointBefore(word.length());
    // the next sign, not a last one: databases do not agree on which sign is the last
    return word.substring(0, word.length() - Character.charCount(last))
        + Character.toString(last + 1);
  }

  private static void add(
      LinkedHashMap<String, Word> words, StringBuilder plain, StringBuilder written) {
    if (!plain.isEmpty() && words.size() < MAX_WORDS) {
      var word = new Word(cut(plain.toString()), cut(written.toString()));
      words.putIfAbsent(word.plain(), word);
    }
    plain.setLength(0);
    written.setLength(0);
  }

  private static String cut(String word) {
    return Folding.cut(word, MAX_LENGTH);
  }
}
