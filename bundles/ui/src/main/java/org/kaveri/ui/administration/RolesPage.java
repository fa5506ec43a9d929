package org.kaveri.ui.administration;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.kaveri.api.access.Access;
import org.kaveri.api.access.Role;
import org.kaveri.api.access.Roles;
import org.kaveri.ui.ViewContext;
import org.kaveri.ui.kit.Ask;
import org.kaveri.ui.kit.Kit;
import org.kaveri.ui.kit.Tone;

/** The roles, how much each permits, and whom it shows. */
final class RolesPage extends Div {
  private static final long serialVersionUID = 1;

  static final String SEGMENT = "roles";

  private final transient Roles roles;
  private final transient Words words;
  private final transient ViewContext context;
  private final transient RoleDialogs dialogs;

  RolesPage(Roles roles, Access access, Words words, ViewContext context) {
    this.roles = roles;
    this.words = words;
    this.context = context;
    this.dialogs = new RoleDialogs(roles, access, words, context, this::show);
    context.title(context.text("roles.title"));
    context.actions(
        Kit.link(context.text("users.title"), context.address(UsersView.PATH)),
        Kit.link(context.text("teams.title"), context.address(UsersView.PATH, TeamsPage.SEGMENT)),
        Kit.primary(context.text("roles.add"), dialogs::add));
    context.key(this, "n", context.text("roles.add"), dialogs::add);
    show();
  }

  private void show() {
    removeAll();
    Table table =
        new Table(
            context.text("roles.title"),
            List.of(
                context.text("common.name"),
                context.text("roles.permissions"),
                context.text("roles.sight"),
                context.text("users.change")));
    int all = roles.permissions().size();
    for (Role role : roles.list()) {
      table.row(
          name(role),
          new Span(extent(role, all)),
          new Span(RoleDialogs.sight(context, role.sight())),
          buttons(role));
    }
    add(table);
  }

  private Component name(Role role) {
    Div name = Kit.row(new Span(words.role(context.locale(), role.name())));
    if (role.builtIn()) {
      name.add(Kit.chip(context.text("roles.built-in"), Tone.NEUTRAL));
    }
    return name;
  }

  private String extent(Role role, int all) {
    return role.name().equals(Roles.ADMINISTRATOR)
        ? context.text("roles.everything")
        : context.text("roles.some", role.permissions().size(), all);
  }

  private Component buttons(Role role) {
    String name = words.role(context.locale(), role.name());
    Div buttons = Kit.row();
    if (!role.name().equals(Roles.ADMINISTRATOR)) {
      buttons.add(
          Kit.iconButton(
              "pencil", context.text("users.change-one", name), () -> dialogs.change(role)));
    }
    if (!role.builtIn()) {
      buttons.add(
          Kit.iconButton("trash-2", context.text("roles.delete-one", name), () -> delete(role)));
    }
    return buttons;
  }

  private void delete(Role role) {
    Ask.before(
        context,
        context.text("roles.delete.question", role.name()),
        context.text("roles.delete.consequence"),
        context.text("common.delete"),
        () -> {
          roles.delete(role.name());
          context.done(context.text("roles.deleted", role.name()));
          show();
        });
  }
}
