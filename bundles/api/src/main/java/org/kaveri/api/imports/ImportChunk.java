package org.kaveri.api.imports;

import java.util.List;

/**
 * Rows that are written in one go.
 *
 * @param run the import that they belong to
 * @param number of the chunk within the import, from 0; the same rows have the same number when
 *     they are given once more
 * @param rows some thousand at most, or one group; every required field has a value
 * @param mode what is to be done with them
 * @since 0.1
 */
public record ImportChunk(ImportRunId run, long number, List<ImportRow> rows, Mode mode) {
  public ImportChunk {
    rows = List.copyOf(rows);
  }

  /** What is to be done with rows. A kind is asked only for what it has said that it can. */
  public enum Mode {
    /** Add what is not there yet, and leave what is. Every kind can. */
    ADD,
    /**
     * Add what is not there yet, and change what is: fields that have a value in the row get it,
     * all others stay as they are.
     */
    UPDATE,
    /** Add what is not there yet, and refuse rows of what is. */
    REFUSE
  }
}
