package org.kaveri.operational.imports;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kaveri.api.PersonId;
import org.kaveri.api.UserId;
import org.kaveri.api.customers.CustomerSummary;
import org.kaveri.api.customers.CustomersInFiles;
import org.kaveri.api.interactions.Interaction;
import org.kaveri.operational.log.InteractionRows;
import org.kaveri.store.lists.Slices;

/** Contacts as files of them have them, a fixed number of statements for each slice. */
record ExportedContacts(Connection connection, CustomersInFiles files, EmployeeNames employees) {
  private static final int SLICE = 500;

  List<List<String>> of(ByCustomer.Part part) throws SQLException {
    var table = new InteractionRows(connection);
    var rows = new ArrayList<List<String>>(part.ids().size());
    for (List<Long> slice : Slices.of(part.ids(), SLICE)) {
      Map<Long, Interaction> contacts = table.byId(slice);
      Map<Long, String> references = table.references(slice);
      Map<PersonId, String> people = people(contacts);
      for (long id : slice) {
        Interaction contact = contacts.get(id);
        if (contact != null) {
          rows.add(
              row(
                  contact,
                  Optional.ofNullable(part.whose().get(contact.customer())),
                  people,
                  references.getOrDefault(id, "")));
        }
      }
    }
    return rows;
  }

  private Map<PersonId, String> people(Map<Long, Interaction> contacts) {
    var asked = contacts.values().stream().flatMap(it -> it.persons().stream()).distinct().toList();
    var names = new HashMap<PersonId, String>();
    for (List<PersonId> slice : Slices.of(asked)) {
      names.putAll(files.namesOf(slice));
    }
    return names;
  }

  private List<String> row(
      Interaction contact,
      Optional<CustomerSummary> customer,
      Map<PersonId, String> people,
      String reference) {
    var row = new LinkedHashMap<String, String>();
    RowFields.put(row, customer);
    row.put(
        ContactFields.PEOPLE,
        contact.persons().stream()
            .map(id -> people.getOrDefault(id, ""))
            .filter(name -> !name.isEmpty())
            .collect(Collectors.joining("; ")));
    row.put(ContactFields.CHANNEL, contact.channel());
    row.put(ContactFields.DIRECTION, contact.direction().map(DirectionWords::write).orElse(""));
    row.put(ContactFields.OCCURRED, contact.occurredAt().toString());
    row.put(ContactFields.DURATION, contact.duration().map(DurationText::write).orElse(""));
    row.put(
        ContactFields.EMPLOYEES,
        contact.employees().stream()
            .flatMap((UserId id) -> employees.nameOf(id).stream())
            .collect(Collectors.joining("; ")));
    row.put(ContactFields.SUBJECT, contact.subject());
    row.put(ContactFields.NOTE, contact.note());
    row.put(ContactFields.OUTCOME, contact.outcome());
    row.put(RowFields.REFERENCE, reference);
    return ContactFields.all().stream().map(field -> row.getOrDefault(field.name(), "")).toList();
  }
}
