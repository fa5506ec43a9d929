package org.kaveri.ui.kit;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.ValueProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.kaveri.api.Page;

/**
 * A list of any length, read page by page as one scrolls and never counted.
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

  private final Grid<T> grid = new Grid<>();
  private final Div empty = new Div();
  private transient Function<Page.Request, Page<T>> source;
  private final transient List<T> loaded = new ArrayList<>();
  private transient Optional<Page.Cursor> next = Optional.empty();
  private transient List<Grid.Column<T>> secondary = List.of();
  private boolean complete;

  /**
   * A grid without columns.
   *
   * @param source gives the page asked for, usually a method of a service
   */
  public PagedGrid(Function<Page.Request, Page<T>> source) {
    this.source = source;
    addClassName("k-list");
    grid.addThemeVariants(GridVariant.NO_BORDER);
    grid.setPageSize(PAGE);
    grid.setSelectionMode(Grid.SelectionMode.NONE);
    grid.setSizeFull();
    empty.setVisible(false);
    add(grid, empty);
    grid.setItems(query -> rows(query.getOffset(), query.getLimit()));
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
    secondary = List.copyOf(columns);
    return this;
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
    grid.addItemClickListener(event -> opened.accept(event.getItem()));
    return this;
  }

  /** Lists something else from now on, from the beginning. */
  public void list(Function<Page.Request, Page<T>> other) {
    source = other;
    restart();
  }

  /** Reads anew from the beginning. */
  public void refresh() {
    restart();
  }

  /** The grid itself, for what this class has no method for. */
  public Grid<T> grid() {
    return grid;
  }

  @Override
  protected void onAttach(AttachEvent event) {
    if (!secondary.isEmpty()) {
      var page = event.getUI().getPage();
      page.retrieveExtendedClientDetails(details -> fit(details.getWindowInnerWidth()));
      var resizing = page.addBrowserWindowResizeListener(resized -> fit(resized.getWidth()));
      addDetachListener(detached -> resizing.remove());
    }
  }

  private void fit(int width) {
    secondary.forEach(column -> column.setVisible(width >= NARROW_PIXELS));
  }

  private void restart() {
    loaded.clear();
    next = Optional.empty();
    complete = false;
    load();
    empty.setVisible(loaded.isEmpty());
    grid.setVisible(!loaded.isEmpty());
    grid.getLazyDataView().setItemCountUnknown();
    grid.getLazyDataView()
        .setItemCountEstimate(complete ? Math.max(1, loaded.size()) : loaded.size() + PAGE);
    grid.getDataProvider().refreshAll();
  }

  private Stream<T> rows(int offset, int limit) {
    while (!complete && loaded.size() < offset + limit) {
      load();
    }
    return loaded.stream().skip(offset).limit(limit);
  }

  private void load() {
    Page<T> page =
        source.apply(
            next.map(cursor -> Page.Request.after(cursor, PAGE))
                .orElseGet(() -> Page.Request.first(PAGE)));
    loaded.addAll(page.items());
    next = page.next();
    complete = next.isEmpty();
  }
}
