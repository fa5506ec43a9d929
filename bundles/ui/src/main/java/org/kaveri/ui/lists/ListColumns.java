package org.kaveri.ui.lists;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.function.ValueProvider;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.kaveri.api.lists.ListHabits;
import org.kaveri.api.lists.ListLook;
import org.kaveri.api.lists.Sort;
import org.kaveri.ui.kit.PagedGrid;

/** The columns of a list in its grid. */
final class ListColumns<T> {
  private final PagedGrid<T> grid;
  private final Map<ListColumn<T>, Grid.Column<T>> inGrid = new LinkedHashMap<>();

  ListColumns(PagedGrid<T> grid) {
    this.grid = grid;
  }

  /**
   * Puts them into the grid.
   *
   * @param address of a row's own page, to which the first column links
   */
  void add(ListColumn<T> first, ValueProvider<T, String> address, List<ListColumn<T>> others) {
    take(first, grid.linkColumn(first.header(), first.text(), address));
    for (ListColumn<T> other : others) {
      take(
          other,
          other.number()
              ? grid.numberColumn(other.header(), other.text())
              : grid.column(other.header(), other.text()));
    }
    grid.onlyWhereWide(columns(ListColumn::wide));
  }

  private void take(ListColumn<T> column, Grid.Column<T> made) {
    inGrid.put(column, made.setWidth(column.rem() + "rem").setFlexGrow(column.share()));
  }

  /**
   * Lets people sort by those that can be.
   *
   * @param sorts whether the list has an order by the field of that name
   */
  void sortable(Predicate<String> sorts, Consumer<Optional<Sort>> sorted) {
    var names = new LinkedHashMap<Grid.Column<T>, String>();
    inGrid.forEach(
        (column, shown) -> {
          if (column.sorts() && sorts.test(column.name())) {
            names.put(shown, column.name());
          }
        });
    grid.sortable(names, sorted);
  }

  private List<Grid.Column<T>> columns(Predicate<ListColumn<T>> wanted) {
    return inGrid.entrySet().stream()
        .filter(entry -> wanted.test(entry.getKey()))
        .map(Map.Entry::getValue)
        .toList();
  }

  boolean has(String name) {
    return names().anyMatch(name::equals);
  }

  /** These names, behind that of the first column, which always stays. */
  List<String> withFirst(List<String> names) {
    return Stream.concat(names().limit(1), names.stream()).toList();
  }

  /** The first one and those of these names, in the order of the list. */
  List<ListColumn<T>> withFirstOf(List<String> names) {
    return Stream.concat(
            inGrid.keySet().stream().limit(1),
            inGrid.keySet().stream().skip(1).filter(column -> names.contains(column.name())))
        .toList();
  }

  /** Shows those of these names only, and how they are sorted. */
  void show(List<String> names, Optional<Sort> sort) {
    grid.choose(columns(column -> names.contains(column.name())));
    grid.sorted(sort);
  }

  /**
   * The names of those to be shown: of the look, of the reader, or those meant for all; and in any
   * case that by which the list is sorted.
   */
  List<String> shown(ListLook look, ListHabits habits) {
    List<String> chosen =
        Stream.of(look.columns(), habits.columns())
            .filter(names -> names.stream().anyMatch(this::has))
            .findFirst()
            .orElseGet(this::meantForAll);
    Optional<String> sorted = look.sort().map(Sort::field);
    return names()
        .filter(name -> chosen.contains(name) || sorted.equals(Optional.of(name)))
        .toList();
  }

  private List<String> meantForAll() {
    return inGrid.keySet().stream()
        .filter(column -> !column.extra())
        .map(ListColumn::name)
        .toList();
  }

  private Stream<String> names() {
    return inGrid.keySet().stream().map(ListColumn::name);
  }
}
