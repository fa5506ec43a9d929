package org.kaveri.imports;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kaveri.api.ConflictException;
import org.kaveri.api.InvalidException;
import org.kaveri.api.KaveriException;
import org.kaveri.api.imports.ChunkOutcome;
import org.kaveri.api.imports.DataFormat;
import org.kaveri.api.imports.DataRow;
import org.kaveri.api.imports.ImportCount;
import org.kaveri.api.imports.ImportKind;
import org.kaveri.api.imports.ImportPlan;
import org.kaveri.api.imports.ImportRow;
import org.kaveri.api.imports.ImportRunId;
import org.kaveri.api.imports.ImportState;
import org.kaveri.api.imports.ValueKind;
import org.kaveri.store.Store;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One import under way: counts the rows of its file, then writes it chunk by chunk. How far it has
 * come is noted in the transaction of each chunk.
 */
final class ImportWork {
  /** What the store says of a row, and not of itself. */
  private static final Set<String> OF_A_ROW =
      Set.of("store.value", "store.exists", "store.referenced", "store.changed");

  private static final Logger LOG = LoggerFactory.getLogger(ImportWork.class);
  private static final Duration SIGN_OF_LIFE = Duration.ofSeconds(2);
  private static final int ATTEMPTS = 5;

  private final Store store;
  private final Uploads uploads;
  private final Clock clock;
  private final ImportKind kind;
  private final DataFormat format;
  private final ImportRunId id;
  private final ImportPlan plan;
  private volatile boolean shuttingDown;
  private volatile Progress progress;
  private Instant lastSign = Instant.EPOCH;

  ImportWork(
      Store store, Uploads uploads, Clock clock, ImportKind kind, DataFormat format, RunRow row) {
    this.store = store;
    this.uploads = uploads;
    this.clock = clock;
    this.kind = kind;
    this.format = format;
    this.id = row.run().id();
    this.plan = row.plan();
    this.progress = Progress.of(row);
  }

  /** Lets the server stop: the import ends after the chunk at hand, to be resumed later. */
  void shutDown() {
    shuttingDown = true;
  }

  /** Does it; whatever happens is noted in the import's row. */
  void run() {
    try {
      end(write(count()));
    } catch (Stopped e) {
      end(progress.in(e.state));
    } catch (KaveriException e) {
      LOG.info("Import {} stopped: {}", id, e.getMessage());
      end(progress.failed(e.code()));
    } catch (PartFailed e) {
      end(progress.failed(e.reason().code()));
    } catch (IOException e) {
      LOG.warn("Import {}: the file could not be read: {}", id, e.toString());
      end(progress.failed("import.unreadable"));
    } catch (RuntimeException | LinkageError | StackOverflowError e) {
      LOG.error("Import {} failed", id, e);
      end(progress.failed("import.unexpected"));
    }
  }

  private void end(Progress last) {
    try {
      note(last);
      if (last.state() == ImportState.DONE) {
        uploads.discard(plan.upload());
      }
    } catch (KaveriException e) {
      LOG.warn("The end of import {} could not be noted: {}", id, e.getMessage());
    }
  }

  /** Reads the file through; nothing is written before it is known to be readable to its end. */
  private Map<Long, Integer> count() throws IOException {
    note(progress.in(ImportState.COUNTING));
    var scattered = new Scattered();
    long rows = 0;
    Optional<String> groupedBy = kind.groupedBy();
    try (var file = OpenFile.open(uploads, format, plan)) {
      var reader = new RowReader(kind, plan, file.headings());
      for (Optional<DataRow> row = file.rows().next(); row.isPresent(); row = file.rows().next()) {
        rows++;
        if (groupedBy.isPresent()) {
          String key = reader.raw(row.get(), groupedBy.get());
          if (!key.isEmpty()) {
            scattered.row(key);
          }
        }
        if (rows % 10_000 == 0) {
          giveSign(progress.counted(rows));
        }
      }
    }
    progress = progress.counted(rows);
    return scattered.pieces();
  }

  private Progress write(Map<Long, Integer> pieces) throws IOException {
    note(progress.in(ImportState.WRITING));
    try (var file = OpenFile.open(uploads, format, plan)) {
      var reader = new RowReader(kind, plan, file.headings());
      var chunks = new Chunks(file.rows(), reader, kind.groupedBy(), pieces);
      long number = 0;
      for (Optional<Chunk> chunk = chunks.next(); chunk.isPresent(); chunk = chunks.next()) {
        if (number++ < progress.chunksDone()) {
          continue; // written before the import was interrupted
        }
        requireGoOn();
        write(chunk.get(), reader);
      }
    }
    return progress.in(ImportState.DONE);
  }

