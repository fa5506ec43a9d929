package org.kaveri.api.imports;

/**
 * A file of an {@linkplain Imports#unpack archive}.
 *
 * @param upload the file
 * @param kind id of the kind of its rows
 * @since 0.1
 */
public record ArchivedFile(UploadId upload, String kind) {}
