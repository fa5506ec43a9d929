package org.kaveri.orders;

import java.util.List;
import org.kaveri.api.access.DeclaredPermission;
import org.kaveri.api.access.PermissionSet;
import org.kaveri.api.access.Roles;
import org.kaveri.api.orders.CurrencyRates;
import org.kaveri.api.orders.Orders;
import org.osgi.service.component.annotations.Component;

/** What the register of orders asks for. */
@Component
public final class OrderPermissions implements PermissionSet {
  @Override
  public List<DeclaredPermission> permissions() {
    return List.of(
        DeclaredPermission.of(Orders.READ, Roles.STAFF, Roles.TEAM_LEAD, Roles.MARKETING),
        DeclaredPermission.of(Orders.WRITE, Roles.STAFF, Roles.TEAM_LEAD),
        DeclaredPermission.of(CurrencyRates.ADMINISTER));
  }
}
