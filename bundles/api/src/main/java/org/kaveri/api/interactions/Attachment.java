package org.kaveri.api.interactions;

import org.kaveri.api.AttachmentId;

/**
 * A file that belongs to an interaction, or soon will.
 *
 * @param id its name
 * @param fileName as it came, without folders and control characters, 1 to 200 characters; never to
 *     be used as a name on disk
 * @param mediaType what the content is by its own bytes, not what anybody said: {@code image/png};
 *     {@code application/octet-stream} where that can't be told
 * @param bytes its length
 * @since 0.1
 */
public record Attachment(AttachmentId id, String fileName, String mediaType, long bytes) {}
