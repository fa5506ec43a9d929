package org.kaveri.imports;

import java.util.Optional;
import org.kaveri.api.imports.ImportState;

/** An import is to end before its file does. */
final class Stopped extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Optional<ImportState> state;

  private Stopped(Optional<ImportState> state) {
    super(state.map(ImportState::name).orElse("taken over"), null, false, false);
    this.state = state;
  }

  static Stopped as(ImportState state) {
    return new Stopped(Optional.of(state));
  }

  /** Somebody else goes on with it: there is nothing left to note. */
  static Stopped takenOver() {
    return new Stopped(Optional.empty());
  }

  /** What it becomes. */
  Optional<ImportState> state() {
    return state;
  }
}
