package org.kaveri.store.engine;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kaveri.api.UnavailableException;
import org.kaveri.api.backup.BackupPart;

/**
 * The kinds of files that rooms of this installation have, kept in the data folder: a backup takes
 * them even while their room is not there, or no server runs.
 */
final class KnownParts {
  static final String FILE = "backup-parts.properties";

  private final Path data;
  private final Function<String, @Nullable String> properties;

  /** Looks into the data folder; what the configuration says of other folders counts. */
  KnownParts(Path data, Function<String, @Nullable String> properties) {
    this.data = data.toAbsolutePath().normalize();
    this.properties = properties;
  }

  /** Adds one, or gives it another home. */
  synchronized void remember(String name, String home) {
    Map<String, String> parts = read();
    if (home.equals(parts.put(name, home))) {
      return;
    }
    String text =
        parts.entrySet().stream()
            .map(part -> part.getKey() + "=" + part.getValue() + "\n")
            .collect(Collectors.joining());
    try {
      Path aside = data.resolve(FILE + ".new");
      Files.writeString(aside, text);
      Files.move(aside, data.resolve(FILE), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UnavailableException("backup.disk", "The data folder cannot be written.", e);
    }
  }

  /** Homes by names. */
  private Map<String, String> read() {
    var parts = new Properties();
    try {
      if (Files.exists(data.resolve(FILE))) {
        parts.load(new StringReader(Files.readString(data.resolve(FILE))));
      }
    } catch (IOException e) {
      throw new UnavailableException("backup.disk", "The data folder cannot be read.", e);
    }
    Map<String, String> homes = new TreeMap<>();
    parts.stringPropertyNames().forEach(name -> homes.put(name, parts.getProperty(name)));
    return homes;
  }

  /** All but those of these names, with everything in their folders. */
  List<BackupPart> without(Set<String> names) {
    return read().entrySet().stream()
        .filter(part -> !names.contains(part.getKey()))
        .<BackupPart>map(
            part ->
                new Whole(part.getKey(), part.getValue(), folder(part.getKey(), part.getValue())))
        .toList();
  }

  /**
   * Where the files of a part are on this machine: what the configuration says, else their home.
   *
   * @throws IllegalArgumentException when that leads out of the data folder
   */
  Path folder(String name, String home) {
    String named = properties.apply("kaveri." + name);
    if (named != null && !named.isBlank()) {
      return Path.of(named.strip()).toAbsolutePath();
    }
    Path folder = data.resolve(home).normalize();
    if (!folder.startsWith(data) || folder.equals(data)) {
      throw new IllegalArgumentException("The files of " + name + " have no place");
    }
    return folder;
  }

  /** A folder with all that is in it. */
  private record Whole(String name, String home, Path folder) implements BackupPart {
    @Override
    public void choose(Connection snapshot, Choice choice) throws IOException {
      choice.everythingIn(folder);
    }
  }
}
