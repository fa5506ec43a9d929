package org.kaveri.api.customers;

import java.util.List;
import java.util.function.Consumer;
import org.kaveri.api.customers.CustomerName.PersonName;

/**
 * All that is entered about a person at a customer. Components will be added: use {@link #of} and
 * {@link #with} rather than the constructor.
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

  /**
   * A person of that name, with what else is known.
   *
   * @param entering sets what is known; all else stays empty
   */
  public static PersonDetails of(PersonName name, Consumer<Draft> entering) {
    var draft = new Draft(name);
    entering.accept(draft);
    return draft.details();
  }

  /**
   * The same but for what is changed.
   *
   * @param changing sets what is different; all else, known to the caller or not, stays
   */
  public PersonDetails with(Consumer<Draft> changing) {
    var draft = new Draft(name).role(role).emails(emails).phones(phones);
    changing.accept(draft);
    return draft.details();
  }

  /**
   * Details on their way, as {@link #of} and {@link #with} hand them out. Each method sets one of
   * the components and gives the draft itself. For one thread.
   */
  public static final class Draft {
    private PersonName name;
    private String role = "";
    private List<EmailAddress> emails = List.of();
    private List<PhoneNumber> phones = List.of();

    private Draft(PersonName name) {
      this.name = name;
    }

    public Draft name(PersonName name) {
      this.name = name;
      return this;
    }

    /** Blank for none. */
    public Draft role(String role) {
      this.role = role;
      return this;
    }

    public Draft emails(List<EmailAddress> emails) {
      this.emails = emails;
      return this;
    }

    public Draft phones(List<PhoneNumber> phones) {
      this.phones = phones;
      return this;
    }

    private PersonDetails details() {
      return new PersonDetails(name, role, emails, phones);
    }
  }
}
