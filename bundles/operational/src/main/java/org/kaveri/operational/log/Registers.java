package org.kaveri.operational.log;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.kaveri.api.CustomerId;
import org.kaveri.api.InvalidException;
import org.kaveri.api.PersonId;
import org.kaveri.api.UserId;
import org.kaveri.api.access.Caller;
import org.kaveri.api.access.Users;
import org.kaveri.api.customers.Customers;
import org.kaveri.api.customers.People;
import org.kaveri.api.customers.Person;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Makes sure that those who are named are in the registers. People are asked for in the name of the
 * platform, since whoever may log a contact need not be one who may read the registers.
 */
@Component(service = Registers.class)
public final class Registers {
  private static final Caller US = new Caller.Platform("operational");

  private final Customers customers;
  private final People people;
  private final Users users;

  /** For the component runtime. */
  @Activate
  public Registers(
      @Reference Customers customers, @Reference People people, @Reference Users users) {
    this.customers = customers;
    this.people = people;
    this.users = users;
  }

  /** Makes sure that the customer is there, and stays until the transaction has ended. */
  void requireCustomer(CustomerId customer) {
    customers.require(List.of(customer));
  }

  /** Makes sure that all of them are at the customer. */
  void requirePersons(CustomerId customer, Collection<PersonId> persons) {
    for (PersonId id : persons) {
      Optional<Person> person = Caller.call(US, () -> people.find(id));
      if (person.filter(found -> found.customer().equals(customer)).isEmpty()) {
        throw new InvalidException(
            "interaction.person-unknown", "Somebody who is named is not at this customer.");
      }
    }
  }

  /** Makes sure that all of them are employees; the caller is one without asking. */
  void requireEmployees(Collection<UserId> employees) {
    if (!areUsers(employees)) {
      throw new InvalidException(
          "interaction.employee-unknown", "An employee who is named does not exist.");
    }
  }

  /** Makes sure that there is somebody to do it. */
  void requireAssignee(UserId assignee) {
    if (!areUsers(List.of(assignee))) {
      throw new InvalidException(
          "follow-up.assignee-unknown", "The employee who is to do the follow-up does not exist.");
    }
  }

  private boolean areUsers(Collection<UserId> ids) {
    HashSet<UserId> others = new HashSet<>(ids);
    Caller.current().user().ifPresent(others::remove);
    return others.isEmpty() || users.namesOf(others).keySet().containsAll(others);
  }
}
