package org.kaveri.imports;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.kaveri.api.imports.ImportCount;
import org.kaveri.api.imports.ImportUndo;
import org.kaveri.api.imports.UndoOutcome;

/**
 * How far an undo has come.
 *
 * @param startedAt when it began
 * @param below chunks below this one are still to be undone
 * @param chunks how many there were
 * @param done how many of them are done
 * @param counts what was removed (as added), restored (as changed) and left (as unchanged)
 */
record UndoProgress(
    Instant startedAt, long below, long chunks, long done, List<ImportCount> counts) {
  /** Of an import that is undone for the first time, or once more: what has stayed may go now. */
  UndoProgress again(Instant now, long chunksLeft) {
    return new UndoProgress(
        now,
        Long.MAX_VALUE,
        chunksLeft,
        0,
        counts.stream()
            .map(it -> new ImportCount(it.what(), it.added(), it.changed(), 0))
            .toList());
  }

  UndoProgress plus(long chunk, UndoOutcome outcome) {
    var sums = new LinkedHashMap<String, ImportCount>();
    counts.forEach(count -> sums.put(count.what(), count));
    for (UndoOutcome.Undone undone : outcome.counts()) {
      sums.merge(
          undone.what(),
          new ImportCount(undone.what(), undone.removed(), undone.restored(), 0),
          UndoProgress::sum);
    }
    for (UndoOutcome.Stayed thing : outcome.stayed()) {
      sums.merge(thing.what(), new ImportCount(thing.what(), 0, 0, 1), UndoProgress::sum);
    }
    return new UndoProgress(startedAt, chunk, chunks, done + 1, new ArrayList<>(sums.values()));
  }

  private static ImportCount sum(ImportCount a, ImportCount b) {
    return new ImportCount(
        a.what(), a.added() + b.added(), a.changed() + b.changed(), a.unchanged() + b.unchanged());
  }

  /** As people see it. */
  List<ImportUndo.Count> told() {
    return counts.stream()
        .map(it -> new ImportUndo.Count(it.what(), it.added(), it.changed(), it.unchanged()))
        .toList();
  }
}
