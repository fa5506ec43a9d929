package org.kaveri.kernel.plugins;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kaveri.api.UnavailableException;
import org.kaveri.kernel.plugins.PluginRecord.DropFile;
import org.kaveri.kernel.plugins.PluginRecord.Jar;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The jars of the installed plugins and the record of each, as files: {@code
 * store/<name>/plugin.properties} beside {@code store/<name>/<number>-<version>.jar}. Writing the
 * record is the moment from which a change counts; a jar that no record names is left over from a
 * change that was cut short, and is deleted at the next start.
 */
final class PluginStore {
  private static final Logger LOG = LoggerFactory.getLogger(PluginStore.class);
  private static final String RECORD = "plugin.properties";

  private final Path store;
  private final Path staging;

  /**
   * Opens the store.
   *
   * @param folder created when it isn't there
   */
  PluginStore(Path folder) {
    store = folder.resolve("store");
    staging = folder.resolve("staging");
  }

  /** Makes the folders and clears the copies that the last run left; before anything else. */
  void prepare() {
    try {
      Files.createDirectories(store);
      Files.createDirectories(staging);
      clear(staging);
    } catch (IOException e) {
      throw unwritable(e);
    }
  }

  /** Reads all records, and clears the jars of changes that were cut short. */
  List<PluginRecord> load() {
    try {
      List<PluginRecord> records = new ArrayList<>();
      for (Path folder : sorted(store)) {
        Optional<PluginRecord> record = read(folder);
        // One that can't be read may name any of the jars: they wait for a person.
        if (record.isPresent() || !Files.exists(folder.resolve(RECORD))) {
          deleteUnnamed(folder, record.stream().flatMap(PluginRecord::jars).toList());
        }
        record.ifPresent(records::add);
      }
      return records;
    } catch (IOException e) {
      throw unwritable(e);
    }
  }

  /** Copies a jar to where nobody else changes it. */
  Path stage(Path jar, JarReader reader) throws BadJar {
    Path copy = staging.resolve(UUID.randomUUID() + ".jar");
    try {
      if (!Files.isRegularFile(jar)) {
        throw new BadJar("plugins.no-file", "There is no such file.");
      }
      reader.requireSize(Files.size(jar));
      Files.createDirectories(staging);
      return Files.copy(jar, copy);
    } catch (IOException e) {
      unstage(copy);
      throw Files.isReadable(jar)
          ? unwritable(e)
          : new UnavailableException("plugins.unreadable", "The file can't be read.", e);
    }
  }

  /** Deletes a copy; quiet when it is gone. */
  void unstage(Path copy) {
    try {
      Files.deleteIfExists(copy);
    } catch (IOException e) {
      LOG.warn("{} can't be deleted; it is in nobody's way", copy);
    }
  }

  /** Keeps a staged jar for good; it doesn't count before a record names it. */
  Jar keep(Path staged, JarContent content, Optional<PluginRecord> before) {
    int number = before.stream().flatMap(PluginRecord::jars).mapToInt(Jar::number).max().orElse(0);
    Jar jar = new Jar(number + 1, content.version().toString());
    try {
      Path file = file(content.name(), jar);
      Files.createDirectories(file.getParent());
      try (FileChannel channel = FileChannel.open(staged, StandardOpenOption.WRITE)) {
        channel.force(true);
      }
      Files.move(staged, file, StandardCopyOption.REPLACE_EXISTING);
      return jar;
    } catch (IOException e) {
      throw unwritable(e);
    }
  }

  /** Where a kept jar lies. */
  Path file(String name, Jar jar) {
    return store.resolve(name).resolve(jar.fileName());
  }

