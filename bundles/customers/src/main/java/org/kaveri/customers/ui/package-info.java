/**
 * Customers on the screen: the list, the card and the forms.
 *
 * <p>{@link org.kaveri.customers.ui.CustomersView} is the place in the navigation; below it stands
 * a customer's card, which draws who the customer is and is filled by the panels of all rooms.
 * Loaded only where the ui room is installed.
 */
@NullMarked
package org.kaveri.customers.ui;

import org.jspecify.annotations.NullMarked;
