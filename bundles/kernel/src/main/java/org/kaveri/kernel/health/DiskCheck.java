package org.kaveri.kernel.health;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.felix.hc.api.HealthCheck;
import org.apache.felix.hc.api.Result;
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
      return new Result(Result.Status.CRITICAL, "The data folder cannot be reached.");
    }
  }

  static Result judge(long free) {
    String sentence = "The disk of the data folder has " + free / MEGABYTE + " MB free";
    if (free < TOO_LITTLE) {
      return new Result(Result.Status.CRITICAL, sentence + ": make room, or nothing can be saved.");
    }
    return free < LITTLE
        ? new Result(Result.Status.WARN, sentence + ": make room soon.")
        : new Result(Result.Status.OK, sentence + ".");
  }
}
