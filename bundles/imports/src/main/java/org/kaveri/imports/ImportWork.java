package org.kaveri.imports;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.kaveri.api.KaveriException;
import org.kaveri.api.Reason;
import org.kaveri.api.imports.DataFormat;
import org.kaveri.api.imports.DataRow;
import org.kaveri.api.imports.ImportPlan;
import org.kaveri.api.imports.ImportRunId;
import org.kaveri.api.imports.ImportState;
import org.kaveri.store.Store;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One import under way: counts the rows of its file, then writes it chunk by chunk. Whatever ends
 * it is noted in its row; nothing that is noted there as done is ever taken back.
 */
final class ImportWork implements Work {
  private static final Logger LOG = LoggerFactory.getLogger(ImportWork.class);
  private static final Duration SIGN_OF_LIFE = Duration.ofSeconds(2);

  /** A room goes, with the server or for a new version of it: nobody is to blame. */
  private static final Set<String> GOING = Set.of("store.closed", "extensions.gone");

  private final Store store;
  private final Uploads uploads;
  private final Clock clock;
  private final KindPart kind;
  private final DataFormat format;
  private final ImportRunId id;
  private final long turn;
  private final ImportPlan plan;
  private final Progress before;
  private volatile boolean shuttingDown;
  private long rows;
  private Instant lastSign = Instant.EPOCH;

  ImportWork(
      Store store, Uploads uploads, Clock clock, KindPart kind, DataFormat format, RunRow row) {
    this.store = store;
    this.uploads = uploads;
    this.clock = clock;
    this.kind = kind;
    this.format = format;
    this.id = row.run().id();
    this.turn = row.turn();
    this.plan = row.plan();
    this.before = Progress.of(row);
    this.rows = row.run().rows();
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
  public void giveSignOfLife() throws IOException {
    store.run(tx -> new RunTable(tx.connection()).beat(id, turn, clock.instant()));
    if (uploads.exists(plan.upload())) {
      uploads.touch(plan.upload());
    }
  }

  @Override
  public void run() {
    try {
      requireGoOn();
      write(count());
      end(ImportState.DONE, Optional.empty());
    } catch (Stopped e) {
      e.state().ifPresent(state -> end(state, Optional.empty()));
    } catch (KaveriException e) {
      LOG.info("Import {} stopped: {}", id, e.getMessage());
      boolean goes = shuttingDown || GOING.contains(e.code());
      end(goes ? ImportState.INTERRUPTED : ImportState.FAILED, Optional.of(Reason.of(e)));
    } catch (IOException e) {
      LOG.warn("Import {}: the file could not be read: {}", id, e.toString());
      end(ImportState.FAILED, Optional.of(plain("import.unreadable")));
    } catch (RuntimeException | LinkageError | StackOverflowError e) {
      LOG.error("Import {} failed", id, e);
      end(ImportState.FAILED, Optional.of(plain("import.unexpected")));
    }
  }

  private static Reason plain(String code) {
    return Reason.of(code, code);
  }

  private void end(ImportState state, Optional<Reason> failure) {
    try {
      note(state, failure);
      if (state == ImportState.DONE && !isFileStillNeeded()) {
        uploads.discard(plan.upload());
      }
    } catch (Stopped e) {
      LOG.info("Import {} was taken over meanwhile", id);
    } catch (KaveriException e) {
      LOG.warn("The end of import {} could not be noted: {}", id, e.getMessage());
    }
  }

  /** Whoever has tried it only, or mends the rows that were refused, needs the file. */
  private boolean isFileStillNeeded() {
    return plan.dryRun() || store.read(tx -> new RunTable(tx.connection()).hasProblem(id));
  }

  /** Reads the file through; nothing is written before it is known to be readable to its end. */
  private PieceCounts count() throws IOException {
    note(ImportState.COUNTING, Optional.empty());
    long counted = 0;
    Optional<String> groupedBy = kind.groupedBy();
    try (var file = OpenFile.open(uploads, format, plan)) {
      var reader = new RowReader(kind, plan, file.headings());
      var scattered = new Scattered(groupedBy.map(reader::column).orElse(""));
      for (Optional<DataRow> row = file.rows().next(); row.isPresent(); row = file.rows().next()) {
        counted++;
        if (groupedBy.isPresent()) {
          String key = reader.raw(row.get(), groupedBy.get());
          if (!key.isEmpty()) {
            scattered.row(key);
          }
        }
        if (counted % 10_000 == 0) {
          giveSign(counted);
        }
      }
      rows = counted;
      return scattered.pieces();
    }
  }

  private void write(PieceCounts pieces) throws IOException {
    note(ImportState.WRITING, Optional.empty());
    try (var file = OpenFile.open(uploads, format, plan)) {
      var reader = new RowReader(kind, plan, file.headings());
      var writer = new ChunkWriter(store, clock, kind, id, turn, plan, reader, this::requireGoOn);
      var chunks = new Chunks(file.rows(), reader, kind.groupedBy(), pieces);
      Progress progress = before;
      long number = 0;
      for (Optional<Chunk> chunk = chunks.next(); chunk.isPresent(); chunk = chunks.next()) {
        if (number++ < before.chunksDone()) {
          continue; // written before the import was interrupted
        }
        requireGoOn();
        progress = writer.write(chunk.get(), progress);
      }
    }
  }

  private void giveSign(long counted) {
    Instant time = clock.instant();
    if (lastSign.plus(SIGN_OF_LIFE).isBefore(time)) {
      lastSign = time;
      rows = counted;
      note(ImportState.COUNTING, Optional.empty());
      requireGoOn();
    }
  }

  private void note(ImportState state, Optional<Reason> failure) {
    boolean ours =
        store.write(
            tx ->
                new RunTable(tx.connection())
                    .state(id, turn, state, rows, failure, clock.instant()));
    if (!ours) {
      throw Stopped.takenOver();
    }
  }

  private void requireGoOn() {
    if (shuttingDown) {
      throw Stopped.as(ImportState.INTERRUPTED);
    }
    boolean asked =
        store.read(
            tx -> new RunTable(tx.connection()).find(id).map(RunRow::stopAsked).orElse(true));
    if (asked) {
      throw Stopped.as(ImportState.CANCELLED);
    }
  }
}