  private void write(Chunk chunk, RowReader reader) {
    @Nullable Exception trouble = null;
    for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
      try {
        progress = store.write(tx -> finish(tx.connection(), chunk, reader, kind(chunk.rows())));
        return;
      } catch (InvalidException | ConflictException e) {
        trouble = e;
        if (!e.code().equals("store.busy")) {
          break;
        }
      } catch (PartFailed e) {
        trouble = e;
        if (!e.reason().code().equals("store.busy")) {
          requireMendable(e);
          break;
        }
      }
    }
    LOG.debug("A chunk of import {} is written in pieces", id, trouble);
    List<ChunkOutcome> outcomes = new ArrayList<>();
    writePieces(chunk.groups(), outcomes);
    progress = store.write(tx -> finish(tx.connection(), chunk, reader, joined(outcomes)));
  }

  /** What a smaller piece would suffer too is passed on. */
  private static void requireMendable(PartFailed e) {
    String code = e.reason().code();
    boolean ofTheStore = code.startsWith("store.") && !OF_A_ROW.contains(code);
    if (code.startsWith("access.") || ofTheStore) {
      throw e;
    }
  }

  private ChunkOutcome kind(List<ImportRow> rows) {
    return rows.isEmpty() ? new ChunkOutcome(List.of(), List.of()) : kind.write(rows);
  }

  /** Finds the group that cannot be kept by writing halves; it is refused, the others are kept. */
  private void writePieces(List<List<ImportRow>> groups, List<ChunkOutcome> outcomes) {
    if (groups.isEmpty()) {
      return;
    }
    var rows = groups.stream().flatMap(List::stream).toList();
    try {
      outcomes.add(store.write(tx -> kind(rows)));
    } catch (InvalidException | ConflictException | PartFailed e) {
      if (e instanceof PartFailed failed) {
        requireMendable(failed);
      }
      if (groups.size() == 1) {
        outcomes.add(
            new ChunkOutcome(
                List.of(),
                rows.stream()
                    .map(row -> new ChunkOutcome.Refusal(row, "", "not-kept", ValueKind.TEXT))
                    .toList()));
        return;
      }
      int half = groups.size() / 2;
      writePieces(groups.subList(0, half), outcomes);
      writePieces(groups.subList(half, groups.size()), outcomes);
    }
  }

  private static ChunkOutcome joined(List<ChunkOutcome> outcomes) {
    return new ChunkOutcome(
        outcomes.stream().flatMap(outcome -> outcome.counts().stream()).toList(),
        outcomes.stream().flatMap(outcome -> outcome.refused().stream()).toList());
  }

  private Progress finish(
      java.sql.Connection connection, Chunk chunk, RowReader reader, ChunkOutcome outcome)
      throws java.sql.SQLException {
    var problems = new Problems();
    problems.addAll(chunk.problems());
    for (ChunkOutcome.Refusal refusal : outcome.refused()) {
      String column = refusal.field().isEmpty() ? "" : reader.column(refusal.field());
      problems.add(refusal.row().line(), column, refusal.code(), refusal.found());
    }
    var table = new RunTable(connection);
    table.addProblems(id, problems.list());
    List<ImportCount> counts = outcome.counts();
    Progress next = progress.plus(chunk.rowCount(), problems.rows(), counts, true);
    table.progress(id, next, clock.instant());
    return next;
  }

  private void giveSign(Progress now) {
    Instant time = clock.instant();
    if (lastSign.plus(SIGN_OF_LIFE).isBefore(time)) {
      lastSign = time;
      note(now);
      requireGoOn();
    }
  }

  private void note(Progress now) {
    store.run(tx -> new RunTable(tx.connection()).progress(id, now, clock.instant()));
    progress = now;
  }

  private void requireGoOn() {
    if (shuttingDown) {
      throw new Stopped(ImportState.INTERRUPTED);
    }
    boolean asked =
        store.read(
            tx -> new RunTable(tx.connection()).find(id).map(RunRow::stopAsked).orElse(true));
    if (asked) {
      throw new Stopped(ImportState.CANCELLED);
    }
  }

  /** The import is to end before its file does. */
  private static final class Stopped extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final ImportState state;

    Stopped(ImportState state) {
      super(state.name(), null, false, false);
      this.state = state;
    }
  }
}
