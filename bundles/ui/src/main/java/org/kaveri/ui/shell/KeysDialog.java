package org.kaveri.ui.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.kaveri.ui.kit.Facts;
import org.kaveri.ui.kit.Kit;

/** Lists the keys that work on the page at hand. */
final class KeysDialog {

  private KeysDialog() {}

  static void open(Desk desk, UI ui) {
    Locale locale = ui.getLocale();
    Facts keys = new Facts();
    keys.addClassName("k-key-list");
    keys.with(desk.texts.own(locale, "palette.open"), key("Ctrl K"));
    keys.with(desk.texts.own(locale, "keys.save"), key("Ctrl Enter"));
    if (desk.choices().singleKeyShortcuts()) {
      PageCommands commands = PageCommands.of(ui);
      if (commands.ofKey(PageElement.SEARCH).isEmpty()) {
        keys.with(desk.texts.own(locale, "palette.open"), key(PageElement.SEARCH));
      }
      keys.with(desk.texts.own(locale, "menu.keys"), key(PageElement.KEYS));
      commands.list().stream()
          .filter(command -> !command.key().isEmpty())
          .forEach(command -> keys.with(command.label(), key(command.key())));
    }
    Dialog dialog = new Dialog(keys, Kit.muted(desk.texts.own(locale, "keys.hint")));
    dialog.setHeaderTitle(desk.texts.own(locale, "menu.keys"));
    dialog.addClassName("k-form-dialog");
    dialog.getFooter().add(Kit.primary(desk.texts.own(locale, "common.close"), dialog::close));
    dialog.open();
  }

  private static Span key(String name) {
    Span key = new Span(name);
    key.addClassName("k-keys");
    return key;
  }
}
