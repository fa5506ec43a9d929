package org.kaveri.imports;

import java.util.List;
import org.kaveri.api.access.DeclaredPermission;
import org.kaveri.api.access.PermissionSet;
import org.kaveri.api.access.Roles;
import org.kaveri.api.exports.Exports;
import org.kaveri.api.imports.Imports;
import org.osgi.service.component.annotations.Component;

/** What importing and exporting ask for. */
@Component
public final class ImportPermissions implements PermissionSet {
  @Override
  public List<DeclaredPermission> permissions() {
    return List.of(
        DeclaredPermission.of(Imports.RUN, Roles.TEAM_LEAD),
        DeclaredPermission.of(Exports.RUN, Roles.TEAM_LEAD));
  }
}
