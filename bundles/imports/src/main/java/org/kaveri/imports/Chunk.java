package org.kaveri.imports;

import java.util.List;
import org.kaveri.api.imports.ImportRow;

/**
 * What is written in one go.
 *
 * @param groups whole groups of rows that can be read
 * @param problems of the rows that cannot
 * @param rowCount all of its rows, readable or not
 */
record Chunk(List<List<ImportRow>> groups, Problems problems, long rowCount) {

  List<ImportRow> rows() {
    return groups.stream().flatMap(List::stream).toList();
  }
}
