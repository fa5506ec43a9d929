package org.kaveri.rest;

import org.kaveri.api.InvalidException;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The body of a bulk write: a list, of which each row is read by itself, so that one that is wrong
 * leaves the others alone. A method hands it to {@link Bulk}.
 *
 * @param <T> a record like those that bodies are read into
 * @since 0.1
 */
@ProviderType
public interface RowByRow<T> {
  /** The most rows. */
  int MAX_ROWS = 1_000;

  /** How many there are, 1 to {@value #MAX_ROWS}. */
  int size();

  /**
   * Reads a row.
   *
   * @param index from 0 on
   * @throws InvalidException {@code rest.body} when it can't be read
   */
  T read(int index);
}
