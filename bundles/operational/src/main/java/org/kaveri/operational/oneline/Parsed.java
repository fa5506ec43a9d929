package org.kaveri.operational.oneline;

/**
 * Something read from a line.
 *
 * @param value what
 * @param length how many words it took
 */
record Parsed<T>(T value, int length) {}
