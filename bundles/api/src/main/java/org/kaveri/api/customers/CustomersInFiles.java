package org.kaveri.api.customers;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kaveri.api.CustomerId;
import org.kaveri.api.InvalidException;
import org.kaveri.api.Page;
import org.kaveri.api.PersonId;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Tells whom the rows of a file mean, for {@link org.kaveri.api.imports.ImportKind}s of what
 * belongs to customers.
 *
 * {@snippet :
 * switch (files.meant(List.of(Named.numbered("10234"))).getFirst()) {
 *   case CustomersInFiles.One(CustomerId customer, var people) -> write(customer);
 *   case CustomersInFiles.Nobody(CustomersInFiles.Why why) -> refuse(why);
 * }
 * }
 *
 * <p>Needs {@link Customers#READ}. Takes a number of statements that does not depend on how many
 * rows there are, beside one look into an index for each customer of whom only the name is known
 * and for each person. Joins the caller's transaction; safe for any thread.
 *
 * @since 0.1
 */
@ProviderType
public interface CustomersInFiles {

  /**
   * Whom each of these means. A customer is known by the first that the row has and somebody
   * shares: the number, an e-mail address, a telephone number together with the name; whoever has
   * another number is somebody else. The name alone counts only where the row has nothing else, and
   * only when one customer has it. An e-mail address that no customer has leads to the person who
   * has it.
   *
   * @param rows at most {@value Page.Request#MAX_SIZE}
   * @return an answer for each, in their order
   * @throws InvalidException {@code page.size}
   */
  List<Meant> meant(List<Named> rows);

  /**
   * What people are called. Those who do not exist, and those at customers whom the caller does not
   * see, are left out.
   *
   * @param people at most {@value Page.Request#MAX_SIZE}
   * @throws InvalidException {@code page.size}
   */
  Map<PersonId, String> namesOf(Collection<PersonId> people);

  /**
   * What a row says of its customer.
   *
   * @param number compared exactly
   * @param name of an organisation or a private person, as it is written
   * @param email of the customer, or of a person there
   * @param phone of the customer
   * @param people at the customer: a name or an e-mail address each
   */
  record Named(
      Optional<String> number,
      Optional<String> name,
      Optional<EmailAddress> email,
      Optional<PhoneNumber> phone,
      List<String> people) {
    public Named {
      people = List.copyOf(people);
    }

    /** By the number alone. */
    public static Named numbered(String number) {
      return new Named(
          Optional.of(number), Optional.empty(), Optional.empty(), Optional.empty(), List.of());
    }
  }

  /** Whom a row means. */
  sealed interface Meant {}

  /**
   * A customer whom the caller sees.
   *
   * @param customer who
   * @param people those of the people named who are there, in their order; others are left out
   */
  record One(CustomerId customer, List<PersonId> people) implements Meant {
    public One {
      people = List.copyOf(people);
    }
  }

  /** No customer that can be taken. */
  record Nobody(Why why) implements Meant {}

  /** Why there is none. */
  enum Why {
    /** Nobody is known by what the row says. */
    UNKNOWN,
    /** Somebody whom the caller does not see; of a name alone this is never told. */
    UNSEEN,
    /** Several have this name, or this address. */
    SEVERAL
  }
}
