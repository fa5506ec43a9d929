package org.kaveri.operational.log;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.kaveri.api.CustomerId;
import org.kaveri.api.PersonId;
import org.kaveri.api.TextBundle;
import org.kaveri.api.customers.CustomerMerger;
import org.kaveri.api.customers.Moved;
import org.kaveri.api.extensions.Contributes;
import org.kaveri.api.interactions.InteractionsMoved;
import org.kaveri.operational.CompanyTime;
import org.kaveri.operational.sql.Sql;
import org.kaveri.store.Micros;
import org.kaveri.store.Store;
import org.kaveri.store.Transaction;
import org.kaveri.store.lists.MovedRows;
import org.kaveri.store.lists.Slices;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Contacts go with their customer, and whoever counts them is told. */
@Component(service = CustomerMerger.class)
@Contributes(order = 300)
public final class ContactMerger implements CustomerMerger {
  private static final String WHAT = "interactions";
  private static final int AT_ONCE = 500;
  private static final MovedRows CONTACTS =
      MovedRows.versioned("operational_interaction", "customer_id");

  private final Store store;
  private final CompanyTime time;

  /** For the component runtime. */
  @Activate
  public ContactMerger(@Reference Store store, @Reference CompanyTime time) {
    this.store = store;
    this.time = time;
  }

  @Override
  public String name() {
    return "org.kaveri.operational.contacts";
  }

  @Override
  public String title(Locale locale) {
    return TextBundle.of(ContactMerger.class, locale).getString("operational.timeline.title");
  }

  @Override
  public long count(CustomerId customer) {
    return store.read(tx -> CONTACTS.count(tx.connection(), customer.value()));
  }

  @Override
  public Map<CustomerId, Long> counts(Collection<CustomerId> customers) {
    return store.read(tx -> CONTACTS.countsOf(tx.connection(), customers));
  }

  @Override
  public Map<PersonId, Long> countsOfPeople(Collection<PersonId> people) {
    return store.read(
        tx -> {
          var counts = new TreeMap<Long, Long>();
          Sql.list(
                  tx.connection(),
                  "select who_id from operational_participant where side = 'C' and who_id in ("
                      + Sql.marks(people.size())
                      + ")",
                  row -> row.getLong(1),
                  Sql.padded(people.stream().map(PersonId::value).toList()))
              .forEach(person -> counts.merge(person, 1L, Long::sum));
          return counts.entrySet().stream()
              .collect(Collectors.toMap(it -> new PersonId(it.getKey()), Map.Entry::getValue));
        });
  }

  @Override
  public Moved move(CustomerId from, CustomerId to) {
    return store.write(
        tx -> {
          List<Long> ids = CONTACTS.move(tx.connection(), from.value(), to.value());
          tell(tx, ids, from, to);
          return Moved.of(WHAT, ids);
        });
  }

  @Override
  public void giveBack(Moved moved, CustomerId from, CustomerId to) {
    List<Long> ids = moved.ids(WHAT);
    store.run(
        tx -> {
          CONTACTS.giveBack(tx.connection(), ids, from.value(), to.value());
          tell(tx, ids, from, to);
        });
  }

  private void tell(Transaction tx, List<Long> ids, CustomerId from, CustomerId to)
      throws SQLException {
    Map<LocalDate, Long> days = new TreeMap<>();
    for (List<Long> some : Slices.of(ids, AT_ONCE)) {
      Sql.list(
              tx.connection(),
              "select occurred_at from operational_interaction where id in ("
                  + Sql.marks(some.size())
                  + ")",
              row -> time.dayOf(Micros.toInstant(row.getLong(1))),
              Sql.padded(some))
          .forEach(day -> days.merge(day, 1L, Long::sum));
    }
    if (!days.isEmpty()) {
      List<InteractionsMoved.OnDay> counted =
          days.entrySet().stream()
              .map(day -> new InteractionsMoved.OnDay(day.getKey(), day.getValue()))
              .toList();
      tx.publish(new InteractionsMoved(from, true, counted));
      tx.publish(new InteractionsMoved(to, false, counted));
    }
  }
}
