package org.kaveri.imports;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** Real data beside the project, where it is present. */
final class SharedData {
  private SharedData() {}

  /** The file; where it is absent the test is skipped and says so. */
  static Path file(String name) {
    String folder = System.getProperty("kaveri.shared.data", System.getenv("KAVERI_SHARED_DATA"));
    Path root = folder == null ? besideProject() : Path.of(folder);
    Path file = root.resolve(name);
    Assumptions.assumeTrue(
        Files.isRegularFile(file),
        () -> "Skipped: " + name + " is not in " + root + "; say KAVERI_SHARED_DATA=folder.");
    return file;
  }

  private static Path besideProject() {
    Path here = Path.of("").toAbsolutePath();
    while (here.getParent() != null && !Files.exists(here.resolve("mvnw"))) {
      here = here.getParent();
    }
    return here.resolve("../shared/data").normalize();
  }
}
