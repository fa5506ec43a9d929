package org.kaveri.it.texts;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The source folders of all rooms and samples, found from the folder that the build runs in. */
final class Rooms {
  static final List<String> LANGUAGES = List.of("", "_fi", "_sv");

  private Rooms() {}

  /** Folders that hold a room's {@code src/main}. */
  static List<Path> all() {
    return Stream.of("bundles", "plugins-sdk/samples")
        .map(Rooms::fromRoot)
        .filter(Files::isDirectory)
        .flatMap(folder -> list(folder).stream())
        .filter(room -> Files.isDirectory(room.resolve("src/main")))
        .toList();
  }

  /** The room's texts in a language, empty when it has none. */
  static Map<String, String> texts(Path room, String language) {
    Path file = room.resolve("src/main/resources/texts/texts" + language + ".properties");
    if (!Files.exists(file)) {
      return Map.of();
    }
    var properties = new Properties();
    try (var reader = Files.newBufferedReader(file, UTF_8)) {
      properties.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    var texts = new TreeMap<String, String>();
    properties.forEach((key, text) -> texts.put((String) key, (String) text));
    return texts;
  }

  /** The room's Java files. */
  static List<Path> sources(Path room) {
    Path java = room.resolve("src/main/java");
    if (!Files.isDirectory(java)) {
      return List.of();
    }
    try (var files = Files.walk(java)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Path fromRoot(String path) {
    Path here = Path.of("").toAbsolutePath();
    while (!Files.exists(here.resolve("bundles/api/pom.xml"))) {
      here = here.getParent();
      if (here == null) {
        throw new IllegalStateException("Run below the project's root folder");
      }
    }
    return here.resolve(path);
  }

  private static List<Path> list(Path folder) {
    try (var children = Files.list(folder)) {
      return children.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
