package org.kaveri.customers;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kaveri.api.CustomerId;
import org.kaveri.api.UserId;
import org.kaveri.api.customers.Customer;
import org.kaveri.api.customers.CustomerDetails;
import org.kaveri.api.customers.CustomerKind;
import org.kaveri.api.customers.CustomerName;
import org.kaveri.api.customers.Origin;
import org.kaveri.store.lists.SortKeys;

/** One customer as it is kept. */
@Entity
@Table(name = "customers_customer")
class CustomerEntity {
  @Id
  @Column(name = "id")
  private long id;

  @Version
  @Column(name = "version")
  private long version;

  @Enumerated(EnumType.STRING)
  @Column(name = "kind")
  private CustomerKind kind = CustomerKind.ORGANISATION;

  @Column(name = "name")
  private String name = "";

  @Column(name = "given_name")
  private @Nullable String givenName;

  @Column(name = "family_name")
  private @Nullable String familyName;

  @Column(name = "sort_key")
  private String sortKey = "";

  @Column(name = "customer_number")
  private @Nullable String number;

  @Column(name = "business_id")
  private @Nullable String businessId;

  @Column(name = "language_tag")
  private @Nullable String language;

  @Column(name = "owner_id")
  private @Nullable Long ownerId;

  @Column(name = "main_email")
  private @Nullable String mainEmail;

  @Column(name = "main_phone")
  private @Nullable String mainPhone;

  @Column(name = "main_place")
  private @Nullable String mainPlace;

  @Column(name = "number_key")
  private String numberKey = "";

  @Column(name = "place_key")
  private String placeKey = "";

  @Column(name = "created_key")
  private String createdKey = "";

  @Column(name = "note")
  private String note = "";

  @Column(name = "parent_id")
  private @Nullable Long parentId;

  @Column(name = "origin_source")
  private String source = "";

  @Column(name = "origin_attraction")
  private String attraction = "";

  @Column(name = "prospect")
  private boolean prospect;

  @Column(name = "merged_into", insertable = false, updatable = false)
  private @Nullable Long mergedInto;

  @Column(name = "created")
  private Instant created = Instant.EPOCH;

  @ElementCollection
  @CollectionTable(name = "customers_email", joinColumns = @JoinColumn(name = "holder_id"))
  @OrderColumn(name = "position")
  private List<EmailRow> emails = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "customers_phone", joinColumns = @JoinColumn(name = "holder_id"))
  @OrderColumn(name = "position")
  private List<PhoneRow> phones = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "customers_address", joinColumns = @JoinColumn(name = "holder_id"))
  @OrderColumn(name = "position")
  private List<AddressRow> addresses = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "customers_tag", joinColumns = @JoinColumn(name = "customer_id"))
  @OrderColumn(name = "position")
  private List<TagRow> tags = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "customers_value", joinColumns = @JoinColumn(name = "customer_id"))
  @OrderColumn(name = "position")
  private List<OwnValueRow> own = new ArrayList<>();

  protected CustomerEntity() {}

  /**
   * A new customer.
   *
   * @param own rows of the own fields' values in the details
   */
  CustomerEntity(
      CustomerId id,
      CustomerDetails details,
      List<OwnValueRow> own,
      Dialling dialling,
      Instant created) {
    this.id = id.value();
    this.created = created;
    createdKey = CustomerColumns.createdKey(id.value(), created);
    version = 1;
    take(details, own, dialling);
  }

  /**
   * Replaces everything that is entered.
   *
   * @param values rows of the own fields' values in the details
   */
  final void take(CustomerDetails details, List<OwnValueRow> values, Dialling dialling) {
    var columns = CustomerColumns.of(id, details);
    kind = details.kind();
    name = details.name().display();
    givenName = columns.given();
    familyName = columns.family();
    sortKey = SortKeys.of(details.name().sorted(), id);
    number = details.number().orElse(null);
    businessId = details.businessId().orElse(null);
    language = details.language().orElse(null);
    ownerId = details.owner().map(UserId::value).orElse(null);
    mainEmail = columns.email();
    mainPhone = columns.phone();
    mainPlace = columns.place();
    numberKey = columns.numberKey();
    placeKey = columns.placeKey();
    emails = new ArrayList<>(details.emails().stream().map(EmailRow::new).toList());
    phones =
        new ArrayList<>(details.phones().stream().map(it -> new PhoneRow(it, dialling)).toList());
    addresses = new ArrayList<>(details.addresses().stream().map(AddressRow::new).toList());
    tags = new ArrayList<>(details.tags().stream().map(TagRow::new).toList());
    note = details.note();
    parentId = details.parent().map(CustomerId::value).orElse(null);
    source = details.origin().source();
    attraction = details.origin().attraction();
    prospect = details.prospect();
    own = new ArrayList<>(values);
  }

  /** Who stayed when this one was merged. */
  Optional<UserId> owner() {
    return Optional.ofNullable(ownerId).map(UserId::new);
  }

  Optional<CustomerId> mergedInto() {
    return Optional.ofNullable(mergedInto).map(CustomerId::new);
  }

  long version() {
    return version;
  }

  CustomerDetails details() {
    CustomerName called =
        kind == CustomerKind.ORGANISATION
            ? new CustomerName.OrganisationName(name)
            : new CustomerName.PersonName(
                givenName == null ? "" : givenName, familyName == null ? "" : familyName);
    return CustomerDetails.of(
        called,
        draft ->
            draft
                .number(Optional.ofNullable(number))
                .businessId(Optional.ofNullable(businessId))
                .language(Optional.ofNullable(language))
                .owner(owner())
                .emails(emails.stream().map(EmailRow::value).toList())
                .phones(phones.stream().map(PhoneRow::value).toList())
                .addresses(addresses.stream().map(AddressRow::value).toList())
                .tags(tags.stream().map(TagRow::tag).toList())
                .note(note)
                .parent(Optional.ofNullable(parentId).map(CustomerId::new))
                .origin(new Origin(source, attraction))
                .prospect(prospect)
                .own(
                    own.stream()
                        .collect(Collectors.toMap(OwnValueRow::field, OwnValueRow::written))));
  }

  Customer toRecord() {
    return new Customer(new CustomerId(id), version, details(), created);
  }
}
