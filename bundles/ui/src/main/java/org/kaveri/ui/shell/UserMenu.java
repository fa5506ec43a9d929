package org.kaveri.ui.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.server.VaadinSession;
import java.util.Locale;
import org.kaveri.api.access.PersonalSettings;
import org.kaveri.api.access.PersonalSettings.Choices;
import org.kaveri.api.access.PersonalSettings.ColourScheme;
import org.kaveri.ui.kit.Icons;

/** The person's own menu: language, colours, keys, password, sign-out. */
final class UserMenu extends MenuBar {

  private static final long serialVersionUID = 1;

  private final transient Desk desk;
  private final transient Choices choices;

  UserMenu(Desk desk, Choices choices, Runnable showKeys) {
    this.desk = desk;
    this.choices = choices;
    addClassName("k-user");
    addThemeVariants(MenuBarVariant.TERTIARY);
    setI18n(new MenuBarI18n().setMoreOptions(say("common.more")));
    String name = desk.callersName();
    Avatar avatar = new Avatar(name);
    avatar.getElement().setAttribute("aria-hidden", "true");
    Div who = new Div(avatar, new Span(name));
    who.addClassName("k-who");
    MenuItem person = addItem(who);
    person.setAriaLabel(say("menu.person", name));
    SubMenu menu = person.getSubMenu();
    languages(entry(menu, "languages", "menu.language").getSubMenu());
    colours(entry(menu, "palette", "menu.colours").getSubMenu());
    keys(menu);
    click(entry(menu, "info", "menu.keys"), showKeys);
    click(entry(menu, "key", "menu.password"), this::changePassword);
    menu.addSeparator();
    click(entry(menu, "log-out", "menu.sign-out"), this::signOut);
  }

  private void languages(SubMenu menu) {
    for (Locale language : PersonalSettings.LANGUAGES) {
      MenuItem item = menu.addItem(say("language." + language.getLanguage()));
      item.setCheckable(true);
      item.setChecked(language.getLanguage().equals(choices.language().getLanguage()));
      click(
          item,
          () -> keep(new Choices(language, choices.colourScheme(), choices.singleKeyShortcuts())));
    }
  }

  private void colours(SubMenu menu) {
    for (ColourScheme scheme : ColourScheme.values()) {
      MenuItem item = menu.addItem(say("colours." + scheme.name().toLowerCase(Locale.ROOT)));
      item.setCheckable(true);
      item.setChecked(scheme == choices.colourScheme());
      click(
          item, () -> keep(new Choices(choices.language(), scheme, choices.singleKeyShortcuts())));
    }
  }

  private void keys(SubMenu menu) {
    MenuItem item = menu.addItem(say("menu.single-keys"));
    item.setCheckable(true);
    item.setChecked(choices.singleKeyShortcuts());
    click(
        item,
        () ->
            keep(
                new Choices(
                    choices.language(), choices.colourScheme(), !choices.singleKeyShortcuts())));
  }

  private void keep(Choices wanted) {
    desk.personal.put(wanted);
    // Every text on the page speaks another language now: begin anew at the same address.
    getUI().ifPresent(ui -> ui.getPage().reload());
  }

  private void changePassword() {
    getUI().ifPresent(ui -> PasswordDialog.open(desk, ui));
  }

  private void signOut() {
    UI ui = getUI().orElseThrow();
    ui.getPage().setLocation(SignInView.PATH);
    desk.sessions.leave(VaadinSession.getCurrent());
  }

  private MenuItem entry(SubMenu menu, String icon, String key) {
    Div line = new Div(Icons.of(icon), new Span(say(key)));
    line.addClassName("k-entry");
    return menu.addItem(line);
  }

  private static void click(MenuItem item, Runnable work) {
    item.addClickListener(event -> work.run());
  }

  private String say(String key, Object... arguments) {
    return desk.texts.own(choices.language(), key, arguments);
  }
}
