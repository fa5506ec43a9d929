package org.kaveri.ui.lists;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Hr;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kaveri.api.KaveriException;
import org.kaveri.api.SavedListId;
import org.kaveri.api.UserId;
import org.kaveri.api.access.Caller;
import org.kaveri.api.lists.ListLook;
import org.kaveri.api.lists.SavedList;
import org.kaveri.api.lists.SavedLists;
import org.kaveri.ui.ViewContext;
import org.kaveri.ui.kit.Icons;
import org.kaveri.ui.kit.Kit;

/** Says which saved list is looked at; opens the others, and keeps the one at hand. */
final class SavedListsMenu extends Div {
  private static final long serialVersionUID = 1L;

  private final transient ViewContext context;
  private final transient ListKind kind;
  private final transient Screen screen;
  private final Popover menu = new Popover();
  private final Button button = new Button();
  private final Div body = new Div();
  private transient @Nullable List<SavedList> all;
  private transient @Nullable State filled;

  /** The list beneath the menu. */
  interface Screen {
    State state();

    /** This saved list is at hand from now on; what is on the screen stays. */
    void keeps(SavedList list);

    /** Shows a saved list, or every row. */
    void opens(Optional<SavedList> list);

    /** The reader starts with that list from now on, or with every row. */
    void startsWith(Optional<SavedListId> list);
  }

  /**
   * What is on the screen.
   *
   * @param list the saved list that was opened
   * @param look what is looked at now, its columns in any case
   * @param changed whether that is no longer what was opened
   * @param start whether the reader starts with that list
   */
  record State(Optional<SavedList> list, ListLook look, boolean changed, boolean start) {}

  /** A button that opens the menu. */
  SavedListsMenu(ViewContext context, ListKind kind, Screen screen) {
    this.context = context;
    this.kind = kind;
    this.screen = screen;
    button.setIcon(Icons.of("list"));
    button.setSuffixComponent(Icons.of("chevron-down"));
    menu.setTarget(button);
    menu.setPosition(PopoverPosition.BOTTOM_END);
    menu.setModal(true);
    menu.setAriaLabel(context.text("lists.saved"));
    body.addClassNames("k-menu", "k-scrolls");
    menu.add(body);
    add(button, menu);
  }

  /** Says what is looked at now. */
  void show() {
    State now = screen.state();
    String name = now.list().map(SavedList::name).orElseGet(() -> context.text("lists.all"));
    button.setText(
        now.list().isPresent() && now.changed() ? context.text("lists.changed", name) : name);
    fill(now);
  }

  private void fill(State now) {
    var entries = new State(now.list(), ListLook.plain(), now.changed(), now.start());
    if (all == null) {
      all = kind.saved().all(kind.path());
    } else if (entries.equals(filled)) {
      return;
    }
    filled = entries;
    body.removeAll();
    Optional<UserId> me = Caller.current().user();
    body.add(link(context.text("lists.all"), ListPlace.all(), now.list().isEmpty()));
    links(
        "lists.own",
        all.stream().filter(list -> me.equals(Optional.of(list.owner()))).toList(),
        now);
    links(
        "lists.shared",
        all.stream().filter(list -> !me.equals(Optional.of(list.owner()))).toList(),
        now);
    body.add(new Hr());
    now.list()
        .filter(list -> now.changed() && list.changeable())
        .ifPresent(list -> entry("check", "lists.save", () -> save(list)));
    entry("plus", "lists.save-as", this::saveAs);
    now.list().ifPresent(list -> offer(list, me.equals(Optional.of(list.owner())), now.start()));
  }

  private void offer(SavedList list, boolean own, boolean start) {
    if (list.changeable() || own) {
      entry("pencil", "lists.rename", () -> rename(list));
      entry("trash-2", "common.delete", () -> remove(list));
    }
    if (start) {
      entry("pin", "lists.start.not", () -> startWith(Optional.empty()));
    } else {
      entry("pin", "lists.start", () -> startWith(Optional.of(list)));
    }
  }

  private void links(String key, List<SavedList> lists, State now) {
    if (!lists.isEmpty()) {
      body.add(Kit.muted(context.text(key)));
    }
    for (SavedList list : lists) {
      boolean here = now.list().map(SavedList::id).equals(Optional.of(list.id()));
      body.add(link(list.name(), ListPlace.of(list), here));
    }
  }

  private Component link(String name, Map<String, String> parameters, boolean here) {
    var link = Kit.link(name, context.address(kind.path(), parameters));
    if (here) {
      link.getElement().setAttribute("aria-current", "true");
    }
    return link;
  }

  private void entry(String icon, String key, Runnable work) {
    var entry =
        Kit.button(
            icon,
            context.text(key),
            () -> {
              menu.close();
              button.focus();
              work.run();
            });
    entry.addThemeVariants(ButtonVariant.TERTIARY);
    body.add(entry);
  }

  private boolean mayShare() {
    return kind.access().allows(SavedLists.SHARE);
  }

  private void saveAs() {
    SaveForm.open(
        context,
        context.text("lists.save-as.title"),
        "",
        false,
        mayShare(),
        (name, shared) -> take(kind.saved().add(kind.path(), name, shared, screen.state().look())));
  }

  private void rename(SavedList list) {
    SaveForm.open(
        context,
        context.text("lists.rename.title", list.name()),
        list.name(),
        list.shared(),
        list.shared() || mayShare(),
        (name, shared) ->
            take(kind.saved().change(list.id(), list.version(), name, shared, list.look())));
  }

  private void save(SavedList list) {
    said(
        () ->
            take(
                kind.saved()
                    .change(
                        list.id(),
                        list.version(),
                        list.name(),
                        list.shared(),
                        screen.state().look())));
  }

  private void take(SavedList saved) {
    all = null;
    screen.keeps(saved);
    context.done(context.text("lists.kept", saved.name()));
  }

  private void remove(SavedList list) {
    boolean start = screen.state().start();
    said(
        () -> {
          kind.saved().remove(list.id());
          all = null;
          if (start) {
            screen.startsWith(Optional.empty());
          }
          screen.opens(Optional.empty());
          context.done(
              context.text("lists.removed", list.name()),
              context.text("common.undo"),
              () -> bringBack(list, start));
        });
  }

  private void bringBack(SavedList list, boolean start) {
    SavedList again = kind.saved().add(list.list(), list.name(), list.shared(), list.look());
    all = null;
    if (start) {
      screen.startsWith(Optional.of(again.id()));
    }
    screen.opens(Optional.of(again));
  }

  private void startWith(Optional<SavedList> list) {
    said(
        () -> {
          screen.startsWith(list.map(SavedList::id));
          context.done(
              list.map(one -> context.text("lists.started", one.name()))
                  .orElseGet(() -> context.text("lists.started.not")));
        });
  }

  private void said(Runnable work) {
    try {
      work.run();
    } catch (KaveriException refused) {
      context.failed(refused);
    }
  }
}
