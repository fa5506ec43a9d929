package org.kaveri.api.customers;

import java.util.Optional;
import org.kaveri.api.ConflictException;
import org.kaveri.api.CustomerId;
import org.kaveri.api.NotFoundException;
import org.kaveri.api.Page;
import org.kaveri.api.PersonId;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The people at customers.
 *
 * <p>Permissions, transactions and threads as in {@link Customers}. Writing publishes {@link
 * PersonAdded}, {@link PersonChanged} or {@link PersonRemoved}.
 *
 * @since 0.1
 */
@ProviderType
public interface People {

  /**
   * Adds a person at a customer.
   *
   * @throws NotFoundException {@code customer.unknown}
   */
  Person add(CustomerId customer, PersonDetails details);

  /**
   * Replaces what is known of a person. Nothing happens when it is the same as before.
   *
   * @param version the one that the caller has seen
   * @throws NotFoundException {@code person.unknown}
   * @throws ConflictException {@code person.changed-meanwhile}
   */
  Person change(PersonId id, long version, PersonDetails details);

  /**
   * Removes a person who is no longer at the customer.
   *
   * @param version the one that the caller has seen
   * @throws NotFoundException {@code person.unknown}
   * @throws ConflictException {@code person.changed-meanwhile}
   */
  void remove(PersonId id, long version);

  /**
   * The person of that id.
   *
   * @throws NotFoundException {@code person.unknown}
   */
  Person get(PersonId id);

  /** The person of that id, empty when there is none. */
  Optional<Person> find(PersonId id);

  /** The people at a customer, sorted by name as {@link Customers#list} sorts. */
  Page<Person> listOf(CustomerId customer, Page.Request page);
}
