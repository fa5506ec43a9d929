package org.kaveri.launcher;

import java.io.PrintStream;

/** What a person at the terminal reads: short lines, no time stamps. */
final class Console {
  private final PrintStream out;
  private final PrintStream err;

  Console(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  void say(String line) {
    out.println(line);
    out.flush();
  }

  void fail(String sentence) {
    err.println("kaveri: " + sentence);
    err.flush();
  }
}
