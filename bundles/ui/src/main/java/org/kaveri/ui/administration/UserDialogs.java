package org.kaveri.ui.administration;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.net.URL;
import java.util.Locale;
import java.util.Set;
import org.kaveri.api.KaveriException;
import org.kaveri.api.access.OneTimeToken;
import org.kaveri.api.access.PersonalSettings;
import org.kaveri.api.access.Role;
import org.kaveri.api.access.Roles;
import org.kaveri.api.access.User;
import org.kaveri.api.access.UserDetails;
import org.kaveri.api.access.Users;
import org.kaveri.ui.ViewContext;
import org.kaveri.ui.kit.Fields;
import org.kaveri.ui.kit.FormDialog;
import org.kaveri.ui.kit.Kit;

/** The dialogs for one user: add, change, password, one-time link, shut out, let in. */
final class UserDialogs {
  private final Users users;
  private final Roles roles;
  private final Words words;
  private final ViewContext context;
  private final Runnable changed;

  UserDialogs(Users users, Roles roles, Words words, ViewContext context, Runnable changed) {
    this.users = users;
    this.roles = roles;
    this.words = words;
    this.context = context;
    this.changed = changed;
  }

  /** The fields of a user. */
  private final class Form {
    final TextField displayName;
    final TextField signInName;
    final Select<Locale> language;
    final CheckboxGroup<String> held = new CheckboxGroup<>();

    Form(UserDetails details) {
      displayName = Fields.text(context.text("users.display-name"), details.displayName());
      displayName.setRequiredIndicatorVisible(true);
      displayName.setMaxLength(200);
      signInName = Fields.text(context.text("users.sign-in-name"), details.signInName());
      signInName.setRequiredIndicatorVisible(true);
      signInName.setMaxLength(100);
      signInName.setHelperText(context.text("users.sign-in-name.hint"));
      language =
          Fields.choice(
              context.text("common.language"),
              PersonalSettings.LANGUAGES,
              choice -> context.text("language." + choice.getLanguage()));
      language.setValue(details.language());
      held.setLabel(context.text("users.roles"));
      held.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
      held.setItems(roles.list().stream().map(Role::name).toList());
      held.setItemLabelGenerator(role -> words.role(context.locale(), role));
      held.setValue(details.roles());
    }

    UserDetails details() {
      return new UserDetails(
          signInName.getValue(), displayName.getValue(), language.getValue(), held.getValue());
    }
  }

  void add() {
    Form form = new Form(new UserDetails("", "", context.locale(), Set.of(Roles.STAFF)));
    new FormDialog(
            context,
            context.text("users.add"),
            context.text("users.add-and-invite"),
            () -> {
              User user = users.create(form.details());
              changed.run();
              showLink(user, users.invite(user.id()));
            })
        .fields(form.displayName, form.signInName, form.language, form.held)
        .open();
  }

  void change(User user) {
    Form form = new Form(user.details());
    FormDialog dialog =
        new FormDialog(
            context,
            context.text("users.change-one", user.displayName()),
            context.text("common.save"),
            () -> {
              users.change(user.id(), user.version(), form.details());
              context.done(context.text("common.saved"));
              changed.run();
            });
    Div more =
        Kit.row(
            Kit.button("link", context.text("users.link"), () -> askLink(user, dialog)),
            Kit.button("key", context.text("users.set-password"), () -> askPassword(user, dialog)),
            user.active()
                ? Kit.danger(context.text("users.disable"), () -> disable(user, dialog))
                : Kit.button(context.text("users.enable"), () -> enable(user, dialog)));
    dialog.fields(form.displayName, form.signInName, form.language, form.held, more).open();
  }

  private void askLink(User user, FormDialog before) {
    attempt(
        () -> {
          showLink(user, users.invite(user.id()));
          before.close();
        });
  }

  /** Shows the link once; the address is the one by which the administrator came here. */
  private void showLink(User user, OneTimeToken token) {
    Dialog dialog = new Dialog();
    dialog.setHeaderTitle(context.text("users.link-for", user.displayName()));
    dialog.addClassName("k-form-dialog");
    TextField link = Fields.text(context.text("users.link"), "");
    link.setReadOnly(true);
    link.setAutoselect(true);
    link.setHelperText(context.text("users.link-until", context.formats().moment(token.expires())));
    UI.getCurrent()
        .getPage()
        .fetchCurrentURL(url -> link.setValue(address(url, "/set-password/" + token.value())));
    dialog.add(Kit.prose(context.text("users.link-once")), link);
    dialog.getFooter().add(Kit.primary(context.text("common.close"), dialog::close));
    dialog.open();
    link.focus();
  }

  private static String address(URL here, String path) {
    return here.getProtocol() + "://" + here.getAuthority() + path;
  }

  private void askPassword(User user, FormDialog before) {
    PasswordField password = new PasswordField(context.text("password.new"));
    password.setWidthFull();
    password.setRequiredIndicatorVisible(true);
    password.setHelperText(context.text("password.hint"));
    password.getElement().setAttribute("autocomplete", "new-password");
    new FormDialog(
            context,
            context.text("users.set-password-of", user.displayName()),
            context.text("users.set-password"),
            () -> {
              users.setPassword(user.id(), password.getValue().toCharArray());
              context.done(context.text("users.password-set"));
              before.close();
              changed.run();
            })
        .fields(Kit.prose(context.text("users.set-password.hint")), password)
        .open();
  }

  private void disable(User user, FormDialog before) {
    attempt(
        () -> {
          users.disable(user.id());
          before.close();
          changed.run();
          context.done(
              context.text("users.now-disabled", user.displayName()),
              context.text("common.undo"),
              () -> {
                users.enable(user.id());
                changed.run();
              });
        });
  }

  private void enable(User user, FormDialog before) {
    attempt(
        () -> {
          users.enable(user.id());
          before.close();
          changed.run();
          context.done(context.text("users.now-enabled", user.displayName()));
        });
  }

  private void attempt(Runnable work) {
    try {
      work.run();
    } catch (KaveriException refused) {
      context.failed(refused);
    }
  }
}
