package org.kaveri.store.archive;

import org.kaveri.api.InvalidException;

/** What is said of an archive that cannot be used. */
final class Damaged {
  private Damaged() {}

  static InvalidException because(String what) {
    return new InvalidException(
        "backup.damaged", "This is no whole backup: " + what + ". Use another one.", what);
  }
}
