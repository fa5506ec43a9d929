package org.kaveri.api.customers;

import java.util.List;
import org.kaveri.api.customers.CustomerName.PersonName;

/**
 * All that is entered about a person at a customer.
 *
 * @param name how she is called
 * @param role what she is or does there, like {@code "Buyer"}; may be empty, at most 100 characters
 * @param emails the main one first; at most {@value CustomerDetails#MAX_CONTACT_WAYS}
 * @param phones the main one first; at most {@value CustomerDetails#MAX_CONTACT_WAYS}
 * @since 0.1
 */
public record PersonDetails(
    PersonName name, String role, List<EmailAddress> emails, List<PhoneNumber> phones) {
  public PersonDetails {
    role = Texts.line("role", role, 100);
    emails = ContactWays.limited(emails);
    phones = ContactWays.limited(phones);
  }
}
