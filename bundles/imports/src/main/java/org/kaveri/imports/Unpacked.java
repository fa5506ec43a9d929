package org.kaveri.imports;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.kaveri.api.InvalidException;

/**
 * Compressed content as it is read. Rows written by programs shrink to a fiftieth at best; what
 * grows far more than that while it is unpacked was made to keep the server busy.
 */
final class Unpacked extends FilterInputStream {
  /** Below this much nothing is held against any content. */
  static final long HARMLESS = 100_000_000;

  static final int MOST_TIMES = 200;

  private final long most;
  private long read;

  /**
   * Reads.
   *
   * @param packed how many bytes the content takes while compressed
   */
  Unpacked(InputStream content, long packed) {
    super(content);
    this.most = Math.max(HARMLESS, packed * MOST_TIMES);
  }

  @Override
  public int read() throws IOException {
    int value = super.read();
    count(value < 0 ? 0 : 1);
    return value;
  }

  @Override
  public int read(byte[] into, int from, int length) throws IOException {
    int count = super.read(into, from, length);
    count(Math.max(0, count));
    return count;
  }

  private void count(int more) {
    read += more;
    if (read > most) {
      throw bomb();
    }
  }

  static InvalidException bomb() {
    return new InvalidException(
        "import.bomb",
        "Unpacked, the file is more than "
            + MOST_TIMES
            + " times as large; no rows are like that. Send it uncompressed.",
        MOST_TIMES);
  }
}
