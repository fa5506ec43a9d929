package org.kaveri.kernel.plugins;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.kaveri.api.Reason;
import org.kaveri.api.plugins.InstalledPlugin;
import org.kaveri.api.plugins.PluginState;
import org.kaveri.kernel.plugins.PluginRecord.DropFile;

/**
 * The watched folders: a jar put there is installed once it has stopped growing, one replaced is
 * updated, one taken away is removed. A jar that can't be used is looked at once, and shown with
 * the reason until it changes.
 */
final class DropFolders {

  /** What is to be done about a file. */
  interface Hands {
    /** Installs or updates; the reasons when it couldn't be done. */
    List<Reason> install(DropFile file);

    /** Removes the plugin that came from a file which is gone. */
    void remove(PluginRecord record);
  }

  /** A file that can't be used. */
  private record Rejected(DropFile file, List<Reason> reasons) {}

  private final List<Path> folders;
  private final Map<String, Rejected> rejected = new ConcurrentHashMap<>();
  private Map<String, DropFile> before = Map.of();

  DropFolders(List<Path> folders) {
    this.folders = List.copyOf(folders);
  }

  /** Looks once; called by one thread, now and then. Whether anything was different from before. */
  boolean look(List<PluginRecord> records, Hands hands) {
    boolean changed = false;
    Map<String, DropFile> now = new HashMap<>();
    List<Path> readable = new ArrayList<>();
    for (Path folder : folders) {
      if (scan(folder, now)) {
        readable.add(folder);
      }
    }
    changed |= rejected.keySet().removeIf(path -> !now.containsKey(path));
    for (PluginRecord record : records) {
      if (record.dropped().filter(file -> isGone(file, now, readable)).isPresent()) {
        hands.remove(record);
        changed = true;
      }
    }
    for (DropFile file : now.values().stream().sorted(DropFolders::byPath).toList()) {
      if (file.equals(before.get(file.path())) && !isKnown(file, records)) {
        take(file, hands);
        changed = true;
      }
    }
    before = now;
    return changed;
  }

  /** The files that can't be used, as plugins that failed. */
  List<InstalledPlugin> rejected() {
    return rejected.values().stream()
        .map(
            bad -> {
              String name = Path.of(bad.file().path()).getFileName().toString();
              return new InstalledPlugin(
                  name,
                  name,
                  "",
                  "",
                  new PluginState.Failed(bad.reasons()),
                  List.of(),
                  InstalledPlugin.Source.FOLDER);
            })
        .toList();
  }

  /** Where a rejected file lies. */
  Optional<Path> findRejected(String name) {
    return rejected.keySet().stream()
        .map(Path::of)
        .filter(path -> path.getFileName().toString().equals(name))
        .findFirst();
  }

  private void take(DropFile file, Hands hands) {
    List<Reason> reasons = hands.install(file);
    if (reasons.isEmpty()) {
      rejected.remove(file.path());
    } else {
      rejected.put(file.path(), new Rejected(file, reasons));
    }
  }

  private boolean isKnown(DropFile file, List<PluginRecord> records) {
    Rejected bad = rejected.get(file.path());
    return (bad != null && bad.file().equals(file))
        || records.stream().anyMatch(record -> record.dropped().filter(file::equals).isPresent());
  }

  /** A folder that can't be read for a moment takes nothing away. */
  private static boolean isGone(DropFile file, Map<String, DropFile> now, List<Path> readable) {
    Path folder = Path.of(file.path()).getParent();
    return folder != null && readable.contains(folder) && !now.containsKey(file.path());
  }

  private static boolean scan(Path folder, Map<String, DropFile> found) {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        String name = file.getFileName().toString();
        if (name.endsWith(".jar") && !name.startsWith(".")) {
          var attributes = Files.readAttributes(file, BasicFileAttributes.class);
          if (attributes.isRegularFile()) {
            long modified = attributes.lastModifiedTime().toMillis();
            found.put(file.toString(), new DropFile(file.toString(), attributes.size(), modified));
          }
        }
      }
      return true;
    } catch (IOException e) {
      // no such folder, or a file went away while looking: the next look tells
      return false;
    }
  }

  private static int byPath(DropFile a, DropFile b) {
    return a.path().compareTo(b.path());
  }
}
