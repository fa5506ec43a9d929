package org.kaveri.it;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The table of rooms, read from {@code rooms.txt}. */
final class RoomTable {
  /** The rooms whose entities are woven. */
  private static final List<String> WITH_TABLES =
      List.of("kernel", "customers", "orders", "operational", "collaborative", "analytical");

  private final Map<String, List<String>> rows = new HashMap<>();

  static RoomTable read() {
    RoomTable table = new RoomTable();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(RoomTable.class.getResourceAsStream("/rooms.txt")),
                StandardCharsets.UTF_8))) {
      lines
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .forEach(table::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return table;
  }

  private void add(String line) {
    String[] words = line.split("\\s+");
    rows.computeIfAbsent(words[0] + words[1], _ -> new ArrayList<>())
        .addAll(List.of(words).subList(2, words.length));
  }

  boolean knows(String room) {
    return rows.keySet().stream().anyMatch(key -> key.startsWith(room + ":"));
  }

  /** Whether the room may import the package. */
  boolean mayImport(String room, String name, boolean optional) {
    if (name.startsWith("java.")
        || name.startsWith("javax.")
        || name.equals("org.kaveri." + room)) {
      return true;
    }
    return has("every:must", name)
        || has(room + ":must", name)
        || (WITH_TABLES.contains(room) && has("woven:must", name))
        || (optional && has(room + ":may", name))
        || name.startsWith("org.kaveri." + room + ".");
  }

  /** Whether the room may export the package. */
  boolean mayExport(String room, String name) {
    return has(room + ":gives", name);
  }

  private boolean has(String row, String name) {
    return rows.getOrDefault(row, List.of()).stream()
        .anyMatch(
            entry ->
                entry.startsWith("=")
                    ? name.equals(entry.substring(1))
                    : name.equals(entry) || name.startsWith(entry + "."));
  }
}
