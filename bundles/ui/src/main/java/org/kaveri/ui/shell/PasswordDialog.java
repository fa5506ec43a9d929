package org.kaveri.ui.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.server.VaadinSession;
import java.util.List;
import java.util.Map;
import org.kaveri.api.access.SignIn.Ticket;
import org.kaveri.ui.kit.FormDialog;
import org.osgi.framework.FrameworkUtil;

/** Changes the person's own password. */
final class PasswordDialog {

  private PasswordDialog() {}

  static void open(Desk desk, UI ui) {
    ScreenContext context =
        new ScreenContext(
            desk,
            ui,
            FrameworkUtil.getBundle(PasswordDialog.class),
            new ScreenContext.Place(List.of(), Map.of()),
            NoPage.INSTANCE);
    PasswordField current = field(context.text("password.current"), "current-password");
    PasswordField fresh = field(context.text("password.new"), "new-password");
    fresh.setHelperText(context.text("password.hint"));
    new FormDialog(
            context,
            context.text("password.title"),
            context.text("common.save"),
            () -> {
              Ticket renewed =
                  desk.signIn.changeOwnPassword(
                      current.getValue().toCharArray(), fresh.getValue().toCharArray());
              desk.sessions.renew(VaadinSession.getCurrent(), renewed);
              context.done(context.text("password.changed"));
            })
        .fields(current, fresh)
        .open();
  }

  static PasswordField field(String label, String autocomplete) {
    PasswordField field = new PasswordField(label);
    field.getElement().setAttribute("autocomplete", autocomplete);
    field.setWidthFull();
    return field;
  }
}
