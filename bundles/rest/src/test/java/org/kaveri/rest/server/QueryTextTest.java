package org.kaveri.rest.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kaveri.api.InvalidException;

class QueryTextTest {

  @Test
  void namesAndValuesAreReadAndWrittenAnew() {
    QueryText query =
        QueryText.of("size=5&size=6&after=a%20b+c&name=%C3%A4%F0%9F%99%82&empty=&bare");

    assertThat(query.values())
        .containsEntry("size", List.of("5", "6"))
        .containsEntry("after", List.of("a b c"))
        .containsEntry("name", List.of("ä🙂"))
        .containsEntry("empty", List.of(""))
        .containsEntry("bare", List.of(""));
    assertThat(query.written())
        .isEqualTo("?size=5&size=6&after=a%20b%20c&name=%C3%A4%F0%9F%99%82&empty=&bare=");
    assertThat(QueryText.of("a=%26%3D%3F%23%25;/").written()).isEqualTo("?a=%26%3D%3F%23%25%3B%2F");
  }

  @Test
  void withoutAQueryThereIsNothing() {
    assertThat(QueryText.of(null).values()).isEmpty();
    assertThat(QueryText.of("").values()).isEmpty();
    assertThat(QueryText.of("").written()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a=%", "a=%4", "a=%zz", "a=%-1", "%=1", "a=%FF", "a=%C3", "a=%ED%A0%80"})
  void whatIsNoTextIsRefusedInWords(String raw) {
    assertThatThrownBy(() -> QueryText.of(raw))
        .isInstanceOfSatisfying(
            InvalidException.class, e -> assertThat(e.code()).isEqualTo("rest.query"));
  }

  @Test
  void whatNeverEndsIsRefusedInWords() {
    assertThatThrownBy(() -> QueryText.of("a=1&".repeat(10_000)))
        .isInstanceOf(InvalidException.class);
  }
}
