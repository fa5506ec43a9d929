package org.kaveri.api.imports;

import java.nio.charset.Charset;

/**
 * How a file of rows is to be read.
 *
 * @param charset of its text; a byte order mark at its start is skipped
 * @param delimiter between values
 * @param header whether the first row holds headings
 * @since 0.1
 */
public record DataSettings(Charset charset, char delimiter, boolean header) {}
