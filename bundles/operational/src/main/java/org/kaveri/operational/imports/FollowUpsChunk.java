package org.kaveri.operational.imports;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.kaveri.api.FollowUpId;
import org.kaveri.api.UserId;
import org.kaveri.api.access.Caller;
import org.kaveri.api.customers.Customers;
import org.kaveri.api.customers.CustomersInFiles;
import org.kaveri.api.imports.ChunkOutcome;
import org.kaveri.api.imports.ImportChunk;
import org.kaveri.api.imports.ImportCount;
import org.kaveri.api.interactions.FollowUp;
import org.kaveri.api.interactions.FollowUpAdded;
import org.kaveri.operational.CompanyTime;
import org.kaveri.operational.log.FollowUpRows;
import org.kaveri.store.Ids;
import org.kaveri.store.Transaction;
import org.kaveri.store.lists.Slices;

/** One chunk of follow-ups on its way to the cards of their customers. */
final class FollowUpsChunk {
  static final String FOLLOW_UPS = "follow-ups";

  private static final int SLICE = 500;

  private final Transaction tx;
  private final Ids ids;
  private final Customers customers;
  private final CompanyTime time;
  private final ImportChunk chunk;
  private final Optional<UserId> caller = Caller.current().user();
  private final Refused refused = new Refused();
  private final CustomersOfRows whose;
  private final FollowUpReader reader;
  private final ImportedFollowUps followUps;
  private final Set<Long> changed = new LinkedHashSet<>();
  private long unchanged;

  FollowUpsChunk(
      Transaction tx,
      Ids ids,
      Customers customers,
      CustomersInFiles files,
      EmployeeNames employees,
      CompanyTime time,
      ImportChunk chunk) {
    this.tx = tx;
    this.ids = ids;
    this.customers = customers;
    this.time = time;
    this.chunk = chunk;
    this.whose = new CustomersOfRows(files, refused, Optional.empty());
    this.reader = new FollowUpReader(employees, caller, time, refused);
    this.followUps = new ImportedFollowUps(tx, time);
  }

  ChunkOutcome write() throws SQLException {
    var rows = new ArrayList<FollowUpRow>();
    whose.of(chunk.rows()).forEach((row, one) -> reader.read(row, one).ifPresent(rows::add));
    ContactsChunk.lock(customers, rows.stream().map(FollowUpRow::customer).toList());
    var sorted = new KnownFollowUps(tx.connection()).sort(rows, refused);
    List<Long> added = add(sorted.fresh());
    meet(sorted.met(), added);
    return new ChunkOutcome(
        List.of(new ImportCount(FOLLOW_UPS, added.size(), changed.size(), unchanged)),
        refused.list(),
        List.of(new ChunkOutcome.Added(FOLLOW_UPS, added)),
        List.of(new ChunkOutcome.Added(FOLLOW_UPS, List.copyOf(changed))));
  }

  private List<Long> add(List<FollowUpRow> rows) throws SQLException {
    var made = new ArrayList<FollowUpRows.Added>(rows.size());
    for (FollowUpRow row : rows) {
      var followUp =
          new FollowUp(
              new FollowUpId(ids.next()),
              1,
              row.customer(),
              Optional.empty(),
              row.text(),
              row.due(),
              row.assignee().or(() -> caller).orElseThrow(),
              row.promised().orElse(false),
              row.doneAt().map(at -> new FollowUp.Done(at, Optional.empty())));
      made.add(FollowUpRows.Added.imported(followUp, row.reference()));
    }
    for (List<FollowUpRows.Added> slice : Slices.of(made)) {
      new FollowUpRows(tx.connection()).insert(slice, caller, time.instant());
    }
    for (FollowUpRows.Added added : made) {
      FollowUp followUp = added.followUp();
      tx.publish(
          new FollowUpAdded(
              followUp.id(),
              followUp.customer(),
              followUp.interaction(),
              followUp.due(),
              followUp.assignee(),
              followUp.promised()));
      followUps.tellDone(followUp);
    }
    return made.stream().map(added -> added.followUp().id().value()).toList();
  }

  /** Rows of follow-ups that are there. */
  private void meet(Map<FollowUpRow, Met> met, List<Long> added) throws SQLException {
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

  private void change(List<Map.Entry<FollowUpRow, Met>> rows, List<Long> added)
      throws SQLException {
    var ours = new HashSet<>(added);
    var meant = new LinkedHashMap<FollowUpRow, Long>();
    for (var row : rows) {
      Met met = row.getValue();
      meant.put(row.getKey(), met.id().orElseGet(() -> added.get(met.place())));
    }
    Map<Long, FollowUp> now =
        new FollowUpRows(tx.connection()).byId(new LinkedHashSet<>(meant.values()));
    for (var entry : meant.entrySet()) {
      long id = entry.getValue();
      FollowUp before = Objects.requireNonNull(now.get(id));
      FollowUp after = on(entry.getKey(), before);
      if (!followUps.change(before, after)) {
        unchanged++;
        continue;
      }
      now.put(id, after);
      if (!ours.contains(id)) {
        changed.add(id);
        new ImportChanges(tx.connection())
            .keep(
                ids,
                chunk.run(),
                chunk.number(),
                id,
                ImportedFollowUps.state(before),
                ImportedFollowUps.state(after));
      }
    }
  }

  /** What the row makes of it: what the row doesn't say stays, and when it was done too. */
  private static FollowUp on(FollowUpRow row, FollowUp before) {
    Optional<FollowUp.Done> done =
        row.doneAt()
            .map(at -> new FollowUp.Done(at, Optional.empty()))
            .filter(it -> before.done().isEmpty())
            .or(before::done);
    return new FollowUp(
        before.id(),
        before.version() + 1,
        before.customer(),
        before.interaction(),
        row.text(),
        row.due(),
        row.assignee().orElse(before.assignee()),
        row.promised().orElse(before.promised()),
        row.done().orElse(true) ? done : Optional.empty());
  }
}
