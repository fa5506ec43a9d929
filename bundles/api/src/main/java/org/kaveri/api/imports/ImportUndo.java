package org.kaveri.api.imports;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.kaveri.api.UserId;

/**
 * How the undo of an import stands.
 *
 * @param by who has undone it, or gone on last; empty for the command line
 * @param startedAt when
 * @param chunks how many parts of the import there were to undo
 * @param chunksDone how many of them are done
 * @param counts for each sort of things
 * @since 0.1
 */
public record ImportUndo(
    Optional<UserId> by, Instant startedAt, long chunks, long chunksDone, List<Count> counts) {
  public ImportUndo {
    counts = List.copyOf(counts);
  }

  /** Whether something could not be taken back. */
  public boolean left() {
    return counts.stream().anyMatch(count -> count.stayed() > 0);
  }

  /**
   * Things of one sort.
   *
   * @param what as in {@link ImportCount#what}
   * @param removed added by the import, and removed
   * @param restored changed by the import, and made what they were
   * @param stayed could not be taken back, or not whole, when it was tried last
   */
  public record Count(String what, long removed, long restored, long stayed) {}
}
