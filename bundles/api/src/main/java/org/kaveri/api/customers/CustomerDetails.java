package org.kaveri.api.customers;

import java.util.List;
import java.util.Optional;
import org.kaveri.api.UserId;

/**
 * All that is entered about a customer.
 *
 * {@snippet :
 * CustomerDetails.organisation("Virtasen Leipomo Oy")
 *     .withEmails(List.of(new EmailAddress("", "tilaukset@example.fi")));
 * }
 *
 * @param name how the customer is called; tells too which {@linkplain #kind() kind} it is
 * @param number the company's own number for the customer, unique where there is one; at most 50
 *     characters
 * @param businessId as the authorities number organisations, kept as written; at most 30 characters
 * @param language in which the customer wants to be served: an IETF language tag like {@code "fi"}
 * @param owner the employee who cares for the customer
 * @param emails the main one first; at most {@value #MAX_CONTACT_WAYS}
 * @param phones the main one first; at most {@value #MAX_CONTACT_WAYS}
 * @param addresses the main one first; at most {@value #MAX_CONTACT_WAYS}
 * @since 0.1
 */
public record CustomerDetails(
    CustomerName name,
    Optional<String> number,
    Optional<String> businessId,
    Optional<String> language,
    Optional<UserId> owner,
    List<EmailAddress> emails,
    List<PhoneNumber> phones,
    List<PostalAddress> addresses) {
  /** How many of a kind a customer may have. */
  public static final int MAX_CONTACT_WAYS = 50;

  public CustomerDetails {
    number = Texts.line("number", number, 50);
    businessId = Texts.line("business-id", businessId, 30);
    language = Texts.line("language", language, 35);
    emails = ContactWays.limited(emails);
    phones = ContactWays.limited(phones);
    addresses = ContactWays.limited(addresses);
  }

  /** An organisation of which nothing but the name is known. */
  public static CustomerDetails organisation(String name) {
    return named(new CustomerName.OrganisationName(name));
  }

  /** A private person of whom nothing but the name is known. */
  public static CustomerDetails privatePerson(String given, String family) {
    return named(new CustomerName.PersonName(given, family));
  }

  private static CustomerDetails named(CustomerName name) {
    return new CustomerDetails(
        name,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of());
  }

  /** What the customer is. */
  public CustomerKind kind() {
    return name.kind();
  }

  /** The same with another name. */
  public CustomerDetails withName(CustomerName name) {
    return new CustomerDetails(
        name, number, businessId, language, owner, emails, phones, addresses);
  }

  /** The same with another number. */
  public CustomerDetails withNumber(Optional<String> number) {
    return new CustomerDetails(
        name, number, businessId, language, owner, emails, phones, addresses);
  }

  /** The same with another business id. */
  public CustomerDetails withBusinessId(Optional<String> businessId) {
    return new CustomerDetails(
        name, number, businessId, language, owner, emails, phones, addresses);
  }

  /** The same with another language. */
  public CustomerDetails withLanguage(Optional<String> language) {
    return new CustomerDetails(
        name, number, businessId, language, owner, emails, phones, addresses);
  }

  /** The same with another owner. */
  public CustomerDetails withOwner(Optional<UserId> owner) {
    return new CustomerDetails(
        name, number, businessId, language, owner, emails, phones, addresses);
  }

  /** The same with other e-mail addresses. */
  public CustomerDetails withEmails(List<EmailAddress> emails) {
    return new CustomerDetails(
        name, number, businessId, language, owner, emails, phones, addresses);
  }

  /** The same with other telephone numbers. */
  public CustomerDetails withPhones(List<PhoneNumber> phones) {
    return new CustomerDetails(
        name, number, businessId, language, owner, emails, phones, addresses);
  }

  /** The same with other addresses. */
  public CustomerDetails withAddresses(List<PostalAddress> addresses) {
    return new CustomerDetails(
        name, number, businessId, language, owner, emails, phones, addresses);
  }
}
