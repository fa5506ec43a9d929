package org.kaveri.api.imports;

/**
 * Why one or more rows that follow each other were not taken.
 *
 * @param firstLine where the first of them begins in the file, 1 for the first line
 * @param lastLine where the last of them begins
 * @param rows how many they are
 * @param column heading of the column that is to blame; empty when it is the row as a whole
 * @param code stable; {@link Imports#problemText} says it in words, with the remedy
 * @param found what stood there
 * @since 0.1
 */
public record ImportProblem(
    long firstLine, long lastLine, long rows, String column, String code, ValueKind found) {}
