package org.kaveri.kernel.health;

import org.apache.felix.hc.api.HealthCheck;
import org.apache.felix.hc.api.Result;
import org.kaveri.api.KaveriException;
import org.kaveri.api.Reason;
import org.kaveri.kernel.backup.BackupDesk;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Whether there is a backup of last night. A node is ready all the same. */
@Component(property = HealthCheck.NAME + "=" + CheckNames.BACKUP)
public final class BackupCheck implements HealthCheck {
  private final BackupDesk desk;

  @Activate
  public BackupCheck(@Reference BackupDesk desk) {
    this.desk = desk;
  }

  @Override
  public Result execute() {
    try {
      return switch (desk.state()) {
        case BackupDesk.State.Off() ->
            Finding.fine(Reason.of("health.backup-off", "Nightly backups are switched off."));
        case BackupDesk.State.Expected() ->
            Finding.fine(
                Reason.of("health.backup-expected", "The first nightly backup is still to come."));
        case BackupDesk.State.Fresh(var file, var missing) when missing > 0 ->
            Finding.attention(
                Reason.of(
                    "health.backup-missing",
                    "The newest backup lacks "
                        + missing
                        + " files that were not on the disk: "
                        + file,
                    missing,
                    file));
        case BackupDesk.State.Fresh(var file, _) ->
            Finding.fine(
                Reason.of("health.backup-fresh", "The newest backup is " + file + ".", file));
        case BackupDesk.State.Old() ->
            Finding.attention(
                Reason.of("health.backup-old", "There is no backup of the last 36 hours."));
        case BackupDesk.State.Failed(Reason reason) -> Finding.attention(reason);
      };
    } catch (KaveriException e) {
      return Finding.attention(Reason.of(e));
    }
  }
}
