package org.kaveri.kernel.access;

import java.util.Optional;
import org.kaveri.api.RefusedException;
import org.kaveri.api.access.Access;
import org.kaveri.api.access.Caller;
import org.kaveri.api.access.Permission;
import org.kaveri.api.access.SightScope;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Looks up what the caller at hand may do. */
@Component
public final class CheckedAccess implements Access {
  private final Standings standings;

  @Activate
  public CheckedAccess(@Reference Standings standings) {
    this.standings = standings;
  }

  @Override
  public void require(Permission permission) {
    if (!allows(Caller.current(), permission)) {
      throw new RefusedException(
          "access.permission-missing",
          "This needs the permission " + permission + "; an administrator can give it.",
          permission.name());
    }
  }

  @Override
  public boolean allows(Permission permission) {
    Optional<Caller> caller = Caller.find();
    return caller.isPresent() && allows(caller.get(), permission);
  }

  @Override
  public SightScope sight() {
    return switch (Caller.current()) {
      case Caller.Platform platform -> SightScope.WHOLE;
      case Caller.Employee employee -> standings.of(employee.id()).sight();
    };
  }

  private boolean allows(Caller caller, Permission permission) {
    return switch (caller) {
      case Caller.Platform platform -> true;
      case Caller.Employee(var user, var within) ->
          within.map(limit -> limit.contains(permission)).orElse(true)
              && standings.of(user).allows(permission);
    };
  }
}
