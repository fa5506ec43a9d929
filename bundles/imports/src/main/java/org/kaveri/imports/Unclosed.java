package org.kaveri.imports;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** A stream that others go on with: closing it only sends what is held back. */
final class Unclosed extends FilterOutputStream {
  Unclosed(OutputStream content) {
    super(content);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    out.write(bytes, offset, length);
  }

  @Override
  public void close() throws IOException {
    flush();
  }
}
