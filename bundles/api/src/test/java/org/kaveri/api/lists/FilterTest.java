package org.kaveri.api.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kaveri.api.lists.Filter.where;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kaveri.api.InvalidException;

class FilterTest {

  @Test
  void notBindsCloserThanAndAndAndCloserThanOr() {
    assertThat(Filter.parse("not a = 1 and b missing or c begins x"))
        .isEqualTo(
            Filter.anyOf(
                List.of(
                    Filter.allOf(
                        List.of(
                            new Filter.Not(where("a", Comparison.IS, "1")),
                            where("b", Comparison.MISSING))),
                    where("c", Comparison.BEGINS, "x"))));
  }

  @Test
  void aValueMayHoldAnythingInQuotationMarks() {
    Filter filter = where("city", Comparison.IS, "A \"b\" \\ or (c), d");
    assertThat(filter.written()).isEqualTo("city = \"A \\\"b\\\" \\\\ or (c), d\"");
    assertThat(Filter.parse(filter.written())).isEqualTo(filter);
  }

  @Test
  void wordsOfTheLanguageAreValuesInQuotationMarksAndWithout() {
    assertThat(Filter.parse("city = and and street = \"or\""))
        .isEqualTo(
            Filter.allOf(
                List.of(
                    where("city", Comparison.IS, "and"), where("street", Comparison.IS, "or"))));
  }

