package org.kaveri.kernel.settings;

import java.util.List;
import org.kaveri.api.ConflictException;
import org.kaveri.api.console.StartNotice;
import org.kaveri.api.extensions.Contributes;
import org.kaveri.api.settings.CompanySettings;
import org.kaveri.api.settings.Settings;
import org.kaveri.kernel.sql.Rows;
import org.kaveri.store.Store;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Keeps the time zone of the machine that was started first. The fallback is what each machine
 * thinks of itself, and two of them must not disagree on which day a customer bought something. Has
 * nothing to say; the notice is what is asked once when the server has become ready.
 */
@Component(service = StartNotice.class)
@Contributes(order = 0)
public final class ZoneAtFirstStart implements StartNotice {
  private final Store store;
  private final Settings settings;

  /** For the component runtime. */
  @Activate
  public ZoneAtFirstStart(@Reference Store store, @Reference Settings settings) {
    this.store = store;
    this.settings = settings;
  }

  @Override
  public List<String> lines() {
    var zone = CompanySettings.TIME_ZONE;
    if (!settings.isChosen(zone)) {
      try {
        store.run(
            tx ->
                Rows.change(
                    tx.connection(),
                    "insert into kernel_setting (content, name) values (?, ?)",
                    zone.write(zone.fallback()),
                    zone.name()));
      } catch (ConflictException e) {
        // another machine was started at the same moment, and was faster
        return List.of();
      }
    }
    return List.of();
  }
}
