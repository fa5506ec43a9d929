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
import org.kaveri.operational.channels.ActiveChannels;
import org.kaveri.operational.log.InteractionRows;
import org.kaveri.store.Ids;
import org.kaveri.store.Store;
import org.kaveri.store.sight.CustomerSight;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Contacts that were had before, as other systems export them: calls, mails, meetings and notes,
 * one a row. Figures count each on its own day; nobody is reminded of any. What it decides in doubt
 * stands in {@code docs/import.md}.
 */
@Component
@KindOfImport(id = "interactions")
@Contributes(order = 120, permission = "interactions:write")
public final class InteractionsKind implements ImportKind {
  private static final KindTexts TEXTS =
      new KindTexts(InteractionsKind.class, "operational.import", "interactions");

  private final Store store;
  private final Ids ids;
  private final Access access;
  private final Customers customers;
  private final CustomersInFiles files;
  private final CustomerSight sight;
  private final Users users;
  private final ActiveChannels channels;
  private final CompanyTime time;

  /** For the component runtime. */
  @Activate
  public InteractionsKind(
      @Reference Store store,
      @Reference Ids ids,
      @Reference Access access,
      @Reference Customers customers,
      @Reference CustomersInFiles files,
      @Reference CustomerSight sight,
      @Reference Users users,
      @Reference ActiveChannels channels,
      @Reference CompanyTime time) {
    this.store = store;
    this.ids = ids;
    this.access = access;
    this.customers = customers;
    this.files = files;
    this.sight = sight;
    this.users = users;
    this.channels = channels;
    this.time = time;
  }

  @Override
  public List<ImportField> fields() {
    return ContactFields.all();
  }

  @Override
  public List<ReadyMapping> ready() {
    return ReadyMappings.CONTACTS;
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
            new ContactsChunk(
                    tx,
                    ids,
                    customers,
                    files,
                    new ChannelNames(channels),
                    new EmployeeNames(users),
                    time,
                    chunk)
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
                    tx, customers, sight, new ImportedContacts(tx, time), ContactsChunk.CONTACTS)
                .undo(chunk));
  }

  /** The customer and the day: what was said is nobody's who looks at an undo. */
  @Override
  public Map<Long, String> names(String what, Collection<Long> ids) {
    access.require(InteractionLog.READ);
    return store.read(
        tx -> {
          var names = new LinkedHashMap<Long, String>();
          var contacts = new InteractionRows(tx.connection()).byId(ids);
          var whose =
              customers.summaries(
                  contacts.values().stream().map(it -> it.customer()).distinct().toList());
          contacts.forEach(
              (id, contact) ->
                  Optional.ofNullable(whose.get(contact.customer()))
                      .ifPresent(
                          who ->
                              names.put(id, who.name() + " " + time.dayOf(contact.occurredAt()))));
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
              new ByCustomer(tx.connection(), customers, ImportedContacts.TABLE, "occurred_at")
                  .part(request);
          return new Page<>(
              new ExportedContacts(tx.connection(), files, new EmployeeNames(users)).of(part),
              part.next());
        });
  }
}
