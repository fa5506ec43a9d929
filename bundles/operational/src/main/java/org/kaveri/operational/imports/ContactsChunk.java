package org.kaveri.operational.imports;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.kaveri.api.CustomerId;
import org.kaveri.api.InteractionId;
import org.kaveri.api.customers.Customers;
import org.kaveri.api.customers.CustomersInFiles;
import org.kaveri.api.imports.ChunkOutcome;
import org.kaveri.api.imports.ImportChunk;
import org.kaveri.api.imports.ImportCount;
import org.kaveri.api.interactions.Interaction;
import org.kaveri.api.interactions.InteractionContent;
import org.kaveri.operational.CompanyTime;
import org.kaveri.operational.log.ContactFacts;
import org.kaveri.operational.log.InteractionRows;
import org.kaveri.store.Ids;
import org.kaveri.store.Transaction;
import org.kaveri.store.lists.Slices;

/** One chunk of contacts on its way to the timelines. */
final class ContactsChunk {
  static final String CONTACTS = "interactions";

  private static final Duration TOLERANCE = Duration.ofMinutes(5);
  private static final int SLICE = 500;

  private final Transaction tx;
  private final Ids ids;
  private final Customers customers;
  private final CompanyTime time;
  private final ImportChunk chunk;
  private final Refused refused = new Refused();
  private final CustomersOfRows whose;
  private final ContactReader reader;
  private final ImportedContacts contacts;
  private final Set<Long> changed = new LinkedHashSet<>();
  private long unchanged;

  ContactsChunk(
      Transaction tx,
      Ids ids,
      Customers customers,
      CustomersInFiles files,
      ChannelNames channels,
      EmployeeNames employees,
      CompanyTime time,
      ImportChunk chunk) {
    this.tx = tx;
    this.ids = ids;
    this.customers = customers;
    this.time = time;
    this.chunk = chunk;
    this.whose = new CustomersOfRows(files, refused, Optional.of(ContactFields.PEOPLE));
    this.reader = new ContactReader(channels, employees, time.instant().plus(TOLERANCE), refused);
    this.contacts = new ImportedContacts(tx, time);
  }

  ChunkOutcome write() throws SQLException {
    var rows = new ArrayList<ContactRow>();
    whose.of(chunk.rows()).forEach((row, one) -> reader.read(row, one).ifPresent(rows::add));
    lock(customers, rows.stream().map(ContactRow::customer).toList());
    var sorted = new KnownContacts(tx.connection()).sort(rows, refused);
    List<Long> added = add(sorted.fresh());
    meet(sorted.met(), added);
    return new ChunkOutcome(
        List.of(new ImportCount(CONTACTS, added.size(), changed.size(), unchanged)),
        refused.list(),
        List.of(new ChunkOutcome.Added(CONTACTS, added)),
        List.of(new ChunkOutcome.Added(CONTACTS, List.copyOf(changed))));
  }

  /** In the order of their ids, as everybody does who works on several. */
  static void lock(Customers customers, List<CustomerId> whose) {
    var sorted =
        whose.stream().distinct().sorted(Comparator.comparingLong(CustomerId::value)).toList();
    for (List<CustomerId> slice : Slices.of(sorted)) {
      customers.require(slice);
    }
  }

  private List<Long> add(List<ContactRow> rows) throws SQLException {
    Instant now = time.instant();
    var added = new ArrayList<Long>(rows.size());
    var made = new ArrayList<InteractionRows.Logged>(rows.size());
    for (ContactRow row : rows) {
      Interaction contact = contact(row, now);
      made.add(InteractionRows.Logged.imported(contact, row.reference()));
      added.add(contact.id().value());
    }
    for (List<InteractionRows.Logged> slice : Slices.of(made)) {
      new InteractionRows(tx.connection()).insert(slice);
    }
    made.forEach(logged -> tx.publish(ContactFacts.logged(time, logged.interaction())));
    return added;
  }

  /** Nobody has logged it: whoever imports wasn't there. */
  private Interaction contact(ContactRow row, Instant now) {
    InteractionContent content = row.fresh();
    return new Interaction(
        new InteractionId(ids.next()),
        1,
        row.customer(),
        content.channel(),
        content.direction(),
        row.at(),
        content.duration(),
        List.copyOf(content.persons()),
        List.copyOf(content.employees()),
        content.subject(),
        content.note(),
        content.outcome(),
        List.of(),
        Optional.empty(),
        now);
  }

  /** Rows of contacts that are there. */
  private void meet(Map<ContactRow, Met> met, List<Long> added) throws SQLException {
    switch (chunk.mode()) {
      case ADD -> unchanged += met.size();
      case REFUSE -> met.keySet().forEach(row -> refused.add(row.row(), "", "there-already"));
      case UPDATE -> {
        for (var slice : Slices.of(new ArrayList<>(met.entrySet()), SLICE)) {
          change(slice, added);
        }
      }
    }
  }

  private void change(List<Map.Entry<ContactRow, Met>> rows, List<Long> added) throws SQLException {
    var ours = new HashSet<>(added);
    var meant = new LinkedHashMap<ContactRow, Long>();
    for (var row : rows) {
      Met met = row.getValue();
      meant.put(row.getKey(), met.id().orElseGet(() -> added.get(met.place())));
    }
    Map<Long, Interaction> now =
        new InteractionRows(tx.connection()).byId(new LinkedHashSet<>(meant.values()));
    for (var entry : meant.entrySet()) {
      long id = entry.getValue();
      Interaction before = Objects.requireNonNull(now.get(id));
      Optional<InteractionContent> content =
          reader.on(entry.getKey(), ImportedContacts.content(before));
      if (content.isEmpty()) {
        continue;
      }
      Optional<Interaction> after = contacts.change(before, content.get());
      if (after.isEmpty()) {
        unchanged++;
        continue;
      }
      now.put(id, after.get());
      if (!ours.contains(id)) {
        changed.add(id);
        new ImportChanges(tx.connection())
            .keep(
                ids,
                chunk.run(),
                chunk.number(),
                id,
                ImportedContacts.state(before),
                ImportedContacts.state(after.get()));
      }
    }
  }
}
