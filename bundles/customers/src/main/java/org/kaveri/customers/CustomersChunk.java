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
import org.kaveri.api.access.SightScope;
import org.kaveri.api.customers.Customer;
import org.kaveri.api.customers.CustomerDetails;
import org.kaveri.api.customers.CustomerName;
import org.kaveri.api.customers.Customers;
import org.kaveri.api.imports.ChunkOutcome;
import org.kaveri.api.imports.ImportChunk;
import org.kaveri.api.imports.ImportCount;
import org.kaveri.api.imports.ImportRow;
import org.kaveri.api.imports.ImportedField;
import org.kaveri.api.imports.ValueKind;
import org.kaveri.store.Ids;
import org.kaveri.store.Transaction;
import org.kaveri.store.lists.Slices;

/** One chunk of customers on its way into the register. */
final class CustomersChunk {
  /** Rows that are looked up at once. */
  private static final int SLICE = 500;

  /** Of a row that has a number or an address to know its customer by, and nothing else. */
  private static final CustomerName NAMELESS = new CustomerName.OrganisationName("\uFFFD");

  private final Transaction tx;
  private final Ids ids;
  private final Customers customers;
  private final CustomerImportFields fields;
  private final Dialling dialling;
  private final ImportChunk chunk;
  private final OwnChecks checks;
  private final KnownCustomers known;
  private final Refusals refused = new Refusals();
  private final FreshCustomers fresh;
  private final Map<ImportRow, KnownCustomers.Known> met = new LinkedHashMap<>();
  private final ImportChanges.Gathered gathered = new ImportChanges.Gathered();
  private long changed;
  private long unchanged;

  CustomersChunk(
      Transaction tx,
      Ids ids,
      Customers customers,
      CustomerImportFields fields,
      Dialling dialling,
      ImportChunk chunk,
      SightScope scope)
      throws SQLException {
    this.tx = tx;
    this.ids = ids;
    this.customers = customers;
    this.fields = fields;
    this.dialling = dialling;
    this.chunk = chunk;
    this.checks = OwnChecks.all(tx.connection());
    this.known = new KnownCustomers(tx.connection(), scope);
    this.fresh = new FreshCustomers(tx, scope, known, refused);
  }

  ChunkOutcome write() throws SQLException {
    for (List<ImportRow> slice : Slices.of(chunk.rows(), SLICE)) {
      tellApart(slice);
    }
    List<CustomerId> added = fresh.add(new BulkAdding(tx, ids, dialling));
    for (var entry : met.entrySet()) {
      Optional<CustomerId> id = fresh.id(entry.getValue());
      if (id.isPresent()) {
        meet(entry.getKey(), id.get());
      } else {
        refused.add(entry.getKey(), "", "parent-unknown", ValueKind.TEXT);
      }
    }
    ImportChanges.keep(tx, ids, chunk, gathered);
    return new ChunkOutcome(
        List.of(new ImportCount("customers", added.size(), changed, unchanged)),
        refused.list(),
        List.of(
            new ChunkOutcome.Added("customers", added.stream().map(CustomerId::value).toList())),
        List.of(new ChunkOutcome.Added("customers", gathered.rows())));
  }

  /** Tells rows of customers who are there from those of new ones. */
  private void tellApart(List<ImportRow> rows) throws SQLException {
    var read = new ArrayList<SignedRow>(rows.size());
    for (ImportRow row : rows) {
      details(row, null, null).ifPresent(details -> read.add(SignedRow.of(row, details, dialling)));
    }
    known.lookUp(read.stream().map(SignedRow::signs).toList());
    known.lookUp(
        read.stream()
            .flatMap(signed -> signed.row().identifier(CustomerImportFields.PARENT).stream())
            .distinct()
            .map(Signs::numbered)
            .toList());
    var found = new LinkedHashMap<ImportRow, KnownCustomers.Known>();
    for (SignedRow signed : read) {
      Optional<KnownCustomers.Known> who = known.meant(signed.signs());
      if (who.isPresent()) {
        found.put(signed.row(), who.get());
      } else if (signed.details().name().equals(NAMELESS)) {
        refused.add(signed.row(), CustomerImportFields.NAME, "name-missing", ValueKind.EMPTY);
      } else {
        fresh.take(signed);
      }
    }
    met.putAll(refused.unseen(found));
  }

