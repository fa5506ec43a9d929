/**
 * The register of customers: who they are, who cares for them, the people at them.
 *
 * <p>Start with {@link org.kaveri.customers.StoredCustomers} and {@link
 * org.kaveri.customers.StoredPeople}, which keep what {@code org.kaveri.api.customers} promises.
 * One customer is read and changed through its entity; lists, search and adding many at once are
 * plain SQL, a fixed number of statements each. Screens are in {@code .ui}.
 *
 * <p>Beware: the index of words and the sort keys are made by {@code org.kaveri.store.lists} when a
 * name is written, not by the database.
 */
@NullMarked
package org.kaveri.customers;

import org.jspecify.annotations.NullMarked;
