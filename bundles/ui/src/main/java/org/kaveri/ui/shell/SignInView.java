package org.kaveri.ui.shell;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinSession;
import java.util.regex.Pattern;
import org.kaveri.api.access.SignIn.Result;
import org.kaveri.ui.kit.Kit;

/** Lets employees in. */
@Route(SignInView.PATH)
final class SignInView extends DoorFrame implements BeforeEnterObserver, HasDynamicTitle {

  private static final long serialVersionUID = 1;

  static final String PATH = "sign-in";
  static final String TO = "to";

  private static final Pattern OWN_PLACE =
      Pattern.compile("[a-z0-9][a-z0-9-]*+(?:[/?][^\\p{Cntrl}\\\\]*+)?");

  private final TextField name = new TextField();
  private final PasswordField password = new PasswordField();
  private String to = "";

  SignInView(Desk desk) {
    super(desk);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    to = event.getLocation().getQueryParameters().getSingleParameter(TO).orElse("");
    if (desk.sessions.current(event.getUI().getSession()).isPresent()) {
      event.forwardTo("");
      return;
    }
    if (desk.signIn.needsSetUp()) {
      form(say("set-up.title"), say("set-up.where"));
      return;
    }
    name.setLabel(say("sign-in.name"));
    name.setAutofocus(true);
    name.setWidthFull();
    name.getElement().setAttribute("autocomplete", "username");
    name.getElement().setAttribute("autocapitalize", "none");
    password.setLabel(say("sign-in.password"));
    password.setWidthFull();
    password.getElement().setAttribute("autocomplete", "current-password");
    Button enter = Kit.primary(say("sign-in.enter"), this::enter);
    enter.setWidthFull();
    // Of the fields only: Enter on the button is a click already.
    Shortcuts.addShortcutListener(this, this::enter, Key.ENTER)
        .listenOn(name, password)
        .resetFocusOnActiveElement();
    form(say("sign-in.title"), "", name, password, enter, Kit.muted(say("sign-in.forgotten")));
  }

  private void enter() {
    Result result =
        desk.signIn.signIn(name.getValue(), password.getValue().toCharArray(), origin());
    password.clear();
    switch (result) {
      case Result.Welcome(var ticket) -> {
        desk.sessions.enter(VaadinSession.getCurrent(), ticket);
        UI.getCurrent().getPage().setLocation(safe(to));
      }
      case Result.Refused() -> {
        problem(say("sign-in.refused"));
        password.focus();
      }
      case Result.TooManyTries(var pause) ->
          problem(say("sign-in.too-many", Math.max(1, pause.toSeconds())));
    }
  }

  /**
   * Only places of this application: an address in a link could lead anywhere, and browsers leave
   * out tabs and line ends before they look at it.
   */
  static String safe(String place) {
    return OWN_PLACE.matcher(place).matches() ? place : ".";
  }

  @Override
  public String getPageTitle() {
    return say("sign-in.title") + " · " + desk.companyName();
  }
}
