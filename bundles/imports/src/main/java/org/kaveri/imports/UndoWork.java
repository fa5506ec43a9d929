package org.kaveri.imports;

import java.time.Clock;
import java.util.Optional;
import org.kaveri.api.KaveriException;
import org.kaveri.api.Reason;
import org.kaveri.api.audit.Audit;
import org.kaveri.api.audit.AuditDetail;
import org.kaveri.api.imports.ImportRunId;
import org.kaveri.api.imports.ImportState;
import org.kaveri.api.imports.ImportUndo;
import org.kaveri.api.imports.UndoOutcome;
import org.kaveri.api.imports.UndoneChunk;
import org.kaveri.store.Store;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The undo of one import under way: takes its chunks back, the newest first, each in one
 * transaction together with how far the undo has come.
 */
final class UndoWork implements Work {
  private static final Logger LOG = LoggerFactory.getLogger(UndoWork.class);

  private final Store store;
  private final Clock clock;
  private final Audit audit;
  private final KindPart kind;
  private final ImportRunId id;
  private final long turn;
  private final Patience patience = new Patience(this::requireGoOn);
  private UndoProgress progress;
  private volatile boolean shuttingDown;

  UndoWork(Store store, Clock clock, Audit audit, KindPart kind, RunRow row) {
    this.store = store;
    this.clock = clock;
    this.audit = audit;
    this.kind = kind;
    this.id = row.run().id();
    this.turn = row.turn();
    this.progress = row.undo();
  }

  @Override
  public ImportRunId id() {
    return id;
  }

  @Override
  public void shutDown() {
    shuttingDown = true;
  }

  @Override
  public void giveSignOfLife() {
    store.run(tx -> new RunTable(tx.connection()).beat(id, turn, clock.instant()));
  }

  @Override
  public void run() {
    try {
      requireGoOn();
      while (patience.with(this::undoNext)) {
        requireGoOn();
      }
      end(ImportState.UNDONE, Optional.empty());
    } catch (Stopped e) {
      e.state().ifPresent(state -> end(state, Optional.empty()));
    } catch (KaveriException e) {
      LOG.info("The undo of import {} stopped: {}", id, e.getMessage());
      end(ImportState.UNDO_STOPPED, Optional.of(Reason.of(e)));
    } catch (RuntimeException | LinkageError | StackOverflowError e) {
      LOG.error("The undo of import {} failed", id, e);
      end(
          ImportState.UNDO_STOPPED,
          Optional.of(Reason.of("import.unexpected", "import.unexpected")));
    }
  }

  /** Whether there was another chunk. */
  private boolean undoNext() {
    Optional<UndoProgress> next =
        store.write(
            tx -> {
              var kept = new KeptTable(tx.connection());
              Optional<UndoneChunk> chunk = kept.newestBelow(id, progress.below());
              if (chunk.isEmpty()) {
                return Optional.empty();
              }
              UndoOutcome outcome = kind.undo(chunk.get());
              kept.keepOnly(chunk.get(), outcome.stayed());
              UndoProgress come = progress.plus(chunk.get().number(), outcome);
              if (!new UndoTable(tx.connection()).progress(id, turn, come, clock.instant())) {
                throw Stopped.takenOver();
              }
              return Optional.of(come);
            });
    next.ifPresent(come -> progress = come);
    return next.isPresent();
  }

  private void end(ImportState state, Optional<Reason> failure) {
    try {
      store.run(
          tx -> {
            var table = new RunTable(tx.connection());
            if (table.end(id, turn, state, failure, clock.instant())) {
              audit.record("import.undo-ended", "import " + id, details(state));
            }
          });
    } catch (KaveriException e) {
      LOG.warn("The end of the undo of import {} could not be noted: {}", id, e.getMessage());
    }
  }

  private AuditDetail[] details(ImportState state) {
    long taken = 0;
    long stayed = 0;
    for (ImportUndo.Count count : progress.told()) {
      taken += count.removed() + count.restored();
      stayed += count.stayed();
    }
    return new AuditDetail[] {
      new AuditDetail("state", state.name()),
      new AuditDetail("taken-back", Long.toString(taken)),
      new AuditDetail("stayed", Long.toString(stayed))
    };
  }

  private void requireGoOn() {
    boolean asked =
        shuttingDown
            || store.read(
                tx -> new RunTable(tx.connection()).find(id).map(RunRow::stopAsked).orElse(true));
    if (asked) {
      throw Stopped.as(ImportState.UNDO_STOPPED);
    }
  }
}
