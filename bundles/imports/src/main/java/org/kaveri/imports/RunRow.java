package org.kaveri.imports;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.kaveri.api.imports.ImportPlan;
import org.kaveri.api.imports.ImportRun;
import org.kaveri.api.imports.ImportState;

/**
 * One import as it is kept.
 *
 * @param run what people see
 * @param plan how the file is read
 * @param beat when it was last seen at work
 * @param chunksDone how many chunks are written
 * @param stopAsked whether a person asked it to stop
 * @param server the one that has the file; empty when that was not noted
 * @param turn which of those who have taken it is at work
 * @param undo how far its undo has come
 */
record RunRow(
    ImportRun run,
    ImportPlan plan,
    Instant beat,
    long chunksDone,
    boolean stopAsked,
    String server,
    long turn,
    UndoProgress undo) {
  /** An active import that gives no sign for so long has lost its server. */
  static final Duration PATIENCE = Duration.ofSeconds(45);

  /** As people should see it now. */
  ImportRun seen(Instant now, boolean runsHere) {
    boolean lost = run.state().active() && !runsHere && beat.plus(PATIENCE).isBefore(now);
    if (!lost) {
      return run;
    }
    return with(
        run.state() == ImportState.UNDOING ? ImportState.UNDO_STOPPED : ImportState.INTERRUPTED,
        beat);
  }

  private ImportRun with(ImportState state, @Nullable Instant ended) {
    return new ImportRun(
        run.id(),
        run.fileName(),
        run.kind(),
        state,
        run.by(),
        run.startedAt(),
        java.util.Optional.ofNullable(ended),
        run.rows(),
        run.rowsDone(),
        run.rowsRefused(),
        run.counts(),
        run.failure(),
        run.dryRun(),
        run.undo());
  }
}
