package org.kaveri.api.customers;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.kaveri.api.CustomerId;
import org.kaveri.api.Page;
import org.kaveri.api.access.Permission;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The fields that the company has added to its customers. Their values stand in {@link
 * CustomerDetails#own}.
 *
 * <p>Reading needs {@link Customers#READ}, writing {@link #ADMINISTER}. Every operation joins the
 * current thread's transaction or makes one of its own. Safe for any thread. Writing publishes
 * {@link OwnFieldChanged}.
 *
 * @since 0.1
 */
@ProviderType
public interface OwnFields {
  /** To add, change and remove fields. */
  Permission ADMINISTER = new Permission("customers:administer");

  /** How many there may be. */
  int MAX = 100;

  /** All of them in the order in which they are shown, those not in use too. */
  List<OwnField> list();

  /**
   * What these customers have, by the names of the fields, written as in {@link
   * CustomerDetails#own}; those who have nothing are left out.
   *
   * @param customers at most {@value Page.Request#MAX_SIZE}
   */
  Map<CustomerId, Map<String, String>> valuesOf(Collection<CustomerId> customers);

  /**
   * Adds a field behind all others.
   *
   * @return the field as kept
   * @throws org.kaveri.api.ConflictException {@code own-field.name-taken}
   * @throws org.kaveri.api.InvalidException {@code own-field.too-many}
   */
  OwnField add(OwnField field);

  /**
   * Changes label, choices and use. A choice that is taken away stays with those who have it.
   *
   * @param field with the version that the caller has seen; name, kind and currency as they were
   * @throws org.kaveri.api.NotFoundException {@code own-field.unknown}
   * @throws org.kaveri.api.ConflictException {@code own-field.changed-meanwhile}
   * @throws org.kaveri.api.InvalidException {@code own-field.kind-fixed}
   */
  OwnField change(OwnField field);

  /**
   * Puts the fields into this order.
   *
   * @param names all of them
   * @throws org.kaveri.api.ConflictException {@code own-field.changed-meanwhile} when they are not
   *     those that there are
   */
  void order(List<String> names);

  /**
   * Removes a field that no customer has a value of.
   *
   * @throws org.kaveri.api.NotFoundException {@code own-field.unknown}
   * @throws org.kaveri.api.ConflictException {@code own-field.has-values}
   */
  void remove(String name);
}
