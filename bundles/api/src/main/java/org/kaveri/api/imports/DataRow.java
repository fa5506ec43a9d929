package org.kaveri.api.imports;

import java.util.List;

/**
 * One row of a file.
 *
 * @param line where it begins in the file, 1 for the first line
 * @param values in the order of the columns, as they stand
 * @since 0.1
 */
public record DataRow(long line, List<String> values) {}
