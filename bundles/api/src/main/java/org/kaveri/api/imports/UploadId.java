package org.kaveri.api.imports;

/**
 * Names a file that was received and not yet imported.
 *
 * @param value opaque, cannot be guessed
 * @since 0.1
 */
public record UploadId(String value) {}
