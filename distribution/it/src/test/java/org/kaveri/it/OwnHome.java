package org.kaveri.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * An installation that a test may change: its configuration is a copy, its bundles are links to
 * those of the distribution.
 *
 * @param path the folder
 */
record OwnHome(Path path) {

  static OwnHome in(Path folder) {
    Path original = Distribution.home();
    try {
      Files.createDirectories(folder.resolve("bin"));
      Files.createDirectories(folder.resolve("conf"));
      for (String script : List.of("bin/kaveri", "bin/find-java")) {
        Files.copy(original.resolve(script), folder.resolve(script));
        if (!folder.resolve(script).toFile().setExecutable(true)) {
          throw new IOException("Cannot make " + script + " executable");
        }
      }
      for (String same : List.of("lib", "plugins")) {
        Files.createSymbolicLink(folder.resolve(same), original.resolve(same));
      }
      for (Path file : listed(original.resolve("conf"))) {
        Files.copy(file, folder.resolve("conf").resolve(file.getFileName()));
      }
      for (Path level : listed(original.resolve("bundles"))) {
        Path own = folder.resolve("bundles").resolve(level.getFileName());
        Files.createDirectories(own);
        for (Path jar : listed(level)) {
          Files.createSymbolicLink(own.resolve(jar.getFileName()), jar);
        }
      }
      return new OwnHome(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Bundles beside those of the distribution. */
  OwnHome with(List<Path> jars) {
    try {
      Path own = Files.createDirectories(path.resolve("bundles/80-test"));
      for (Path jar : jars) {
        Files.copy(jar, own.resolve(jar.getFileName()));
      }
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Puts this into the place of the settings file. */
  OwnHome settings(byte[] content) {
    try {
      Files.write(path.resolve("conf/kaveri.properties"), content);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The jar whose name begins so. */
  Path jar(String name) {
    try (var files = Files.walk(path.resolve("bundles"))) {
      return files
          .filter(file -> file.getFileName().toString().startsWith(name))
          .filter(file -> file.toString().endsWith(".jar"))
          .findFirst()
          .orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Path> listed(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }
}
