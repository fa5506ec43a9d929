package org.kaveri.api.interactions;

import java.io.IOException;
import java.io.InputStream;
import org.kaveri.api.AttachmentId;
import org.kaveri.api.InvalidException;
import org.kaveri.api.NotFoundException;
import org.kaveri.api.UnavailableException;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The files of interactions. A file is stored first and named by the interaction afterwards; one
 * that no interaction of its storer has named after a day is removed.
 *
 * <p>Content lies outside of the database and is on disk, durably, before anything names it. Equal
 * content is kept once. Safe for any thread.
 *
 * @since 0.1
 */
@ProviderType
public interface Attachments {

  /**
   * Stores a file for an interaction that the caller is about to log or change; needs {@link
   * InteractionLog#WRITE}. Makes its own transaction. Reads to the end and leaves closing to the
   * caller; of a file that is too large no more is read than the limit.
   *
   * @param fileName what it is called; folders before it are dropped
   * @throws IOException when the stream can't be read
   * @throws InvalidException {@code attachment.too-large} with the limit in bytes, {@code
   *     attachment.empty}
   * @throws UnavailableException {@code attachment.disk} when it can't be kept; nothing is left
   *     behind
   */
  Attachment store(String fileName, InputStream content) throws IOException;

  /**
   * What is known of a file; needs {@link InteractionLog#READ}. One that no interaction has named
   * yet is there for its storer only.
   *
   * @throws NotFoundException {@code attachment.unknown}
   */
  Attachment get(AttachmentId id);

  /**
   * Its content, to be closed by the caller; as {@link #get} otherwise. Whoever hands it to a
   * browser does so as a download ({@code Content-Disposition: attachment}, {@code
   * X-Content-Type-Options: nosniff}), never as a page.
   *
   * @throws NotFoundException {@code attachment.unknown}
   * @throws UnavailableException {@code attachment.disk} when the content can't be read
   */
  InputStream open(AttachmentId id);

  /** The largest file that is taken, in bytes; needs no permission. */
  long maxBytes();
}
