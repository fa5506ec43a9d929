package org.kaveri.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridI18n;
import com.vaadin.flow.component.grid.GridMultiSelectionModel;
import com.vaadin.flow.component.grid.GridMultiSelectionModel.SelectAllCheckboxVisibility;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.ValueProvider;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.kaveri.api.Page;
import org.kaveri.api.lists.Sort;

/**
 * A list of any length, read page by page as one scrolls and never counted. The session holds the
 * rows around those in sight, however far one scrolls.
 *
 * {@snippet :
 * var grid = new PagedGrid<>(request -> customers.list(query, request));
 * grid.column(context.text("customers.name"), CustomerSummary::name).setFlexGrow(2);
 * grid.whenEmpty(new EmptyState("users", context.text("customers.none")));
 * grid.whenOpened(row -> context.open("customers", row.id().toString()));
 * }
 *
 * @param <T> what a row shows
 * @since 0.1
 */
public final class PagedGrid<T> extends Div {

  private static final long serialVersionUID = 1;
  private static final int PAGE = 50;
  private static final String NARROW = "8rem";
  private static final String WIDE = "12rem";
  private static final int NARROW_PIXELS = 700;
  private static final int LONGEST_RANGE = 1_000;

  private final Grid<T> grid = new Grid<>();
  private final Div empty = new Div();
  private transient Function<Page.Request, Page<T>> source;
  private transient RowWindow<T> window;
  private Set<Grid.Column<T>> wideOnly = Set.of();
  private Set<Grid.Column<T>> leftOut = Set.of();
  private ValueProvider<T, Object> identity = row -> row;
  private int anchor = -1;
  private boolean watched;
  private boolean narrow;

  /**
   * A grid without columns.
   *
   * @param source gives the page asked for, usually a method of a service
   */
  public PagedGrid(Function<Page.Request, Page<T>> source) {
    this.source = source;
    this.window = new RowWindow<>(PAGE, source);
    addClassName("k-list");
    grid.addThemeVariants(GridVariant.NO_BORDER);
    grid.setPageSize(PAGE);
    grid.setSelectionMode(Grid.SelectionMode.NONE);
    grid.setSizeFull();
    empty.setVisible(false);
    add(grid, empty);
    grid.setItems(
        new CallbackDataProvider<T, Void>(
            query -> window.rows(query.getOffset(), query.getLimit()).stream(),
            query -> {
              throw new IllegalStateException("A list is never counted");
            },
            row -> identity.apply(row)));
    restart();
  }

  /** Adds a column of text. */
  public Grid.Column<T> column(String header, ValueProvider<T, String> text) {
    return grid.addColumn(text).setHeader(header).setWidth(NARROW).setFlexGrow(1);
  }

  /** Adds a column of numbers or amounts, already written as text, lined up at their end. */
  public Grid.Column<T> numberColumn(String header, ValueProvider<T, String> text) {
    return column(header, text).setTextAlign(ColumnTextAlign.END);
  }

  /**
   * Adds a column of links, so that a row can be opened by keyboard and in a new tab.
   *
   * @param address from {@code ViewContext.address}
   */
  public Grid.Column<T> linkColumn(
      String header, ValueProvider<T, String> text, ValueProvider<T, String> address) {
    return grid.addColumn(
            LitRenderer.<T>of("<a class=\"k-link\" href=\"${item.address}\">${item.text}</a>")
                .withProperty("text", text)
                .withProperty("address", address))
        .setHeader(header)
        .setWidth(WIDE)
        .setFlexGrow(2);
  }

  /**
   * Adds a column of small components; for a few columns only, since each costs a component a row.
   */
  public Grid.Column<T> componentColumn(String header, ValueProvider<T, Component> part) {
    return grid.addComponentColumn(part).setHeader(header);
  }

  /** Leaves these columns out on a telephone, where a row has room for two or three. */
  public PagedGrid<T> onlyWhereWide(List<Grid.Column<T>> columns) {
    wideOnly = Set.copyOf(columns);
    if (!watched) {
      watched = true;
      whenWidthChanges(
          grid,
          now -> {
            narrow = now;
            arrange();
          });
    }
    return this;
  }

  /**
   * Shows these columns only; the first one always. On a telephone those {@linkplain #onlyWhereWide
   * for wide screens} stay away, but for one where else none beside the first would be left.
   */
  public PagedGrid<T> choose(List<Grid.Column<T>> columns) {
    leftOut = new LinkedHashSet<>(grid.getColumns());
    leftOut.removeAll(columns);
    arrange();
    return this;
  }

  private void arrange() {
    List<Grid.Column<T>> chosen =
        grid.getColumns().stream().skip(1).filter(column -> !leftOut.contains(column)).toList();
    List<Grid.Column<T>> fitting =
        chosen.stream().filter(column -> !narrow || !wideOnly.contains(column)).toList();
    List<Grid.Column<T>> shown =
        fitting.isEmpty() ? chosen.subList(0, Math.min(1, chosen.size())) : fitting;
    grid.getColumns().stream().skip(1).forEach(column -> column.setVisible(shown.contains(column)));
  }

  /** Shows that in place of the grid when there is no row at all. */
  public PagedGrid<T> whenEmpty(EmptyState state) {
    empty.removeAll();
    empty.add(state);
    return this;
  }

  /** Calls with the row that was clicked, or on which Enter was pressed. */
  public PagedGrid<T> whenOpened(Consumer<T> opened) {
    grid.addClassName("k-opens");
    grid.addItemClickListener(
        event -> {
          if (event.getColumn() != null) { // a space on the box before the row counts as a click
            opened.accept(event.getItem());
          }
        });
    return this;
  }

