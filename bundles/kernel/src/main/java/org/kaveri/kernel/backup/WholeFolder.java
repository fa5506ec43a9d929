package org.kaveri.kernel.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import org.kaveri.api.backup.BackupPart;
import org.osgi.framework.BundleContext;

/** A folder of the data folder with all that is in it. */
abstract sealed class WholeFolder implements BackupPart permits PluginJars, RuntimeSettings {
  private final String name;
  private final String home;
  private final Path data;

  WholeFolder(BundleContext context, String name, String home) {
    this.name = name;
    this.home = home;
    data = data(context);
  }

  static Path data(BundleContext context) {
    String folder = context.getProperty("kaveri.data");
    return Path.of(folder == null ? "data" : folder).toAbsolutePath();
  }

  @Override
  public final String name() {
    return name;
  }

  @Override
  public final Path folder() {
    return data.resolve(home);
  }

  @Override
  public final String home() {
    return home;
  }

  @Override
  public final void choose(Connection snapshot, Choice choice) throws IOException {
    choice.everythingIn(folder());
  }
}
