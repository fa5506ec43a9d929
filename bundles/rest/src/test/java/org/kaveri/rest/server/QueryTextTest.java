package org.kaveri.rest.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kaveri.api.InvalidException;

class QueryTextTest {

  @Test
  void theFirstOfSeveralValuesIsTheOne() {
    QueryText query =
        QueryText.of("size=5&size=6&after=a%20b+c&name=%C3%A4%F0%9F%99%82&empty=&bare");

    assertThat(query.find("size")).contains("5");
    assertThat(query.find("after")).contains("a b c");
    assertThat(query.find("name")).contains("ä🙂");
    assertThat(query.find("empty")).contains("");
    assertThat(query.find("bare")).contains("");
    assertThat(query.find("other")).isEmpty();
  }

  @Test
  void withoutAQueryThereIsNothing() {
    assertThat(QueryText.of(null).values()).isEmpty();
    assertThat(QueryText.of("").values()).isEmpty();
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
