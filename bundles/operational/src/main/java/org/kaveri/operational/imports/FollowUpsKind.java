package org.kaveri.operational.imports;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kaveri.api.Page;
import org.kaveri.api.access.Access;
import org.kaveri.api.access.Permission;
import org.kaveri.api.access.Users;
import org.kaveri.api.customers.Customers;
import org.kaveri.api.customers.CustomersInFiles;
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
import org.kaveri.api.interactions.InteractionLog;
import org.kaveri.operational.CompanyTime;
import org.kaveri.operational.log.FollowUpRows;
import org.kaveri.store.Ids;
import org.kaveri.store.Store;
import org.kaveri.store.sight.CustomerSight;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * What was to be done for customers, as other systems export their tasks, one a row. What it
 * decides in doubt stands in {@code docs/import.md}.
 */
@Component
@KindOfImport(id = "follow-ups")
@Contributes(order = 130, permission = "interactions:write")
public final class FollowUpsKind implements ImportKind {
  private static final KindTexts TEXTS =
      new KindTexts(FollowUpsKind.class, "operational.import", "follow-ups");

  private final Store store;
  private final Ids ids;
  private final Access access;
  private final Customers customers;
  private final CustomersInFiles files;
  private final CustomerSight sight;
  private final Users users;
  private final CompanyTime time;

  /** For the component runtime. */
  @Activate
  public FollowUpsKind(
      @Reference Store store,
      @Reference Ids ids,
      @Reference Access access,
      @Reference Customers customers,
      @Reference CustomersInFiles files,
      @Reference CustomerSight sight,
      @Reference Users users,
      @Reference CompanyTime time) {
    this.store = store;
    this.ids = ids;
    this.access = access;
    this.customers = customers;
    this.files = files;
    this.sight = sight;
    this.users = users;
    this.time = time;
  }

  @Override
  public List<ImportField> fields() {
    return FollowUpFields.all();
  }

  @Override
  public List<ReadyMapping> ready() {
    return ReadyMappings.FOLLOW_UPS;
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
    access.require(InteractionLog.WRITE);
    return store.write(
        tx ->
            new FollowUpsChunk(tx, ids, customers, files, new EmployeeNames(users), time, chunk)
                .write());
  }

  @Override
  public boolean undoable() {
    return true;
  }

  @Override
  public UndoOutcome undo(UndoneChunk chunk) {
    access.require(InteractionLog.WRITE);
    return store.write(
        tx ->
            new UndoneRows(
                    tx,
                    customers,
                    sight,
                    new ImportedFollowUps(tx, time),
                    FollowUpsChunk.FOLLOW_UPS)
                .undo(chunk));
  }

  /** The customer and the day. */
  @Override
  public Map<Long, String> names(String what, Collection<Long> ids) {
    access.require(InteractionLog.READ);
    return store.read(
        tx -> {
          var names = new LinkedHashMap<Long, String>();
          var followUps = new FollowUpRows(tx.connection()).byId(ids);
          var whose =
              customers.summaries(
                  followUps.values().stream().map(it -> it.customer()).distinct().toList());
          followUps.forEach(
              (id, followUp) ->
                  Optional.ofNullable(whose.get(followUp.customer()))
                      .ifPresent(who -> names.put(id, who.name() + " " + followUp.due())));
          return names;
        });
  }

  @Override
  public Optional<Permission> exportedBy() {
    return Optional.of(InteractionLog.READ);
  }

  @Override
  public Page<List<String>> rows(Page.Request request) {
    access.require(InteractionLog.READ);
    return store.read(
        tx -> {
          var part =
              new ByCustomer(tx.connection(), customers, ImportedFollowUps.TABLE, "due_day")
                  .part(request);
          return new Page<>(
              new ExportedFollowUps(tx.connection(), new EmployeeNames(users), time).of(part),
              part.next());
        });
  }
}
