package org.kaveri.api.imports;

import java.util.List;

/**
 * What became of a chunk of rows.
 *
 * @param counts for each thing that the kind writes
 * @param refused one for each row that was not taken
 * @param added ids of what was added, so that it can be found again; empty when the kind keeps
 *     nothing that has one
 * @param changed ids of what was there and was changed, each once. The platform keeps both for
 *     {@link ImportKind#undo}; what a thing was before keeps the kind
 * @since 0.1
 */
public record ChunkOutcome(
    List<ImportCount> counts, List<Refusal> refused, List<Added> added, List<Added> changed) {
  public ChunkOutcome {
    counts = List.copyOf(counts);
    refused = List.copyOf(refused);
    added = List.copyOf(added);
    changed = List.copyOf(changed);
  }

  /** Of a kind that changes nothing. */
  public ChunkOutcome(List<ImportCount> counts, List<Refusal> refused, List<Added> added) {
    this(counts, refused, added, List.of());
  }

  /** Of a kind that does not tell ids. */
  public ChunkOutcome(List<ImportCount> counts, List<Refusal> refused) {
    this(counts, refused, List.of());
  }

  /**
   * A row that was not taken.
   *
   * @param row which
   * @param field the one to blame; empty when it is the row as a whole
   * @param code {@link ImportKind#text} gives {@code problem.<code>}: what is wrong and what to do
   * @param found what stood there
   */
  public record Refusal(ImportRow row, String field, String code, ValueKind found) {}

  /**
   * Things of one sort that were added, or changed.
   *
   * @param what as in {@link ImportCount#what}
   * @param ids as the kind's register knows them, in the order in which they came
   */
  public record Added(String what, List<Long> ids) {
    public Added {
      ids = List.copyOf(ids);
    }
  }
}
