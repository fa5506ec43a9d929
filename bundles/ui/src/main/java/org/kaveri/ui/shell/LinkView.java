package org.kaveri.ui.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.server.VaadinSession;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import org.kaveri.api.KaveriException;
import org.kaveri.api.Reason;
import org.kaveri.api.access.PersonalSettings;
import org.kaveri.api.access.SignIn.Ticket;
import org.kaveri.api.access.UserDetails;
import org.kaveri.ui.kit.Fields;
import org.kaveri.ui.kit.Kit;

/** Opened by a one-time link: sets up the first administrator, or the password of a colleague. */
@Route("set-up")
@RouteAlias("set-password")
final class LinkView extends DoorFrame implements HasUrlParameter<String>, HasDynamicTitle {

  private static final long serialVersionUID = 1;

  LinkView(Desk desk) {
    super(desk);
  }

  @Override
  public void setParameter(BeforeEvent event, String token) {
    switch (desk.signIn.look(token)) {
      case SET_UP -> setUp(token);
      case PASSWORD -> password(token);
      case NOTHING ->
          form(
              say("link.title"),
              say("link.useless"),
              Kit.link(say("sign-in.title"), SignInView.PATH));
    }
  }

  private void setUp(String token) {
    TextField display = Fields.text(say("set-up.display-name"), "");
    display.setAutofocus(true);
    display.getElement().setAttribute("autocomplete", "name");
    TextField name = Fields.text(say("sign-in.name"), "");
    name.setHelperText(say("set-up.name-hint"));
    name.getElement().setAttribute("autocomplete", "username");
    PasswordField password = PasswordDialog.field(say("sign-in.password"), "new-password");
    password.setHelperText(say("password.hint"));
    Locale language = locale();
    Button enter =
        Kit.primary(
            say("set-up.enter"),
            () ->
                enter(
                    () ->
                        desk.signIn.setUp(
                            token,
                            new UserDetails(
                                name.getValue().strip(),
                                display.getValue().strip(),
                                known(language),
                                Set.of()),
                            password.getValue().toCharArray())));
    enter.setWidthFull();
    form(say("set-up.title"), say("set-up.why"), display, name, password, enter);
  }

  private void password(String token) {
    PasswordField password = PasswordDialog.field(say("password.new"), "new-password");
    password.setHelperText(say("password.hint"));
    password.setAutofocus(true);
    Button enter =
        Kit.primary(
            say("sign-in.enter"),
            () -> enter(() -> desk.signIn.redeem(token, password.getValue().toCharArray())));
    enter.setWidthFull();
    form(say("password.choose"), "", password, enter);
  }

  private void enter(Supplier<Ticket> open) {
    try {
      desk.sessions.enter(VaadinSession.getCurrent(), open.get());
      UI.getCurrent().getPage().setLocation(".");
    } catch (KaveriException refused) {
      problem(desk.texts.sentence(locale(), Reason.of(refused)));
    }
  }

  private static Locale known(Locale wanted) {
    return PersonalSettings.LANGUAGES.stream()
        .filter(language -> language.getLanguage().equals(wanted.getLanguage()))
        .findFirst()
        .orElse(Locale.of("en"));
  }

  @Override
  public String getPageTitle() {
    return desk.companyName();
  }
}
