package org.kaveri.customers;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.kaveri.api.customers.EmailAddress;

/** One e-mail address as it is kept. */
@Embeddable
class EmailRow {
  @Column(name = "label", nullable = false)
  private String label = "";

  @Column(name = "address", nullable = false)
  private String address = "";

  @Column(name = "comparable", nullable = false)
  private String comparable = "";

  protected EmailRow() {}

  EmailRow(EmailAddress email) {
    label = email.label();
    address = email.address();
    comparable = email.comparable();
  }

  EmailAddress value() {
    return new EmailAddress(label, address);
  }
}
