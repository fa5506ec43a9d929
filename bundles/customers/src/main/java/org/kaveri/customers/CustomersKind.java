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
import org.kaveri.api.access.Users;
import org.kaveri.api.customers.CustomerQuery;
import org.kaveri.api.customers.CustomerSummary;
import org.kaveri.api.customers.Customers;
import org.kaveri.api.customers.OwnField;
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
 * Customers, one a row, known again by their {@link Signs}. What it decides in doubt stands in
 * {@code docs/import.md}.
 */
@Component
@KindOfImport(id = "customers")
@Contributes(order = 50, permission = "customers:write")
public final class CustomersKind implements ImportKind {
  private static final KindTexts TEXTS =
      new KindTexts(CustomersKind.class, "customers.import", "customers");

  /** Which walk a place stands in. */
  private static final String INDEPENDENT = "0";

  private static final String BELONGING = "1";

  private final Store store;
  private final Ids ids;
  private final Access access;
  private final Customers customers;
  private final Users users;
  private final Settings settings;
  private final UndoneImport undone;

  @Activate
  public CustomersKind(
      @Reference Store store,
      @Reference Ids ids,
      @Reference Access access,
      @Reference Customers customers,
      @Reference Users users,
      @Reference Settings settings,
      @Reference UndoneImport undone) {
    this.store = store;
    this.ids = ids;
    this.access = access;
    this.customers = customers;
    this.users = users;
    this.settings = settings;
    this.undone = undone;
  }

  @Override
  public List<ImportField> fields() {
    return known(own()).all();
  }

  private CustomerImportFields known(List<OwnField> own) {
    return new CustomerImportFields(own, new Employees(users));
  }

  private List<OwnField> own() {
    return store.read(tx -> new OwnFieldRows(tx.connection()).all());
  }

  @Override
  public List<ReadyMapping> ready() {
    return ReadyMappings.CUSTOMERS;
  }

  @Override
  public Set<ImportChunk.Mode> modes() {
    return Set.of(ImportChunk.Mode.ADD, ImportChunk.Mode.UPDATE, ImportChunk.Mode.REFUSE);
  }

  @Override
  public String text(String key, Locale locale) {
    return own().stream()
        .filter(field -> key.equals("field." + field.listName()))
        .findFirst()
        .map(OwnField::label)
        .orElseGet(() -> TEXTS.of(key, locale));
  }

  @Override
  public ChunkOutcome write(ImportChunk chunk) {
    access.require(Customers.WRITE);
    return ImportMark.of(
        chunk.run(),
        () ->
            store.write(
                tx -> {
                  var fields = known(new OwnFieldRows(tx.connection()).all());
                  undone.noteParts(tx);
                  return new CustomersChunk(
                          tx, ids, customers, fields, Dialling.of(settings), chunk, access.sight())
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

  /**
   * Walks all of them twice: those who belong to another come behind those who don't, since an
   * import knows whom it has read already.
   */
  @Override
  public Page<List<String>> rows(Page.Request request) {
    String place = request.after().map(Page.Cursor::value).orElse(INDEPENDENT);
    String walk = place.substring(0, Math.min(1, place.length()));
    boolean belonging = walk.equals(BELONGING);
    Optional<Page.Cursor> after =
        Optional.of(place.substring(walk.length()))
            .filter(it -> !it.isEmpty())
            .map(Page.Cursor::new);
    Page<List<String>> page = all(new Page.Request(after, request.size()));
    int parent =
        known(List.of()).all().stream()
            .map(ImportField::name)
            .toList()
            .indexOf(CustomerImportFields.PARENT);
    return new Page<>(
        page.items().stream().filter(row -> row.get(parent).isEmpty() != belonging).toList(),
        page.next()
            .map(next -> walk + next.value())
            .or(() -> belonging ? Optional.empty() : Optional.of(BELONGING))
            .map(Page.Cursor::new));
  }

  private Page<List<String>> all(Page.Request request) {
    return store.read(
        tx -> {
          Page<CustomerSummary> page = customers.list(CustomerQuery.all(), request);
          List<OwnField> own = new OwnFieldRows(tx.connection()).all();
          List<List<String>> rows =
              new ExportedCustomers(tx.connection(), access.sight(), users, own)
                  .of(
                      page.items().stream().map(customer -> customer.id().value()).toList(),
                      known(own).all());
          return new Page<>(rows, page.next());
        });
  }
}
