package org.kaveri.operational.oneline;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.kaveri.api.interactions.Direction;

/**
 * Finds the basic forms that an inflected name may have: {@code Virtaselle} may be of Virtanen, and
 * says that the contact went to him. It may find forms that do not exist; the register decides.
 */
final class Inflections {
  /** Endings of Finnish cases, longer ones first, and of the English and Swedish genitive. */
  private static final List<String> ENDINGS =
      List.of(
          "ssa", "ssä", "sta", "stä", "lla", "llä", "lta", "ltä", "lle", "'s", "’s", "ta", "tä",
          "n", "a", "ä", "s");

  private static final int SHORTEST_STEM = 3;
  private static final String VOWELS = "aouäöyie";

  private Inflections() {}

  /** Basic forms, likely ones first, without the word itself; in lower case. */
  static Set<String> baseForms(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    int colon = lower.indexOf(':');
    if (colon > 1) {
      return Set.of(lower.substring(0, colon));
    }
    Set<String> forms = new LinkedHashSet<>();
    for (String ending : ENDINGS) {
      if (lower.endsWith(ending) && lower.length() - ending.length() >= SHORTEST_STEM) {
        addStem(forms, lower.substring(0, lower.length() - ending.length()));
      }
    }
    forms.remove(lower);
    return forms;
  }

  /** Who began it, by the case of the name: to somebody or from somebody. */
  static Optional<Direction> direction(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (lower.length() < SHORTEST_STEM + 3) {
      return Optional.empty();
    }
    if (lower.endsWith("lle")) {
      return Optional.of(Direction.OUT);
    }
    return lower.endsWith("lta") || lower.endsWith("ltä")
        ? Optional.of(Direction.IN)
        : Optional.empty();
  }

  /** Lainee-n is of Laine, Mäe-lle of Mäki, Virtase-lle of Virtanen. */
  private static void addStem(Set<String> forms, String stem) {
    forms.add(stem);
    if (stem.endsWith("ee")) {
      forms.add(stem.substring(0, stem.length() - 1));
    } else if (stem.endsWith("e") && VOWELS.indexOf(stem.charAt(stem.length() - 2)) >= 0) {
      forms.add(stem.substring(0, stem.length() - 1) + "ki");
    } else if (stem.endsWith("se")) {
      forms.add(stem.substring(0, stem.length() - 2) + "nen");
    } else if (stem.endsWith("s")) {
      forms.add(stem.substring(0, stem.length() - 1) + "nen");
    } else if (stem.endsWith("e")) {
      forms.add(stem.substring(0, stem.length() - 1) + "i");
    } else if (stem.endsWith("i")) {
      forms.add(stem.substring(0, stem.length() - 1));
    }
    strengthened(stem).ifPresent(forms::add);
  }

  /** Undoes the weakening of a consonant: Peka-lle is of Pekka, Ranna-lle of Ranta. */
  private static Optional<String> strengthened(String stem) {
    int last = stem.length() - 1;
    if (last < 2) {
      return Optional.empty();
    }
    String head = stem.substring(0, last - 1);
    char vowel = stem.charAt(last);
    char consonant = stem.charAt(last - 1);
    char before = stem.charAt(last - 2);
    return switch (consonant) {
      case 'k', 'p', 't' ->
          before == consonant
              ? Optional.empty()
              : Optional.of(head + consonant + consonant + vowel);
      case 'n', 'l', 'r' ->
          before == consonant ? Optional.of(head + "t" + vowel) : Optional.empty();
      case 'm' -> before == 'm' ? Optional.of(head + "p" + vowel) : Optional.empty();
      case 'd' -> Optional.of(head + "t" + (vowel == 'e' ? 'i' : vowel));
      default -> Optional.empty();
    };
  }

  /** Without accents and in lower case, for comparing: {@code Mäkinen} and {@code makinen}. */
  static String folded(String word) {
    return Normalizer.normalize(word, Normalizer.Form.NFD)
        .replaceAll("\\p{M}+", "")
        .toLowerCase(Locale.ROOT);
  }
}
