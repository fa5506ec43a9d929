package org.kaveri.ui.lists;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kaveri.api.lists.Filter;
import org.kaveri.ui.filter.FieldWords;

class QuickFiltersTest {
  private QuickFilters quick = new QuickFilters(() -> {});

  @BeforeEach
  void openTab() {
    UI.setCurrent(new UI());
    quick = new QuickFilters(() -> {});
    quick.add("Mine", Filter.parse("owner = me"));
    quick.add(
        "Category",
        "category",
        List.of(new FieldWords.Value("1", "Food"), new FieldWords.Value("2", "Tools")));
  }

  @AfterEach
  void closeTab() {
    UI.setCurrent(null);
  }

  @ParameterizedTest
  @CsvSource({
    "'',''",
    "owner = me,''",
    "city = Turku and owner = me,city = Turku",
    "category = 2 and (a = 1 or b = 2) and owner = me,a = 1 or b = 2",
    "category = 3,category = 3",
    "owner = me or category = 1,owner = me or category = 1",
    "category = 1 and category = 2,category = 2",
  })
  void whatIsInSightIsTakenOutOfTheFilterAndPutBack(String written, String left) {
    Filter filter = Filter.parse(written);
    Filter others = quick.show(filter);
    assertThat(others.written()).isEqualTo(left);
    assertThat(quick.with(others)).isEqualTo(quick.inOrder(filter));
  }

  @Test
  void theOrderOfConditionsIsAlwaysTheSame() {
    assertThat(quick.inOrder(Filter.parse("b = 2 and category = 1 and a = 1 and owner = me")))
        .isEqualTo(Filter.parse("owner = me and category = 1 and b = 2 and a = 1"));
  }
}
