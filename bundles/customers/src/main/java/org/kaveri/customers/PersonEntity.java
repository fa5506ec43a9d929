package org.kaveri.customers;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import org.kaveri.api.CustomerId;
import org.kaveri.api.PersonId;
import org.kaveri.api.customers.CustomerName.PersonName;
import org.kaveri.api.customers.Person;
import org.kaveri.api.customers.PersonDetails;
import org.kaveri.store.lists.SortKeys;

/** One person at a customer as she is kept. */
@Entity
@Table(name = "customers_person")
class PersonEntity {
  @Id
  @Column(name = "id")
  private long id;

  @Version
  @Column(name = "version")
  private long version;

  @Column(name = "customer_id")
  private long customerId;

  @Column(name = "given_name")
  private String givenName = "";

  @Column(name = "family_name")
  private String familyName = "";

  @Column(name = "sort_key")
  private String sortKey = "";

  @Column(name = "role_title")
  private String role = "";

  @ElementCollection
  @CollectionTable(name = "customers_email", joinColumns = @JoinColumn(name = "holder_id"))
  @OrderColumn(name = "position")
  private List<EmailRow> emails = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "customers_phone", joinColumns = @JoinColumn(name = "holder_id"))
  @OrderColumn(name = "position")
  private List<PhoneRow> phones = new ArrayList<>();

  protected PersonEntity() {}

  PersonEntity(PersonId id, CustomerId customer, PersonDetails details, Dialling dialling) {
    this.id = id.value();
    this.customerId = customer.value();
    version = 1;
    take(details, dialling);
  }

  /** Replaces everything that is entered. */
  final void take(PersonDetails details, Dialling dialling) {
    givenName = details.name().given();
    familyName = details.name().family();
    sortKey = SortKeys.of(details.name().sorted(), id);
    role = details.role();
    emails = new ArrayList<>(details.emails().stream().map(EmailRow::new).toList());
    phones =
        new ArrayList<>(details.phones().stream().map(it -> new PhoneRow(it, dialling)).toList());
  }

  long version() {
    return version;
  }

  String sortKey() {
    return sortKey;
  }

  CustomerId customer() {
    return new CustomerId(customerId);
  }

  PersonDetails details() {
    return PersonDetails.of(
        new PersonName(givenName, familyName),
        draft ->
            draft
                .role(role)
                .emails(emails.stream().map(EmailRow::value).toList())
                .phones(phones.stream().map(PhoneRow::value).toList()));
  }

  Person toRecord() {
    return new Person(new PersonId(id), customer(), version, details());
  }
}
