package org.kaveri.launcher;

import java.io.PrintStream;
import java.util.List;

/** What a person at the terminal reads: short lines, no time stamps. */
final class Console {
  private final PrintStream out;
  private final PrintStream err;
  private final boolean interactive;

  /**
   * @param interactive whether a person looks on, so that progress may be drawn over itself
   */
  Console(PrintStream out, PrintStream err, boolean interactive) {
    this.out = out;
    this.err = err;
    this.interactive = interactive;
  }

  void say(String line) {
    out.println(line);
    out.flush();
  }

  void fail(String sentence) {
    err.println("kaveri: " + sentence);
    err.flush();
  }

  /** The terminal for the answer of a room. */
  ControlClient.Terminal terminal() {
    return new Drawn();
  }

  /** Keeps the lines instead of showing them; errors are shown. */
  ControlClient.Terminal collecting(List<String> lines) {
    return new Drawn() {
      @Override
      public void line(String text) {
        lines.add(text);
      }
    };
  }

  private class Drawn implements ControlClient.Terminal {
    private int drawn;

    @Override
    public void line(String text) {
      wipe();
      say(text);
    }

    @Override
    public void error(String text) {
      wipe();
      fail(text);
    }

    @Override
    public void progress(String text) {
      if (interactive) {
        wipe();
        out.print(text);
        out.flush();
        drawn = text.length();
      }
    }

    private void wipe() {
      if (drawn > 0) {
        out.print("\r" + " ".repeat(drawn) + "\r");
        drawn = 0;
      }
    }
  }
}
