package org.kaveri.ui.lists;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.ValueProvider;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.kaveri.api.InvalidException;
import org.kaveri.api.Page;
import org.kaveri.api.SavedListId;
import org.kaveri.api.lists.Filter;
import org.kaveri.api.lists.ListField;
import org.kaveri.api.lists.ListHabits;
import org.kaveri.api.lists.ListLook;
import org.kaveri.api.lists.SavedList;
import org.kaveri.api.lists.Sort;
import org.kaveri.ui.ViewContext;
import org.kaveri.ui.filter.FilterButton;
import org.kaveri.ui.kit.EmptyState;
import org.kaveri.ui.kit.Fields;
import org.kaveri.ui.kit.Kit;
import org.kaveri.ui.kit.PagedGrid;

/**
 * A list of any length with all that people do with lists: search, filter, sort, choose columns,
 * save what they look at, share it, and send its address.
 *
 * {@snippet :
 * var kind = new ListKind("parts", parts.fields(), words, Sort.by("name"), saved, access);
 * var screen = new ListScreen<Part>(context, kind, (wanted, request) -> parts.list(…, request));
 * screen.columns(
 *     ListColumn.of("name", context.text("common.name"), Part::name).sorted(),
 *     part -> part.id().toString(),
 *     List.of(ListColumn.of("city", context.text("parts.city"), Part::city).onlyWhereWide()));
 * screen.search(context.text("parts.search"));
 * return screen.open();
 * }
 *
 * @param <T> what a row shows
 * @since 0.1
 */
public final class ListScreen<T> extends Div {
  private static final long serialVersionUID = 1L;

  private final transient ViewContext context;
  private final transient ListKind kind;
  private final transient ListRows<T> rows;
  private final transient ListColumns<T> columns;
  private final PagedGrid<T> grid;
  private final Div toolbar = Kit.toolbar();
  private final Div note = new Div();
  private final QuickFilters quick;
  private final FilterButton filter;
  private final SavedListsMenu menu;
  private @Nullable ColumnsMenu columnsMenu;
  private @Nullable TextField search;
  private @Nullable SelectionBar<T> selecting;
  private boolean ready;
  private transient EmptyState noneYet;
  private final transient EmptyState nothingFound;
  private transient Optional<SavedList> list = Optional.empty();
  private transient ListHabits habits = ListHabits.none();
  private transient ListLook opened = ListLook.plain();
  private transient ListLook look = ListLook.plain();
  private transient volatile ExportMenu.@Nullable Seen<T> seen;

  /** A list without columns, which shows nothing before {@link #open}. */
  public ListScreen(ViewContext context, ListKind kind, ListRows<T> rows) {
    this.context = context;
    this.kind = kind;
    this.rows = rows;
    addClassName("k-stack");
    note.addClassName("k-note");
    note.getElement().setAttribute("role", "status");
    note.setVisible(false);
    grid = new PagedGrid<>(request -> Page.empty());
    columns = new ListColumns<>(grid);
    quick = new QuickFilters(this::filtered);
    filter = new FilterButton(context, kind.fields(), kind.words(), this::filtered);
    menu = new SavedListsMenu(context, kind, new Menu());
    nothingFound = new EmptyState("search", context.text("common.nothing-found"));
    noneYet = nothingFound;
  }

  /**
   * The columns of this list.
   *
   * @param first links to the row's own page; it is always shown
   * @param segment of that page's address, below the path of the list
   * @param others in their order
   */
  public ListScreen<T> columns(
      ListColumn<T> first, ValueProvider<T, String> segment, List<ListColumn<T>> others) {
    columns.add(first, row -> context.address(kind.path(), segment.apply(row)), others);
    columns.sortable(kind::sortsBy, sort -> show(look.sortedBy(sort)));
    grid.whenOpened(row -> context.open(kind.path(), segment.apply(row)));
    columnsMenu = new ColumnsMenu(context, others, this::chosen);
    return this;
  }

