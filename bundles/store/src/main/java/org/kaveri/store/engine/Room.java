package org.kaveri.store.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.Attributes;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a room brings to the store.
 *
 * @param name its symbolic name, under which its migrations are remembered
 * @param loader loads its entities
 * @param managed class names of entities, embeddables, converters and their like
 * @param migrations by number
 */
public record Room(
    String name, ClassLoader loader, List<String> managed, List<Migration> migrations) {
  private static final Set<String> MARKS =
      Set.of(
          "Ljakarta/persistence/Entity;",
          "Ljakarta/persistence/Embeddable;",
          "Ljakarta/persistence/MappedSuperclass;",
          "Ljakarta/persistence/Converter;");

  public Room {
    managed = List.copyOf(managed);
    migrations = migrations.stream().sorted(Comparator.comparingInt(Migration::number)).toList();
  }

  /**
   * Finds all that belongs to a room in the folder or jar that a class comes from. For use without
   * OSGi; in a framework the bundle's header says it.
   */
  public static Room around(String name, Class<?> member) {
    try {
      URI place = member.getProtectionDomain().getCodeSource().getLocation().toURI();
      Path path = Path.of(place);
      if (Files.isDirectory(path)) {
        return in(name, member, path);
      }
      try (FileSystem jar = FileSystems.newFileSystem(path, Map.of())) {
        return in(name, member, jar.getPath("/"));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private static Room in(String name, Class<?> member, Path root) throws IOException {
    var managed = new ArrayList<String>();
    try (var files = Files.walk(root)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".class")).toList()) {
        ClassModel model = ClassFile.of().parse(Files.readAllBytes(file));
        boolean marked =
            model
                .findAttribute(Attributes.runtimeVisibleAnnotations())
                .map(found -> found.annotations().stream())
                .orElseGet(java.util.stream.Stream::empty)
                .anyMatch(annotation -> MARKS.contains(annotation.className().stringValue()));
        if (marked) {
          managed.add(model.thisClass().asInternalName().replace('/', '.'));
        }
      }
    }
    managed.sort(Comparator.naturalOrder());
    var migrations = new ArrayList<Migration>();
    Path folder = root.resolve("migrations");
    if (Files.isDirectory(folder)) {
      try (var files = Files.list(folder)) {
        for (Path file : files.filter(f -> f.toString().endsWith(".sql")).toList()) {
          migrations.add(Migration.of(file.getFileName().toString(), Files.readString(file)));
        }
      }
    }
    return new Room(name, member.getClassLoader(), managed, migrations);
  }
}
