package org.kaveri.customers;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kaveri.api.CustomerId;
import org.kaveri.api.InvalidException;
import org.kaveri.api.PersonId;
import org.kaveri.api.access.SightScope;
import org.kaveri.api.customers.CustomerDetails;
import org.kaveri.api.customers.CustomerName.PersonName;
import org.kaveri.api.customers.People;
import org.kaveri.api.customers.Person;
import org.kaveri.api.customers.PersonDetails;
import org.kaveri.api.imports.ChunkOutcome;
import org.kaveri.api.imports.ImportChunk;
import org.kaveri.api.imports.ImportCount;
import org.kaveri.api.imports.ImportRow;
import org.kaveri.api.imports.ImportedField;
import org.kaveri.api.imports.ValueKind;
import org.kaveri.store.Ids;
import org.kaveri.store.Transaction;
import org.kaveri.store.lists.Slices;

/** One chunk of people on its way to their customers. */
final class PeopleChunk {
  private static final int SLICE = 500;

  private final Transaction tx;
  private final Ids ids;
  private final People people;
  private final Dialling dialling;
  private final ImportChunk chunk;
  private final SightScope scope;
  private final KnownCustomers known;
  private final KnownPeople there;
  private final Refusals refused = new Refusals();
  private final List<CustomerDetails> fresh = new ArrayList<>();
  private final Map<ImportRow, KnownCustomers.Known> customers = new LinkedHashMap<>();
  private final ImportChanges.Gathered gathered = new ImportChanges.Gathered();
  private long changed;
  private long unchanged;

  PeopleChunk(
      Transaction tx,
      Ids ids,
      People people,
      Dialling dialling,
      ImportChunk chunk,
      SightScope scope)
      throws SQLException {
    this.tx = tx;
    this.ids = ids;
    this.people = people;
    this.dialling = dialling;
    this.chunk = chunk;
    this.scope = scope;
    this.known = new KnownCustomers(tx.connection(), scope);
    this.there = new KnownPeople(tx.connection());
  }

  ChunkOutcome write() throws SQLException {
    for (List<ImportRow> slice : Slices.of(chunk.rows(), SLICE)) {
      tellCustomers(slice);
    }
    List<CustomerId> made = new BulkAdding(tx, ids, dialling).add(fresh);
    var fits = new LinkedHashMap<ImportRow, BulkPeople.Fresh>();
    customers.forEach(
        (row, who) ->
            details(row, null)
                .ifPresent(
                    details ->
                        fits.put(
                            row,
                            new BulkPeople.Fresh(
                                who.id().orElseGet(() -> made.get(who.place())), details))));
    List<PersonId> added = write(fits);
    ImportChanges.keep(tx, ids, chunk, gathered);
    return new ChunkOutcome(
        List.of(
            new ImportCount("people", added.size(), changed, unchanged),
            new ImportCount("customers", made.size(), 0)),
        refused.list(),
        List.of(
            new ChunkOutcome.Added("people", added.stream().map(PersonId::value).toList()),
            new ChunkOutcome.Added("customers", made.stream().map(CustomerId::value).toList())),
        List.of(new ChunkOutcome.Added("people", gathered.rows())));
  }

  /** At whom they are; an organisation of whom only the name is known is to be added. */
  private void tellCustomers(List<ImportRow> rows) throws SQLException {
    var read = new ArrayList<SignedRow>(rows.size());
    rows.forEach(
        row -> organisation(row).ifPresent(it -> read.add(SignedRow.of(row, it, dialling))));
    known.lookUp(read.stream().map(SignedRow::signs).toList());
    var found = new LinkedHashMap<ImportRow, KnownCustomers.Known>();
    for (SignedRow signed : read) {
      ImportRow row = signed.row();
      Optional<KnownCustomers.Known> who = known.meant(signed.signs());
      if (who.isPresent()) {
        found.put(row, who.get());
      } else if (row.text(PersonImportFields.CUSTOMER_NAME).isEmpty()) {
        refused.add(row, PersonImportFields.CUSTOMER_NUMBER, "customer-unknown", ValueKind.TEXT);
      } else {
        found.put(row, known.add(fresh.size(), signed.signs()));
        fresh.add(StoredCustomers.caredFor(scope, signed.details()));
      }
    }
    customers.putAll(refused.unseen(found));
  }

