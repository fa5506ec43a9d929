package org.kaveri.kernel.health;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.felix.hc.api.HealthCheck;
import org.apache.felix.hc.api.Result;
import org.kaveri.api.Reason;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Whether there is room on the disk of the data folder. */
@Component(
    property = {
      HealthCheck.NAME + "=" + CheckNames.DISK,
      HealthCheck.TAGS + "=" + CheckNames.READY
    })
public final class DiskCheck implements HealthCheck {
  private static final long MEGABYTE = 1_000_000;
  private static final long TOO_LITTLE = 100 * MEGABYTE;
  private static final long LITTLE = 1_000 * MEGABYTE;

  private final Path data;

  @Activate
  public DiskCheck(BundleContext context) {
    String folder = context.getProperty("kaveri.data");
    data = Path.of(folder == null ? "." : folder).toAbsolutePath();
  }

  @Override
  public Result execute() {
    try {
      return judge(Files.getFileStore(data).getUsableSpace());
    } catch (IOException e) {
      return Finding.broken(Reason.of("health.data-folder", "The data folder cannot be reached."));
    }
  }

  static Result judge(long free) {
    long megabytes = free / MEGABYTE;
    String sentence = "The disk of the data folder has " + megabytes + " MB free";
    if (free < TOO_LITTLE) {
      return Finding.broken(
          Reason.of(
              "health.disk-full", sentence + ": make room, or nothing can be saved.", megabytes));
    }
    return free < LITTLE
        ? Finding.attention(Reason.of("health.disk-low", sentence + ": make room soon.", megabytes))
        : Finding.fine(Reason.of("health.disk-fine", sentence + ".", megabytes));
  }
}
