package org.kaveri.ui.filter;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kaveri.api.lists.FieldKind;
import org.kaveri.api.lists.Filter;
import org.kaveri.api.lists.ListField;
import org.kaveri.testkit.Fake;
import org.kaveri.ui.ViewContext;

/** What the editor shows of a filter is what it gives back. */
class GroupEditorTest {
  private static final List<ListField> FIELDS =
      List.of(
          ListField.of("city", FieldKind.TEXT),
          ListField.of("points", FieldKind.NUMBER),
          ListField.of("since", FieldKind.DAY),
          ListField.choice("kind", List.of("A", "B", "C")),
          ListField.of("active", FieldKind.YES_NO),
          ListField.of("owner", FieldKind.EMPLOYEE));

  private final ViewContext context =
      Fake.of(
          ViewContext.class,
          (method, arguments) ->
              switch (method) {
                case "text" -> String.valueOf(arguments[0]);
                case "locale" -> Locale.ENGLISH;
                case "zone" -> ZoneId.of("Europe/Helsinki");
                default -> throw new UnsupportedOperationException(method);
              });

  private final FieldWords words =
      new FieldWords() {
        @Override
        public String field(ListField field) {
          return field.name();
        }

        @Override
        public List<Value> values(ListField field) {
          return field.kind() == FieldKind.EMPLOYEE
              ? List.of(new Value("me", "Me"), new Value("7", "Seven"))
              : field.choices().stream().map(one -> new Value(one, one)).toList();
        }
      };

  @BeforeEach
  void openTab() {
    UI.setCurrent(new UI());
  }

  @AfterEach
  void closeTab() {
    UI.setCurrent(null);
  }

  private String edited(String written) {
    return new GroupEditor(Filter.parse(written), 0, FIELDS, words, context)
        .filter()
        .map(Filter::written)
        .orElse("");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "city = Turku",
        "city begins T and points >= 2.5",
        "city missing or not (kind = A or active = no)",
        "since = 2026-11-26 and since < today-30",
        "kind = (A, C) and owner = (me, 7)",
        "not (city = Turku or city = Vaasa)",
        "active = yes and (city = Turku or (kind = B and points < 1))",
      })
  void aFilterComesBackAsItWas(String written) {
    assertThat(Filter.parse(edited(written))).isEqualTo(Filter.parse(written));
  }

  @ParameterizedTest
  @CsvSource({
    "'city = (Turku, Vaasa)','city = Turku or city = Vaasa'",
    "'points = (1, 2) and kind = A','(points = 1 or points = 2) and kind = A'",
    "'gone = 1 and city = Turku','city = Turku'",
    "'owner = (me, 99)','owner = (me, 99)'",
    "'kind = (X, A)','kind = (A, X)'",
  })
  void whatOneRowCannotShowIsSaidOtherwise(String written, String otherwise) {
    assertThat(edited(written)).isEqualTo(otherwise);
  }
}
