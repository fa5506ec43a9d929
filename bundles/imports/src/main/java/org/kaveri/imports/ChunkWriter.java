package org.kaveri.imports;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kaveri.api.ConflictException;
import org.kaveri.api.InvalidException;
import org.kaveri.api.KaveriException;
import org.kaveri.api.imports.ChunkOutcome;
import org.kaveri.api.imports.ImportChunk;
import org.kaveri.api.imports.ImportPlan;
import org.kaveri.api.imports.ImportRow;
import org.kaveri.api.imports.ImportRunId;
import org.kaveri.api.imports.ValueKind;
import org.kaveri.store.Store;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes the chunks of one import: each in one transaction, together with how far the import has
 * come. When something in a chunk cannot be kept, the groups to blame are found in transactions
 * that are undone, and all others are written in one. Of a dry run only how far it has come and
 * what it refuses is written.
 */
final class ChunkWriter {
  /** A row that could not be kept, and nobody said more of it. */
  private static final String NOT_KEPT = "not-kept";

  private static final Logger LOG = LoggerFactory.getLogger(ChunkWriter.class);
  private static final ChunkOutcome NOTHING = new ChunkOutcome(List.of(), List.of());

  private final Store store;
  private final Clock clock;
  private final KindPart kind;
  private final ImportRunId id;
  private final long turn;
  private final ImportPlan plan;
  private final RowReader reader;
  private final Runnable requireGoOn;
  private final Patience patience;

  /**
   * For one import.
   *
   * @param requireGoOn throws {@link Stopped} when the import is to end; asked before each
   *     transaction that is not the first of its chunk
   */
  ChunkWriter(
      Store store,
      Clock clock,
      KindPart kind,
      ImportRunId id,
      long turn,
      ImportPlan plan,
      RowReader reader,
      Runnable requireGoOn) {
    this.store = store;
    this.clock = clock;
    this.kind = kind;
    this.id = id;
    this.turn = turn;
    this.plan = plan;
    this.reader = reader;
    this.requireGoOn = requireGoOn;
    this.patience = new Patience(requireGoOn);
  }

  /**
   * Writes a chunk whole.
   *
   * @param before how far the import has come
   * @return how far it is now
   * @throws KaveriException what has nothing to do with the rows; nothing of the chunk is written
   */
  Progress write(Chunk chunk, Progress before) {
    try {
      return patience.with(() -> commit(chunk, before, chunk.groups(), List.of()));
    } catch (InvalidException | ConflictException e) {
      requireBlame(e);
      LOG.debug("Import {} looks for what cannot be kept in a chunk", id, e);
      return writeKeepable(chunk, before);
    }
  }

  private Progress writeKeepable(Chunk chunk, Progress before) {
    var groups = chunk.groups();
    var kept = new ArrayList<List<ImportRow>>();
    var refused = new ArrayList<List<ImportRow>>();
    siftHalves(groups, before, kept, refused);
    try {
      return patience.with(() -> commit(chunk, before, kept, refused));
    } catch (InvalidException | ConflictException e) {
      requireBlame(e); // groups that can be kept each, but not with one another
      kept.clear();
      refused.clear();
      gather(groups, before, kept, refused);
      return patience.with(() -> commit(chunk, before, kept, refused));
    }
  }

  /** Tells groups that can be kept from those that cannot, each piece by itself. */
  private void sift(
      List<List<ImportRow>> groups,
      Progress before,
      List<List<ImportRow>> kept,
      List<List<ImportRow>> refused) {
    if (fits(groups, before)) {
      kept.addAll(groups);
    } else {
      siftHalves(groups, before, kept, refused);
    }
  }

  private void siftHalves(
      List<List<ImportRow>> groups,
      Progress before,
      List<List<ImportRow>> kept,
      List<List<ImportRow>> refused) {
    if (groups.size() == 1) {
      refused.addAll(groups);
      return;
    }
    int half = groups.size() / 2;
    sift(groups.subList(0, half), before, kept, refused);
    sift(groups.subList(half, groups.size()), before, kept, refused);
  }

  /** As {@link #sift}, each piece together with what is kept already: slower, and certain. */
  private void gather(
      List<List<ImportRow>> groups,
      Progress before,
      List<List<ImportRow>> kept,
      List<List<ImportRow>> refused) {
    var together = new ArrayList<>(kept);
    together.addAll(groups);
    if (fits(together, before)) {
      kept.addAll(groups);
    } else if (groups.size() == 1) {
      refused.addAll(groups);
    } else {
      int half = groups.size() / 2;
      gather(groups.subList(0, half), before, kept, refused);
      gather(groups.subList(half, groups.size()), before, kept, refused);
    }
  }

  /** Whether the groups can be written; nothing of them stays. */
  private boolean fits(List<List<ImportRow>> groups, Progress before) {
    requireGoOn.run();
    try {
      patience.with(() -> tried(groups, before));
      return true;
    } catch (InvalidException | ConflictException e) {
      requireBlame(e);
      return false;
    }
  }

  /** What would become of the groups; nothing of it stays. */
  private ChunkOutcome tried(List<List<ImportRow>> groups, Progress before) {
    try {
      return store.write(
          tx -> {
            ChunkOutcome outcome = ask(groups, before);
            tx.connection(); // what entities hold back reaches the database
            throw new Undone(outcome);
          });
    } catch (Undone e) {
      return e.outcome;
    }
  }

  /** Passes on what no row is to blame for. */
  private static void requireBlame(KaveriException e) {
    if (e instanceof ConflictException conflict && Patience.passes(conflict)) {
      throw e;
    }
  }

  private ChunkOutcome ask(List<List<ImportRow>> groups, Progress before) {
    return groups.isEmpty()
        ? NOTHING
        : kind.write(new ImportChunk(id, before.chunksDone(), rows(groups), plan.mode()));
  }

  private Progress commit(
      Chunk chunk, Progress before, List<List<ImportRow>> kept, List<List<ImportRow>> refused) {
    Optional<ChunkOutcome> tried =
        plan.dryRun() ? Optional.of(tried(kept, before)) : Optional.empty();
    return store.write(
        tx -> {
          ChunkOutcome outcome = tried.orElseGet(() -> ask(kept, before));
          var problems = new Problems();
          problems.addAll(chunk.problems());
          for (ChunkOutcome.Refusal refusal : outcome.refused()) {
            String column = refusal.field().isEmpty() ? "" : reader.column(refusal.field());
            problems.add(refusal.row().line(), column, refusal.code(), refusal.found());
          }
          rows(refused).forEach(row -> problems.add(row.line(), "", NOT_KEPT, ValueKind.TEXT));
          if (!plan.dryRun()) {
            new KeptTable(tx.connection()).keep(id, before.chunksDone(), outcome);
          }
          var table = new RunTable(tx.connection());
          table.addProblems(id, problems.list());
          Progress next = before.plus(chunk.rowCount(), problems.rows(), outcome.counts());
          if (!table.progress(id, turn, next, clock.instant())) {
            throw Stopped.takenOver();
          }
          return next;
        });
  }

  private static List<ImportRow> rows(List<List<ImportRow>> groups) {
    return groups.stream().flatMap(List::stream).toList();
  }

  /** Undoes a transaction that was only tried, and tells what became of it. */
  private static final class Undone extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient ChunkOutcome outcome;

    Undone(ChunkOutcome outcome) {
      super("undone", null, false, false);
      this.outcome = outcome;
    }
  }
}
