package org.kaveri.api.imports;

import org.kaveri.api.InvalidException;

/**
 * Names one import.
 *
 * @param value positive
 * @since 0.1
 */
public record ImportRunId(long value) {
  public ImportRunId {
    if (value <= 0) {
      throw new InvalidException(
          "id.malformed", "This is not an id: a positive number is expected.");
    }
  }

  @Override
  public String toString() {
    return Long.toString(value);
  }
}
