package org.kaveri.launcher;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** {@code kaveri stop}: asks the server of a data folder to end and waits for it. */
final class StopCommand {
  private static final int STILL_RUNNING = 1;
  private static final long PATIENCE_SECONDS = 60;

  private final Console console;

  StopCommand(Console console) {
    this.console = console;
  }

  int run(Settings settings) {
    DataFolder.Holder holder = DataFolder.holder(settings.data());
    if (holder == null) {
      console.say("No server runs on the data folder " + settings.data() + ".");
      return 0;
    }
    ProcessHandle process = ProcessHandle.of(holder.pid()).orElse(null);
    if (process == null) {
      throw new CannotStart(
          "The data folder "
              + settings.data()
              + " is in use by a process of another machine or container (process id "
              + holder.pid()
              + "); stop it there.");
    }
    if (!process.destroy()) {
      throw new CannotStart("This user may not stop the process " + holder.pid() + ".");
    }
    try {
      process.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      console.fail(
          "The server (process id "
              + holder.pid()
              + ") is still stopping after "
              + PATIENCE_SECONDS
              + " seconds.");
      return STILL_RUNNING;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return STILL_RUNNING;
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    }
    console.say("Stopped.");
    return 0;
  }
}
