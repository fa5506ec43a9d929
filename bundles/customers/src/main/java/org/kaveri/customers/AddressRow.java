package org.kaveri.customers;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.kaveri.api.customers.PostalAddress;

/** One postal address as it is kept. */
@Embeddable
class AddressRow {
  @Column(name = "label", nullable = false)
  private String label = "";

  @Column(name = "street", nullable = false)
  private String street = "";

  @Column(name = "postcode", nullable = false)
  private String postcode = "";

  @Column(name = "city", nullable = false)
  private String city = "";

  @Column(name = "country", nullable = false)
  private String country = "";

  protected AddressRow() {}

  AddressRow(PostalAddress given) {
    label = given.label();
    street = given.street();
    postcode = given.postcode();
    city = given.city();
    country = given.country();
  }

  PostalAddress value() {
    return new PostalAddress(label, street, postcode, city, country);
  }
}
