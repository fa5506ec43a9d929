package org.kaveri.ui.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import com.vaadin.flow.server.VaadinSession;
import java.util.List;
import java.util.Locale;
import org.kaveri.api.access.PersonalSettings;
import org.kaveri.api.access.PersonalSettings.Choices;
import org.kaveri.api.access.PersonalSettings.ColourScheme;
import org.kaveri.ui.kit.Icons;
import org.kaveri.ui.kit.Segments;

/** The person's own menu: language, colours, keys, password, sign-out. */
final class UserMenu extends Div {

  private static final long serialVersionUID = 1;

  private final transient Desk desk;
  private final transient Choices choices;
  private final Popover menu = new Popover();

  UserMenu(Desk desk, Choices choices, Runnable showKeys) {
    this.desk = desk;
    this.choices = choices;
    addClassName("k-user");
    String name = desk.callersName();
    Button person = new Button(name, avatar(name));
    person.addThemeVariants(ButtonVariant.TERTIARY);
    person.addClassName("k-who");
    menu.setTarget(person);
    menu.setPosition(PopoverPosition.TOP_START);
    menu.setModal(true);
    menu.setAriaLabel(say("menu.person", name));
    Div body =
        new Div(
            labelled(
                "menu.language",
                new Segments<>(
                    say("menu.language"),
                    PersonalSettings.LANGUAGES,
                    language -> say("language." + language.getLanguage()),
                    Locale.of(choices.language().getLanguage()),
                    this::speak)),
            labelled(
                "menu.colours",
                new Segments<>(
                    say("menu.colours"),
                    List.of(ColourScheme.values()),
                    scheme -> say("colours." + scheme.name().toLowerCase(Locale.ROOT)),
                    choices.colourScheme(),
                    this::colour)),
            labelled(
                "menu.single-keys",
                new Segments<>(
                    say("menu.single-keys"),
                    List.of(true, false),
                    on -> say(on ? "common.on" : "common.off"),
                    choices.singleKeyShortcuts(),
                    this::singleKeys)),
            entry("keyboard", "menu.keys", showKeys),
            entry("key", "menu.password", this::changePassword),
            entry("log-out", "menu.sign-out", this::signOut));
    body.addClassName("k-menu");
    menu.add(body);
    add(person, menu);
  }

  private static Avatar avatar(String name) {
    Avatar avatar = new Avatar(name);
    avatar.getElement().setAttribute("aria-hidden", "true");
    return avatar;
  }

  private Div labelled(String key, Segments<?> segments) {
    Span label = new Span(say(key));
    label.addClassName("k-muted");
    return new Div(label, segments);
  }

  private Button entry(String icon, String key, Runnable work) {
    Button entry =
        new Button(
            say(key),
            Icons.of(icon),
            event -> {
              menu.close();
              work.run();
            });
    entry.addThemeVariants(ButtonVariant.TERTIARY);
    return entry;
  }

  private void speak(Locale language) {
    keep(new Choices(language, choices.colourScheme(), choices.singleKeyShortcuts()));
  }

  private void colour(ColourScheme scheme) {
    keep(new Choices(choices.language(), scheme, choices.singleKeyShortcuts()));
  }

  private void singleKeys(boolean on) {
    keep(new Choices(choices.language(), choices.colourScheme(), on));
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

  private String say(String key, Object... arguments) {
    return desk.texts.own(choices.language(), key, arguments);
  }
}
