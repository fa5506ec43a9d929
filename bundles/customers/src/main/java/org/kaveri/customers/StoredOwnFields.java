package org.kaveri.customers;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kaveri.api.ConflictException;
import org.kaveri.api.CustomerId;
import org.kaveri.api.InvalidException;
import org.kaveri.api.NotFoundException;
import org.kaveri.api.access.Access;
import org.kaveri.api.customers.Customers;
import org.kaveri.api.customers.OwnField;
import org.kaveri.api.customers.OwnFieldChanged;
import org.kaveri.api.customers.OwnFields;
import org.kaveri.store.Store;
import org.kaveri.store.Transaction;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The company's own fields, kept in the store. */
@Component
public final class StoredOwnFields implements OwnFields {
  private final Store store;
  private final Access access;
  private final RegisterSight sight;

  @Activate
  public StoredOwnFields(@Reference Store store, @Reference Access access) {
    this.store = store;
    this.access = access;
    sight = new RegisterSight(store, access);
  }

  @Override
  public List<OwnField> list() {
    access.require(Customers.READ);
    return store.read(tx -> rows(tx).all());
  }

  @Override
  public Map<CustomerId, Map<String, String>> valuesOf(Collection<CustomerId> customers) {
    access.require(Customers.READ);
    StoredCustomers.requireSize(customers.size());
    return store.read(
        tx -> {
          var seen = sight.among(customers);
          return seen.isEmpty()
              ? Map.of()
              : rows(tx).valuesOf(seen.stream().map(CustomerId::value).distinct().toList());
        });
  }

  @Override
  public OwnField add(OwnField field) {
    access.require(ADMINISTER);
    return write(
        tx -> {
          List<OwnField> all = rows(tx).all();
          if (all.size() >= MAX) {
            throw new InvalidException(
                "own-field.too-many", "There may be " + MAX + " fields.", MAX);
          }
          if (all.stream().anyMatch(other -> other.name().equals(field.name()))) {
            throw nameTaken();
          }
          OwnField added = versioned(field, 1);
          rows(tx).add(added, all.size());
          tx.publish(new OwnFieldChanged(field.name()));
          return added;
        });
  }

  @Override
  public OwnField change(OwnField field) {
    access.require(ADMINISTER);
    return write(
        tx -> {
          OwnField before =
              rows(tx).all().stream()
                  .filter(other -> other.name().equals(field.name()))
                  .findFirst()
                  .orElseThrow(StoredOwnFields::unknown);
          if (before.kind() != field.kind() || !before.currency().equals(field.currency())) {
            throw new InvalidException(
                "own-field.kind-fixed", "What a field holds cannot be changed any more.");
          }
          OwnField after = versioned(field, field.version() + 1);
          if (!rows(tx).change(after)) {
            throw changedMeanwhile();
          }
          tx.publish(new OwnFieldChanged(field.name()));
          return after;
        });
  }

  @Override
  public void order(List<String> names) {
    access.require(ADMINISTER);
    write(
        tx -> {
          var there = rows(tx).all().stream().map(OwnField::name).toList();
          if (there.size() != names.size() || !Set.copyOf(there).equals(Set.copyOf(names))) {
            throw changedMeanwhile();
          }
          rows(tx).order(names);
          names.stream().findFirst().ifPresent(name -> tx.publish(new OwnFieldChanged(name)));
          return names;
        });
  }

  @Override
  public void remove(String name) {
    access.require(ADMINISTER);
    write(
        tx -> {
          if (!rows(tx).remove(name)) {
            throw unknown();
          }
          tx.publish(new OwnFieldChanged(name));
          return name;
        });
  }

  private <T> T write(Store.Work<T> work) {
    try {
      return store.write(work);
    } catch (ConflictException e) {
      // what the database has found after all had been looked at
      throw switch (e.code()) {
        case "store.exists" -> nameTaken();
        case "store.referenced" ->
            new ConflictException("own-field.has-values", "Customers have values of this field.");
        default -> e;
      };
    }
  }

  private static OwnFieldRows rows(Transaction tx) {
    return new OwnFieldRows(tx.connection());
  }

  private static OwnField versioned(OwnField field, long version) {
    return new OwnField(
        field.name(),
        field.kind(),
        field.label(),
        field.choices(),
        field.currency(),
        field.inUse(),
        version);
  }

  private static NotFoundException unknown() {
    return new NotFoundException("own-field.unknown", "There is no such field.");
  }

  private static ConflictException nameTaken() {
    return new ConflictException("own-field.name-taken", "There is a field of this name.");
  }

  private static ConflictException changedMeanwhile() {
    return new ConflictException(
        "own-field.changed-meanwhile", "The fields were changed by somebody else meanwhile.");
  }
}
