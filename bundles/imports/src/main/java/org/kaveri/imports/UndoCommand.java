package org.kaveri.imports;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;
import org.kaveri.api.Page;
import org.kaveri.api.console.CommandOutput;
import org.kaveri.api.console.ServerCommand;
import org.kaveri.api.imports.ImportRun;
import org.kaveri.api.imports.ImportRunId;
import org.kaveri.api.imports.ImportState;
import org.kaveri.api.imports.ImportUndo;
import org.kaveri.api.imports.Imports;
import org.kaveri.api.imports.StayedThing;

/**
 * {@code kaveri import --undo RUN}.
 *
 * @param out where it tells how far it is
 */
record UndoCommand(Imports imports, CommandOutput out) {
  static final String OPTION = "--undo";

  private static final int SHOWN = 20;
  private static final long LOOK_NANOS = 200_000_000;

  /**
   * Does it.
   *
   * @throws IllegalArgumentException when it was not said so
   */
  int run(List<String> arguments) {
    if (arguments.size() != 2 || !arguments.getFirst().equals(OPTION)) {
      throw new IllegalArgumentException("Say which import: kaveri import --undo RUN.");
    }
    ImportRunId id = id(arguments.getLast());
    ImportRun run = imports.undo(id);
    while (run.state().active()) {
      LockSupport.parkNanos(LOOK_NANOS);
      if (out.isCancelled()) {
        imports.cancel(id);
      }
      run = imports.get(id);
      run.undo()
          .ifPresent(
              undo ->
                  out.progress(
                      "Taking back: %,d of %,d parts".formatted(undo.chunksDone(), undo.chunks())));
    }
    return tell(run);
  }

  private static ImportRunId id(String number) {
    try {
      return new ImportRunId(Long.parseLong(number));
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("The number of an import is expected, not " + number, e);
    }
  }

  private int tell(ImportRun run) {
    for (ImportUndo.Count count : run.undo().map(ImportUndo::counts).orElse(List.of())) {
      out.line(
          "%s: %,d removed, %,d as before, %,d left"
              .formatted(count.what(), count.removed(), count.restored(), count.stayed()));
    }
    var stayed = imports.stayed(run.id(), Page.Request.first(SHOWN));
    for (StayedThing thing : stayed.items()) {
      out.line(
          "  %s %s: %s"
              .formatted(
                  thing.what(),
                  thing.name(),
                  imports.stayedText(run.kind(), thing, Locale.ENGLISH)));
    }
    if (stayed.next().isPresent()) {
      out.line("  … and more; all of them stand in the staff UI under Imports.");
    }
    if (run.state() == ImportState.UNDONE) {
      return ServerCommand.DONE;
    }
    out.error(
        run.failure().map(ImportCommand::why).orElse("It was stopped.")
            + " Say the same again to go on.");
    return ServerCommand.FAILED;
  }
}
