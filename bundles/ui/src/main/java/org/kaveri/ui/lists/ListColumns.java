package org.kaveri.ui.lists;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.function.ValueProvider;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kaveri.api.lists.ListHabits;
import org.kaveri.api.lists.ListLook;
import org.kaveri.api.lists.Sort;
import org.kaveri.ui.kit.PagedGrid;

/** The columns of a list in its grid. */
final class ListColumns<T> {
  private final PagedGrid<T> grid;
  private final Map<String, Grid.Column<T>> inGrid = new LinkedHashMap<>();
  private List<ListColumn<T>> offered = List.of();

  ListColumns(PagedGrid<T> grid) {
    this.grid = grid;
  }

  /**
   * Puts them into the grid.
   *
   * @param address of a row's own page, to which the first column links
   */
  void add(ListColumn<T> first, ValueProvider<T, String> address, List<ListColumn<T>> others) {
    offered = Stream.concat(Stream.of(first), others.stream()).toList();
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
    inGrid.put(column.name(), made.setWidth(column.rem() + "rem").setFlexGrow(column.share()));
  }

  /**
   * Lets people sort by those that can be.
   *
   * @param sorts whether the list has an order by the field of that name
   */
  void sortable(Predicate<String> sorts, Consumer<Optional<Sort>> sorted) {
    var names =
        inGrid.entrySet().stream()
            .filter(entry -> named(entry.getKey()).sorts() && sorts.test(entry.getKey()))
            .collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));
    grid.sortable(names, sorted);
  }

  private ListColumn<T> named(String name) {
    return offered.stream().filter(column -> column.name().equals(name)).findFirst().orElseThrow();
  }

  private List<Grid.Column<T>> columns(Predicate<ListColumn<T>> wanted) {
    return inGrid.entrySet().stream()
        .filter(entry -> wanted.test(named(entry.getKey())))
        .map(Map.Entry::getValue)
        .toList();
  }

  boolean has(String name) {
    return inGrid.containsKey(name);
  }

  /** These names, behind that of the first column, which always stays. */
  List<String> withFirst(List<String> names) {
    return Stream.concat(Stream.of(offered.getFirst().name()), names.stream()).toList();
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
    return inGrid.keySet().stream()
        .filter(name -> chosen.contains(name) || sorted.equals(Optional.of(name)))
        .toList();
  }

  private List<String> meantForAll() {
    return offered.stream().filter(column -> !column.extra()).map(ListColumn::name).toList();
  }
}
