package org.kaveri.kernel.plugins;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is kept of an installed plugin.
 *
 * @param name symbolic name
 * @param title as its maker calls it
 * @param vendor its maker
 * @param current the jar in use
 * @param kept jars of other versions, the newest first
 * @param dropped where it lies in a watched folder, empty when an administrator installed it
 */
record PluginRecord(
    String name,
    String title,
    String vendor,
    Jar current,
    List<Jar> kept,
    Optional<DropFile> dropped) {
  /** How many versions are kept, the one in use among them. */
  static final int VERSIONS = 3;

  PluginRecord {
    kept = List.copyOf(kept);
  }

  /**
   * A kept jar.
   *
   * @param number ascending with each jar stored for the plugin
   * @param version as its manifest says
   */
  record Jar(int number, String version) {
    String fileName() {
      return number + "-" + version + ".jar";
    }
  }

  /**
   * A file in a watched folder as it was seen.
   *
   * @param path absolute
   * @param size in bytes
   * @param modifiedMillis since the epoch
   */
  record DropFile(String path, long size, long modifiedMillis) {}

  /** All its jars, the one in use first. */
  Stream<Jar> jars() {
    return Stream.concat(Stream.of(current), kept.stream());
  }

  /** The record with another jar in use; the oldest jars beyond the limit are left out. */
  PluginRecord using(JarContent content, Jar jar, Optional<DropFile> from) {
    List<Jar> others = new ArrayList<>(jars().filter(known -> !known.equals(jar)).toList());
    others.removeIf(known -> known.version().equals(jar.version()));
    others.sort((a, b) -> Integer.compare(b.number(), a.number()));
    return new PluginRecord(
        name,
        content.description().title(),
        content.description().vendor(),
        jar,
        others.stream().limit(VERSIONS - 1).toList(),
        from);
  }
}
