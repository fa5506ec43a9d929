package org.kaveri.api.imports;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Something that can be imported: which fields it wants, and how rows become part of the register.
 *
 * <p>An import is cut into chunks. The platform begins a transaction for each, calls {@link #write}
 * on behalf of the employee who started the import, and notes in the same transaction how far it
 * has come: a chunk is written whole or not at all, also when the server is killed. An import that
 * is started again meets what it has written before; recognise it by a key of its own kind (an
 * order by its number) and leave it as it is.
 *
 * {@snippet :
 * @Component
 * public final class VisitorBook implements ImportKind {
 *   private static final ImportField NAME =
 *       new ImportField("name", ValueKind.TEXT, true, Set.of("name", "visitor"));
 *
 *   @Override
 *   public String id() {
 *     return "visitors";
 *   }
 *
 *   @Override
 *   public List<ImportField> fields() {
 *     return List.of(NAME);
 *   }
 *
 *   @Override
 *   public ChunkOutcome write(List<ImportRow> rows) {
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
 * @since 0.1
 */
@ConsumerType
public interface ImportKind {

  /** Stable and unique: lower case, words joined by hyphens. The command line uses it. */
  String id();

  /** What it takes from each row, in the order in which a person should see it. */
  List<ImportField> fields();

  /**
   * The field whose equal values belong together, like the number of an order whose lines are rows.
   * All rows of a group come in one chunk, in the order of the file, wherever they stand in it.
   * When one row of a group cannot be read, the whole group is refused.
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

  /**
   * Writes a chunk, inside a transaction that the platform has begun.
   *
   * @param rows some thousand at most, or one group; every required field has a value
   * @return what became of them
   */
  ChunkOutcome write(List<ImportRow> rows);

  /**
   * What the kind calls its things, for people.
   *
   * @param key {@code title}, {@code field.<name>}, {@code count.<what>} or {@code problem.<code>}
   * @param locale Finnish, English or Swedish; English for all others
   */
  String text(String key, Locale locale);
}
