package org.kaveri.customers;

import java.util.HashSet;
import java.util.Set;
import org.kaveri.api.RefusedException;
import org.kaveri.api.access.Access;
import org.kaveri.api.access.Permission;
import org.kaveri.api.access.SightScope;

/** Allows everything but what a test takes away. */
final class AllAccess implements Access {
  private final Set<Permission> refused = new HashSet<>();

  /** What the caller sees. */
  SightScope seen = SightScope.WHOLE;

  void refuse(Permission permission) {
    refused.add(permission);
  }

  @Override
  public void require(Permission permission) {
    if (!allows(permission)) {
      throw new RefusedException("access.permission-missing", "Not allowed: " + permission);
    }
  }

  @Override
  public boolean allows(Permission permission) {
    return !refused.contains(permission);
  }

  @Override
  public SightScope sight() {
    return seen;
  }
}