  /**
   * Lets people select rows: by a click or a space on the box before each, a range with shift. Rows
   * stay selected while one scrolls and while the list is read anew; another list begins with none.
   *
   * @param id of a row, the same whenever it is read
   * @param label what a screen reader says of the box, with {@code {rowHeader}} for the first
   *     column
   * @param changed is called when others are selected
   */
  public PagedGrid<T> selectable(ValueProvider<T, Object> id, String label, Runnable changed) {
    identity = id;
    grid.setI18n(new GridI18n().setSelectRow(label));
    grid.getColumns().stream().findFirst().ifPresent(first -> first.setRowHeader(true));
    var model = (GridMultiSelectionModel<T>) grid.setSelectionMode(Grid.SelectionMode.MULTI);
    model.setSelectAllCheckboxVisibility(SelectAllCheckboxVisibility.HIDDEN);
    model.addClientItemToggleListener(
        event -> toggled(event.getItem(), event.isSelected(), event.isShiftKey()));
    model.addMultiSelectionListener(event -> changed.run());
    return this;
  }

  /** With shift, the rows between the last one and this one become what this one is. */
  private void toggled(T row, boolean selected, boolean range) {
    Object id = identity.apply(row);
    int place = window.find(other -> identity.apply(other).equals(id));
    if (range && anchor >= 0 && place >= 0 && Math.abs(place - anchor) < LONGEST_RANGE) {
      int first = Math.min(anchor, place);
      List<T> between = window.rows(first, Math.abs(place - anchor) + 1);
      if (selected) {
        grid.asMultiSelect().select(between);
      } else {
        grid.asMultiSelect().deselect(between);
      }
    }
    anchor = place;
  }

  /** The rows that are selected, as they were when that was done. */
  public List<T> selected() {
    return List.copyOf(grid.getSelectedItems());
  }

  /** Selects the first rows of the list. */
  public void select(int atMost) {
    grid.asMultiSelect().select(window.rows(0, atMost));
  }

  /** Selects nothing. */
  public void selectNone() {
    grid.deselectAll();
    anchor = -1;
  }

  /**
   * Lets people sort by these columns, one at a time.
   *
   * @param fields what the list is to be sorted by, for each column that can be
   * @param sorted called with the order chosen; with nothing when none is chosen any more
   */
  public PagedGrid<T> sortable(
      Map<Grid.Column<T>, String> fields, Consumer<Optional<Sort>> sorted) {
    fields.forEach((column, field) -> column.setSortProperty(field).setSortable(true));
    grid.addSortListener(
        event -> {
          if (event.isFromClient()) {
            sorted.accept(event.getSortOrder().stream().findFirst().map(order -> sort(order)));
          }
        });
    return this;
  }

  private static Sort sort(GridSortOrder<?> order) {
    return new Sort(
        order.getSorted().getSortOrder(order.getDirection()).findFirst().orElseThrow().getSorted(),
        order.getDirection() == SortDirection.ASCENDING);
  }

  /** Marks the column of that order; the list itself is sorted by whoever lists. */
  public PagedGrid<T> sorted(Optional<Sort> sort) {
    grid.sort(
        grid.getColumns().stream()
            .filter(Grid.Column::isSortable)
            .map(
                column ->
                    new GridSortOrder<>(
                        column,
                        sort.isEmpty() || sort.get().ascending()
                            ? SortDirection.ASCENDING
                            : SortDirection.DESCENDING))
            .filter(order -> sort.equals(Optional.of(sort(order))))
            .toList());
    return this;
  }

  /**
   * Lists something else from now on, from the beginning. When the other cannot be read, all stays
   * as it is and what it throws goes on.
   */
  public void list(Function<Page.Request, Page<T>> other) {
    begin(new RowWindow<>(PAGE, other));
    source = other;
    selectNone();
  }

  /** Reads anew what is on the screen; whoever has scrolled down stays there. */
  public void refresh() {
    if (window.reached() <= 2 * PAGE) {
      restart();
      return;
    }
    window.forgetRows();
    estimate();
    grid.getDataProvider().refreshAll();
  }

  /** The grid itself, for what this class has no method for. */
  public Grid<T> grid() {
    return grid;
  }

  /** Leaves these columns of a grid that isn't paged out on a telephone. */
  public static void onlyWhereWide(Grid<?> grid, List<? extends Grid.Column<?>> columns) {
    whenWidthChanges(grid, narrow -> columns.forEach(column -> column.setVisible(!narrow)));
  }

  private static void whenWidthChanges(Grid<?> grid, Consumer<Boolean> narrow) {
    grid.addAttachListener(
        attached -> {
          var page = attached.getUI().getPage();
          int width = page.getExtendedClientDetails().getWindowInnerWidth();
          if (width > 0) { // unknown where there is no browser
            narrow.accept(width < NARROW_PIXELS);
          }
          var resizing =
              page.addBrowserWindowResizeListener(
                  resized -> narrow.accept(resized.getWidth() < NARROW_PIXELS));
          grid.addDetachListener(
              detached -> {
                resizing.remove();
                detached.unregisterListener();
              });
        });
  }

  private void restart() {
    begin(new RowWindow<>(PAGE, source));
  }

  private void begin(RowWindow<T> fresh) {
    boolean some = !fresh.rows(0, 1).isEmpty();
    window = fresh;
    anchor = -1;
    empty.setVisible(!some);
    grid.setVisible(some);
    grid.getLazyDataView().setItemCountUnknown();
    estimate();
    grid.getDataProvider().refreshAll();
  }

  private void estimate() {
    grid.getLazyDataView()
        .setItemCountEstimate(Math.max(1, window.reached() + (window.isComplete() ? 0 : PAGE)));
  }
}