  /** Lets people narrow the list by typing; the key {@code /} goes there. */
  public ListScreen<T> search(String label) {
    TextField field = Fields.search(label, text -> searched());
    context.key(this, "/", label, field::focus);
    search = field;
    return this;
  }

  /** Puts a condition in sight that goes on and off by a click. */
  public ListScreen<T> quick(String label, Filter condition) {
    quick.add(label, condition);
    return this;
  }

  /** Puts a field in sight of which one value, or none, is chosen. */
  public ListScreen<T> quick(ListField field) {
    quick.add(kind.words().field(field), field.name(), kind.words().values(field));
    return this;
  }

  /**
   * Lets people select rows, or all that the list shows, to do something with them together. Call
   * it after {@link #columns}.
   *
   * @param id of a row, the same whenever it is read
   * @param most how many rows a search gives, so that all of them can be selected one by one
   * @param tools what can be done with them; they ask for {@link #selection}
   */
  public ListScreen<T> selectable(ValueProvider<T, Object> id, int most, Component... tools) {
    var bar = new SelectionBar<T>(context, grid, id, most, this::seen, List.of(tools));
    context.exports().ifPresent(exports -> bar.exported(exports, kind.path()));
    selecting = bar;
    return this;
  }

  /** What is selected now. */
  public ListSelection<T> selection() {
    return selecting == null ? ListSelection.none() : selecting.selection();
  }

  /** Selects nothing any more. */
  public void selectNone() {
    if (selecting != null) {
      selecting.clear();
    }
  }

  /** Shows that while there is nothing at all to list. */
  public ListScreen<T> whenEmpty(EmptyState state) {
    noneYet = state;
    return this;
  }

  /**
   * Shows what the address asks for, or what the reader starts with.
   *
   * @param tools stand before the buttons of the list
   * @return this
   */
  public ListScreen<T> open(Component... tools) {
    if (search != null) {
      toolbar.add(search);
    }
    toolbar.add(tools);
    var looks = new Div(menu);
    looks.addClassName("k-filter");
    if (columnsMenu != null) {
      looks.add(columnsMenu);
    }
    context
        .exports()
        .ifPresent(
            exports -> looks.add(new ExportMenu<>(context, exports, kind.path(), this::seen)));
    toolbar.add(quick, filter, Kit.spacer(), looks);
    add(toolbar, filter.sentence(), note);
    if (selecting != null) {
      add(selecting);
    }
    add(grid);
    habits = kind.saved().habits(kind.path());
    start(place());
    ready = true;
    return this;
  }

  /** What the address asks for; of one that can't be read nothing. */
  private ListPlace place() {
    try {
      return ListPlace.read(context);
    } catch (InvalidException refused) {
      say(context.text("lists.refused", context.sentence(refused)));
      return ListPlace.nowhere();
    }
  }

  private void start(ListPlace place) {
    list =
        (place.isBare() ? habits.start() : place.list())
            .flatMap(kind.saved()::find)
            .filter(saved -> saved.list().equals(kind.path()));
    if (list.isEmpty() && place.list().isPresent()) {
      say(context.text("lists.gone"));
    }
    if (search != null) {
      search.setValue(place.text());
    }
    ListLook saved = list.map(SavedList::look).orElseGet(ListLook::plain);
    opened = possible(saved);
    ListLook wanted = place.look(saved);
    sayWhatIsGone(wanted);
    try {
      show(possible(wanted));
    } catch (InvalidException refused) {
      say(context.text("lists.refused", context.sentence(refused)));
      show(possible(wanted).where(Filter.everything()));
    }
  }

  /** Reads anew what is on the screen; whoever has scrolled down stays there. */
  public void refresh() {
    grid.refresh();
  }

  /** What is left of a look that may be older than the rooms at hand. */
  private ListLook possible(ListLook wanted) {
    return new ListLook(
        quick.inOrder(wanted.filter().only(condition -> kind.has(condition.field()))),
        wanted.sort().filter(sort -> kind.sortsBy(sort.field())),
        wanted.columns().stream().filter(columns::has).toList());
  }

