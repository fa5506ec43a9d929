package org.kaveri.customers;

import org.kaveri.api.customers.CustomerDetails;
import org.kaveri.api.customers.CustomerName.PersonName;
import org.kaveri.api.customers.PersonDetails;

/**
 * Details of a person in the form of those of a private customer whose note is the role: what is
 * kept and undone of customers is kept and undone of people in the same way.
 */
final class PersonAsCustomer {
  private PersonAsCustomer() {}

  static CustomerDetails of(PersonDetails person) {
    return CustomerDetails.of(
        person.name(),
        draft -> draft.emails(person.emails()).phones(person.phones()).note(person.role()));
  }

  static PersonDetails read(CustomerDetails details) {
    return PersonDetails.of(
        (PersonName) details.name(),
        draft -> draft.emails(details.emails()).phones(details.phones()).role(details.note()));
  }
}
