package org.kaveri.launcher;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** {@code kaveri help}: the launcher's own commands, and those of the rooms while they run. */
final class Help {
  private static final List<String> OWN =
      List.of(
          "run [--data DIR] [--port N] [--demo]\tstarts the server",
          "stop [--data DIR]\tstops the server of that data folder",
          "status [--data DIR]\ttells whether it runs and is ready",
          "backup [FILE] [--data DIR]\twrites a backup and reads it back, with or without a running server",
          "restore FILE [--data DIR]\tputs a backup into an empty data folder and database",
          "move --to DATABASE [--data DIR]\tcarries all rows to another, empty database",
          "help [--data DIR]\tshows this");

  private Help() {}

  static int print(Console console, Settings settings) {
    List<String> lines = new ArrayList<>(OWN);
    boolean running = DataFolder.holder(settings.data()) != null;
    if (running) {
      new ControlClient(settings.data())
          .call(List.of("help"), Path.of("").toAbsolutePath(), console.collecting(lines));
    }
    int width = lines.stream().mapToInt(line -> line.indexOf('\t')).max().orElse(0);
    for (String line : lines) {
      int tab = line.indexOf('\t');
      String form = tab < 0 ? line : line.substring(0, tab);
      String summary = tab < 0 ? "" : line.substring(tab + 1);
      console.say(
          "  kaveri " + form + " ".repeat(Math.max(0, width - form.length()) + 2) + summary);
    }
    if (!running) {
      console.say("With a running server there are more: each room brings its own.");
    }
    return 0;
  }
}
