package org.kaveri.launcher;

import java.nio.file.Path;
import java.util.List;

/** The program behind {@code bin/kaveri}. */
public final class Main {
  private static final int CANNOT = 1;

  private Main() {}

  /**
   * Runs one command of {@code kaveri}.
   *
   * @param arguments the command and its arguments
   */
  @SuppressWarnings("SystemConsoleNull") // which console there is depends on jdk.console
  public static void main(String[] arguments) {
    Console console =
        new Console(
            System.out, System.err, System.console() != null && System.console().isTerminal());
    int code;
    try {
      code = run(console, List.of(arguments));
    } catch (CannotStart e) {
      console.fail(e.sentence());
      code = CANNOT;
    }
    System.exit(code);
  }

  private static int run(Console console, List<String> arguments) {
    Path home = home();
    String command = arguments.isEmpty() ? "help" : arguments.getFirst();
    List<String> rest = arguments.isEmpty() ? List.of() : arguments.subList(1, arguments.size());
    return switch (command) {
      case "run" -> new RunCommand(console).run(Settings.read(home, System.getenv(), rest));
      case "stop" -> new StopCommand(console).run(Settings.read(home, System.getenv(), rest));
      case "status" -> new StatusCommand(console).run(Settings.read(home, System.getenv(), rest));
      case "backup", "restore", "move" -> new OfflineCommand(console).run(home, arguments);
      case "help", "--help", "-h" ->
          Help.print(console, Settings.read(home, System.getenv(), rest));
      default -> new RoomCommand(console).run(home, arguments);
    };
  }

  private static Path home() {
    String home = System.getProperty("kaveri.home", System.getenv("KAVERI_HOME"));
    if (home == null || home.isBlank()) {
      throw new CannotStart(
          "Start the server with bin/kaveri: KAVERI_HOME, the folder of the installation, is not set.");
    }
    return Path.of(home).toAbsolutePath().normalize();
  }

  /** The version of this distribution. */
  static String version() {
    String version = Main.class.getPackage().getImplementationVersion();
    return version == null ? "0" : version;
  }
}
