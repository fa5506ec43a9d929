package org.kaveri.api.customers;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.kaveri.api.CustomerId;
import org.kaveri.api.UserId;

/**
 * All that is entered about a customer. Components will be added: use {@link #of} and {@link #with}
 * rather than the constructor.
 *
 * {@snippet :
 * CustomerDetails.organisation("Virtasen Leipomo Oy")
 *     .with(draft -> draft.number("12").language("fi"));
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
 * @param tags words that the company groups its customers by, each once whatever its case, by name;
 *     at most {@value #MAX_TAGS} of {@value #MAX_TAG_LENGTH} characters
 * @param note whatever else is good to know, of several lines; empty or at most {@value
 *     #MAX_NOTE_LENGTH} characters
 * @param parent the organisation that this customer belongs to
 * @param origin how the customer came to us
 * @param prospect whether she has bought nothing yet; the first order ends it
 * @param own values of the company's own {@link OwnFields}, by name of the field, written as its
 *     {@linkplain OwnFieldKind kind} says; where a field has none there is no value
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
    List<PostalAddress> addresses,
    List<String> tags,
    String note,
    Optional<CustomerId> parent,
    Origin origin,
    boolean prospect,
    Map<String, String> own) {
  /** How many of a kind a customer may have. */
  public static final int MAX_CONTACT_WAYS = 50;

  /** How many tags a customer may have. */
  public static final int MAX_TAGS = 50;

  /** How long a tag may be, in characters. */
  public static final int MAX_TAG_LENGTH = 50;

  /** How long a note may be, in characters. */
  public static final int MAX_NOTE_LENGTH = 4000;

  public CustomerDetails {
    number = Texts.line("number", number, 50);
    businessId = Texts.line("business-id", businessId, 30);
    language = Texts.line("language", language, 35);
    emails = ContactWays.limited(emails);
    phones = ContactWays.limited(phones);
    addresses = ContactWays.limited(addresses);
    tags = Tags.cleaned(tags);
    note = Texts.block("note", note, MAX_NOTE_LENGTH);
    own = OwnValues.cleaned(own);
  }

  /** An organisation of which nothing but the name is known. */
  public static CustomerDetails organisation(String name) {
    return of(new CustomerName.OrganisationName(name), draft -> {});
  }

  /** A private person of whom nothing but the name is known. */
  public static CustomerDetails privatePerson(String given, String family) {
    return of(new CustomerName.PersonName(given, family), draft -> {});
  }

  /**
   * A customer of that name, with what else is known.
   *
   * @param entering sets what is known; all else stays empty
   */
  public static CustomerDetails of(CustomerName name, Consumer<Draft> entering) {
    var draft = new Draft(name);
    entering.accept(draft);
    return draft.details();
  }

  /**
   * The same but for what is changed.
   *
   * @param changing sets what is different; all else, known to the caller or not, stays
   */
  public CustomerDetails with(Consumer<Draft> changing) {
    var draft =
        new Draft(name)
            .number(number)
            .businessId(businessId)
            .language(language)
            .owner(owner)
            .emails(emails)
            .phones(phones)
            .addresses(addresses)
            .tags(tags)
            .note(note)
            .parent(parent)
            .origin(origin)
            .prospect(prospect)
            .own(own);
    changing.accept(draft);
    return draft.details();
  }

  /** What the customer is. */
  public CustomerKind kind() {
    return name.kind();
  }

  /**
   * Details on their way, as {@link #of} and {@link #with} hand them out. Each method sets one of
   * the components and gives the draft itself. For one thread.
   */
  public static final class Draft {
    private CustomerName name;
    private Optional<String> number = Optional.empty();
    private Optional<String> businessId = Optional.empty();
    private Optional<String> language = Optional.empty();
    private Optional<UserId> owner = Optional.empty();
    private List<EmailAddress> emails = List.of();
    private List<PhoneNumber> phones = List.of();
    private List<PostalAddress> addresses = List.of();
    private List<String> tags = List.of();
    private String note = "";
    private Optional<CustomerId> parent = Optional.empty();
    private Origin origin = Origin.UNKNOWN;
    private boolean prospect;
    private Map<String, String> own = Map.of();

    private Draft(CustomerName name) {
      this.name = name;
    }

    public Draft name(CustomerName name) {
      this.name = name;
      return this;
    }

    /** Blank for none. */
    public Draft number(String number) {
      return number(Optional.of(number));
    }

    public Draft number(Optional<String> number) {
      this.number = number;
      return this;
    }

    /** Blank for none. */
    public Draft businessId(String businessId) {
      return businessId(Optional.of(businessId));
    }

    public Draft businessId(Optional<String> businessId) {
      this.businessId = businessId;
      return this;
    }

    /** Blank for none. */
    public Draft language(String language) {
      return language(Optional.of(language));
    }

    public Draft language(Optional<String> language) {
      this.language = language;
      return this;
    }

    public Draft owner(UserId owner) {
      return owner(Optional.of(owner));
    }

    public Draft owner(Optional<UserId> owner) {
      this.owner = owner;
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

    public Draft addresses(List<PostalAddress> addresses) {
      this.addresses = addresses;
      return this;
    }

    public Draft tags(List<String> tags) {
      this.tags = tags;
      return this;
    }

    /** Blank for none. */
    public Draft note(String note) {
      this.note = note;
      return this;
    }

    public Draft parent(Optional<CustomerId> parent) {
      this.parent = parent;
      return this;
    }

    public Draft origin(Origin origin) {
      this.origin = origin;
      return this;
    }

    public Draft prospect(boolean prospect) {
      this.prospect = prospect;
      return this;
    }

    /** Values of own fields by name; those that are not among them have none. */
    public Draft own(Map<String, String> own) {
      this.own = own;
      return this;
    }

    /**
     * The value of one own field; those of others stay.
     *
     * @param value blank for none
     */
    public Draft own(String name, String value) {
      var values = new TreeMap<>(own);
      values.put(name, value);
      return own(values);
    }

    private CustomerDetails details() {
      return new CustomerDetails(
          name,
          number,
          businessId,
          language,
          owner,
          emails,
          phones,
          addresses,
          tags,
          note,
          parent,
          origin,
          prospect,
          own);
    }
  }
}
