package org.kaveri.ui.administration;

import com.vaadin.flow.component.textfield.TextField;
import java.util.Set;
import org.kaveri.api.access.Access;
import org.kaveri.api.access.Permission;
import org.kaveri.api.access.Role;
import org.kaveri.api.access.Roles;
import org.kaveri.ui.ViewContext;
import org.kaveri.ui.kit.Fields;
import org.kaveri.ui.kit.FormDialog;
import org.kaveri.ui.kit.Kit;
import org.kaveri.ui.kit.PermissionTicks;

/** The dialogs for one role: add, change. */
final class RoleDialogs {
  private static final int LONGEST_NAME = 60;

  private final Roles roles;
  private final Access access;
  private final Words words;
  private final ViewContext context;
  private final Runnable changed;

  RoleDialogs(Roles roles, Access access, Words words, ViewContext context, Runnable changed) {
    this.roles = roles;
    this.access = access;
    this.words = words;
    this.context = context;
    this.changed = changed;
  }

  /** What the person may not do can be neither given nor taken away. */
  private PermissionTicks ticks(Set<Permission> held) {
    return new PermissionTicks(context, roles.permissions(), access::allows, held);
  }

  void add() {
    TextField name = Fields.text(context.text("common.name"), "");
    name.setRequiredIndicatorVisible(true);
    name.setMaxLength(LONGEST_NAME);
    PermissionTicks ticks = ticks(Set.of());
    new FormDialog(
            context,
            context.text("roles.add"),
            context.text("common.add"),
            () -> {
              Role role = roles.create(name.getValue(), ticks.ticked());
              context.done(context.text("roles.added", role.name()));
              changed.run();
            })
        .fields(name, Kit.muted(context.text("roles.own-only")), ticks)
        .wide()
        .open();
  }

  void change(Role role) {
    PermissionTicks ticks = ticks(role.permissions());
    new FormDialog(
            context,
            context.text("users.change-one", words.role(context.locale(), role.name())),
            context.text("common.save"),
            () -> {
              roles.change(role.name(), role.version(), ticks.ticked());
              context.done(context.text("common.saved"));
              changed.run();
            })
        .fields(Kit.muted(context.text("roles.own-only")), ticks)
        .wide()
        .open();
  }
}
