package org.kaveri.imports;

import java.io.IOException;
import org.kaveri.api.imports.ImportRunId;

/** What the {@link ImportQueue} does one after another: an import, or the undo of one. */
interface Work {
  ImportRunId id();

  /** Does it; whatever ends it is noted in its row. */
  void run();

  /** The server stops: it ends after the chunk at hand, to be gone on with later. */
  void shutDown();

  /** Says that it lives, whether it is at work or waits for others. */
  void giveSignOfLife() throws IOException;
}