  /** Makes the record the truth, and deletes the jars that it doesn't name. */
  void save(PluginRecord record) {
    Path folder = store.resolve(record.name());
    Path fresh = folder.resolve(RECORD + ".new");
    try {
      Files.createDirectories(folder);
      try (OutputStream out = Files.newOutputStream(fresh)) {
        toProperties(record).store(out, null);
      }
      try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
        channel.force(true);
      }
      Files.move(
          fresh,
          folder.resolve(RECORD),
          StandardCopyOption.ATOMIC_MOVE,
          StandardCopyOption.REPLACE_EXISTING);
      deleteUnnamed(folder, record.jars().toList());
    } catch (IOException e) {
      throw unwritable(e);
    }
  }

  /** Deletes a jar that was kept for a change that failed. */
  void discard(String name, Jar jar) {
    try {
      Files.deleteIfExists(file(name, jar));
      if (!Files.exists(store.resolve(name).resolve(RECORD))) {
        Files.deleteIfExists(store.resolve(name));
      }
    } catch (IOException e) {
      LOG.warn("{} can't be deleted; the next start tries again", file(name, jar));
    }
  }

  /** Forgets the plugin and deletes its jars. */
  void delete(String name) {
    Path folder = store.resolve(name);
    try {
      Files.deleteIfExists(folder.resolve(RECORD));
      clear(folder);
      Files.deleteIfExists(folder);
    } catch (IOException e) {
      throw unwritable(e);
    }
  }

  private static Optional<PluginRecord> read(Path folder) {
    Path file = folder.resolve(RECORD);
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    Properties from = new Properties();
    try (InputStream in = Files.newInputStream(file)) {
      from.load(in);
      return Optional.of(fromProperties(folder.getFileName().toString(), from));
    } catch (IOException | IllegalArgumentException e) {
      LOG.error("{} can't be read; this plugin is left out", file, e);
      return Optional.empty();
    }
  }

  private static Properties toProperties(PluginRecord record) {
    Properties to = new Properties();
    to.setProperty("title", record.title());
    to.setProperty("vendor", record.vendor());
    to.setProperty("current", text(record.current()));
    to.setProperty(
        "kept", record.kept().stream().map(PluginStore::text).collect(Collectors.joining(" ")));
    record
        .dropped()
        .ifPresent(
            file -> {
              to.setProperty("dropped", file.path());
              to.setProperty("dropped.size", Long.toString(file.size()));
              to.setProperty("dropped.modified", Long.toString(file.modifiedMillis()));
            });
    return to;
  }

  private static PluginRecord fromProperties(String name, Properties from) {
    Optional<DropFile> dropped =
        Optional.ofNullable(from.getProperty("dropped"))
            .map(
                path ->
                    new DropFile(
                        path,
                        Long.parseLong(from.getProperty("dropped.size", "0")),
                        Long.parseLong(from.getProperty("dropped.modified", "0"))));
    return new PluginRecord(
        name,
        from.getProperty("title", name),
        from.getProperty("vendor", ""),
        jar(from.getProperty("current", "")),
        Stream.of(from.getProperty("kept", "").split(" "))
            .filter(text -> !text.isEmpty())
            .map(PluginStore::jar)
            .toList(),
        dropped);
  }

  private static String text(Jar jar) {
    return jar.number() + "-" + jar.version();
  }

  private static Jar jar(String text) {
    int dash = text.indexOf('-');
    if (dash < 1) {
      throw new IllegalArgumentException("A jar reads like 3-1.4.2, not " + text);
    }
    return new Jar(Integer.parseInt(text.substring(0, dash)), text.substring(dash + 1));
  }

  private static void deleteUnnamed(Path folder, List<Jar> named) throws IOException {
    Set<String> names = named.stream().map(Jar::fileName).collect(Collectors.toSet());
    for (Path file : sorted(folder)) {
      if (file.toString().endsWith(".jar") && !names.contains(file.getFileName().toString())) {
        Files.deleteIfExists(file);
      }
    }
  }

  private static void clear(Path folder) throws IOException {
    for (Path file : sorted(folder)) {
      Files.deleteIfExists(file);
    }
  }

  private static List<Path> sorted(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  private static UnavailableException unwritable(IOException e) {
    return new UnavailableException(
        "plugins.store-unwritable",
        "The folder of the plugins can't be written; is the disk full?",
        e);
  }
}
