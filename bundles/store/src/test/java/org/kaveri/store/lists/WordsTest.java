package org.kaveri.store.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kaveri.store.lists.Words.Word;

class WordsTest {

  @Test
  void accentsAndCaseAreLeftOutAndTheWritingIsKept() {
    assertThat(Words.of("MÄKINEN, Åke"))
        .containsExactly(word("makinen", "mäkinen"), word("ake", "åke"));
  }

  @Test
  void decomposedLettersAreTheSameAsComposedOnes() {
    assertThat(Words.of("Ma\u0308ki")).isEqualTo(Words.of("Mäki"));
  }

  @Test
  void apostrophesDoNotCutAWordAndHyphensDo() {
    assertThat(plain("O'Brien Kari-Pekka")).containsExactly("obrien", "kari", "pekka");
  }

  @Test
  void anIdentifierIsFoundByItsPartsAndAsAWhole() {
    assertThat(Words.ofIdentifier("1234567-8").stream().map(Word::plain))
        .containsExactly("1234567", "8", "12345678");
  }

  @Test
  void lettersOfOtherScriptsAreWordsToo() {
    assertThat(plain("Иван 東京")).containsExactly("иван", "東京");
  }

  @Test
  void aVeryLongWordIsCut() {
    assertThat(plain("x".repeat(500))).containsExactly("x".repeat(Words.MAX_LENGTH));
  }

  @Test
  void blanksAndPunctuationHoldNoWord() {
    assertThat(Words.of(" -- ., \t")).isEmpty();
  }

  @Test
  void whatBeginsWithAWordStandsBeforeItsEnd() {
    assertThat("makinen").isGreaterThanOrEqualTo("maki").isLessThan(Words.end("maki"));
    assertThat("mako").isGreaterThan(Words.end("maki"));
  }

  @Test
  void sortKeysPutTheNordicLettersLastInTheirOrder() {
    var names = List.of("Öberg", "Zachris", "Åberg", "Äijälä", "Éva", "Eve", "anna berg", "Anna");
    assertThat(
            Stream.of(names.toArray(String[]::new))
                .sorted(java.util.Comparator.comparing(n -> SortKeys.of(n, 7))))
        .containsExactly("Anna", "anna berg", "Éva", "Eve", "Zachris", "Åberg", "Äijälä", "Öberg");
  }

  @Test
  void sortKeysOfOneNameDifferById() {
    assertThat(SortKeys.of("Anna", 35)).isLessThan(SortKeys.of("Anna", 36));
    assertThat(SortKeys.of("x".repeat(900), (1L << 53) - 1)).hasSize(SortKeys.MAX_LENGTH);
  }

  private static List<String> plain(String text) {
    return Words.of(text).stream().map(Word::plain).toList();
  }

  private static Word word(String plain, String written) {
    return new Word(plain, written);
  }
}
