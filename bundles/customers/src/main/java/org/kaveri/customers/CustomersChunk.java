package org.kaveri.customers;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kaveri.api.CustomerId;
import org.kaveri.api.InvalidException;
import org.kaveri.api.Page;
import org.kaveri.api.customers.Customer;
import org.kaveri.api.customers.CustomerDetails;
import org.kaveri.api.customers.CustomerName;
import org.kaveri.api.customers.Customers;
import org.kaveri.api.imports.ChunkOutcome;
import org.kaveri.api.imports.ImportChunk.Mode;
import org.kaveri.api.imports.ImportCount;
import org.kaveri.api.imports.ImportRow;
import org.kaveri.api.imports.ValueKind;
import org.kaveri.store.Transaction;
import org.kaveri.store.lists.InList;

/** One chunk of customers on its way into the register. */
final class CustomersChunk {
  private final Transaction tx;
  private final Customers customers;
  private final Mode mode;
  private final List<ChunkOutcome.Refusal> refused = new ArrayList<>();
  private final List<Long> added = new ArrayList<>();
  private long changed;
  private long unchanged;

  CustomersChunk(Transaction tx, Customers customers, Mode mode) {
    this.tx = tx;
    this.customers = customers;
    this.mode = mode;
  }

  ChunkOutcome write(List<ImportRow> rows) throws SQLException {
    Map<String, CustomerId> known = known(rows);
    var fresh = new LinkedHashMap<String, CustomerDetails>();
    Set<String> met = new HashSet<>(known.keySet());
    var there = new LinkedHashMap<ImportRow, String>();
    for (ImportRow row : rows) {
      Optional<String> key = key(row);
      if (key.isEmpty()) {
        refuse(row, CustomerImportFields.NUMBER, "no-key", ValueKind.EMPTY);
      } else if (!met.contains(key.get())) {
        details(row)
            .ifPresent(
                details -> {
                  met.add(key.get());
                  fresh.put(key.get(), details);
                });
      } else {
        there.put(row, key.get());
      }
    }
    known.putAll(add(fresh));
    for (var entry : there.entrySet()) {
      meet(entry.getKey(), java.util.Objects.requireNonNull(known.get(entry.getValue())));
    }
    return new ChunkOutcome(
        List.of(new ImportCount("customers", added.size(), changed, unchanged)),
        refused,
        List.of(new ChunkOutcome.Added("customers", added)));
  }

  /** By which a row's customer is known again; numbers and addresses cannot be mistaken. */
  private static Optional<String> key(ImportRow row) {
    return row.identifier(CustomerImportFields.NUMBER)
        .map(number -> "#" + number)
        .or(
            () ->
                row.text(CustomerImportFields.EMAIL)
                    .map(email -> "@" + email.toLowerCase(Locale.ROOT)));
  }

  private Map<String, CustomerId> known(List<ImportRow> rows) throws SQLException {
    var numbers = new HashSet<String>();
    var emails = new HashSet<String>();
    for (ImportRow row : rows) {
      key(row).ifPresent(key -> (key.startsWith("#") ? numbers : emails).add(key.substring(1)));
    }
    var known = new HashMap<String, CustomerId>();
    for (List<String> slice : slices(List.copyOf(numbers))) {
      CustomerRows.byNumber(tx.connection(), slice)
          .forEach((number, id) -> known.put("#" + number, id));
    }
    for (List<String> slice : slices(List.copyOf(emails))) {
      byEmail(slice).forEach((email, id) -> known.put("@" + email, id));
    }
    return known;
  }

