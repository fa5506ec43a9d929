package org.kaveri.api.access;

import java.util.List;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Extension point: the permissions that a room's services ask for, so that an administrator can
 * hand them out. A room has one.
 *
 * {@snippet :
 * @Component
 * final class CustomerPermissions implements PermissionSet {
 *   @Override
 *   public List<DeclaredPermission> permissions() {
 *     return List.of(
 *         DeclaredPermission.of(Customers.READ, Roles.STAFF, Roles.TEAM_LEAD, Roles.MARKETING),
 *         DeclaredPermission.of(Customers.WRITE, Roles.STAFF, Roles.TEAM_LEAD));
 *   }
 * }
 * }
 *
 * <p>Asked once, when the component appears, by any thread; the answer must not change after. A
 * permission that no room declares can be held by administrators only.
 *
 * @since 0.1
 */
@ConsumerType
public interface PermissionSet {
  /** The room's permissions; no two alike. */
  List<DeclaredPermission> permissions();
}
