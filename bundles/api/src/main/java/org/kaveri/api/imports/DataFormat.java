package org.kaveri.api.imports;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.kaveri.api.InvalidException;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Rows from a stream, and, of those formats that can, a stream from rows. Formats decide by what a
 * file holds and never by what it is called.
 *
 * {@snippet :
 * @Component
 * public final class FixedWidth implements DataFormat {
 *   @Override
 *   public String id() {
 *     return "fixed-width";
 *   }
 *
 *   @Override
 *   public Optional<DataSettings> detect(byte[] start, boolean whole) {
 *     return looksFixed(start)
 *         ? Optional.of(new DataSettings(StandardCharsets.US_ASCII, ' ', false))
 *         : Optional.empty();
 *   }
 *
 *   @Override
 *   public Rows open(InputStream content, DataSettings settings) {
 *     return new FixedWidthRows(content);
 *   }
 * }
 * }
 *
 * @since 0.1
 */
@ConsumerType
public interface DataFormat {

  /** Stable and unique, lower case: {@code "csv"}. */
  String id();

  /**
   * How to read a file that starts so, empty when it is not of this format.
   *
   * @param start the first 64 KiB, or all of a shorter file; compression is already undone
   * @param whole whether this is all of it
   */
  Optional<DataSettings> detect(byte[] start, boolean whole);

  /**
   * Reads row by row, holding a bounded part of the content in memory.
   *
   * @param content closed by {@link Rows#close}
   * @param settings as detected, or as a person has corrected them
   */
  Rows open(InputStream content, DataSettings settings) throws IOException;

  /**
   * Begins a file; empty when the format is only read.
   *
   * @param content gets the file; closed by {@link RowWriter#close}
   * @param settings of which it keeps what it knows; whether the first row holds headings is the
   *     caller's business
   */
  default Optional<RowWriter> create(OutputStream content, DataSettings settings)
      throws IOException {
    return Optional.empty();
  }

  /**
   * Whether it can write what has these columns. Asked before {@link #create}, which may be asked
   * for others when it only shall be known whether the format writes at all.
   *
   * @param headings of the columns; empty when all columns whatever have to do
   */
  default boolean writes(List<String> headings) {
    return true;
  }

  /**
   * Takes rows one by one, holding a bounded part of them in memory. What it has written, {@link
   * #open} gives back equal, and a spreadsheet that opens it runs nothing of it as a formula. For
   * one thread.
   */
  interface RowWriter extends AutoCloseable {

    /**
     * Writes a row.
     *
     * @param values in the order of the columns; a row without a value that is not empty may be
     *     left out when it is read
     */
    void write(List<String> values) throws IOException;

    /** Ends the file. */
    @Override
    void close() throws IOException;
  }

  /** Rows in the order of the file. */
  interface Rows extends AutoCloseable {

    /**
     * The next row, empty at the end. An empty line is no row.
     *
     * @throws InvalidException {@code import.broken} with the line as argument when the rest cannot
     *     be told into rows, like after a quotation mark that is never closed; {@code
     *     import.encoding} when bytes are no text in the charset given
     */
    Optional<DataRow> next() throws IOException;

    @Override
    void close() throws IOException;
  }
}
