package org.kaveri.rest.webhooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kaveri.api.events.Event;

class EventKindsTest {
  @Test
  void everyFactOfTheApiCanBeHeardOf() throws Exception {
    Path api = Path.of(Event.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    List<Class<?>> facts;
    if (Files.isDirectory(api)) {
      facts = facts(api);
    } else {
      try (FileSystem jar = FileSystems.newFileSystem(api)) {
        facts = facts(jar.getPath("/"));
      }
    }

    assertThat(facts).hasSizeGreaterThan(20);
    assertThat(EventKinds.all().values())
        .as("EventKinds lists all, and each has a text webhooks.event.…")
        .containsExactlyInAnyOrderElementsOf(
            facts.stream()
                .<Class<? extends Event>>map(one -> one.asSubclass(Event.class))
                .toList());
  }

  private static List<Class<?>> facts(Path root) throws IOException, ClassNotFoundException {
    List<Class<?>> facts = new ArrayList<>();
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".class")).toList()) {
        String name =
            root.relativize(file).toString().replace('/', '.').replaceFirst("\\.class$", "");
        if (name.startsWith("org.kaveri.api.") && !name.endsWith("package-info")) {
          Class<?> one = Class.forName(name, false, Event.class.getClassLoader());
          if (Event.class.isAssignableFrom(one) && !one.isInterface()) {
            facts.add(one);
          }
        }
      }
    }
    return facts;
  }
}