  /** A row of a customer who is there. */
  private void meet(ImportRow row, CustomerId id) throws SQLException {
    switch (chunk.mode()) {
      case ADD -> unchanged++;
      case REFUSE -> refused.add(row, "", "there-already", ValueKind.TEXT);
      case UPDATE -> {
        Optional<Customer> before = customers.find(id);
        if (before.isEmpty()) {
          // an earlier row has given her away
          refused.add(row, "", Refusals.UNSEEN, ValueKind.TEXT);
          return;
        }
        Optional<CustomerDetails> details = details(row, id, before.get().details());
        if (details.isPresent()) {
          change(before.get(), details.get());
        }
      }
    }
  }

  private void change(Customer before, CustomerDetails details) {
    Customer after = customers.change(before.id(), before.version(), details);
    if (after.version() == before.version()) {
      unchanged++;
    } else {
      changed++;
      gathered.add(before.id().value(), before.details(), after.details());
    }
  }

  /**
   * What the row makes of the customer; empty when it was refused.
   *
   * @param before what is kept; null when she is not there yet
   */
  private Optional<CustomerDetails> details(
      ImportRow row, @Nullable CustomerId id, @Nullable CustomerDetails before)
      throws SQLException {
    String field = CustomerImportFields.NAME;
    try {
      Optional<CustomerName> name = name(row);
      CustomerDetails details =
          before == null
              ? CustomerDetails.of(name.orElse(NAMELESS), draft -> {})
              : before.with(draft -> name.ifPresent(draft::name));
      field = CustomerImportFields.NUMBER;
      Optional<String> number = row.identifier(field);
      // the number of one who was merged into her leads here, and stays with the merge
      if (number.isPresent() && (before == null || before.number().isEmpty())) {
        details = details.with(draft -> draft.number(number));
      }
      field = CustomerImportFields.PARENT;
      details = belonging(id, details, row);
      for (ImportedField<CustomerDetails> known : fields.details()) {
        field = known.field().name();
        details = checked(id, before, known.set(details, row), details);
      }
      return Optional.of(details);
    } catch (InvalidException e) {
      refused.add(row, field, e);
      return Optional.empty();
    }
  }

  /** Who is not there yet comes to belong to somebody when she is added. */
  private CustomerDetails belonging(@Nullable CustomerId id, CustomerDetails details, ImportRow row)
      throws SQLException {
    Optional<String> number = row.identifier(CustomerImportFields.PARENT);
    if (id == null || number.isEmpty()) {
      return details;
    }
    CustomerId parent = fresh.parent(number.get()).orElseThrow(Families::unknown);
    CustomerDetails belonging = details.with(draft -> draft.parent(Optional.of(parent)));
    Families.check(tx, id, belonging);
    return belonging;
  }

  /** Own values are looked at one by one, so that the one to blame is known. */
  private CustomerDetails checked(
      @Nullable CustomerId id,
      @Nullable CustomerDetails before,
      CustomerDetails details,
      CustomerDetails last)
      throws SQLException {
    return details.own().equals(last.own())
        ? details
        : checks.checked(id, before == null ? Map.of() : before.own(), details);
  }

  /** An organisation where it has a name of its own, a private person by given and family name. */
  private static Optional<CustomerName> name(ImportRow row) {
    Optional<String> name = row.text(CustomerImportFields.NAME);
    if (name.isPresent()) {
      return Optional.of(new CustomerName.OrganisationName(name.get()));
    }
    String given = row.text(CustomerImportFields.GIVEN_NAME).orElse("");
    String family = row.text(CustomerImportFields.FAMILY_NAME).orElse("");
    return given.isEmpty() && family.isEmpty()
        ? Optional.empty()
        : Optional.of(new CustomerName.PersonName(given, family));
  }
}
