package org.kaveri.api.imports;

/**
 * How a file writes moments.
 *
 * @param pattern as {@code java.time.format.DateTimeFormatter} has it: {@code "d.M.uuuu H:mm"};
 *     what a person is shown
 * @since 0.1
 */
public record DateForm(String pattern) {}
