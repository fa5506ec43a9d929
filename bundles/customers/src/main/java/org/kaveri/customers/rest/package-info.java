/**
 * Customers and the people at them over HTTP: {@link org.kaveri.customers.rest.CustomersResource},
 * {@link org.kaveri.customers.rest.PeopleResource}. What is known of them stands in {@link
 * org.kaveri.customers.rest.CustomerForm} and {@link org.kaveri.customers.rest.PersonForm}, for
 * reading and writing alike. Not loaded where the rest room isn't installed.
 */
@NullMarked
package org.kaveri.customers.rest;

import org.jspecify.annotations.NullMarked;
