package org.kaveri.customers;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kaveri.api.CustomerId;
import org.kaveri.api.InvalidException;
import org.kaveri.api.PersonId;
import org.kaveri.api.access.Access;
import org.kaveri.api.access.SightScope;
import org.kaveri.api.customers.CustomerName;
import org.kaveri.api.customers.CustomerName.OrganisationName;
import org.kaveri.api.customers.CustomerName.PersonName;
import org.kaveri.api.customers.Customers;
import org.kaveri.api.customers.CustomersInFiles;
import org.kaveri.api.customers.EmailAddress;
import org.kaveri.api.customers.PersonDetails;
import org.kaveri.api.settings.Settings;
import org.kaveri.store.Store;
import org.kaveri.store.Transaction;
import org.kaveri.store.lists.Slices;
import org.kaveri.store.lists.SortKeys;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Asks the register of customers by the same signs as its own imports do. */
@Component
public final class StoredCustomersInFiles implements CustomersInFiles {
  private final Store store;
  private final Access access;
  private final Settings settings;

  @Activate
  public StoredCustomersInFiles(
      @Reference Store store, @Reference Access access, @Reference Settings settings) {
    this.store = store;
    this.access = access;
    this.settings = settings;
  }

  @Override
  public List<Meant> meant(List<Named> rows) {
    access.require(Customers.READ);
    StoredCustomers.requireSize(rows.size());
    return store.read(tx -> meant(tx, access.sight(), Dialling.of(settings), rows));
  }

  @Override
  public Map<PersonId, String> namesOf(Collection<PersonId> people) {
    access.require(Customers.READ);
    StoredCustomers.requireSize(people.size());
    return people.isEmpty()
        ? Map.of()
        : store.read(tx -> PeopleInFiles.names(tx.connection(), access.sight(), people));
  }

  private static List<Meant> meant(
      Transaction tx, SightScope scope, Dialling dialling, List<Named> rows) throws SQLException {
    var known = new KnownCustomers(tx.connection(), scope);
    List<List<Signs>> signs = rows.stream().map(row -> signs(row, dialling)).toList();
    known.lookUp(signs.stream().flatMap(List::stream).toList());
    var people = new PeopleInFiles(tx.connection(), scope);
    people.lookUpEmails(rows.stream().flatMap(row -> row.email().stream()).toList());
    var found = new ArrayList<Meant>(rows.size());
    for (int i = 0; i < rows.size(); i++) {
      found.add(meant(known, people, signs.get(i), rows.get(i)));
    }
    return withPeople(tx, rows, found);
  }

  private static Meant meant(
      KnownCustomers known, PeopleInFiles people, List<Signs> signs, Named row) {
    var suiting = new LinkedHashMap<CustomerId, Boolean>();
    for (Signs some : signs) {
      known.suiting(some).forEach(it -> suiting.putIfAbsent(it.id().orElseThrow(), it.seen()));
    }
    var seen = suiting.entrySet().stream().filter(Map.Entry::getValue).map(Map.Entry::getKey);
    var ids = seen.toList();
    boolean bare = signs.stream().allMatch(Signs::isBare);
    if (ids.size() == 1 || !ids.isEmpty() && !bare) {
      return new One(ids.getFirst(), List.of());
    }
    if (!ids.isEmpty()) {
      return new Nobody(Why.SEVERAL);
    }
    if (!suiting.isEmpty() && !bare) {
      return new Nobody(Why.UNSEEN);
    }
    return row.number().isPresent()
        ? new Nobody(Why.UNKNOWN)
        : row.email().map(people::holder).orElseGet(() -> new Nobody(Why.UNKNOWN));
  }

  /** A private person is looked up by the family name, which may stand first or last. */
  private static List<Signs> signs(Named row, Dialling dialling) {
    var names = new LinkedHashSet<String>();
    row.name().ifPresent(name -> forms(name).forEach(it -> names.add(it.sorted())));
    if (names.isEmpty()) {
      names.add("");
    }
    return names.stream()
        .map(
            name ->
                new Signs(
                    row.number(),
                    Optional.empty(),
                    row.email().map(EmailAddress::comparable).stream().toList(),
                    row.phone().map(dialling::dialled).stream().toList(),
                    name.isEmpty() ? "" : SortKeys.beginning(name),
                    ""))
        .filter(some -> !some.isBare() || !some.name().isEmpty())
        .toList();
  }

  private static List<CustomerName> forms(String name) {
    try {
      int blank = name.lastIndexOf(' ');
      return blank < 0
          ? List.of(new OrganisationName(name))
          : List.of(
              new OrganisationName(name),
              new PersonName(name.substring(0, blank), name.substring(blank + 1)));
    } catch (InvalidException e) {
      return List.of();
    }
  }

  /** Those of the people named who are at the customer who was found. */
  private static List<Meant> withPeople(Transaction tx, List<Named> rows, List<Meant> found)
      throws SQLException {
    var asked = new HashMap<Integer, List<BulkPeople.Fresh>>();
    for (int i = 0; i < rows.size(); i++) {
      if (found.get(i) instanceof One(CustomerId customer, var _)) {
        asked.put(
            i,
            rows.get(i).people().stream()
                .flatMap(text -> person(text).stream())
                .map(details -> new BulkPeople.Fresh(customer, details))
                .toList());
      }
    }
    var there = new KnownPeople(tx.connection());
    var all = asked.values().stream().flatMap(List::stream).distinct().toList();
    for (var slice : Slices.of(all)) {
      there.lookUp(slice);
    }
    asked.forEach(
        (place, people) -> {
          if (found.get(place) instanceof One(CustomerId customer, List<PersonId> already)) {
            var ids = new LinkedHashSet<>(already);
            people.forEach(
                person -> there.meant(person).flatMap(it -> it.id()).ifPresent(ids::add));
            found.set(place, new One(customer, List.copyOf(ids)));
          }
        });
    return found;
  }

  /** By an e-mail address, else by the name; the first word of it is a given name, or the last. */
  private static Optional<PersonDetails> person(String text) {
    try {
      if (text.indexOf('@') >= 0) {
        var email = new EmailAddress("", text);
        return Optional.of(
            PersonDetails.of(new PersonName("", text), draft -> draft.emails(List.of(email))));
      }
      int blank = text.lastIndexOf(' ');
      return Optional.of(
          PersonDetails.of(
              blank < 0
                  ? new PersonName("", text)
                  : new PersonName(text.substring(0, blank), text.substring(blank + 1)),
              draft -> {}));
    } catch (InvalidException e) {
      return Optional.empty();
    }
  }
}
