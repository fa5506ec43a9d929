package org.kaveri.ui.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import java.util.ArrayList;
import java.util.List;
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
    owner.getUI().ifPresent(ui -> of(ui).add(command));
    owner.addAttachListener(event -> of(event.getUI()).add(command));
    owner.addDetachListener(event -> of(event.getUI()).remove(command));
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

  private void add(Command command) {
    if (!commands.contains(command)) {
      commands.add(command);
      changed.run();
    }
  }

  private void remove(Command command) {
    commands.remove(command);
    changed.run();
  }
}
