package org.kaveri.imports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.kaveri.api.imports.ImportCount;
import org.kaveri.api.imports.ImportRun;
import org.kaveri.api.imports.ImportState;

/**
 * How far an import has come.
 *
 * @param state of it
 * @param rows counted
 * @param rowsDone written, met or refused
 * @param rowsRefused of those
 * @param chunksDone how many chunks are written
 * @param counts so far
 * @param failure why it failed
 */
record Progress(
    ImportState state,
    long rows,
    long rowsDone,
    long rowsRefused,
    long chunksDone,
    List<ImportCount> counts,
    Optional<String> failure) {

  static Progress of(RunRow row) {
    ImportRun run = row.run();
    return new Progress(
        run.state(),
        run.rows(),
        run.rowsDone(),
        run.rowsRefused(),
        row.chunksDone(),
        run.counts(),
        Optional.empty());
  }

  Progress in(ImportState next) {
    return new Progress(next, rows, rowsDone, rowsRefused, chunksDone, counts, Optional.empty());
  }

  Progress failed(String code) {
    return new Progress(
        ImportState.FAILED, rows, rowsDone, rowsRefused, chunksDone, counts, Optional.of(code));
  }

  Progress counted(long total) {
    return new Progress(state, total, rowsDone, rowsRefused, chunksDone, counts, failure);
  }

  /** With another piece written; a chunk may be written in several. */
  Progress plus(long done, long refused, List<ImportCount> more, boolean chunkEnds) {
    return new Progress(
        state,
        rows,
        rowsDone + done,
        rowsRefused + refused,
        chunksDone + (chunkEnds ? 1 : 0),
        sum(counts, more),
        failure);
  }

  private static List<ImportCount> sum(List<ImportCount> counts, List<ImportCount> more) {
    var sums = new LinkedHashMap<String, ImportCount>();
    counts.forEach(count -> sums.put(count.what(), count));
    for (ImportCount count : more) {
      sums.merge(
          count.what(),
          count,
          (a, b) ->
              new ImportCount(a.what(), a.added() + b.added(), a.unchanged() + b.unchanged()));
    }
    return new ArrayList<>(sums.values());
  }
}
