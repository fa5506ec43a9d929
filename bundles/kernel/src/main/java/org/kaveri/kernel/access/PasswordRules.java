package org.kaveri.kernel.access;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.kaveri.api.InvalidException;
import org.kaveri.api.access.Users;

/**
 * Which passwords are good enough, after NIST SP 800-63B, 5.1.1.2: length counts, not a mixture of
 * kinds of characters; what everybody tries first is refused, also with a tail of digits and signs.
 *
 * <p>Works on copies that it wipes.
 */
final class PasswordRules {
  private static final int DIFFERENT_CHARACTERS = 5;
  private static final int SHORTEST_NAME = 3;
  private static final int LEAST_BESIDE_NAME = 8;
  private static final int LONGEST_PERIOD = 4;

  private static final Set<String> COMMON = words();

  private PasswordRules() {}

  /**
   * Returns quietly when the password is good enough.
   *
   * @throws InvalidException {@code password.too-short}, {@code password.too-long}, {@code
   *     password.common}, {@code password.has-name}
   */
  static void check(char[] password, String signInName) {
    int length = Character.codePointCount(password, 0, password.length);
    if (length < Users.SHORTEST_PASSWORD) {
      throw new InvalidException(
          "password.too-short",
          "A password has at least " + Users.SHORTEST_PASSWORD + " characters.",
          Users.SHORTEST_PASSWORD);
    }
    if (length > Users.LONGEST_PASSWORD) {
      throw new InvalidException(
          "password.too-long",
          "A password has at most " + Users.LONGEST_PASSWORD + " characters.",
          Users.LONGEST_PASSWORD);
    }
    char[] folded = folded(password);
    try {
      if (isCommon(folded)) {
        throw new InvalidException(
            "password.common",
            "This password is one of those that are tried first; three words that do not belong"
                + " together are a good one.");
      }
      if (isMostlyName(folded, signInName)) {
        throw new InvalidException(
            "password.has-name", "The password is little more than the sign-in name.");
      }
    } finally {
      Arrays.fill(folded, ' ');
    }
  }

  private static char[] folded(char[] password) {
    char[] folded = new char[password.length];
    for (int i = 0; i < password.length; i++) {
      folded[i] = Character.toLowerCase(password[i]);
    }
    return folded;
  }

  private static boolean isCommon(char[] folded) {
    return differentCharacters(folded) < DIFFERENT_CHARACTERS
        || isSequence(folded)
        || isRepetition(folded)
        || isListed(folded, 0, folded.length)
        || isListedWithTail(folded);
  }

  private static long differentCharacters(char[] folded) {
    char[] sorted = folded.clone();
    Arrays.sort(sorted);
    int different = 0;
    for (int i = 0; i < sorted.length; i++) {
      if (i == 0 || sorted[i] != sorted[i - 1]) {
        different++;
      }
    }
    Arrays.fill(sorted, ' ');
    return different;
  }

  /** As 123456789012 and abcdefghijkl, up or down, with 0 after 9. */
  private static boolean isSequence(char[] folded) {
    return isSequence(folded, 1) || isSequence(folded, -1);
  }

  private static boolean isSequence(char[] folded, int step) {
    for (int i = 1; i < folded.length; i++) {
      boolean wraps =
          step > 0
              ? folded[i - 1] == '9' && folded[i] == '0'
              : folded[i - 1] == '0' && folded[i] == '9';
      if (folded[i] != folded[i - 1] + step && !wraps) {
        return false;
      }
    }
    return true;
  }

  /** As abcdabcdabcd. */
  private static boolean isRepetition(char[] folded) {
    for (int period = 1; period <= LONGEST_PERIOD; period++) {
      int i = period;
      while (i < folded.length && folded[i] == folded[i - period]) {
        i++;
      }
      if (i == folded.length) {
        return true;
      }
    }
    return false;
  }

  private static boolean isListedWithTail(char[] folded) {
    int begin = 0;
    int end = folded.length;
    while (end > 0 && !Character.isLetter(folded[end - 1])) {
      end--;
    }
    while (begin < end && !Character.isLetter(folded[begin])) {
      begin++;
    }
    return isListed(folded, begin, end);
  }

  /** Compares without making a text of the password, which nobody could wipe. */
  private static boolean isListed(char[] folded, int begin, int end) {
    boolean found = false;
    for (String word : COMMON) {
      found |= word.length() == end - begin && startsWith(folded, begin, word);
    }
    return found;
  }

  private static boolean isMostlyName(char[] folded, String signInName) {
    String whole = signInName.toLowerCase(Locale.ROOT);
    int at = whole.indexOf('@');
    List<String> names = at > 0 ? List.of(whole, whole.substring(0, at)) : List.of(whole);
    for (String name : names) {
      if (name.length() >= SHORTEST_NAME && folded.length - name.length() < LEAST_BESIDE_NAME) {
        for (int begin = 0; begin + name.length() <= folded.length; begin++) {
          if (startsWith(folded, begin, name)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private static boolean startsWith(char[] folded, int begin, String word) {
    for (int i = 0; i < word.length(); i++) {
      if (folded[begin + i] != word.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private static Set<String> words() {
    try (InputStream stream =
            Objects.requireNonNull(
                PasswordRules.class.getResourceAsStream("common-passwords.txt"));
        var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