  @Test
  void severalValuesStandInBrackets() {
    assertThat(Filter.parse("city = (Turku, \"Nya Karleby\")"))
        .isEqualTo(where("city", Comparison.IS, "Turku", "Nya Karleby"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "()", "(())"})
  void blankIsEverything(String written) {
    assertThat(Filter.parse(written)).isEqualTo(Filter.everything());
  }

  @ParameterizedTest
  @CsvSource({
    "gone = 1,",
    "gone = 1 and a = 1,a = 1",
    "a = 1 and b = 2,a = 1 and b = 2",
    "a = 1 and (gone = 1 or not gone = 2),a = 1",
    "a = 1 or not (gone = 1 and b = 2),a = 1 or not b = 2",
    "not (gone = 1 and gone = 2),",
  })
  void conditionsCanBeLeftOut(String written, @Nullable String left) {
    assertThat(Filter.parse(written).only(condition -> !condition.field().equals("gone")).written())
        .isEqualTo(left == null ? "" : left);
  }

  @Test
  void anAndDemandsItsParts() {
    assertThat(Filter.parse("a = 1 and (b = 2 or c = 3)").demands())
        .containsExactly(where("a", Comparison.IS, "1"), Filter.parse("b = 2 or c = 3"));
    assertThat(Filter.parse("not a = 1").demands()).containsExactly(Filter.parse("not a = 1"));
    assertThat(Filter.everything().demands()).isEmpty();
  }

  @Test
  void anOrderReadsBackEqual() {
    for (Sort sort : List.of(Sort.by("name"), Sort.downBy("business-id"))) {
      assertThat(Sort.parse(sort.written())).isEqualTo(sort);
    }
    assertThat(Sort.downBy("created").written()).isEqualTo("-created");
    for (String written : List.of("", "-", "--name", "Name", "name desc", "na\nme")) {
      assertThatThrownBy(() -> Sort.parse(written))
          .as(written)
          .isInstanceOfSatisfying(
              InvalidException.class, e -> assertThat(e.code()).isEqualTo("list.sort"));
    }
  }

  @Test
  void columnsAreNamedOnceAndWithinReason() {
    assertThat(ListLook.plain().showing(List.of("b", "a", "b")).columns())
        .containsExactly("b", "a");
    for (List<String> columns : List.of(List.of("a b"), many(61))) {
      assertThatThrownBy(() -> new ListHabits(columns, Optional.empty()))
          .isInstanceOfSatisfying(
              InvalidException.class, e -> assertThat(e.code()).isEqualTo("list.columns"));
    }
    assertThat(ListLook.columns(many(60))).hasSize(60);
  }

  private static List<String> many(int count) {
    return IntStream.range(0, count).mapToObj(i -> "c" + i).toList();
  }

  @Test
  void whatIsWrittenReadsBackEqual() {
    Random random = new Random(20_261_126);
    for (int i = 0; i < 5_000; i++) {
      Filter filter = any(random, 4);
      assertThat(Filter.parse(filter.written())).as(filter.written()).isEqualTo(filter);
    }
  }

  @Test
  void aWrittenFilterWithOneThingWrongIsRefusedAndNeverHangs() {
    Random random = new Random(4);
    String signs = "()=<>,\"\\ abnotrd1é\0\n";
    for (int i = 0; i < 10_000; i++) {
      StringBuilder written = new StringBuilder(any(random, 3).written());
      int at = random.nextInt(written.length() + 1);
      char sign = signs.charAt(random.nextInt(signs.length()));
      if (at == written.length() || random.nextBoolean()) {
        written.insert(at, sign);
      } else {
        written.setCharAt(at, sign);
      }
      try {
        Filter read = Filter.parse(written.toString());
        assertThat(Filter.parse(read.written())).isEqualTo(read);
      } catch (InvalidException e) {
        assertThat(e.code()).startsWith("filter.");
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "city =              | 7",
        "city                | 5",
        "= 1                 | 1",
        "city = 1 street = 2 | 10",
        "city = 1 and        | 13",
        "city = (1, )        | 12",
        "(city = 1           | 10",
        "city = 1)           | 9",
        "City = 1            | 1",
        "city ? 1            | 6",
        "city = %Turku       | 8",
      })
  void whereAFilterCannotBeReadIsSaid(String written, int position) {
    assertThatThrownBy(() -> Filter.parse(written))
        .isInstanceOfSatisfying(
            InvalidException.class,
            e -> {
              assertThat(e.code()).isEqualTo("filter.written");
              assertThat(e.arguments().getFirst()).isEqualTo(position);
            });
  }

  @Test
  void whatIsTooLargeIsRefusedAtOnce() {
    for (String written :
        List.of(
            "(".repeat(4_000) + "a = 1",
            "not ".repeat(1_000) + "a = 1",
            IntStream.range(0, 51).mapToObj(i -> "a = 1").collect(Collectors.joining(" or ")),
            " ".repeat(9_000) + "a = 1")) {
      assertThatThrownBy(() -> Filter.parse(written))
          .isInstanceOfSatisfying(
              InvalidException.class, e -> assertThat(e.code()).isEqualTo("filter.too-large"));
    }
    assertThatThrownBy(() -> Filter.parse("a = \"" + "\\\"".repeat(3_900) + "\""))
        .isInstanceOfSatisfying(
            InvalidException.class, e -> assertThat(e.code()).isEqualTo("filter.value-length"));
  }

  private static Filter any(Random random, int depth) {
    return switch (depth == 0 ? 0 : random.nextInt(4)) {
      case 1 -> new Filter.Not(any(random, depth - 1));
      case 2 -> new Filter.AllOf(parts(random, depth));
      case 3 -> new Filter.AnyOf(parts(random, depth));
      default -> condition(random);
    };
  }

  private static List<Filter> parts(Random random, int depth) {
    return IntStream.range(0, 2 + random.nextInt(2)).mapToObj(i -> any(random, depth - 1)).toList();
  }

  private static Filter condition(Random random) {
    List<String> fields = List.of("a", "city", "field-12", "nothing", "andy");
    List<String> values =
        List.of("1", "Turku", "a b", "\"", "\\", "or", "(", "", "today-30", "Å", "x,y").stream()
            .filter(value -> !value.isEmpty())
            .toList();
    List<Comparison> comparisons = List.of(Comparison.values());
    Comparison comparison = comparisons.get(random.nextInt(comparisons.size()));
    int count =
        switch (comparison) {
          case MISSING -> 0;
          case IS -> 1 + random.nextInt(3);
          default -> 1;
        };
    return new Filter.Condition(
        fields.get(random.nextInt(fields.size())),
        comparison,
        IntStream.range(0, count)
            .mapToObj(i -> values.get(random.nextInt(values.size())))
            .toList());
  }
}
