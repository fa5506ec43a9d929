package org.kaveri.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.html.Div;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.kaveri.api.access.DeclaredPermission;
import org.kaveri.api.access.Permission;
import org.kaveri.ui.ViewContext;

/**
 * What can be permitted, room by room, each with a tick.
 *
 * @since 0.1
 */
public final class PermissionTicks extends Div {
  private static final long serialVersionUID = 1;

  private final List<CheckboxGroup<Permission>> groups;

  /**
   * All of them, in columns.
   *
   * @param declared what can be permitted
   * @param changeable which of them the person can give and take away
   * @param held those that have a tick
   */
  public PermissionTicks(
      ViewContext context,
      Collection<DeclaredPermission> declared,
      Predicate<Permission> changeable,
      Set<Permission> held) {
    Map<String, List<DeclaredPermission>> byRoom =
        declared.stream()
            .collect(
                Collectors.groupingBy(
                    one -> context.textOfAnyRoom(one.groupKey(), one.permission().name()),
                    TreeMap::new,
                    Collectors.toList()));
    groups =
        byRoom.entrySet().stream()
            .map(room -> group(context, room.getKey(), room.getValue(), changeable, held))
            .toList();
    add(Kit.columns(groups.toArray(Component[]::new)));
  }

  private static CheckboxGroup<Permission> group(
      ViewContext context,
      String title,
      List<DeclaredPermission> declared,
      Predicate<Permission> changeable,
      Set<Permission> held) {
    Map<Permission, String> titles =
        declared.stream()
            .collect(
                Collectors.toMap(
                    DeclaredPermission::permission,
                    one -> context.textOfAnyRoom(one.titleKey(), one.permission().name())));
    CheckboxGroup<Permission> group = new CheckboxGroup<>();
    group.setLabel(title);
    group.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
    group.setItems(declared.stream().map(DeclaredPermission::permission).toList());
    group.setItemLabelGenerator(permission -> titles.getOrDefault(permission, ""));
    group.setItemEnabledProvider(changeable::test);
    group.setValue(
        held.stream().filter(titles::containsKey).collect(Collectors.toUnmodifiableSet()));
    return group;
  }

  /** Those that have a tick. */
  public Set<Permission> ticked() {
    Set<Permission> ticked = new HashSet<>();
    groups.forEach(group -> ticked.addAll(group.getValue()));
    return ticked;
  }
}