  /** Customers, not the people there; of several with one address the first that was added. */
  private Map<String, CustomerId> byEmail(List<String> emails) throws SQLException {
    String sql =
        "select w.comparable, min(c.id) from customers_email w"
            + " join customers_customer c on c.id = w.holder_id where w.comparable in "
            + InList.marks(emails.size())
            + " group by w.comparable";
    var found = new HashMap<String, CustomerId>();
    try (var select = tx.connection().prepareStatement(sql)) {
      InList.bind(select, 1, emails);
      try (var rows = select.executeQuery()) {
        while (rows.next()) {
          found.put(rows.getString(1), new CustomerId(rows.getLong(2)));
        }
      }
    }
    return found;
  }

  private Map<String, CustomerId> add(Map<String, CustomerDetails> fresh) {
    var ids = new LinkedHashMap<String, CustomerId>();
    var numbered = new ArrayList<CustomerDetails>();
    for (var entry : fresh.entrySet()) {
      if (entry.getValue().number().isPresent()) {
        numbered.add(entry.getValue());
      } else {
        ids.put(entry.getKey(), customers.add(entry.getValue()).id());
      }
    }
    for (List<CustomerDetails> slice : slices(numbered)) {
      customers.addMissing(slice).forEach((number, id) -> ids.put("#" + number, id));
    }
    ids.values().forEach(id -> added.add(id.value()));
    return ids;
  }

  /** A row of a customer who is there. */
  private void meet(ImportRow row, CustomerId id) {
    switch (mode) {
      case ADD -> unchanged++;
      case REFUSE -> refuse(row, CustomerImportFields.NUMBER, "there-already", ValueKind.TEXT);
      case UPDATE -> {
        Customer before = customers.get(id);
        details(row, named(row).map(name -> with(before.details(), name)).orElse(before.details()))
            .ifPresent(details -> change(before, details));
      }
    }
  }

  private static CustomerDetails with(CustomerDetails details, CustomerName name) {
    return details.with(draft -> draft.name(name));
  }

  private void change(Customer before, CustomerDetails details) {
    if (customers.change(before.id(), before.version(), details).version() == before.version()) {
      unchanged++;
    } else {
      changed++;
    }
  }

  /** Of a customer who is not there yet; empty when the row was refused. */
  private Optional<CustomerDetails> details(ImportRow row) {
    try {
      Optional<CustomerName> name = named(row);
      if (name.isEmpty()) {
        refuse(row, CustomerImportFields.NAME, "name-missing", ValueKind.EMPTY);
        return Optional.empty();
      }
      return details(row, CustomerDetails.of(name.get(), draft -> {}));
    } catch (InvalidException e) {
      refuse(row, CustomerImportFields.NAME, "value-form", ValueKind.TEXT);
      return Optional.empty();
    }
  }

  /** An organisation where it has a name of its own, a private person by given and family name. */
  private static Optional<CustomerName> named(ImportRow row) {
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

  /** With each value of the row; the field whose value cannot be kept is named. */
  private Optional<CustomerDetails> details(ImportRow row, CustomerDetails kept) {
    CustomerDetails details = kept;
    String field = CustomerImportFields.NUMBER;
    try {
      Optional<String> number = row.identifier(field);
      if (number.isPresent()) {
        details = details.with(draft -> draft.number(number));
      }
      for (CustomerImportFields known : CustomerImportFields.DETAILS) {
        field = known.field().name();
        Optional<String> value = row.text(field);
        if (value.isPresent()) {
          details = known.setting().apply(details, value.get());
        }
      }
      return Optional.of(details);
    } catch (InvalidException e) {
      refuse(row, field, "value-form", ValueKind.TEXT);
      return Optional.empty();
    }
  }

  private void refuse(ImportRow row, String field, String code, ValueKind found) {
    refused.add(new ChunkOutcome.Refusal(row, field, code, found));
  }

  private static <T> List<List<T>> slices(List<T> all) {
    var slices = new ArrayList<List<T>>();
    for (int from = 0; from < all.size(); from += Page.Request.MAX_SIZE) {
      slices.add(all.subList(from, Math.min(all.size(), from + Page.Request.MAX_SIZE)));
    }
    return slices;
  }
}
