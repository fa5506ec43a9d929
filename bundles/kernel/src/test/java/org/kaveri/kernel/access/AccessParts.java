package org.kaveri.kernel.access;

import org.kaveri.api.access.PermissionSet;
import org.kaveri.kernel.KernelFixture;
import org.kaveri.kernel.OpenGuard;
import org.kaveri.kernel.audit.StoredAudit;
import org.kaveri.testkit.Contribution;

/** The services of this package, put together for tests. */
public final class AccessParts {
  public final PermissionSets sets = new PermissionSets(new OpenGuard());
  public final Standings standings;
  public final CheckedAccess access;
  public final StoredAudit audit;
  public final NameCache names;
  public final StoredUsers users;
  public final StoredRoles roles;
  public final StoredTeams teams;
  public final Origins origins;
  public final TryLimiter limiter;
  public final PasswordSignIn signIn;
  public final StoredPersonalSettings personal;

  public AccessParts(KernelFixture kernel) {
    standings = new Standings(kernel.store, kernel.clock, sets);
    access = new CheckedAccess(standings);
    audit = new StoredAudit(kernel.store, kernel.database.ids(), access);
    names = new NameCache(kernel.clock);
    users =
        new StoredUsers(
            kernel.store, kernel.database.ids(), access, audit, kernel.hasher, standings, names);
    roles = new StoredRoles(kernel.store, access, audit, standings, sets);
    teams = new StoredTeams(kernel.store, kernel.database.ids(), access, users, audit, standings);
    origins = new Origins(kernel.clock, kernel.vault);
    limiter = new TryLimiter(kernel.store, kernel.vault);
    signIn = anotherNode(kernel, origins);
    personal = new StoredPersonalSettings(kernel.store);
    contribute(new KernelPermissions());
  }

  /** Sign-in as another node has it, with its own memory. */
  public PasswordSignIn anotherNode(KernelFixture kernel, Origins memory) {
    return new PasswordSignIn(
        kernel.store,
        kernel.database.ids(),
        audit,
        kernel.hasher,
        limiter,
        memory,
        standings,
        names);
  }

  public void contribute(PermissionSet set) {
    sets.add(Contribution.of(set));
  }
}
