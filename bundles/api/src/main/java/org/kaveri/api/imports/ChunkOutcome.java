package org.kaveri.api.imports;

import java.util.List;

/**
 * What became of a chunk of rows.
 *
 * @param counts for each thing that the kind writes
 * @param refused one for each row that was not taken
 * @since 0.1
 */
public record ChunkOutcome(List<ImportCount> counts, List<Refusal> refused) {
  public ChunkOutcome {
    counts = List.copyOf(counts);
    refused = List.copyOf(refused);
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
}
