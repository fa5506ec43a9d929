package org.kaveri.launcher;

/**
 * {@code kaveri status}: 0 when the server is ready, 1 when it runs but is not, 3 when it does not
 * run (as services of Linux do).
 */
final class StatusCommand {
  private static final int NOT_READY = 1;
  private static final int NOT_RUNNING = 3;

  private final Console console;

  StatusCommand(Console console) {
    this.console = console;
  }

  int run(Settings settings) {
    DataFolder.Holder holder = DataFolder.holder(settings.data());
    if (holder == null) {
      console.say("No server runs on the data folder " + settings.data() + ".");
      return NOT_RUNNING;
    }
    Readiness readiness = new Readiness(holder.url());
    boolean ready = readiness.isReady();
    console.say(
        "Kaveri "
            + holder.version()
            + " runs"
            + (ready ? " and is ready" : " but is not ready")
            + ": "
            + holder.url()
            + " (process id "
            + holder.pid()
            + ")");
    if (!ready) {
      console.say(readiness.reason());
    }
    return ready ? 0 : NOT_READY;
  }
}
