package org.kaveri.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * The classes of a whole server as the JVM keeps them once it has read and verified them
 * (class-data sharing). A server that uses the archive needs a third less work to start. The JVM
 * takes a class from it only when the bundle holds it byte for byte, so what runs is the
 * distribution as it is.
 *
 * <p>The first server of a run makes it, unless there is one that is newer than the distribution.
 */
final class ClassArchive {
  private ClassArchive() {}

  /** The JVM's option that uses the archive. */
  static synchronized String use() {
    Path archive =
        Distribution.target().resolve("server-classes-" + Runtime.version().feature() + ".jsa");
    try {
      if (!isNewerThanDistribution(archive)) {
        make(archive);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return "-XX:SharedArchiveFile=" + word(archive);
  }

  private static boolean isNewerThanDistribution(Path archive) throws IOException {
    return Files.exists(archive)
        && Files.getLastModifiedTime(archive)
                .compareTo(Files.getLastModifiedTime(Distribution.home().resolve("lib")))
            > 0;
  }

  private static void make(Path archive) throws IOException {
    Path fresh = archive.resolveSibling(archive.getFileName() + ".new");
    Files.deleteIfExists(fresh);
    try (RunningServer server =
        RunningServer.with().jvm("-XX:ArchiveClassesAtExit=" + word(fresh)).start()) {
      assertThat(server.get("/sign-in").statusCode()).isEqualTo(200);
      assertThat(server.get("/api/about").statusCode()).isEqualTo(401);
    }
    Files.move(fresh, archive, StandardCopyOption.REPLACE_EXISTING);
  }

  /** The path as the server's process may be told it: options are words, so it begins here. */
  private static String word(Path file) {
    return Path.of("").toAbsolutePath().relativize(file).toString();
  }
}