  private void sayWhatIsGone(ListLook wanted) {
    var gone = new TreeSet<String>();
    wanted.filter().only(condition -> kind.has(condition.field()) || !gone.add(condition.field()));
    wanted.sort().map(Sort::field).filter(field -> !kind.sortsBy(field)).ifPresent(gone::add);
    if (!gone.isEmpty()) {
      say(context.text("lists.gone-fields", String.join(", ", gone)));
    }
  }

  private void say(String sentence) {
    note.setText(sentence);
    note.setVisible(!sentence.isEmpty());
  }

  private void searched() {
    if (ready) {
      show(look);
    }
  }

  private void filtered() {
    show(look.where(quick.with(filter.filter())));
  }

  private void filtered(Filter chosen) {
    show(look.where(quick.with(chosen)));
  }

  /** Of a saved list the columns are part; else they are the reader's own, from now on. */
  private void chosen(List<String> names) {
    List<String> all = columns.withFirst(names);
    if (list.isPresent() || !look.columns().isEmpty()) {
      look = look.showing(all);
    } else {
      like(habits -> new ListHabits(all, habits.start()));
    }
    if (look.sort().filter(sort -> !all.contains(sort.field())).isPresent()) {
      show(look.sortedBy(Optional.empty()));
    } else {
      tell();
    }
  }

  /** Another tab may have changed something meanwhile. */
  private void like(UnaryOperator<ListHabits> change) {
    habits = change.apply(kind.saved().habits(kind.path()));
    kind.saved().keep(kind.path(), habits);
  }

  /** Shows what is wanted now, or leaves everything as it is when that is refused. */
  private void show(ListLook wanted) {
    var asked = asked(wanted);
    selectNone();
    grid.whenEmpty(asked.isEverything() ? noneYet : nothingFound);
    grid.list(request -> rows.page(asked, request));
    look = wanted;
    tell();
  }

  private ListRows.Wanted asked(ListLook wanted) {
    return new ListRows.Wanted(text(), wanted.filter(), wanted.sort().orElse(kind.sort()));
  }

  /** What is on the screen; for any thread. */
  private ExportMenu.Seen<T> seen() {
    return Objects.requireNonNull(seen);
  }

  /** Says everywhere what is looked at now. */
  private void tell() {
    filter.show(quick.show(look.filter()));
    List<String> shown = columns.shown(look, habits);
    columns.show(shown, look.sort());
    seen = new ExportMenu.Seen<>(asked(look), columns.withFirstOf(shown), rows);
    if (columnsMenu != null) {
      columnsMenu.show(shown);
    }
    menu.show();
    context.parameters(ListPlace.of(list, look, kind.sort(), text(), habits.start().isPresent()));
  }

  /** What is typed into the search. */
  private String text() {
    return search == null ? "" : search.getValue().strip();
  }

  /** What the menu of saved lists sees of this screen. */
  private final class Menu implements SavedListsMenu.Screen {
    @Override
    public SavedListsMenu.State state() {
      return new SavedListsMenu.State(
          list,
          look.showing(columns.shown(look, habits)),
          !look.equals(opened),
          list.map(SavedList::id).filter(id -> habits.start().equals(Optional.of(id))).isPresent());
    }

    @Override
    public void startsWith(Optional<SavedListId> start) {
      like(before -> new ListHabits(before.columns(), start));
      tell();
    }

    @Override
    public void keeps(SavedList saved) {
      list = Optional.of(saved);
      opened = possible(saved.look());
      look = look.showing(columns.shown(look, habits));
      say("");
      tell();
    }

    @Override
    public void opens(Optional<SavedList> saved) {
      list = saved;
      opened = saved.map(one -> possible(one.look())).orElseGet(ListLook::plain);
      say("");
      show(opened);
    }
  }
}
