package org.kaveri.ui.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What can be done on the page at hand, by a key or through the command palette. One per tab. */
final class PageCommands {

  /**
   * One of them.
   *
   * @param key a single character, or empty
   */
  record Command(String label, String icon, String key, Runnable work) {}

  private final List<Command> commands = new ArrayList<>();
  private Runnable changed = () -> {};

  static PageCommands of(UI ui) {
    PageCommands known = ComponentUtil.getData(ui, PageCommands.class);
    if (known == null) {
      known = new PageCommands();
      ComponentUtil.setData(ui, PageCommands.class, known);
    }
    return known;
  }

  /** Offers the command while the owner is attached. */
  static void offer(Component owner, Command command) {
    owner.getUI().map(PageCommands::of).ifPresent(all -> all.add(all.commands.size(), command));
    owner.addAttachListener(
        event -> {
          PageCommands all = of(event.getUI());
          all.add(all.commands.size(), command);
        });
    owner.addDetachListener(event -> of(event.getUI()).remove(command));
  }

  /** As {@link #offer}, for what works everywhere: a command of the page wins its key. */
  static void offerEverywhere(Component owner, Command command) {
    owner.getUI().ifPresent(ui -> of(ui).add(0, command));
    owner.addAttachListener(event -> of(event.getUI()).add(0, command));
    owner.addDetachListener(event -> of(event.getUI()).remove(command));
  }

  /** Shows the key on the button that does the same, where the person uses single keys. */
  static void hint(Button button, String key, boolean singleKeys) {
    if (singleKeys && !key.isEmpty()) {
      Span hint = new Span(key.toUpperCase(Locale.ROOT));
      hint.addClassName("k-keys");
      hint.getElement().setAttribute("aria-hidden", "true");
      button.setSuffixComponent(hint);
      button.getElement().setAttribute("aria-keyshortcuts", key);
    }
  }

  List<Command> list() {
    return List.copyOf(commands);
  }

  /** The one of that key that came last. */
  Optional<Command> ofKey(String key) {
    return commands.reversed().stream().filter(command -> command.key().equals(key)).findFirst();
  }

  void whenChanged(Runnable listener) {
    changed = listener;
  }

  private void add(int place, Command command) {
    if (!commands.contains(command)) {
      commands.add(place, command);
      changed.run();
    }
  }

  private void remove(Command command) {
    commands.remove(command);
    changed.run();
  }
}
