package org.kaveri.operational.oneline;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Month;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/** The words of one language, each phrase with what it means. */
final class Lexicon {
  static final List<String> LANGUAGES = List.of("fi", "en", "sv");

  private static final Map<String, List<Lexicon>> BY_LANGUAGE = new ConcurrentHashMap<>();

  private final Map<List<String>, String> meanings = new HashMap<>();
  private int longest;

  private Lexicon(Properties words, boolean own) {
    for (String key : words.stringPropertyNames()) {
      if (own || !key.endsWith(".short")) {
        for (String phrase : words.getProperty(key).split(",")) {
          if (!phrase.isBlank()) {
            List<String> parts = Arrays.asList(phrase.strip().split(" "));
            meanings.put(parts, key);
            longest = Math.max(longest, parts.size());
          }
        }
      }
    }
  }

  /** The lexicons of all languages, the one of the locale first and with its abbreviations. */
  static List<Lexicon> forLocale(Locale locale) {
    String typed = LANGUAGES.contains(locale.getLanguage()) ? locale.getLanguage() : "en";
    return BY_LANGUAGE.computeIfAbsent(
        typed,
        own ->
            LANGUAGES.stream()
                .sorted((a, b) -> Boolean.compare(b.equals(own), a.equals(own)))
                .map(language -> new Lexicon(read(language), language.equals(own)))
                .toList());
  }

  /** The longest phrase that begins at the token. */
  Optional<Found> at(List<Token> tokens, int index) {
    for (int length = Math.min(longest, tokens.size() - index); length > 0; length--) {
      List<String> words = tokens.subList(index, index + length).stream().map(Token::word).toList();
      String meaning = meanings.get(words);
      if (meaning != null) {
        return Optional.of(new Found(meaning, length));
      }
    }
    return Optional.empty();
  }

  /** What the single word means. */
  Optional<String> of(String word) {
    return Optional.ofNullable(meanings.get(List.of(word)));
  }

  private static Properties read(String language) {
    var stream =
        Objects.requireNonNull(
            Lexicon.class.getResourceAsStream("words_" + language + ".properties"));
    Properties properties = new Properties();
    try (Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
      properties.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties;
  }

  static Optional<DayOfWeek> weekday(String meaning) {
    String name = meaning.replaceAll("\\.(short|past|named)$", "");
    return Arrays.stream(DayOfWeek.values())
        .filter(day -> day.name().equalsIgnoreCase(name))
        .findFirst();
  }

  static Optional<Month> month(String meaning) {
    return Arrays.stream(Month.values())
        .filter(month -> month.name().equalsIgnoreCase(meaning))
        .findFirst();
  }

  static Optional<Integer> number(String meaning) {
    return meaning.startsWith("number.")
        ? Optional.of(Integer.parseInt(meaning.substring("number.".length())))
        : Optional.empty();
  }

  /**
   * A phrase in a line.
   *
   * @param meaning the key of the lexicon
   * @param length how many words it has
   */
  record Found(String meaning, int length) {}
}
