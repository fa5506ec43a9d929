package org.kaveri.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Properties;
import java.util.jar.JarFile;

/**
 * The distribution with the bundle of the benchmarks in it; all else are links.
 *
 * @param home its folder
 */
record Installation(Path home) {
  private static final String DERBY = "org/apache/derby/info/engine/info.properties";

  /** Derby counts fixes in millions and builds of one in ones. */
  private static final int FIX = 1_000_000;

  static Installation in(Path folder, Path distribution, Path bundle) {
    Folders.delete(folder);
    try {
      Files.createDirectories(folder.resolve("bin"));
      for (Path script : Folders.in(distribution.resolve("bin"))) {
        Files.copy(
            script,
            folder.resolve("bin").resolve(script.getFileName()),
            StandardCopyOption.COPY_ATTRIBUTES);
      }
      for (String same : new String[] {"lib", "plugins", "conf"}) {
        Files.createSymbolicLink(folder.resolve(same), distribution.resolve(same));
      }
      Path bundles = Files.createDirectories(folder.resolve("bundles"));
      for (Path level : Folders.in(distribution.resolve("bundles"))) {
        Files.createSymbolicLink(bundles.resolve(level.getFileName()), level);
      }
      Path own = Files.createDirectories(bundles.resolve("80-bench"));
      Files.createSymbolicLink(own.resolve(bundle.getFileName()), bundle);
      return new Installation(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The version that the api's jar has in its name. */
  String version() {
    return Folders.in(home.resolve("bundles/30-platform")).stream()
        .map(jar -> jar.getFileName().toString())
        .filter(name -> name.startsWith("org.kaveri.api-"))
        .map(name -> name.substring("org.kaveri.api-".length(), name.length() - ".jar".length()))
        .findFirst()
        .orElse("");
  }

  /** What Derby calls itself, by the properties in its library. */
  String derby() {
    Path jar =
        Folders.in(home.resolve("bundles/20-libraries")).stream()
            .filter(library -> String.valueOf(library.getFileName()).contains("derby"))
            .findFirst()
            .orElseThrow();
    Properties properties = new Properties();
    try (JarFile library = new JarFile(jar.toFile());
        InputStream in = library.getInputStream(library.getEntry(DERBY))) {
      properties.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    int fixes = Integer.parseInt(properties.getProperty("derby.version.maint"));
    return "Apache Derby %s.%s.%d.%d"
        .formatted(
            properties.getProperty("derby.version.major"),
            properties.getProperty("derby.version.minor"),
            fixes / FIX,
            fixes % FIX);
  }
}
