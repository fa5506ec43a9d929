package org.kaveri.launcher;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A command that the launcher does not know: a room of the running server may. */
final class RoomCommand {
  private final Console console;

  RoomCommand(Console console) {
    this.console = console;
  }

  /**
   * Hands the words to the server of the data folder, which {@code --data} may name as everywhere.
   */
  int run(Path home, List<String> words) {
    List<String> rest = new ArrayList<>(words);
    List<String> where = new ArrayList<>();
    int data = rest.indexOf("--data");
    if (data >= 0 && data + 1 < rest.size()) {
      where.add(rest.remove(data));
      where.add(rest.remove(data));
    }
    Settings settings = Settings.read(home, System.getenv(), where);
    if (DataFolder.holder(settings.data()) == null) {
      throw new CannotStart(
          "'"
              + words.getFirst()
              + "' needs a running server, and none runs on the data folder "
              + settings.data()
              + ". 'kaveri help' lists what there is.");
    }
    return new ControlClient(settings.data())
        .call(rest, Path.of("").toAbsolutePath(), console.terminal());
  }
}
