package org.kaveri.customers.rest;

import static org.kaveri.rest.Members.list;
import static org.kaveri.rest.Members.optionalId;
import static org.kaveri.rest.Members.orEmpty;
import static org.kaveri.rest.Members.orNull;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.kaveri.api.CustomerId;
import org.kaveri.api.UserId;
import org.kaveri.api.customers.CustomerDetails;
import org.kaveri.api.customers.CustomerName;
import org.kaveri.api.customers.CustomerName.OrganisationName;
import org.kaveri.api.customers.CustomerName.PersonName;
import org.kaveri.api.customers.Origin;
import org.kaveri.rest.Members;
import org.kaveri.rest.RequiresOneOf;

/**
 * What is known of a customer, as JSON has it; the components are those of {@link CustomerDetails}.
 * Whoever adds one there adds it here, to {@link #of} and to {@link #enter}.
 *
 * @param name of an organisation
 * @param given first names of a private person, who has no {@code name}
 * @param family surname of a private person
 * @param number the company's own
 * @param businessId of an organisation
 * @param language an IETF tag
 * @param owner the number of a user
 * @param emails the main one first
 * @param phones the main one first
 * @param addresses the main one first
 * @param tags each once
 * @param note several lines
 * @param parent the number of a customer
 * @param origin how she came to us
 * @param prospect whether she has bought nothing yet
 * @param own values of the company's own fields, by name of the field
 */
@RequiresOneOf({"name", "given", "family"})
public record CustomerForm(
    @Nullable String name,
    @Nullable String given,
    @Nullable String family,
    @Nullable String number,
    @Nullable String businessId,
    @Nullable String language,
    @Nullable Long owner,
    @Nullable List<@Nullable EmailForm> emails,
    @Nullable List<@Nullable PhoneForm> phones,
    @Nullable List<@Nullable AddressForm> addresses,
    @Nullable List<@Nullable String> tags,
    @Nullable String note,
    @Nullable Long parent,
    @Nullable OriginForm origin,
    @Nullable Boolean prospect,
    @Nullable Map<String, @Nullable String> own) {

  /**
   * How a customer came.
   *
   * @param source where from
   * @param attraction what she was interested in
   */
  public record OriginForm(@Nullable String source, @Nullable String attraction) {
    static OriginForm of(Origin origin) {
      return new OriginForm(orNull(origin.source()), orNull(origin.attraction()));
    }

    Origin toOrigin() {
      return new Origin(orEmpty(source), orEmpty(attraction));
    }
  }

  static CustomerForm of(CustomerDetails details) {
    Optional<PersonName> person =
        details.name() instanceof PersonName name ? Optional.of(name) : Optional.empty();
    return new CustomerForm(
        person.isPresent() ? null : details.name().display(),
        person.map(PersonName::given).map(Members::orNull).orElse(null),
        person.map(PersonName::family).map(Members::orNull).orElse(null),
        details.number().orElse(null),
        details.businessId().orElse(null),
        details.language().orElse(null),
        details.owner().map(UserId::value).orElse(null),
        details.emails().stream().map(EmailForm::of).toList(),
        details.phones().stream().map(PhoneForm::of).toList(),
        details.addresses().stream().map(AddressForm::of).toList(),
        details.tags(),
        orNull(details.note()),
        details.parent().map(CustomerId::value).orElse(null),
        details.origin().equals(Origin.UNKNOWN) ? null : OriginForm.of(details.origin()),
        details.prospect(),
        Map.copyOf(details.own()));
  }

  CustomerDetails toDetails() {
    return CustomerDetails.of(toName(), this::enter);
  }

  /** The details as they are, with what the change makes of them as JSON has it. */
  static CustomerDetails changed(CustomerDetails before, UnaryOperator<CustomerForm> change) {
    CustomerForm after = change.apply(of(before));
    return before.with(
        draft -> {
          draft.name(after.toName());
          after.enter(draft);
        });
  }

  private CustomerName toName() {
    if (name == null) {
      return new PersonName(orEmpty(given), orEmpty(family));
    }
    if (given != null || family != null) {
      throw Members.wrong("name");
    }
    return new OrganisationName(name);
  }

  private void enter(CustomerDetails.Draft draft) {
    draft
        .number(Optional.ofNullable(number))
        .businessId(Optional.ofNullable(businessId))
        .language(Optional.ofNullable(language))
        .owner(optionalId("owner", owner, UserId::new))
        .emails(list("emails", emails, EmailForm::toEmail))
        .phones(list("phones", phones, PhoneForm::toPhone))
        .addresses(list("addresses", addresses, AddressForm::toAddress))
        .tags(list("tags", tags, tag -> tag))
        .note(orEmpty(note))
        .parent(optionalId("parent", parent, CustomerId::new))
        .origin(origin == null ? Origin.UNKNOWN : origin.toOrigin())
        .prospect(Boolean.TRUE.equals(prospect))
        .own(toOwn());
  }

  private Map<String, String> toOwn() {
    Map<String, String> values = new HashMap<>();
    if (own != null) {
      own.forEach(
          (field, value) -> {
            if (value != null) {
              values.put(field, value);
            }
          });
    }
    return values;
  }
}
