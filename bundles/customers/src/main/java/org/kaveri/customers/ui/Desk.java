package org.kaveri.customers.ui;

import org.kaveri.api.access.Access;
import org.kaveri.api.access.Users;
import org.kaveri.api.customers.Customers;
import org.kaveri.api.customers.OwnFields;
import org.kaveri.api.customers.People;

/** The services that the screens of customers work with. */
record Desk(Customers customers, People people, OwnFields own, Users users, Access access) {}
