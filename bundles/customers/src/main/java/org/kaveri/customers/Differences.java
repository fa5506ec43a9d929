package org.kaveri.customers;

import java.util.ArrayList;
import java.util.List;
import org.kaveri.api.customers.CustomerDetails;
import org.kaveri.api.customers.PersonDetails;

/** Names the fields in which two details differ. */
final class Differences {
  private Differences() {}

  static List<String> between(CustomerDetails before, CustomerDetails after) {
    var fields = new ArrayList<String>();
    note(fields, "name", before.name(), after.name());
    note(fields, "number", before.number(), after.number());
    note(fields, "businessId", before.businessId(), after.businessId());
    note(fields, "language", before.language(), after.language());
    note(fields, "owner", before.owner(), after.owner());
    note(fields, "emails", before.emails(), after.emails());
    note(fields, "phones", before.phones(), after.phones());
    note(fields, "addresses", before.addresses(), after.addresses());
    return fields;
  }

  static List<String> between(PersonDetails before, PersonDetails after) {
    var fields = new ArrayList<String>();
    note(fields, "name", before.name(), after.name());
    note(fields, "role", before.role(), after.role());
    note(fields, "emails", before.emails(), after.emails());
    note(fields, "phones", before.phones(), after.phones());
    return fields;
  }

  private static void note(List<String> fields, String name, Object before, Object after) {
    if (!before.equals(after)) {
      fields.add(name);
    }
  }
}
