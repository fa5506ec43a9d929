package org.kaveri.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/** The sample plugin that the build made. */
final class SamplePlugin {
  static final String NAME = "org.example.fieldvisits";

  private SamplePlugin() {}

  /** Its jar, as the build left it on the class path. */
  static Path jar() {
    return Arrays.stream(System.getProperty("java.class.path").split(":"))
        .map(Path::of)
        .filter(path -> path.getFileName().toString().startsWith(NAME + "-"))
        .filter(path -> path.toString().endsWith(".jar"))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("Build plugins-sdk/samples first"));
  }

  /** The same with another version. */
  static Path withVersion(String version, Path folder) {
    return changed(version, folder, "");
  }

  /** The same with another version, and without the file of that name. */
  static Path changed(String version, Path folder, String without) {
    Path copy = folder.resolve(NAME + "-" + version + ".jar");
    try (JarFile from = new JarFile(jar().toFile())) {
      Manifest manifest = from.getManifest();
      manifest.getMainAttributes().putValue("Bundle-Version", version);
      try (JarOutputStream to = new JarOutputStream(Files.newOutputStream(copy), manifest)) {
        for (JarEntry entry : from.stream().toList()) {
          if (!entry.getName().equals(JarFile.MANIFEST_NAME) && !entry.getName().equals(without)) {
            to.putNextEntry(new JarEntry(entry.getName()));
            try (var in = from.getInputStream(entry)) {
              in.transferTo(to);
            }
            to.closeEntry();
          }
        }
      }
      return copy;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
