package org.kaveri.customers;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kaveri.api.Page;
import org.kaveri.api.access.Access;
import org.kaveri.api.access.Permission;
import org.kaveri.api.customers.CustomerQuery;
import org.kaveri.api.customers.CustomerSummary;
import org.kaveri.api.customers.Customers;
import org.kaveri.api.customers.People;
import org.kaveri.api.extensions.Contributes;
import org.kaveri.api.imports.ChunkOutcome;
import org.kaveri.api.imports.ImportChunk;
import org.kaveri.api.imports.ImportField;
import org.kaveri.api.imports.ImportKind;
import org.kaveri.api.imports.KindOfImport;
import org.kaveri.api.imports.KindTexts;
import org.kaveri.api.imports.ReadyMapping;
import org.kaveri.api.imports.UndoOutcome;
import org.kaveri.api.imports.UndoneChunk;
import org.kaveri.api.settings.Settings;
import org.kaveri.store.Ids;
import org.kaveri.store.Store;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * People at customers, one a row, known again within their customer by an e-mail address or by the
 * name. What it decides in doubt stands in {@code docs/import.md}.
 */
@Component
@KindOfImport(id = "people")
@Contributes(order = 60, permission = "customers:write")
public final class PeopleKind implements ImportKind {
  private static final KindTexts TEXTS =
      new KindTexts(PeopleKind.class, "customers.import", "people");

  /** Each may have many people. */
  private static final int CUSTOMERS_AT_ONCE = 100;

  private final Store store;
  private final Ids ids;
  private final Access access;
  private final Customers customers;
  private final People people;
  private final Settings settings;
  private final UndoneImport undone;

  @Activate
  public PeopleKind(
      @Reference Store store,
      @Reference Ids ids,
      @Reference Access access,
      @Reference Customers customers,
      @Reference People people,
      @Reference Settings settings,
      @Reference UndoneImport undone) {
    this.store = store;
    this.ids = ids;
    this.access = access;
    this.customers = customers;
    this.people = people;
    this.settings = settings;
    this.undone = undone;
  }

  @Override
  public List<ImportField> fields() {
    return PersonImportFields.all();
  }

  @Override
  public List<ReadyMapping> ready() {
    return ReadyMappings.PEOPLE;
  }

  @Override
  public Set<ImportChunk.Mode> modes() {
    return Set.of(ImportChunk.Mode.ADD, ImportChunk.Mode.UPDATE, ImportChunk.Mode.REFUSE);
  }

  @Override
  public String text(String key, Locale locale) {
    return TEXTS.of(key, locale);
  }

  @Override
  public ChunkOutcome write(ImportChunk chunk) {
    access.require(Customers.WRITE);
    return ImportMark.of(
        chunk.run(),
        () ->
            store.write(
                tx -> {
                  undone.noteParts(tx);
                  return new PeopleChunk(
                          tx, ids, people, Dialling.of(settings), chunk, access.sight())
                      .write();
                }));
  }

  @Override
  public boolean undoable() {
    return true;
  }

  @Override
  public UndoOutcome undo(UndoneChunk chunk) {
    return undone.undo(chunk);
  }

  @Override
  public Map<Long, String> names(String what, Collection<Long> ids) {
    return undone.names(what, ids);
  }

  @Override
  public Optional<Permission> exportedBy() {
    return Optional.of(Customers.READ);
  }

  /** People are walked by their customers, so that nobody is seen whose customer is not. */
  @Override
  public Page<List<String>> rows(Page.Request request) {
    var some = new Page.Request(request.after(), Math.min(request.size(), CUSTOMERS_AT_ONCE));
    return store.read(
        tx -> {
          Page<CustomerSummary> page = customers.list(CustomerQuery.all(), some);
          return new Page<>(new ExportedPeople(tx.connection()).at(page.items()), page.next());
        });
  }
}
