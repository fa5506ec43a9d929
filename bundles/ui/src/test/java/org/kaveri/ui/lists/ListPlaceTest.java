package org.kaveri.ui.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kaveri.api.SavedListId;
import org.kaveri.api.UserId;
import org.kaveri.api.lists.Filter;
import org.kaveri.api.lists.ListLook;
import org.kaveri.api.lists.SavedList;
import org.kaveri.api.lists.Sort;
import org.kaveri.testkit.Fake;
import org.kaveri.ui.ViewContext;

/** Whoever follows an address sees what was seen there. */
class ListPlaceTest {
  private static final ListLook TURKU =
      new ListLook(
          Filter.parse("city = \"New Turku\""),
          Optional.of(Sort.downBy("created")),
          List.of("name", "city"));

  private static final Sort NAME = Sort.by("name");

  private static SavedList saved(boolean shared) {
    return new SavedList(
        new SavedListId(17), 1, "customers", "Turku", new UserId(1), shared, true, TURKU);
  }

  private static ListPlace read(Map<String, String> parameters) {
    return ListPlace.read(
        Fake.of(
            ViewContext.class,
            (method, arguments) ->
                Optional.ofNullable(parameters.get(String.valueOf(arguments[0])))));
  }

  @Test
  void aLookStandsInTheAddress() {
    var parameters = ListPlace.of(Optional.empty(), TURKU, NAME, "oy", false);
    assertThat(parameters)
        .isEqualTo(
            Map.of(
                "filter", "city = \"New Turku\"",
                "sort", "-created",
                "columns", "name,city",
                "search", "oy"));
    ListPlace place = read(parameters);
    assertThat(place.look(ListLook.plain())).isEqualTo(TURKU);
    assertThat(place.text()).isEqualTo("oy");
    assertThat(place.list()).isEmpty();
  }

  @Test
  void aSharedListIsNamedAlone() {
    var parameters = ListPlace.of(Optional.of(saved(true)), TURKU, NAME, "", true);
    assertThat(parameters).isEqualTo(Map.of("list", "17"));
    assertThat(read(parameters).look(TURKU)).isEqualTo(TURKU);
  }

  @Test
  void whoDoesNotSeeAListSeesItsRows() {
    var parameters = ListPlace.of(Optional.of(saved(false)), TURKU, NAME, "", false);
    assertThat(read(parameters).look(ListLook.plain())).isEqualTo(TURKU);
  }

  @Test
  void whatWasChangedInAListStandsBesideIt() {
    ListLook changed = ListLook.plain().showing(List.of("name"));
    var parameters = ListPlace.of(Optional.of(saved(true)), changed, NAME, "", false);
    ListPlace place = read(parameters);
    assertThat(place.list()).contains(new SavedListId(17));
    assertThat(place.look(TURKU).filter()).isEqualTo(Filter.everything());
    assertThat(place.look(TURKU).sort()).contains(NAME);
    assertThat(place.look(TURKU).columns()).containsExactly("name");
  }

  @Test
  void everythingHasAnAddressWhereTheReaderStartsWithAList() {
    assertThat(ListPlace.of(Optional.empty(), ListLook.plain(), NAME, "", false)).isEmpty();
    var parameters = ListPlace.of(Optional.empty(), ListLook.plain(), NAME, "", true);
    assertThat(read(parameters).isBare()).isFalse();
    assertThat(read(Map.of()).isBare()).isTrue();
    assertThat(read(Map.of("search", "oy")).isBare()).isFalse();
  }
}
