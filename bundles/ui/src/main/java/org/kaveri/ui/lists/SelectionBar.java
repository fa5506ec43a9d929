package org.kaveri.ui.lists;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.ValueProvider;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.kaveri.api.Page;
import org.kaveri.api.exports.Exports;
import org.kaveri.ui.ViewContext;
import org.kaveri.ui.kit.Kit;
import org.kaveri.ui.kit.PagedGrid;

/** Says how much of a list is selected, and offers what can be done with that. */
final class SelectionBar<T> extends Div {
  private static final long serialVersionUID = 1L;

  private final transient ViewContext context;
  private final PagedGrid<T> grid;
  private final ValueProvider<T, Object> id;
  private final int most;
  private final transient Supplier<ExportMenu.Seen<T>> seen;
  private final Span told = new Span();
  private final Div tools = new Div();
  private final Button everything;
  private final Button nothing;
  private transient Optional<ListRows.Wanted> all = Optional.empty();
  private transient volatile List<T> chosen = List.of();

  /**
   * A bar that shows nothing before something is selected.
   *
   * @param most rows that are selected one by one where a search has found all there are
   * @param seen what is on the screen
   */
  SelectionBar(
      ViewContext context,
      PagedGrid<T> grid,
      ValueProvider<T, Object> id,
      int most,
      Supplier<ExportMenu.Seen<T>> seen,
      List<Component> doing) {
    this.context = context;
    this.grid = grid;
    this.id = id;
    this.most = most;
    this.seen = seen;
    addClassNames("k-toolbar", "k-selection");
    told.getElement().setAttribute("role", "status");
    everything = Kit.quiet(context.text("lists.select-all"), this::selectAll);
    nothing = Kit.quiet(context.text("lists.select-none"), this::leave);
    tools.addClassName("k-row");
    tools.add(everything, nothing);
    tools.add(doing);
    add(told, tools);
    offer();
    show();
  }

  private void offer() {
    grid.selectable(id, context.text("lists.select-row", "{rowHeader}"), this::show);
  }

  /** Offers to take out what is selected. */
  void exported(Exports exports, String list) {
    tools.add(
        new ExportMenu<>(
            context,
            exports,
            list,
            () -> {
              List<T> rows = chosen;
              return rows.isEmpty() ? seen.get() : ofRows(rows);
            }));
  }

  ListSelection<T> selection() {
    return all.isPresent()
        ? new ListSelection<>(List.of(), all)
        : new ListSelection<>(grid.selected(), Optional.empty());
  }

  private void selectAll() {
    ListRows.Wanted asked = seen.get().asked();
    if (!asked.text().isEmpty()) {
      grid.select(most);
      return;
    }
    grid.selectNone();
    all = Optional.of(asked);
    grid.grid().setSelectionMode(Grid.SelectionMode.NONE);
    show();
  }

  private void leave() {
    clear();
    grid.grid().focus();
  }

  void clear() {
    if (all.isPresent()) {
      all = Optional.empty();
      offer();
    }
    grid.selectNone();
    show();
  }

  private void show() {
    ListSelection<T> selected = selection();
    chosen = selected.rows();
    told.setText(
        all.isPresent()
            ? context.text("lists.selected-all")
            : selected.isEmpty() ? "" : context.text("lists.selected", selected.rows().size()));
    everything.setVisible(all.isEmpty());
    tools.setVisible(!selected.isEmpty());
  }

  private ExportMenu.Seen<T> ofRows(List<T> rows) {
    ExportMenu.Seen<T> now = seen.get();
    return new ExportMenu.Seen<>(
        now.asked(), now.columns(), (asked, request) -> new Page<>(rows, Optional.empty()));
  }
}
