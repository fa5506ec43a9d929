package org.kaveri.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.stream.Stream;

/** The distribution under test, laid out as a folder by the assembly. */
final class Distribution {
  /** A bundle in it. */
  record Room(String name, Path jar, Manifest manifest) {}

  private Distribution() {}

  static Path home() {
    Path home = Path.of(System.getProperty("kaveri.distribution", "../assembly/target/kaveri"));
    if (!Files.isExecutable(home.resolve("bin/kaveri"))) {
      throw new IllegalStateException(
          "No distribution in " + home + "; build distribution/assembly first");
    }
    return home.toAbsolutePath();
  }

  /** Where tests leave what a person may want to look at afterwards. */
  static Path target() {
    return Path.of(System.getProperty("kaveri.target", "target")).toAbsolutePath();
  }

  /** Our own bundles, by name without {@code org.kaveri.}. */
  static List<Room> rooms() {
    return files("bundles", ".jar").stream()
        .filter(jar -> jar.getFileName().toString().startsWith("org.kaveri."))
        .filter(jar -> !jar.startsWith(home().resolve("bundles/20-libraries")))
        .map(
            jar -> {
              String name = jar.getFileName().toString().substring("org.kaveri.".length());
              return new Room(name.substring(0, name.indexOf('-')), jar, manifest(jar));
            })
        .toList();
  }

  /** The names of the modules that the distribution brings. */
  static List<String> modules() {
    return rooms().stream()
        .filter(room -> room.jar().startsWith(home().resolve("bundles/50-modules")))
        .map(Room::name)
        .toList();
  }

  static boolean has(String room) {
    return rooms().stream().anyMatch(it -> it.name().equals(room));
  }

  static List<Path> files(String folder, String ending) {
    try (Stream<Path> files = Files.walk(home().resolve(folder))) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Manifest manifest(Path jar) {
    try (JarFile file = new JarFile(jar.toFile())) {
      return file.getManifest();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
