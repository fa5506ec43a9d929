package org.kaveri.api.imports;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import org.kaveri.api.ConflictException;
import org.kaveri.api.InvalidException;
import org.kaveri.api.NotFoundException;
import org.kaveri.api.Page;
import org.kaveri.api.RefusedException;
import org.kaveri.api.UnavailableException;
import org.kaveri.api.access.Permission;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Takes files of rows into the registers.
 *
 * <p>The road: {@link #receive} the file, {@link #prepare} a plan, show it, {@link #start} it,
 * watch {@link #get}. An import runs in the background, one at a time on a node; it outlives the
 * session that started it and can be resumed after a crash. Whatever the size of the file, it takes
 * bounded memory.
 *
 * <p>Every operation needs {@link #RUN}; a kind has a permission of its own besides, and its
 * register checks what is written. Where a kind or a format of another room is called, {@link
 * UnavailableException} says that it failed ({@code extensions.failed}), was switched off ({@code
 * extensions.quarantined}) or is being updated ({@code extensions.gone}). Safe for any thread.
 *
 * @since 0.1
 */
@ProviderType
public interface Imports {
  /** To import files. */
  Permission RUN = new Permission("imports:run");

  /**
   * What the caller can import, by title in the language given. A kind that fails or is switched
   * off is not among them.
   */
  List<OfferedKind> kinds(Locale locale);

  /** The largest file that {@link #receive} takes, in bytes; compressed or not. */
  long maxBytes();

  /**
   * Takes a file over to the server's disk, in a stream. It is kept for a day.
   *
   * @param fileName for people; its folders are cut off
   * @param content read to its end, not closed; may be compressed by gzip
   * @throws InvalidException {@code import.too-large} beyond the limit of the setting, {@code
   *     import.empty-file}; nothing is kept then
   * @throws UnavailableException {@code import.no-space} when the disk is full; nothing is kept
   * @throws IOException when the content cannot be read
   */
  UploadId receive(String fileName, InputStream content) throws IOException;

  /**
   * Makes a file of its own of each file in an archive as {@link
   * org.kaveri.api.exports.Exports#writeEverything} makes it; the archive goes. Started in this
   * order, the imports find what they need, since they run one after the other.
   *
   * @return in the order in which they are to be imported; empty when the file is no such archive,
   *     which stays then
   * @throws NotFoundException {@code import.upload-unknown}
   * @throws InvalidException {@code import.archive-kind} when a file in it holds what the caller
   *     cannot import, {@code import.archive-twice}; {@code import.too-large}, {@code
   *     import.empty-file} and {@code import.not-rows} of a file in it. Nothing of it is kept then
   * @throws UnavailableException {@code import.no-space}
   */
  List<ArchivedFile> unpack(UploadId archive);

  /**
   * What a file most likely holds, by its headings: id of a kind that the caller can import.
   *
   * @throws NotFoundException {@code import.upload-unknown}; {@code import.kind-unknown} when there
   *     is none
   * @throws InvalidException {@code import.not-rows} as in {@link #prepare}
   */
  String likeliestKind(UploadId upload);

  /**
   * Looks into a file and proposes how to import it.
   *
   * @param kind id of the kind
   * @throws NotFoundException {@code import.upload-unknown}, {@code import.kind-unknown}
   * @throws InvalidException {@code import.not-rows} when no format takes it, like for a picture
   */
  ImportPreview prepare(UploadId upload, String kind);

  /**
   * Looks into a file with a plan that a person has corrected.
   *
   * @throws NotFoundException as in {@link #prepare}
   */
  ImportPreview preview(ImportPlan plan);

  /** Mappings that have a name and fit the file; saved ones first. */
  List<NamedMapping> mappings(ImportPreview preview);

  /**
   * Saves the mapping of a plan by the headings of its file, for everybody who imports that kind.
   * One of the same name is replaced.
   *
   * @param name 1 to {@value NamedMapping#LONGEST_NAME} characters; case makes no difference
   * @throws InvalidException {@code import.mapping-name}, {@code import.mappings-too-many}
   */
  void saveMapping(String name, ImportPreview preview);

  /**
   * Removes a saved mapping. Does nothing when there is none of that name.
   *
   * @param kind id of the kind
   */
  void removeMapping(String kind, String name);

  /** Removes a file that is not to be imported after all. Does nothing when there is none. */
  void discard(UploadId upload);

  /**
   * Starts an import in the background, on behalf of the caller.
   *
   * @throws RefusedException {@code access.permission-missing} when the caller may not import the
   *     kind
   * @throws InvalidException {@code import.field-missing} when a required field gets no value,
   *     {@code import.mapping} when a mapping names no field or column, {@code import.date-form}
   *     when the date form is none
   * @throws InvalidException {@code import.mode} when the kind cannot do that with what is there
   *     already
   * @throws NotFoundException {@code import.upload-unknown}, {@code import.kind-unknown}
   */
  ImportRun start(ImportPlan plan);

  /**
   * Starts for good what was tried: an import of the same file by the same plan.
   *
   * @param id of a {@linkplain ImportPlan#dryRun dry run}
   * @throws NotFoundException {@code import.unknown}, {@code import.upload-unknown}
   * @throws ConflictException {@code import.not-tried} when it is under way or was no dry run;
   *     {@code import.elsewhere} when its file lies on another server
   * @throws RefusedException as in {@link #start}
   */
  ImportRun carryOut(ImportRunId id);

  /**
   * Goes on with an import where it stopped, on behalf of the caller and with the caller's
   * permissions, whoever started it.
   *
   * @throws NotFoundException {@code import.unknown}, {@code import.upload-unknown} when its file
   *     is gone
   * @throws ConflictException {@code import.not-resumable}; {@code import.elsewhere} when its file
   *     lies on another server
   * @throws RefusedException as in {@link #start}
   */
  ImportRun resume(ImportRunId id);

  /**
   * Whether {@link #undo} would take it: the import, or its undo, has ended, its kind can undo, and
   * there is something that was not taken back yet.
   *
   * @throws NotFoundException {@code import.unknown}
   */
  boolean undoable(ImportRunId id);

  /**
   * Takes an import back in the background, on behalf of the caller and with the caller's
   * permissions, however long ago it was. What was added and nobody has touched or built upon since
   * is removed; what was changed becomes what it was, as far as nobody has changed it again. What
   * has to stay is {@linkplain #stayed listed}, and tried again when this is said again. An undo
   * that was stopped goes on. The file is not needed, so any server does it.
   *
   * @throws NotFoundException {@code import.unknown}, {@code import.kind-unknown}
   * @throws ConflictException {@code import.under-way} while it, or its undo, is; {@code
   *     import.nothing-to-undo} when it has left nothing, or all of it is taken back; {@code
   *     import.not-undoable} when its kind cannot
   * @throws RefusedException as in {@link #start}
   */
  ImportRun undo(ImportRunId id);

  /**
   * What the last undo of an import has left, with the reason, in the order of the file's parts.
   *
   * @throws NotFoundException {@code import.unknown}
   * @throws RefusedException {@code access.permission-missing} when the caller may not import the
   *     kind
   */
  Page<StayedThing> stayed(ImportRunId id, Page.Request page);

  /**
   * Writes what {@link #stayed} tells as a file: CSV in UTF-8. Its size does not matter to memory.
   *
   * @param content not closed; nothing is written to it when one of the following is thrown
   * @throws NotFoundException {@code import.unknown}, {@code import.kind-unknown}
   * @throws RefusedException as in {@link #stayed}
   * @throws IOException when it cannot be written
   */
  void stayedRows(ImportRunId id, Locale locale, OutputStream content) throws IOException;

  /** Says in words why a thing has stayed. */
  String stayedText(String kind, StayedThing thing, Locale locale);

  /**
   * Asks an import, or its undo, to stop after the chunk at hand. Does nothing when it has ended.
   *
   * @throws NotFoundException {@code import.unknown}
   */
  void cancel(ImportRunId id);

  /**
   * How an import stands.
   *
   * @throws NotFoundException {@code import.unknown}
   */
  ImportRun get(ImportRunId id);

  /** All imports, the newest first. */
  Page<ImportRun> list(Page.Request page);

  /**
   * What was refused, in the order of the file.
   *
   * @throws NotFoundException {@code import.unknown}
   */
  Page<ImportProblem> problems(ImportRunId id, Page.Request page);

  /**
   * Writes the rows that were refused as a file to be mended and sent again: CSV in UTF-8 with all
   * columns of the original, after a first one that says what is wrong and what to do. Its size
   * does not matter to memory. The original is kept for a day.
   *
   * @param locale of what the first column says
   * @param content not closed; nothing is written to it when one of the following is thrown
   * @throws NotFoundException {@code import.unknown}, {@code import.kind-unknown}, {@code
   *     import.format-unknown}, {@code import.upload-unknown}
   * @throws ConflictException {@code import.elsewhere} when the file lies on another server
   * @throws RefusedException {@code access.permission-missing} when the caller may not import the
   *     kind, {@code import.others-rows} when they are not {@linkplain #givesRefusedRows given}
   * @throws IOException when one of both cannot be read or written
   */
  void refusedRows(ImportRunId id, Locale locale, OutputStream content) throws IOException;

  /**
   * Whether the caller gets the {@linkplain #refusedRows rows that were refused}: of imports of her
   * own, and of those of others when she sees all customers, since the rows may tell of customers
   * whom she does not see.
   *
   * @throws NotFoundException {@code import.unknown}
   */
  boolean givesRefusedRows(ImportRunId id);

  /** Says in words what is wrong and what to do. */
  String problemText(String kind, ImportProblem problem, Locale locale);
}
