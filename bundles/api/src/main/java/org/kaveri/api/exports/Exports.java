package org.kaveri.api.exports;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.kaveri.api.NotFoundException;
import org.kaveri.api.RefusedException;
import org.kaveri.api.access.Permission;
import org.kaveri.api.imports.DataFormat;
import org.kaveri.api.imports.ImportKind;
import org.kaveri.api.imports.OfferedKind;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Writes lists as files that are read back by an import, and by spreadsheets, which run nothing of
 * them. Whatever the length of a list, it takes bounded memory; a list that is changed meanwhile is
 * written as each of its pages was found. Safe for any thread.
 *
 * @since 0.1
 */
@ProviderType
public interface Exports {
  /** To take lists out as files. */
  Permission RUN = new Permission("exports:run");

  /** Ids of the {@linkplain DataFormat formats} that write every list, like {@code "csv"}. */
  List<String> formats();

  /**
   * Ids of the formats that write all of a kind: {@link #formats}, and those that are for such
   * things alone.
   *
   * @param kind id of one of {@link #kinds}
   * @throws NotFoundException {@code import.kind-unknown}
   */
  List<String> formats(String kind);

  /**
   * Writes a list, and into the audit that it was taken out.
   *
   * @param list what it is, for the audit: a technical name like {@code "customers"}
   * @param headings of the columns
   * @param rows read on behalf of the caller
   * @param format one of {@link #formats}
   * @param content not closed; what was written to it before an error is not all of the list
   * @return how many rows there were
   * @throws RefusedException {@code access.permission-missing}
   * @throws NotFoundException {@code import.format-unknown} when the format does not exist, only
   *     reads, or does not write such columns
   * @throws IOException when the content cannot be written
   */
  long write(
      String list, List<String> headings, RowSource rows, String format, OutputStream content)
      throws IOException;

  /**
   * The {@linkplain ImportKind kinds} that the caller may take out whole, those first that are to
   * be imported first. Empty without {@link #RUN}.
   */
  List<OfferedKind> kinds();

  /**
   * Writes all of a kind that the caller sees, so that an import reads it again without being told
   * how: a column for each field, headed by its name. The audit gets an entry, also when it is
   * broken off.
   *
   * @param kind id of one of {@link #kinds}
   * @param format one of {@link #formats(String)}
   * @param content as in {@link #write}
   * @return how many rows there were
   * @throws RefusedException {@code access.permission-missing}
   * @throws NotFoundException {@code import.kind-unknown}, {@code export.only-imported} when the
   *     kind cannot be taken out, {@code import.format-unknown}
   * @throws IOException when the content cannot be written
   */
  long writeKind(String kind, String format, OutputStream content) throws IOException;

  /**
   * Writes all that the caller may take out: a ZIP file with a file for each of {@link #kinds}. The
   * audit gets an entry for each.
   *
   * @param format of the files in it, one of {@link #formats}
   * @param content as in {@link #write}
   * @return how many rows there were in all of them
   * @throws RefusedException {@code access.permission-missing}
   * @throws NotFoundException {@code import.format-unknown}
   * @throws IOException when the content cannot be written
   */
  long writeEverything(String format, OutputStream content) throws IOException;
}
