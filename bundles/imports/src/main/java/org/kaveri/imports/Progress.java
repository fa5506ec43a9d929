package org.kaveri.imports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.kaveri.api.imports.ImportCount;
import org.kaveri.api.imports.ImportRun;

/**
 * How far an import has come.
 *
 * @param rowsDone written, met or refused
 * @param rowsRefused of those
 * @param chunksDone how many chunks are written
 * @param counts so far
 */
record Progress(long rowsDone, long rowsRefused, long chunksDone, List<ImportCount> counts) {

  static Progress of(RunRow row) {
    ImportRun run = row.run();
    return new Progress(run.rowsDone(), run.rowsRefused(), row.chunksDone(), run.counts());
  }

  /** With another chunk. */
  Progress plus(long done, long refused, List<ImportCount> more) {
    return new Progress(rowsDone + done, rowsRefused + refused, chunksDone + 1, sum(counts, more));
  }

  private static List<ImportCount> sum(List<ImportCount> counts, List<ImportCount> more) {
    var sums = new LinkedHashMap<String, ImportCount>();
    counts.forEach(count -> sums.put(count.what(), count));
    for (ImportCount count : more) {
      sums.merge(
          count.what(),
          count,
          (a, b) ->
              new ImportCount(
                  a.what(),
                  a.added() + b.added(),
                  a.changed() + b.changed(),
                  a.unchanged() + b.unchanged()));
    }
    return new ArrayList<>(sums.values());
  }
}
