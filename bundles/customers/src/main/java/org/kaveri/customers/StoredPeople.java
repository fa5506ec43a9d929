package org.kaveri.customers;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kaveri.api.ConflictException;
import org.kaveri.api.CustomerId;
import org.kaveri.api.NotFoundException;
import org.kaveri.api.Page;
import org.kaveri.api.PersonId;
import org.kaveri.api.access.Access;
import org.kaveri.api.customers.Customers;
import org.kaveri.api.customers.People;
import org.kaveri.api.customers.Person;
import org.kaveri.api.customers.PersonAdded;
import org.kaveri.api.customers.PersonChanged;
import org.kaveri.api.customers.PersonDetails;
import org.kaveri.api.customers.PersonRemoved;
import org.kaveri.api.settings.Settings;
import org.kaveri.store.Ids;
import org.kaveri.store.Store;
import org.kaveri.store.Transaction;
import org.kaveri.store.lists.Cursors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The people at customers, kept in the store. */
@Component
public final class StoredPeople implements People {
  private final Store store;
  private final Ids ids;
  private final Access access;
  private final Settings settings;
  private final History history;
  private final RegisterSight sight;

  @Activate
  public StoredPeople(
      @Reference Store store,
      @Reference Ids ids,
      @Reference Access access,
      @Reference Settings settings) {
    this.store = store;
    this.ids = ids;
    this.access = access;
    this.settings = settings;
    history = new History(ids);
    sight = new RegisterSight(store, access);
  }

  @Override
  public Person add(CustomerId customer, PersonDetails details) {
    access.require(Customers.WRITE);
    return store.write(
        tx -> {
          StoredCustomers.lock(tx, access.sight(), List.of(customer));
          var id = new PersonId(ids.next());
          var entity = new PersonEntity(id, customer, details, Dialling.of(settings));
          tx.entities().persist(entity);
          history.add(tx, customer, Optional.of(id), person("", details.name().display()));
          tx.publish(new PersonAdded(customer, id));
          return entity.toRecord();
        });
  }

  @Override
  public Person change(PersonId id, long version, PersonDetails details) {
    access.require(Customers.WRITE);
    return changing(
        tx -> {
          PersonEntity entity = require(tx, id, version);
          List<Difference> differences = Difference.between(entity.details(), details);
          if (!differences.isEmpty()) {
            StoredCustomers.lock(tx, access.sight(), List.of(entity.customer()));
            entity.take(details, Dialling.of(settings));
            tx.entities().flush();
            history.add(tx, entity.customer(), Optional.of(id), differences);
            tx.publish(new PersonChanged(entity.customer(), id, Difference.fields(differences)));
          }
          return entity.toRecord();
        });
  }

  @Override
  public void remove(PersonId id, long version) {
    access.require(Customers.WRITE);
    changing(
        tx -> {
          PersonEntity entity = require(tx, id, version);
          StoredCustomers.lock(tx, access.sight(), List.of(entity.customer()));
          tx.entities().remove(entity);
          tx.entities().flush();
          history.add(tx, entity.customer(), Optional.of(id), person(entity.toRecord().name(), ""));
          tx.publish(new PersonRemoved(entity.customer(), id));
          return id;
        });
  }

  /** A person came or went. */
  static List<Difference> person(String before, String after) {
    return List.of(new Difference("person", List.of(before), List.of(after)));
  }

  private <T> T changing(Store.Work<T> work) {
    try {
      return store.write(work);
    } catch (ConflictException e) {
      // somebody else was faster after all had been looked at
      throw e.code().equals("store.changed") ? changedMeanwhile() : e;
    }
  }

  @Override
  public Person get(PersonId id) {
    return find(id).orElseThrow(StoredPeople::unknown);
  }

  @Override
  public Optional<Person> find(PersonId id) {
    access.require(Customers.READ);
    return store.read(
        tx ->
            Optional.ofNullable(tx.entities().find(PersonEntity.class, id.value()))
                .filter(entity -> sight.sees(entity.customer()))
                .map(PersonEntity::toRecord));
  }

  @Override
  public Page<Person> listOf(CustomerId customer, Page.Request page) {
    access.require(Customers.READ);
    String after = Cursors.key(page).orElse("");
    return store.read(
        tx -> {
          if (!sight.sees(customer)) {
            return Page.empty();
          }
          var found =
              tx.entities()
                  .createQuery(
                      "select p from PersonEntity p where p.customerId = :customer"
                          + " and p.sortKey > :after order by p.sortKey",
                      PersonEntity.class)
                  .setParameter("customer", customer.value())
                  .setParameter("after", after)
                  .setHint("eclipselink.batch.type", "IN")
                  .setHint("eclipselink.batch", "p.emails")
                  .setHint("eclipselink.batch", "p.phones")
                  .setMaxResults(page.size() + 1)
                  .getResultList();
          boolean more = found.size() > page.size();
          var shown = more ? found.subList(0, page.size()) : found;
          return new Page<>(
              shown.stream().map(PersonEntity::toRecord).toList(),
              more ? Optional.of(Cursors.of(shown.getLast().sortKey())) : Optional.empty());
        });
  }

  private PersonEntity require(Transaction tx, PersonId id, long version) {
    @Nullable PersonEntity entity = tx.entities().find(PersonEntity.class, id.value());
    if (entity == null || !sight.sees(entity.customer())) {
      throw unknown();
    }
    if (entity.version() != version) {
      throw changedMeanwhile();
    }
    return entity;
  }

  private static ConflictException changedMeanwhile() {
    return new ConflictException(
        "person.changed-meanwhile", "The person was changed by somebody else meanwhile.");
  }

  private static NotFoundException unknown() {
    return new NotFoundException("person.unknown", "There is no such person.");
  }
}
