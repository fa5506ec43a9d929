package org.kaveri.customers.rest;

import static org.kaveri.rest.Members.id;
import static org.kaveri.rest.Members.list;
import static org.kaveri.rest.Members.orEmpty;
import static org.kaveri.rest.Members.orNull;
import static org.kaveri.rest.Members.required;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kaveri.api.CustomerId;
import org.kaveri.api.customers.CustomerName.PersonName;
import org.kaveri.api.customers.Person;
import org.kaveri.api.customers.PersonDetails;
import org.kaveri.rest.Members;
import org.kaveri.rest.Required;
import org.kaveri.rest.RequiresOneOf;

/**
 * What is known of a person, as JSON has it; the components are those of {@link PersonDetails}.
 *
 * @param customer at whom she is; required, and never another
 * @param given first names
 * @param family surname
 * @param role what she is or does there
 * @param emails the main one first
 * @param phones the main one first
 */
@RequiresOneOf({"given", "family"})
public record PersonForm(
    @Required @Nullable Long customer,
    @Nullable String given,
    @Nullable String family,
    @Nullable String role,
    @Nullable List<@Nullable EmailForm> emails,
    @Nullable List<@Nullable PhoneForm> phones) {
  static PersonForm of(Person person) {
    PersonDetails details = person.details();
    return new PersonForm(
        person.customer().value(),
        orNull(details.name().given()),
        orNull(details.name().family()),
        orNull(details.role()),
        details.emails().stream().map(EmailForm::of).toList(),
        details.phones().stream().map(PhoneForm::of).toList());
  }

  CustomerId toCustomer() {
    return id("customer", required("customer", customer), CustomerId::new);
  }

  PersonDetails toDetails() {
    return PersonDetails.of(toName(), this::enter);
  }

  /** The details of that person, changed as this says. */
  PersonDetails over(Person person) {
    Members.fixed("customer", person.customer().value(), customer);
    return person
        .details()
        .with(
            draft -> {
              draft.name(toName());
              enter(draft);
            });
  }

  private PersonName toName() {
    return new PersonName(orEmpty(given), orEmpty(family));
  }

  private void enter(PersonDetails.Draft draft) {
    draft
        .role(orEmpty(role))
        .emails(list("emails", emails, EmailForm::toEmail))
        .phones(list("phones", phones, PhoneForm::toPhone));
  }
}
