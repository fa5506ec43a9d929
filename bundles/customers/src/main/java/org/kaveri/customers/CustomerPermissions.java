package org.kaveri.customers;

import java.util.List;
import org.kaveri.api.access.DeclaredPermission;
import org.kaveri.api.access.PermissionSet;
import org.kaveri.api.access.Roles;
import org.kaveri.api.customers.Customers;
import org.kaveri.api.customers.Merges;
import org.kaveri.api.customers.OwnFields;
import org.osgi.service.component.annotations.Component;

/** What the register of customers asks for. */
@Component
public final class CustomerPermissions implements PermissionSet {
  @Override
  public List<DeclaredPermission> permissions() {
    return List.of(
        DeclaredPermission.of(Customers.READ, Roles.STAFF, Roles.TEAM_LEAD, Roles.MARKETING),
        DeclaredPermission.of(Customers.WRITE, Roles.STAFF, Roles.TEAM_LEAD),
        DeclaredPermission.of(Merges.MERGE, Roles.TEAM_LEAD),
        DeclaredPermission.of(OwnFields.ADMINISTER));
  }
}
