package org.kaveri.api.customers;

import org.kaveri.api.InvalidException;

/**
 * How a customer or a person is called.
 *
 * @since 0.1
 */
public sealed interface CustomerName {
  /** The longest part of a name, in characters. */
  int MAX_LENGTH = 200;

  /** As it is said and written: {@code "Aino Virtanen"}. Never empty. */
  String display();

  /** As it stands in a sorted list: {@code "Virtanen Aino"}. Never empty. */
  String sorted();

  /** What is called so. */
  CustomerKind kind();

  /**
   * The name of an organisation.
   *
   * @param name not blank; surrounding white space is removed
   */
  record OrganisationName(String name) implements CustomerName {
    public OrganisationName {
      name = cleaned(name);
      if (name.isEmpty()) {
        throw new InvalidException("customer.name-missing", "A customer needs a name.");
      }
    }

    @Override
    public String display() {
      return name;
    }

    @Override
    public String sorted() {
      return name;
    }

    @Override
    public CustomerKind kind() {
      return CustomerKind.ORGANISATION;
    }
  }

  /**
   * The name of a human being. One of the parts may be empty, not both; white space around them is
   * removed.
   *
   * @param given first names
   * @param family surname
   */
  record PersonName(String given, String family) implements CustomerName {
    public PersonName {
      given = cleaned(given);
      family = cleaned(family);
      if (given.isEmpty() && family.isEmpty()) {
        throw new InvalidException(
            "customer.name-missing", "A person needs a given or a family name.");
      }
    }

    @Override
    public String display() {
      return (given + " " + family).strip();
    }

    @Override
    public String sorted() {
      return (family + " " + given).strip();
    }

    @Override
    public CustomerKind kind() {
      return CustomerKind.PRIVATE_PERSON;
    }
  }

  private static String cleaned(String part) {
    return Texts.line("name", part, MAX_LENGTH);
  }
}
