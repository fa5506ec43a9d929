package org.kaveri.it;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.slf4j.LoggerFactory;

/** Real data beside the project, where it is present. */
final class SharedData {
  private SharedData() {}

  /**
   * The file; where it is absent the test is skipped, and both the report and the log say so. It
   * fails where the real data is required.
   */
  static Path file(String name) {
    String folder = System.getenv("KAVERI_SHARED_DATA");
    Path root = folder == null ? besideProject() : Path.of(folder);
    Path file = root.resolve(name);
    if (!Files.isRegularFile(file)) {
      String why =
          "Without real data: " + name + " is not in " + root + "; say KAVERI_SHARED_DATA=folder.";
      if (System.getenv("KAVERI_REQUIRE_DATA") != null) {
        throw new AssertionError(why);
      }
      LoggerFactory.getLogger(SharedData.class).warn(why);
      Assumptions.abort(why);
    }
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
