package org.kaveri.ui.administration;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Set;
import org.kaveri.api.access.Access;
import org.kaveri.api.access.Permission;
import org.kaveri.api.access.Role;
import org.kaveri.api.access.Roles;
import org.kaveri.api.access.Sight;
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

  /** What one does not see oneself cannot be shown to others. */
  private Select<Sight> sights(Sight now) {
    Select<Sight> sight =
        Fields.choice(
            context.text("roles.sight"), List.of(Sight.values()), one -> sight(context, one));
    sight.setItemEnabledProvider(one -> access.sight().sight().reaches(one));
    sight.setHelperText(context.text("roles.sight.hint"));
    sight.setValue(now);
    return sight;
  }

  static String sight(ViewContext context, Sight sight) {
    return context.text(
        switch (sight) {
          case OWN -> "roles.sight.own";
          case TEAM -> "roles.sight.team";
          case ALL -> "roles.sight.all";
        });
  }

  void add() {
    TextField name = Fields.text(context.text("common.name"), "");
    name.setRequiredIndicatorVisible(true);
    name.setMaxLength(LONGEST_NAME);
    Select<Sight> sight = sights(access.sight().sight());
    PermissionTicks ticks = ticks(Set.of());
    new FormDialog(
            context,
            context.text("roles.add"),
            context.text("common.add"),
            () -> {
              Role role = roles.create(name.getValue(), ticks.ticked(), sight.getValue());
              context.done(context.text("roles.added", role.name()));
              changed.run();
            })
        .fields(name, sight, Kit.muted(context.text("roles.own-only")), ticks)
        .wide()
        .open();
  }

  void change(Role role) {
    Select<Sight> sight = sights(role.sight());
    PermissionTicks ticks = ticks(role.permissions());
    new FormDialog(
            context,
            context.text("users.change-one", words.role(context.locale(), role.name())),
            context.text("common.save"),
            () -> {
              roles.change(role.name(), role.version(), ticks.ticked(), sight.getValue());
              context.done(context.text("common.saved"));
              changed.run();
            })
        .fields(sight, Kit.muted(context.text("roles.own-only")), ticks)
        .wide()
        .open();
  }
}
