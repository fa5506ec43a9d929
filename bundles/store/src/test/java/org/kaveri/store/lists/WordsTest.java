package org.kaveri.store.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kaveri.api.InvalidException;
import org.kaveri.api.Page;
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
  void whateverBeginsWithAWordStandsBeforeItsEndInAnyOrderOfSigns() {
    // one database compares code points, another one UTF-16 units
    for (String rest : List.of("", "z", "\uFFFF", "\uE000", "\uD842\uDFB7", "\uDBFF\uDFFF")) {
      for (String word : List.of("ab", "\uD842\uDFB7", "\uFF21")) {
        assertThat(word + rest).isLessThan(Words.end(word));
        assertThat(java.util.Arrays.compareUnsigned(bytes(word + rest), bytes(Words.end(word))))
            .isNegative();
      }
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(java.nio.charset.StandardCharsets.UTF_8);
  }

  @Test
  void aMarkThatHasNoSignWithItsLetterCutsNoWord() {
    assertThat(plain("İstanbul")).containsExactly("istanbul");
    assertThat(SortKeys.of("İstanbul", 1)).startsWith("istanbul\t");
  }

  @Test
  void signsThatStandForLettersAreThoseLetters() {
    assertThat(plain("ﬁlm ℌaus ２０")).containsExactly("film", "haus", "20");
  }

  @Test
  void aPlaceThatWasNotMadeHereIsRefused() {
    var own = Cursors.of("virtanen\t1");
    assertThat(Cursors.key(Page.Request.after(own, 1))).contains("virtanen\t1");
    for (String foreign : List.of("", "abcd", "dmlydGFuZW4", "not one of ours!")) {
      assertThatThrownBy(() -> Cursors.key(Page.Request.after(new Page.Cursor(foreign), 1)))
          .isInstanceOf(InvalidException.class);
    }
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
