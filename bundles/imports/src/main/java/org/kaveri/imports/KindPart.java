package org.kaveri.imports;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kaveri.api.KaveriException;
import org.kaveri.api.Page;
import org.kaveri.api.access.Access;
import org.kaveri.api.access.Permission;
import org.kaveri.api.extensions.Extension;
import org.kaveri.api.imports.ChunkOutcome;
import org.kaveri.api.imports.ImportChunk;
import org.kaveri.api.imports.ImportField;
import org.kaveri.api.imports.ImportKind;
import org.kaveri.api.imports.OfferedKind;
import org.kaveri.api.imports.ReadyMapping;
import org.kaveri.api.imports.UndoOutcome;
import org.kaveri.api.imports.UndoneChunk;

/**
 * A kind of some room, for the length of one page or one import: what it says of itself is asked
 * once, each call goes through the guard. Not safe for several threads at once.
 */
final class KindPart implements OfferedKind {
  private final Extension<ImportKind> extension;
  private @Nullable List<ImportField> fields;

  KindPart(Extension<ImportKind> extension) {
    this.extension = extension;
  }

  @Override
  public String id() {
    return ImportKinds.id(extension).orElse("");
  }

  /** Whether the current caller may have it. */
  boolean isOfferedTo(Access access) {
    return extension.isOfferedTo(access);
  }

  void requireAllowed(Access access) {
    extension.permission().ifPresent(access::require);
  }

  @Override
  public List<ImportField> fields() {
    List<ImportField> known = fields;
    if (known == null) {
      known = PartCalls.ask(extension, kind -> List.copyOf(kind.fields()));
      fields = known;
    }
    return known;
  }

  /** Whether it tells its fields: a kind that fails or is switched off does not. */
  boolean answers() {
    try {
      return !fields().isEmpty();
    } catch (KaveriException e) {
      return false;
    }
  }

  Optional<String> groupedBy() {
    return PartCalls.ask(extension, ImportKind::groupedBy);
  }

  @Override
  public List<ImportChunk.Mode> modes() {
    return PartCalls.ask(extension, ImportKind::modes).stream().sorted().toList();
  }

  List<ReadyMapping> ready() {
    return PartCalls.ask(extension, kind -> List.copyOf(kind.ready()));
  }

  Optional<String> proposed(String field) {
    return PartCalls.ask(extension, kind -> kind.proposed(field));
  }

  ChunkOutcome write(ImportChunk chunk) {
    return PartCalls.ask(extension, kind -> kind.write(chunk));
  }

  boolean undoable() {
    return PartCalls.ask(extension, ImportKind::undoable);
  }

  UndoOutcome undo(UndoneChunk chunk) {
    return PartCalls.ask(extension, kind -> kind.undo(chunk));
  }

  Optional<Permission> exportedBy() {
    return PartCalls.ask(extension, ImportKind::exportedBy);
  }

  /** Whether the caller may take it out; a kind that fails or is switched off, nobody may. */
  boolean isExportedTo(Access access) {
    try {
      return exportedBy().filter(access::allows).isPresent();
    } catch (KaveriException e) {
      return false;
    }
  }

  /** A page of what is there, each row with a value for each field. */
  Page<List<String>> rows(Page.Request page) {
    return PartCalls.ask(extension, kind -> kind.rows(page));
  }

  /** A kind that does not answer leaves the numbers. */
  Map<Long, String> names(String what, Collection<Long> ids) {
    return extension
        .<Map<Long, String>>call(kind -> kind.names(what, ids))
        .orElse(failed -> Map.of());
  }

  @Override
  public String text(String key, Locale locale) {
    return extension.<String>call(kind -> kind.text(key, locale)).orElse(failed -> key);
  }
}
