package org.kaveri.customers;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.kaveri.api.customers.PhoneNumber;

/** One telephone number as it is kept. */
@Embeddable
class PhoneRow {
  @Column(name = "label", nullable = false)
  private String label = "";

  @Column(name = "phone_number", nullable = false)
  private String number = "";

  @Column(name = "dialled", nullable = false)
  private String dialled = "";

  protected PhoneRow() {}

  PhoneRow(PhoneNumber phone, Dialling dialling) {
    label = phone.label();
    number = phone.number();
    dialled = dialling.dialled(phone);
  }

  PhoneNumber value() {
    return new PhoneNumber(label, number);
  }
}
