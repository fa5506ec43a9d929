package org.kaveri.api.imports;

import java.util.List;

/**
 * What became of a chunk that was undone.
 *
 * @param counts of what was removed and restored, for each sort
 * @param stayed what could not be taken back, or not whole
 * @since 0.1
 */
public record UndoOutcome(List<Undone> counts, List<Stayed> stayed) {
  public UndoOutcome {
    counts = List.copyOf(counts);
    stayed = List.copyOf(stayed);
  }

  /**
   * How many things of one sort were taken back.
   *
   * @param what as in {@link ChunkOutcome.Added#what}
   * @param removed that were added
   * @param restored that were changed
   */
  public record Undone(String what, long removed, long restored) {}

  /**
   * Something that had to stay.
   *
   * @param what as in {@link ChunkOutcome.Added#what}
   * @param id which
   * @param code {@link ImportKind#text} gives {@code stayed.<code>}: why, and what can be done
   */
  public record Stayed(String what, long id, String code) {}
}
