package org.kaveri.customers.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.kaveri.api.CustomerId;
import org.kaveri.api.InvalidException;
import org.kaveri.api.PersonId;
import org.kaveri.api.UserId;
import org.kaveri.api.customers.CustomerDetails;
import org.kaveri.api.customers.CustomerName.OrganisationName;
import org.kaveri.api.customers.CustomerName.PersonName;
import org.kaveri.api.customers.EmailAddress;
import org.kaveri.api.customers.Origin;
import org.kaveri.api.customers.Person;
import org.kaveri.api.customers.PersonDetails;
import org.kaveri.api.customers.PhoneNumber;
import org.kaveri.api.customers.PostalAddress;

class FormsTest {
  private static final CustomerDetails FULL =
      CustomerDetails.of(
          new OrganisationName("Leipomo Oy"),
          draft ->
              draft
                  .number("12")
                  .businessId("0112038-9")
                  .language("fi")
                  .owner(new UserId(5))
                  .emails(List.of(new EmailAddress("work", "a@example.com")))
                  .phones(List.of(new PhoneNumber("", "0401234567")))
                  .addresses(List.of(new PostalAddress("", "Katu 1", "20100", "Turku", "")))
                  .tags(List.of("bakery"))
                  .note("Two\nlines")
                  .parent(Optional.of(new CustomerId(7)))
                  .origin(new Origin("fair", ""))
                  .prospect(true)
                  .own(Map.of("colour", "blue")));
  private static final PersonDetails FULL_PERSON =
      PersonDetails.of(
          new PersonName("Aino", "Virtanen"),
          draft ->
              draft
                  .role("Buyer")
                  .emails(List.of(new EmailAddress("work", "a@example.com")))
                  .phones(List.of(new PhoneNumber("", "0401234567"))));

  /** Who adds a component to the details is led here, and from here to the form. */
  @Test
  void allThatIsKnownIsInTheForms() throws Exception {
    assertAllOther(FULL, CustomerDetails.organisation("Other"));
    assertAllOther(FULL_PERSON, PersonDetails.of(new PersonName("", "Other"), draft -> {}));

    assertThat(CustomerForm.of(FULL).toDetails()).isEqualTo(FULL);
    CustomerDetails person = FULL.with(draft -> draft.name(new PersonName("Aino", "")));
    assertThat(CustomerForm.of(person).toDetails()).isEqualTo(person);
    assertThat(PersonForm.of(person()).toDetails()).isEqualTo(FULL_PERSON);
  }

  @Test
  void whatAFormDoesNotSayIsEmpty() {
    CustomerDetails bare = CustomerDetails.organisation("Bare Oy");

    assertThat(CustomerForm.of(bare).toDetails()).isEqualTo(bare);
    assertThat(CustomerForm.changed(FULL, before -> CustomerForm.of(bare))).isEqualTo(bare);
    assertThat(CustomerForm.changed(bare, before -> CustomerForm.of(FULL))).isEqualTo(FULL);
    assertThat(CustomerForm.changed(FULL, UnaryOperator.identity())).isEqualTo(FULL);
  }

  @Test
  void anOwnFieldThatIsNullHasNoValue() {
    Map<String, String> own = new HashMap<>();
    own.put("colour", null);
    CustomerForm form =
        new CustomerForm(
            "A", null, null, null, null, null, null, null, null, null, null, null, null, null, null,
            own);

    assertThat(form.toDetails().own()).isEmpty();
  }

  @Test
  void aPersonStaysAtHerCustomer() {
    PersonForm same = PersonForm.of(person());
    PersonForm elsewhere =
        new PersonForm(8L, same.given(), same.family(), same.role(), same.emails(), same.phones());

    assertThat(same.over(person())).isEqualTo(FULL_PERSON);
    assertThatThrownBy(() -> elsewhere.over(person()))
        .isInstanceOf(InvalidException.class)
        .satisfies(e -> assertThat(((InvalidException) e).code()).isEqualTo("rest.member-fixed"));
  }

  private static Person person() {
    return new Person(new PersonId(9), new CustomerId(7), 1, FULL_PERSON);
  }

  private static <T extends Record> void assertAllOther(T full, T other) throws Exception {
    for (RecordComponent component : full.getClass().getRecordComponents()) {
      assertThat(component.getAccessor().invoke(full))
          .as("%s of the example is set", component.getName())
          .isNotEqualTo(component.getAccessor().invoke(other));
    }
  }
}
