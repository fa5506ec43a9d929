package org.kaveri.ui.lists;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.kaveri.api.SavedListId;
import org.kaveri.api.lists.Filter;
import org.kaveri.api.lists.ListLook;
import org.kaveri.api.lists.SavedList;
import org.kaveri.api.lists.Sort;
import org.kaveri.ui.ViewContext;

/**
 * What the address of a list says: {@code ?list=17}, {@code ?filter=city = Turku&sort=-created}.
 *
 * @param list the saved list, where one is named
 * @param plain whether no saved list is wanted, not even that with which the reader starts
 * @param filter in place of the saved list's
 * @param sort in place of the saved list's
 * @param columns in place of the saved list's
 * @param text typed into the search
 */
record ListPlace(
    Optional<SavedListId> list,
    boolean plain,
    Optional<Filter> filter,
    Optional<Sort> sort,
    Optional<List<String>> columns,
    String text) {
  private static final String LIST = "list";
  private static final String ALL = "all";
  private static final String FILTER = "filter";
  private static final String SORT = "sort";
  private static final String COLUMNS = "columns";
  private static final String SEARCH = "search";

  /** Reads the address; what is amiss in it is refused as by the readers of its parts. */
  static ListPlace read(ViewContext context) {
    Optional<String> list = context.parameter(LIST);
    return new ListPlace(
        list.filter(name -> !name.equals(ALL)).map(SavedListId::parse),
        list.isPresent(),
        part(context, FILTER, Filter::parse),
        part(context, SORT, Sort::parse),
        part(context, COLUMNS, names -> ListLook.columns(Arrays.asList(names.split(",", -1)))),
        context.parameter(SEARCH).orElse(""));
  }

  private static <T> Optional<T> part(ViewContext context, String name, Function<String, T> read) {
    return context.parameter(name).map(read);
  }

  /** The address says nothing. */
  static ListPlace nowhere() {
    return new ListPlace(
        Optional.empty(), true, Optional.empty(), Optional.empty(), Optional.empty(), "");
  }

  /** Whether it says nothing: then the reader's own start is meant. */
  boolean isBare() {
    return !plain && filter.isEmpty() && sort.isEmpty() && columns.isEmpty() && text.isEmpty();
  }

  /** What is looked at, beginning with what is saved. */
  ListLook look(ListLook saved) {
    return new ListLook(
        filter.orElse(saved.filter()), sort.or(saved::sort), columns.orElse(saved.columns()));
  }

  /** The parameters that lead to every row. */
  static Map<String, String> all() {
    return Map.of(LIST, ALL);
  }

  /** The parameters that lead to a saved list. */
  static Map<String, String> of(SavedList list) {
    return Map.of(LIST, list.id().toString());
  }

  /**
   * The parameters that lead here. Others don't find a list that is not shared: its own parts stand
   * beside it.
   *
   * @param own the order of the list where nobody asks for another
   * @param starts whether the reader starts with a saved list, so that every row has to be asked
   *     for
   */
  static Map<String, String> of(
      Optional<SavedList> list, ListLook look, Sort own, String text, boolean starts) {
    var parameters = new LinkedHashMap<String, String>();
    list.ifPresent(saved -> parameters.putAll(of(saved)));
    Optional<ListLook> known = list.filter(SavedList::shared).map(SavedList::look);
    ListLook before = known.orElseGet(ListLook::plain);
    if (!look.filter().equals(before.filter())) {
      parameters.put(FILTER, look.filter().written());
    }
    if (!look.sort().equals(before.sort())) {
      parameters.put(SORT, look.sort().orElse(own).written());
    }
    if (!look.columns().equals(before.columns()) && !look.columns().isEmpty()) {
      parameters.put(COLUMNS, String.join(",", look.columns()));
    }
    if (!text.isEmpty()) {
      parameters.put(SEARCH, text);
    }
    if (parameters.isEmpty() && starts) {
      parameters.putAll(all());
    }
    return parameters;
  }
}
