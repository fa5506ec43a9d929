package org.kaveri.api.imports;

import java.util.List;

/**
 * What is to be taken back of a chunk.
 *
 * @param run the import that is undone
 * @param number of the chunk, as in {@link ImportChunk#number}
 * @param added as the kind has told, less what an earlier undo has removed
 * @param changed as the kind has told, less what an earlier undo has restored
 * @since 0.1
 */
public record UndoneChunk(
    ImportRunId run,
    long number,
    List<ChunkOutcome.Added> added,
    List<ChunkOutcome.Added> changed) {
  public UndoneChunk {
    added = List.copyOf(added);
    changed = List.copyOf(changed);
  }

  /** Ids of one sort that were added. */
  public List<Long> added(String what) {
    return ids(added, what);
  }

  /** Ids of one sort that were changed. */
  public List<Long> changed(String what) {
    return ids(changed, what);
  }

  private static List<Long> ids(List<ChunkOutcome.Added> things, String what) {
    return things.stream()
        .filter(some -> some.what().equals(what))
        .flatMap(some -> some.ids().stream())
        .toList();
  }
}
