package org.kaveri.imports;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kaveri.api.Page;
import org.kaveri.api.access.Permission;
import org.kaveri.api.imports.ChunkOutcome;
import org.kaveri.api.imports.ImportChunk;
import org.kaveri.api.imports.ImportField;
import org.kaveri.api.imports.ImportKind;
import org.kaveri.api.imports.ReadyMapping;
import org.kaveri.api.imports.UndoOutcome;
import org.kaveri.api.imports.UndoneChunk;

/** A kind around another, to be made worse. */
class Wrapped implements ImportKind {
  private final ImportKind kind;

  Wrapped(ImportKind kind) {
    this.kind = kind;
  }

  @Override
  public List<ImportField> fields() {
    return kind.fields();
  }

  @Override
  public Optional<String> groupedBy() {
    return kind.groupedBy();
  }

  @Override
  public Optional<String> proposed(String field) {
    return kind.proposed(field);
  }

  @Override
  public List<ReadyMapping> ready() {
    return kind.ready();
  }

  @Override
  public Set<ImportChunk.Mode> modes() {
    return kind.modes();
  }

  @Override
  public ChunkOutcome write(ImportChunk chunk) {
    return kind.write(chunk);
  }

  @Override
  public String text(String key, Locale locale) {
    return kind.text(key, locale);
  }

  @Override
  public boolean undoable() {
    return kind.undoable();
  }

  @Override
  public UndoOutcome undo(UndoneChunk chunk) {
    return kind.undo(chunk);
  }

  @Override
  public Map<Long, String> names(String what, Collection<Long> ids) {
    return kind.names(what, ids);
  }

  @Override
  public Optional<Permission> exportedBy() {
    return kind.exportedBy();
  }

  @Override
  public Page<List<String>> rows(Page.Request page) {
    return kind.rows(page);
  }
}
