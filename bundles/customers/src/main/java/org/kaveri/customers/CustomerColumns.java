package org.kaveri.customers;

import org.jspecify.annotations.Nullable;
import org.kaveri.api.customers.CustomerDetails;
import org.kaveri.api.customers.CustomerName;
import org.kaveri.api.customers.PostalAddress;

/** What a customer's row holds beside what was entered word for word. */
record CustomerColumns(
    @Nullable String given,
    @Nullable String family,
    @Nullable String email,
    @Nullable String phone,
    @Nullable String place) {

  static CustomerColumns of(CustomerDetails details) {
    boolean person = details.name() instanceof CustomerName.PersonName;
    return new CustomerColumns(
        person ? ((CustomerName.PersonName) details.name()).given() : null,
        person ? ((CustomerName.PersonName) details.name()).family() : null,
        details.emails().isEmpty() ? null : details.emails().getFirst().address(),
        details.phones().isEmpty() ? null : details.phones().getFirst().number(),
        details.addresses().isEmpty() ? null : place(details.addresses().getFirst()));
  }

  private static @Nullable String place(PostalAddress address) {
    String place = address.city().isEmpty() ? address.country() : address.city();
    return place.isEmpty() ? null : place;
  }
}
