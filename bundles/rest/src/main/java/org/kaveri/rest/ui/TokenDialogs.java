package org.kaveri.rest.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.kaveri.api.access.Access;
import org.kaveri.api.access.Caller;
import org.kaveri.api.access.Colleague;
import org.kaveri.api.access.DeclaredPermission;
import org.kaveri.api.access.Permission;
import org.kaveri.api.access.Roles;
import org.kaveri.api.access.Users;
import org.kaveri.rest.server.ApiToken;
import org.kaveri.rest.server.NewToken;
import org.kaveri.rest.server.StoredTokens;
import org.kaveri.ui.ViewContext;
import org.kaveri.ui.kit.Ask;
import org.kaveri.ui.kit.CopyField;
import org.kaveri.ui.kit.Facts;
import org.kaveri.ui.kit.Fields;
import org.kaveri.ui.kit.FormDialog;
import org.kaveri.ui.kit.Kit;
import org.kaveri.ui.kit.PermissionTicks;

/** The dialogs for one token: make it, show it, end it. */
final class TokenDialogs {
  private static final List<Integer> LIVES = List.of(7, 30, 90, 180, 365);
  private static final int MOST_FOUND = 50;

  private final StoredTokens tokens;
  private final Users users;
  private final Roles roles;
  private final Access access;
  private final ViewContext context;

  TokenDialogs(StoredTokens tokens, Users users, Roles roles, Access access, ViewContext context) {
    this.tokens = tokens;
    this.users = users;
    this.roles = roles;
    this.access = access;
    this.context = context;
  }

  /** The fields of a token that is to be made. */
  private final class Form {
    final TextField name = Fields.text(context.text("common.name"), "");
    final ComboBox<Colleague> user =
        Fields.find(
            context.text("tokens.user"),
            text -> users.search(text, MOST_FOUND),
            Colleague::displayName);
    final Select<Integer> life =
        Fields.choice(
            context.text("tokens.life"), LIVES, days -> context.text("tokens.days", days));
    final RadioButtonGroup<Boolean> limited = new RadioButtonGroup<>();
    final PermissionTicks ticks =
        new PermissionTicks(context, roles.permissions(), access::allows, Set.of());

    Form() {
      name.setRequiredIndicatorVisible(true);
      name.setMaxLength(NewToken.LONGEST_NAME);
      name.setHelperText(context.text("tokens.name.hint"));
      user.setRequiredIndicatorVisible(true);
      Caller.current()
          .user()
          .ifPresent(
              me -> users.nameOf(me).ifPresent(known -> user.setValue(new Colleague(me, known))));
      life.setValue((int) NewToken.USUAL_LIFE.toDays());
      limited.setLabel(context.text("tokens.scope"));
      limited.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
      limited.setItems(true, false);
      limited.setItemLabelGenerator(
          some -> context.text(some ? "tokens.scope.some" : "tokens.scope.everything"));
      limited.setValue(true);
      limited.addValueChangeListener(event -> ticks.setVisible(event.getValue()));
    }

    NewToken token() {
      return NewToken.of(
          Optional.ofNullable(user.getValue()).map(Colleague::id),
          name.getValue(),
          Duration.ofDays(life.getValue()),
          limited.getValue() ? Optional.of(ticks.ticked()) : Optional.empty());
    }
  }

  void add(Runnable changed) {
    Form form = new Form();
    new FormDialog(
            context,
            context.text("tokens.add"),
            context.text("common.add"),
            () -> {
              String secret = tokens.add(form.token());
              changed.run();
              showOnce(form.name.getValue(), secret);
            })
        .fields(
            Kit.muted(context.text("tokens.about")),
            form.name,
            form.user,
            form.life,
            form.limited,
            form.ticks)
        .wide()
        .open();
  }

  private void showOnce(String name, String secret) {
    Dialog dialog = dialog(name);
    dialog.setCloseOnOutsideClick(false);
    CopyField field = new CopyField(context, context.text("tokens.secret"), secret);
    dialog.add(Kit.stack(Kit.prose(context.text("tokens.secret-once")), field));
    dialog.getFooter().add(Kit.primary(context.text("common.close"), dialog::close));
    dialog.open();
    field.focus();
  }

  /** Shows what is known of it; a valid one can be ended. */
  void show(TokensPage.Row row, boolean valid, Runnable changed) {
    ApiToken token = row.token();
    Dialog dialog = dialog(token.name());
    dialog.add(
        new Facts()
            .with(context.text("tokens.user"), row.user())
            .with(context.text("tokens.created"), context.formats().moment(token.created()))
            .with(context.text("tokens.expires"), context.formats().moment(token.expires()))
            .with(context.text("tokens.used"), token.used().map(context.formats()::when))
            .with(context.text("tokens.revoked"), token.revoked().map(context.formats()::moment))
            .with(context.text("tokens.scope"), scope(token)));
    if (valid) {
      dialog
          .getFooter()
          .add(Kit.danger(context.text("tokens.revoke"), () -> revoke(token, dialog, changed)));
    }
    dialog.getFooter().add(Kit.button(context.text("common.close"), dialog::close));
    dialog.open();
  }

  private Div scope(ApiToken token) {
    if (token.scope().isEmpty()) {
      return Kit.stack(Kit.muted(context.text("tokens.scope.everything")));
    }
    Map<Permission, String> titles =
        roles.permissions().stream()
            .collect(
                Collectors.toMap(
                    DeclaredPermission::permission,
                    one -> context.textOfAnyRoom(one.titleKey(), one.permission().name())));
    Div list = Kit.stack();
    token.scope().get().stream()
        .map(one -> titles.getOrDefault(one, one.name()))
        .sorted()
        .forEach(title -> list.add(new Span(title)));
    return list;
  }

  private void revoke(ApiToken token, Dialog before, Runnable changed) {
    Ask.before(
        context,
        context.text("tokens.revoke.question", token.name()),
        context.text("tokens.revoke.consequence"),
        context.text("tokens.revoke"),
        () -> {
          tokens.revoke(token.id());
          before.close();
          changed.run();
          context.done(context.text("tokens.revoke.done", token.name()));
        });
  }

  private static Dialog dialog(String title) {
    Dialog dialog = new Dialog();
    dialog.setHeaderTitle(title);
    dialog.addClassName("k-form-dialog");
    return dialog;
  }
}