  /** Empty when the row was refused. */
  private Optional<CustomerDetails> organisation(ImportRow row) {
    Optional<String> number = row.identifier(PersonImportFields.CUSTOMER_NUMBER);
    Optional<String> name = row.text(PersonImportFields.CUSTOMER_NAME);
    if (number.isEmpty() && name.isEmpty()) {
      refused.add(row, PersonImportFields.CUSTOMER_NAME, "customer-missing", ValueKind.EMPTY);
      return Optional.empty();
    }
    try {
      return Optional.of(
          CustomerDetails.organisation(name.orElseGet(number::orElseThrow))
              .with(draft -> draft.number(number)));
    } catch (InvalidException e) {
      refused.add(row, PersonImportFields.CUSTOMER_NAME, e);
      return Optional.empty();
    }
  }

  /** Adds those who are not there, and then meets those who are. */
  private List<PersonId> write(Map<ImportRow, BulkPeople.Fresh> rows) throws SQLException {
    for (List<BulkPeople.Fresh> slice : Slices.of(List.copyOf(rows.values()))) {
      there.lookUp(slice);
    }
    var missing = new ArrayList<BulkPeople.Fresh>();
    var meant = new LinkedHashMap<ImportRow, KnownPeople.Known>();
    for (var entry : rows.entrySet()) {
      Optional<KnownPeople.Known> who = there.meant(entry.getValue());
      if (who.isPresent()) {
        meant.put(entry.getKey(), who.get());
      } else {
        there.add(missing.size(), entry.getValue());
        missing.add(entry.getValue());
      }
    }
    List<PersonId> added = new BulkPeople(tx, ids, dialling, scope).add(missing);
    meant.forEach((row, who) -> meet(row, who.id().orElseGet(() -> added.get(who.place()))));
    return added;
  }

  /** A row of a person who is there. */
  private void meet(ImportRow row, PersonId id) {
    switch (chunk.mode()) {
      case ADD -> unchanged++;
      case REFUSE -> refused.add(row, "", "there-already", ValueKind.TEXT);
      case UPDATE -> {
        Person before = people.get(id);
        details(row, before.details()).ifPresent(details -> change(before, details));
      }
    }
  }

  private void change(Person before, PersonDetails details) {
    Person after = people.change(before.id(), before.version(), details);
    if (after.version() == before.version()) {
      unchanged++;
    } else {
      changed++;
      gathered.add(
          before.id().value(),
          PersonAsCustomer.of(before.details()),
          PersonAsCustomer.of(after.details()));
    }
  }

  /**
   * What the row makes of the person; empty when it was refused.
   *
   * @param before what is kept; null when she is not there yet
   */
  private Optional<PersonDetails> details(ImportRow row, @Nullable PersonDetails before) {
    String field = PersonImportFields.FAMILY_NAME;
    try {
      Optional<PersonName> name = name(row);
      if (name.isEmpty()) {
        refused.add(row, field, "person-name-missing", ValueKind.EMPTY);
        return Optional.empty();
      }
      PersonDetails details =
          before == null
              ? PersonDetails.of(name.get(), draft -> {})
              : before.with(draft -> draft.name(name.get()));
      for (ImportedField<PersonDetails> known : PersonImportFields.DETAILS) {
        field = known.field().name();
        details = known.set(details, row);
      }
      return Optional.of(details);
    } catch (InvalidException e) {
      refused.add(row, field, e);
      return Optional.empty();
    }
  }

  /** In two parts, or in one whose last word is the family name. */
  private static Optional<PersonName> name(ImportRow row) {
    String given = row.text(PersonImportFields.GIVEN_NAME).orElse("");
    String family = row.text(PersonImportFields.FAMILY_NAME).orElse("");
    if (!given.isEmpty() || !family.isEmpty()) {
      return Optional.of(new PersonName(given, family));
    }
    return row.text(PersonImportFields.NAME)
        .map(
            whole -> {
              int blank = whole.lastIndexOf(' ');
              return blank < 0
                  ? new PersonName("", whole)
                  : new PersonName(whole.substring(0, blank), whole.substring(blank + 1));
            });
  }
}
