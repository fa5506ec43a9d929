package org.kaveri.launcher;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * {@code kaveri backup}, {@code restore} and {@code move}: the store alone, from the jars of the
 * installation, while no server runs. It holds the data folder as a server would. A backup while a
 * server runs is that server's.
 */
final class OfflineCommand {
  /** A restore has begun there and not ended. */
  static final String UNFINISHED = "restore-unfinished";

  private static final int FAILED = 1;

  private static final Set<String> NO_CONTENTS =
      Set.of("kaveri.lock", "kaveri.version", "log", "derby.log", "secret.key");

  private final Console console;

  OfflineCommand(Console console) {
    this.console = console;
  }

  int run(Path home, List<String> words) {
    String command = words.getFirst();
    List<String> named = new ArrayList<>(List.of(command));
    List<String> options = new ArrayList<>(words.subList(1, words.size()));
    if (!command.equals("move") && !options.isEmpty() && !options.getFirst().startsWith("--")) {
      named.add(options.removeFirst());
    } else if (command.equals("restore")) {
      throw new CannotStart("Say which backup: kaveri restore FILE [--data DIR].");
    }
    Settings settings = Settings.read(home, System.getenv(), options);
    Path folder = settings.data();
    if (command.equals("restore")) {
      requireEmpty(folder);
    } else if (!Files.exists(folder.resolve("kaveri.version"))) {
      throw new CannotStart(
          "No server has run on the data folder " + folder + ". Name the right one with --data.");
    } else if (command.equals("backup") && DataFolder.holder(folder) != null) {
      return new RoomCommand(console).run(home, words);
    }
    try (DataFolder data = DataFolder.take(settings.data(), Main.version(), "")) {
      data.closeToOthers().ifPresent(console::say);
      LogSetup.start(settings.data().resolve("log"), settings.number("log.days"));
      int code = call(settings, named);
      LogSetup.stop();
      return code;
    }
  }

  /** What an earlier restore that was refused has left, and the key, are no contents. */
  private static void requireEmpty(Path folder) {
    if (!Files.isDirectory(folder) || Files.exists(folder.resolve(UNFINISHED))) {
      return;
    }
    try (Stream<Path> files = Files.list(folder)) {
      files
          .map(file -> String.valueOf(file.getFileName()))
          .filter(name -> !NO_CONTENTS.contains(name))
          .sorted()
          .findFirst()
          .ifPresent(
              name -> {
                throw new CannotStart(
                    "The data folder "
                        + folder
                        + " is not empty: it holds '"
                        + name
                        + "'. Restore into an empty one; nothing was changed.");
              });
    } catch (IOException e) {
      throw new CannotStart("Cannot read the data folder " + folder + ": " + Reasons.of(e) + ".");
    }
  }

  private int call(Settings settings, List<String> words) {
    Logger log = LoggerFactory.getLogger(OfflineCommand.class);
    Map<String, String> properties = new LinkedHashMap<>(settings.frameworkProperties());
    properties.put("kaveri.version", Main.version());
    try (URLClassLoader jars = new URLClassLoader(jars(settings.home()))) {
      Thread.currentThread().setContextClassLoader(jars);
      Object code =
          jars.loadClass("org.kaveri.store.engine.Offline")
              .getMethod("run", List.class, Map.class, Consumer.class, Consumer.class)
              .invoke(
                  null,
                  words,
                  properties,
                  (Consumer<String>) console::say,
                  (Consumer<String>) console::fail);
      return code instanceof Integer number ? number : FAILED;
    } catch (InvocationTargetException e) {
      log.error("{} failed", words.getFirst(), e.getCause());
      throw new CannotStart(
          "It failed; " + settings.data().resolve("log/kaveri.log") + " tells why.");
    } catch (ReflectiveOperationException e) {
      throw new CannotStart("This is no complete installation: the store is missing.");
    } catch (IOException e) {
      throw new CannotStart("Cannot read the installation: " + Reasons.of(e) + ".");
    }
  }

  private static URL[] jars(Path home) throws IOException {
    List<URL> found = new ArrayList<>();
    try (Stream<Path> files = Files.walk(home.resolve("bundles"))) {
      for (Path jar : files.filter(file -> file.toString().endsWith(".jar")).sorted().toList()) {
        found.add(jar.toUri().toURL());
      }
    }
    return found.toArray(URL[]::new);
  }
}
