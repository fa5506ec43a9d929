package org.kaveri.api.imports;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kaveri.api.ConflictException;
import org.kaveri.api.InvalidException;
import org.kaveri.api.Page;
import org.kaveri.api.access.Permission;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Something that can be imported: which fields it wants, and how rows become part of the register.
 *
 * {@snippet :
 * @Component
 * @KindOfImport(id = "visitors")
 * @Contributes(order = 300, permission = "visits:write")
 * public final class VisitorBook implements ImportKind {
 *   private static final ImportField NAME =
 *       new ImportField("name", FieldType.TEXT, true, Set.of("name", "visitor"));
 *
 *   @Override
 *   public List<ImportField> fields() {
 *     return List.of(NAME);
 *   }
 *
 *   @Override
 *   public ChunkOutcome write(ImportChunk chunk) {
 *     var rows = chunk.rows();
 *     rows.forEach(row -> visitors.addOnce(row.text("name").orElseThrow()));
 *     return new ChunkOutcome(List.of(new ImportCount("visitors", rows.size(), 0)), List.of());
 *   }
 *
 *   @Override
 *   public String text(String key, Locale locale) {
 *     return ResourceBundle.getBundle("visitors", locale).getString(key);
 *   }
 * }
 * }
 *
 * <p>The contract of {@link #write}:
 *
 * <ul>
 *   <li>The platform begins a transaction, calls it on behalf of the employee who started or
 *       resumed the import, and notes in the same transaction how far the import has come: a chunk
 *       is written whole or not at all, also when the server is killed. What is written through a
 *       {@code Store} and through services joins that transaction; do nothing outside of it (no
 *       mail, no files, no threads), since it may be undone.
 *   <li>The same rows may come more than once, after their transaction was undone, alone or among
 *       others. Keep nothing between two calls.
 *   <li>The same file may be imported twice: recognise what is there by a key of its own (an order
 *       by its number) and do with it what {@link ImportChunk#mode} says.
 *   <li>A row that breaks a rule is answered as a {@link ChunkOutcome.Refusal}; the others are
 *       written.
 *   <li>{@link InvalidException} and {@link ConflictException} say that some row cannot be kept,
 *       without telling which: the platform undoes the chunk, finds the group by trying smaller
 *       pieces and refuses it. A conflict that is over when tried again ({@code store.busy}, {@code
 *       store.changed}) is tried again.
 *   <li>Everything else stops the import, and nothing of the chunk counts as done: it is resumed
 *       when the cause is gone. What is no {@code KaveriException} is a strike besides.
 * </ul>
 *
 * <p>{@code @Contributes(permission = …)} keeps the kind from those who may not write what it
 * writes; its services ask again, as always. The other methods answer at once, the same each time,
 * and are asked at the beginning of an import and not for each row.
 *
 * @since 0.1
 */
@ConsumerType
public interface ImportKind {

  /**
   * What it takes from each row, in the order in which a person should see it. Names are unique.
   */
  List<ImportField> fields();

  /**
   * The field whose equal values belong together, like the number of an order whose lines are rows.
   * All rows of a group come in one chunk, in the order of the file, wherever they stand in it.
   * When one row of a group cannot be read, the whole group is refused. Empty when each row stands
   * alone.
   */
  default Optional<String> groupedBy() {
    return Optional.empty();
  }

  /**
   * What is proposed for a field that no column feeds, like the company's currency; empty for
   * nothing.
   */
  default Optional<String> proposed(String field) {
    return Optional.empty();
  }

  /** How files that other programs export are read; the first one that fits a file is proposed. */
  default List<ReadyMapping> ready() {
    return List.of();
  }

  /** What it can do with what is there already; {@link ImportChunk.Mode#ADD} is among it. */
  default Set<ImportChunk.Mode> modes() {
    return Set.of(ImportChunk.Mode.ADD);
  }

  /** Writes a chunk, inside a transaction that the platform has begun; see above. */
  ChunkOutcome write(ImportChunk chunk);

  /** Whether {@link #undo} takes back what {@link #write} has done. */
  default boolean undoable() {
    return false;
  }

  /**
   * Takes back what became of a chunk, inside a transaction that the platform has begun on behalf
   * of the employee who undoes the import. Chunks come newest first.
   *
   * <ul>
   *   <li>What was added and nobody has touched or built upon since is removed, with all that
   *       belongs to it, and facts say so.
   *   <li>What was changed becomes what it was, field by field, unless it was changed again since.
   *   <li>Whatever has to stay is answered as {@link UndoOutcome.Stayed} with the reason. It comes
   *       again when the undo is said again.
   *   <li>What is not there any more is passed over.
   *   <li>As with {@link #write}, the transaction may be undone and the same chunk come once more.
   * </ul>
   *
   * <p>Whatever it throws stops the undo, and nothing of the chunk counts as taken back.
   *
   * @param chunk what was kept of {@link ChunkOutcome#added} and {@link ChunkOutcome#changed}
   */
  default UndoOutcome undo(UndoneChunk chunk) {
    throw new UnsupportedOperationException("It cannot be undone.");
  }

  /**
   * What things are called, for the list of those that an undo has left.
   *
   * @param what as in {@link ChunkOutcome.Added#what}
   * @param ids some hundred at most
   * @return a short name for each that is there; a number stands for those that are missing
   */
  default Map<Long, String> names(String what, Collection<Long> ids) {
    return Map.of();
  }

  /**
   * What a caller must be permitted to take out what {@link #rows} gives; empty when things of this
   * kind are imported only.
   */
  default Optional<Permission> exportedBy() {
    return Optional.empty();
  }

  /**
   * What is there, as a file of this kind has it: importing the rows into an empty register brings
   * it back. Moments and days are written as ISO 8601 has them, numbers with a decimal point and
   * without groups, answers as {@code yes} and {@code no}.
   *
   * <ul>
   *   <li>Only what the caller sees; it asks for {@link #exportedBy} itself.
   *   <li>In an order that stays the same, also after the rows were imported elsewhere.
   *   <li>By key, in a number of statements that does not depend on how much there is.
   * </ul>
   *
   * @param page where to go on, and about how many rows are wanted: a page may have fewer or more
   * @return rows with a value for each of {@link #fields}, empty where there is none
   */
  default Page<List<String>> rows(Page.Request page) {
    throw new UnsupportedOperationException("It cannot be taken out.");
  }

  /**
   * What the kind calls its things, for people.
   *
   * @param key {@code title}, {@code field.<name>}, {@code count.<what>}, {@code problem.<code>} or
   *     {@code stayed.<code>}
   * @param locale Finnish, English or Swedish; English for all others
   */
  String text(String key, Locale locale);
}
