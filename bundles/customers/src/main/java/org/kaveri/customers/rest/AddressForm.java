package org.kaveri.customers.rest;

import static org.kaveri.rest.Members.orEmpty;
import static org.kaveri.rest.Members.orNull;

import org.jspecify.annotations.Nullable;
import org.kaveri.api.customers.PostalAddress;
import org.kaveri.rest.RequiresOneOf;

/**
 * A postal address as JSON has it; one of its parts is required, beside the label.
 *
 * @param label what it is for
 * @param street street and number, box, floor
 * @param postcode as the country writes it
 * @param city town or city
 * @param country in the user's own word
 */
@RequiresOneOf({"street", "postcode", "city", "country"})
public record AddressForm(
    @Nullable String label,
    @Nullable String street,
    @Nullable String postcode,
    @Nullable String city,
    @Nullable String country) {
  static AddressForm of(PostalAddress address) {
    return new AddressForm(
        orNull(address.label()),
        orNull(address.street()),
        orNull(address.postcode()),
        orNull(address.city()),
        orNull(address.country()));
  }

  PostalAddress toAddress() {
    return new PostalAddress(
        orEmpty(label), orEmpty(street), orEmpty(postcode), orEmpty(city), orEmpty(country));
  }
}
