package org.kaveri.kernel.health;

import org.apache.felix.hc.api.HealthCheck;
import org.apache.felix.hc.api.Result;
import org.kaveri.api.KaveriException;
import org.kaveri.api.Reason;
import org.kaveri.kernel.sql.Rows;
import org.kaveri.store.Store;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Whether the tables are those of this version: a store that refuses its migrations says why. */
@Component(
    property = {
      HealthCheck.NAME + "=" + CheckNames.TABLES,
      HealthCheck.TAGS + "=" + CheckNames.READY
    })
public final class TablesCheck implements HealthCheck {
  private final Store store;

  @Activate
  public TablesCheck(@Reference Store store) {
    this.store = store;
  }

  @Override
  public Result execute() {
    try {
      store.read(
          tx ->
              Rows.first(
                  tx.connection(),
                  "select uses from kernel_lock where name = ?",
                  row -> row.getLong(1),
                  "administrators"));
      return Finding.fine(Reason.of("health.tables-fine", "The tables are those of this version."));
    } catch (KaveriException e) {
      return Finding.broken(Reason.of(e));
    }
  }
}
