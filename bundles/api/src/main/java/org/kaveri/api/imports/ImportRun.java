package org.kaveri.api.imports;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.kaveri.api.Reason;
import org.kaveri.api.UserId;

/**
 * One import, as it stands.
 *
 * @param id never changes
 * @param fileName as it was received
 * @param kind id of the {@link ImportKind}
 * @param state how far it has come
 * @param by who started it; empty for the command line
 * @param startedAt when
 * @param endedAt when it became what it is, empty while it is {@linkplain ImportState#active
 *     active}
 * @param rows how many the file holds, as far as counted
 * @param rowsDone how many of them were written, met or refused
 * @param rowsRefused how many of those were refused
 * @param counts for each thing that the kind writes
 * @param failure why it failed or was interrupted, as far as known; its arguments name the line or
 *     the heading
 * @param dryRun whether nothing of it stays: the counts tell what would become of the file
 * @param undo how its undo stands; empty when nobody has undone it
 * @since 0.1
 */
public record ImportRun(
    ImportRunId id,
    String fileName,
    String kind,
    ImportState state,
    Optional<UserId> by,
    Instant startedAt,
    Optional<Instant> endedAt,
    long rows,
    long rowsDone,
    long rowsRefused,
    List<ImportCount> counts,
    Optional<Reason> failure,
    boolean dryRun,
    Optional<ImportUndo> undo) {
  public ImportRun {
    counts = List.copyOf(counts);
  }
}
