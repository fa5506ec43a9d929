package org.kaveri.launcher;

/** The commands that need no running server. */
final class Help {
  static final String COMMANDS =
      """
      kaveri run [--data DIR] [--port N] [--demo]   starts the server
      kaveri stop [--data DIR]                      stops the server of that data folder
      kaveri status [--data DIR]                    tells whether it runs and is ready
      kaveri help                                   shows this\
      """;

  private Help() {}

  static int print(Console console) {
    console.say(COMMANDS);
    return 0;
  }
}
