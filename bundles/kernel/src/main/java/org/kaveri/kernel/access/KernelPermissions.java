package org.kaveri.kernel.access;

import java.util.List;
import org.kaveri.api.access.DeclaredPermission;
import org.kaveri.api.access.PermissionSet;
import org.kaveri.api.access.Roles;
import org.kaveri.api.access.Users;
import org.kaveri.api.audit.Audit;
import org.kaveri.api.backup.Backups;
import org.kaveri.api.events.Repairs;
import org.kaveri.api.extensions.Extensions;
import org.kaveri.api.health.Health;
import org.kaveri.api.jobs.Jobs;
import org.kaveri.api.lists.SavedLists;
import org.kaveri.api.logging.LogLevels;
import org.kaveri.api.plugins.Plugins;
import org.kaveri.api.settings.Settings;
import org.osgi.service.component.annotations.Component;

/**
 * What the platform's own services ask for; but for sharing it is granted to administrators only.
 */
@Component
public final class KernelPermissions implements PermissionSet {
  @Override
  public List<DeclaredPermission> permissions() {
    return List.of(
        DeclaredPermission.of(Audit.READ),
        DeclaredPermission.of(Backups.MANAGE),
        DeclaredPermission.of(Extensions.READ),
        DeclaredPermission.of(Health.READ),
        DeclaredPermission.of(Jobs.MANAGE),
        DeclaredPermission.of(SavedLists.SHARE, Roles.TEAM_LEAD, Roles.MARKETING),
        DeclaredPermission.of(LogLevels.MANAGE),
        DeclaredPermission.of(Plugins.MANAGE),
        DeclaredPermission.of(Repairs.MANAGE),
        DeclaredPermission.of(Settings.MANAGE),
        DeclaredPermission.of(Users.MANAGE));
  }
}
