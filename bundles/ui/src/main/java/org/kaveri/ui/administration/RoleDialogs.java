package org.kaveri.ui.administration;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.textfield.TextField;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.kaveri.api.access.Access;
import org.kaveri.api.access.DeclaredPermission;
import org.kaveri.api.access.Permission;
import org.kaveri.api.access.Role;
import org.kaveri.api.access.Roles;
import org.kaveri.ui.ViewContext;
import org.kaveri.ui.kit.Fields;
import org.kaveri.ui.kit.FormDialog;
import org.kaveri.ui.kit.Kit;

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

  /** What can be permitted, room by room. */
  private final class Ticks {
    private final List<CheckboxGroup<Permission>> groups;

    Ticks(Set<Permission> held) {
      Map<String, List<DeclaredPermission>> byRoom =
          roles.permissions().stream()
              .collect(
                  Collectors.groupingBy(
                      permission ->
                          words.of(
                              context.locale(),
                              permission.groupKey(),
                              permission.permission().name()),
                      TreeMap::new,
                      Collectors.toList()));
      groups =
          byRoom.entrySet().stream()
              .map(room -> group(room.getKey(), room.getValue(), held))
              .toList();
    }

    /** What the person may not do can be neither given nor taken away. */
    private CheckboxGroup<Permission> group(
        String title, List<DeclaredPermission> declared, Set<Permission> held) {
      Map<Permission, String> titles =
          declared.stream()
              .collect(
                  Collectors.toMap(
                      DeclaredPermission::permission,
                      one -> words.of(context.locale(), one.titleKey(), one.permission().name())));
      CheckboxGroup<Permission> group = new CheckboxGroup<>();
      group.setLabel(title);
      group.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
      group.setItems(declared.stream().map(DeclaredPermission::permission).toList());
      group.setItemLabelGenerator(permission -> titles.getOrDefault(permission, ""));
      group.setItemEnabledProvider(access::allows);
      group.setValue(
          held.stream().filter(titles::containsKey).collect(Collectors.toUnmodifiableSet()));
      return group;
    }

    Component fields() {
      return Kit.columns(groups.toArray(Component[]::new));
    }

    Set<Permission> ticked() {
      Set<Permission> ticked = new HashSet<>();
      groups.forEach(group -> ticked.addAll(group.getValue()));
      return ticked;
    }
  }

  void add() {
    TextField name = Fields.text(context.text("common.name"), "");
    name.setRequiredIndicatorVisible(true);
    name.setMaxLength(LONGEST_NAME);
    Ticks ticks = new Ticks(Set.of());
    new FormDialog(
            context,
            context.text("roles.add"),
            context.text("common.add"),
            () -> {
              Role role = roles.create(name.getValue(), ticks.ticked());
              context.done(context.text("roles.added", role.name()));
              changed.run();
            })
        .fields(name, Kit.muted(context.text("roles.own-only")), ticks.fields())
        .wide()
        .open();
  }

  void change(Role role) {
    Ticks ticks = new Ticks(role.permissions());
    new FormDialog(
            context,
            context.text("users.change-one", words.role(context.locale(), role.name())),
            context.text("common.save"),
            () -> {
              roles.change(role.name(), role.version(), ticks.ticked());
              context.done(context.text("common.saved"));
              changed.run();
            })
        .fields(Kit.muted(context.text("roles.own-only")), ticks.fields())
        .wide()
        .open();
  }
}
