package org.kaveri.analytical;

import java.util.List;
import org.kaveri.api.access.DeclaredPermission;
import org.kaveri.api.access.PermissionSet;
import org.kaveri.api.access.Roles;
import org.osgi.service.component.annotations.Component;

/** Who may see figures unless an administrator decides otherwise. */
@Component
public final class FigurePermissions implements PermissionSet {
  @Override
  public List<DeclaredPermission> permissions() {
    return List.of(
        DeclaredPermission.of(StoredFigures.READ, Roles.STAFF, Roles.TEAM_LEAD, Roles.MARKETING));
  }
}
