package org.kaveri.api.customers;

import org.kaveri.api.InvalidException;

/**
 * Where somebody is visited or gets letters. Each part may be empty, not all of them.
 *
 * @param label what it is for, in the user's own word, like {@code "delivery"}
 * @param street street and number, box, floor
 * @param postcode as the country writes it
 * @param city town or city
 * @param country in the user's own word: {@code "Finland"}
 * @since 0.1
 */
public record PostalAddress(
    String label, String street, String postcode, String city, String country) {
  public PostalAddress {
    label = Texts.line("label", label, 50);
    street = Texts.line("street", street, 200);
    postcode = Texts.line("postcode", postcode, 20);
    city = Texts.line("city", city, 100);
    country = Texts.line("country", country, 100);
    if ((street + postcode + city + country).isEmpty()) {
      throw new InvalidException(
          "customer.address-empty", "An address needs a street, a postcode, a city or a country.");
    }
  }
}
