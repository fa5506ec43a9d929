package org.kaveri.customers;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.kaveri.api.CustomerId;
import org.kaveri.api.PersonId;
import org.kaveri.api.access.SightScope;
import org.kaveri.api.customers.CustomerName.PersonName;
import org.kaveri.api.customers.CustomersInFiles.Meant;
import org.kaveri.api.customers.CustomersInFiles.Nobody;
import org.kaveri.api.customers.CustomersInFiles.One;
import org.kaveri.api.customers.CustomersInFiles.Why;
import org.kaveri.api.customers.EmailAddress;
import org.kaveri.store.lists.InList;
import org.kaveri.store.lists.Slices;

/** People at customers whom the rows of a file may mean, by their e-mail addresses. */
final class PeopleInFiles {
  private final Connection connection;
  private final SightScope scope;
  private final Map<String, Set<At>> holders = new HashMap<>();
  private final Set<CustomerId> seen = new LinkedHashSet<>();

  PeopleInFiles(Connection connection, SightScope scope) {
    this.connection = connection;
    this.scope = scope;
  }

  private record At(PersonId person, CustomerId customer) {}

  /** What they are called, of those whose customers are seen. */
  static Map<PersonId, String> names(
      Connection connection, SightScope scope, Collection<PersonId> people) throws SQLException {
    var names = new LinkedHashMap<PersonId, String>();
    var at = new HashMap<PersonId, CustomerId>();
    try (var select =
        connection.prepareStatement(
            "select id, customer_id, given_name, family_name from customers_person where id in "
                + InList.marks(people.size()))) {
      InList.bind(select, 1, people.stream().map(PersonId::value).toList());
      try (var row = select.executeQuery()) {
        while (row.next()) {
          var id = new PersonId(row.getLong(1));
          at.put(id, new CustomerId(row.getLong(2)));
          names.put(id, new PersonName(row.getString(3), row.getString(4)).display());
        }
      }
    }
    var seen = RegisterSight.among(connection, scope, Set.copyOf(at.values()));
    names.keySet().removeIf(id -> !seen.contains(at.get(id)));
    return names;
  }

  /** Looks up who has these; at most as many as a list of values may have. */
  void lookUpEmails(List<EmailAddress> emails) throws SQLException {
    var addresses = new LinkedHashSet<String>();
    emails.forEach(email -> addresses.add(email.comparable()));
    if (addresses.isEmpty()) {
      return;
    }
    Map<Long, String> byHolder = KnownPeople.holders(connection, addresses);
    for (List<Long> slice : Slices.of(List.copyOf(new TreeSet<>(byHolder.keySet())))) {
      AddedPeople.there(connection, slice)
          .forEach(
              (person, customer) ->
                  holders
                      .computeIfAbsent(
                          byHolder.getOrDefault(person, ""), it -> new LinkedHashSet<>())
                      .add(new At(new PersonId(person), customer)));
    }
    var customers =
        holders.values().stream().flatMap(Set::stream).map(At::customer).distinct().toList();
    for (List<CustomerId> slice : Slices.of(customers)) {
      seen.addAll(RegisterSight.among(connection, scope, slice));
    }
  }

  /** At whom the person of that address is, when it is at one customer. */
  Meant holder(EmailAddress email) {
    var at =
        holders.getOrDefault(email.comparable(), Set.of()).stream()
            .filter(it -> seen.contains(it.customer()))
            .toList();
    long customers = at.stream().map(At::customer).distinct().count();
    if (customers == 1) {
      return new One(at.getFirst().customer(), List.of(at.getFirst().person()));
    }
    return new Nobody(customers == 0 ? Why.UNKNOWN : Why.SEVERAL);
  }
}
