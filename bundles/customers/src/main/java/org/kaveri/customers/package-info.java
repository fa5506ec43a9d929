/**
 * The register of customers: who they are, who cares for them, the people at them.
 *
 * <p>Start with {@link org.kaveri.customers.StoredCustomers} and {@link
 * org.kaveri.customers.StoredPeople}, which keep what {@code org.kaveri.api.customers} promises.
 * One customer is read and changed through its entity; lists, search and adding many at once are
 * plain SQL, a fixed number of statements each. Two customers who are one are found by {@link
 * org.kaveri.customers.FindDuplicates} and merged by {@link org.kaveri.customers.StoredMerges}.
 * Screens are in {@code .ui}.
 *
 * <p>Beware: the index of words and the sort keys are made by {@code org.kaveri.store.lists} when a
 * name is written, not by the database. A customer who was merged into another keeps her row, with
 * {@code merged_into}: every statement over the register leaves her out.
 */
@NullMarked
package org.kaveri.customers;

import org.jspecify.annotations.NullMarked;
