package org.kaveri.operational;

import java.util.List;
import org.kaveri.api.access.DeclaredPermission;
import org.kaveri.api.access.PermissionSet;
import org.kaveri.api.access.Roles;
import org.kaveri.api.interactions.InteractionLog;
import org.osgi.service.component.annotations.Component;

/** Who may see and log contacts unless an administrator decides otherwise. */
@Component
public final class InteractionPermissions implements PermissionSet {
  @Override
  public List<DeclaredPermission> permissions() {
    return List.of(
        DeclaredPermission.of(InteractionLog.READ, Roles.STAFF, Roles.TEAM_LEAD, Roles.MARKETING),
        DeclaredPermission.of(InteractionLog.WRITE, Roles.STAFF, Roles.TEAM_LEAD));
  }
}
