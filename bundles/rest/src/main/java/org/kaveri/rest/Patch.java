package org.kaveri.rest;

import org.kaveri.api.InvalidException;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The body of a change: those members that shall be other than they are (JSON Merge Patch, RFC
 * 7396). What it doesn't name stays, whether its sender knows of it or not; {@code null} empties; a
 * list is replaced as a whole.
 *
 * @param <T> a record like those that bodies are read into
 * @since 0.1
 */
@ProviderType
public interface Patch<T> {
  /** The media type of such a body; {@code application/json} will do as well. */
  String MEDIA_TYPE = "application/merge-patch+json";

  /**
   * What comes of it.
   *
   * @param before as it is
   * @throws InvalidException {@code rest.body} when a member is unknown or can't be read
   */
  T over(T before);
}
