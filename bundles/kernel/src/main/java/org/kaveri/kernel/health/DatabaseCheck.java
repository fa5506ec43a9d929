package org.kaveri.kernel.health;

import org.apache.felix.hc.api.HealthCheck;
import org.apache.felix.hc.api.Result;
import org.kaveri.api.Reason;
import org.kaveri.store.StoreHealth;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Whether the database answers. */
@Component(
    property = {
      HealthCheck.NAME + "=" + CheckNames.DATABASE,
      HealthCheck.TAGS + "=" + CheckNames.READY
    })
public final class DatabaseCheck implements HealthCheck {
  private final StoreHealth health;

  @Activate
  public DatabaseCheck(@Reference StoreHealth health) {
    this.health = health;
  }

  @Override
  public Result execute() {
    return health
        .trouble()
        .map(trouble -> Finding.broken(Reason.of(trouble)))
        .orElseGet(() -> Finding.fine(answers(health.description())));
  }

  private static Reason answers(String database) {
    return Reason.of("health.database-answers", database + " answers.", database);
  }
}
