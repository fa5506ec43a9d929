package org.kaveri.customers;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kaveri.api.customers.CustomerDetails;
import org.kaveri.api.customers.CustomerName;
import org.kaveri.api.customers.PostalAddress;
import org.kaveri.store.Micros;
import org.kaveri.store.lists.SortKeys;

/** What a customer's row holds beside what was entered word for word. */
record CustomerColumns(
    @Nullable String given,
    @Nullable String family,
    @Nullable String email,
    @Nullable String phone,
    @Nullable String place,
    String numberKey,
    String placeKey) {

  static CustomerColumns of(long id, CustomerDetails details) {
    boolean person = details.name() instanceof CustomerName.PersonName;
    Optional<String> place =
        details.addresses().stream().findFirst().flatMap(CustomerColumns::place);
    return new CustomerColumns(
        person ? ((CustomerName.PersonName) details.name()).given() : null,
        person ? ((CustomerName.PersonName) details.name()).family() : null,
        details.emails().isEmpty() ? null : details.emails().getFirst().address(),
        details.phones().isEmpty() ? null : details.phones().getFirst().number(),
        place.orElse(null),
        SortKeys.orLast(details.number().map(SortKeys::natural), details.name().sorted(), id),
        SortKeys.orLast(place, details.name().sorted(), id));
  }

  /** The key of the order in which customers were entered. */
  static String createdKey(long id, Instant created) {
    return "%019d\t%019d".formatted(Micros.of(created), id);
  }

  private static Optional<String> place(PostalAddress address) {
    return Stream.of(address.city(), address.country()).filter(it -> !it.isEmpty()).findFirst();
  }
}
