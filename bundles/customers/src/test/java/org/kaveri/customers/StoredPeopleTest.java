package org.kaveri.customers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kaveri.api.ConflictException;
import org.kaveri.api.CustomerId;
import org.kaveri.api.NotFoundException;
import org.kaveri.api.Page;
import org.kaveri.api.RefusedException;
import org.kaveri.api.customers.CustomerDetails;
import org.kaveri.api.customers.CustomerName.PersonName;
import org.kaveri.api.customers.Customers;
import org.kaveri.api.customers.EmailAddress;
import org.kaveri.api.customers.Person;
import org.kaveri.api.customers.PersonAdded;
import org.kaveri.api.customers.PersonChanged;
import org.kaveri.api.customers.PersonDetails;
import org.kaveri.api.customers.PersonRemoved;
import org.kaveri.api.customers.PhoneNumber;
import org.kaveri.testkit.AtOnce;
import org.kaveri.testkit.Heard;
import org.kaveri.testkit.TestDatabase;

class StoredPeopleTest {

  private static PersonDetails details(String given, String family) {
    return PersonDetails.of(
        new PersonName(given, family),
        draft ->
            draft
                .role("Buyer")
                .emails(List.of(new EmailAddress("", given.length() + "@example.fi")))
                .phones(
                    List.of(
                        new PhoneNumber("", "09 1234"), new PhoneNumber("mobile", "040 1234"))));
  }

  @ParameterizedTest
  @EnumSource
  void peopleAreAddedChangedListedAndRemoved(TestDatabase database) {
    Register.on(
        database,
        register -> {
          CustomerId customer =
              register.customers.add(CustomerDetails.organisation("Leipomo")).id();
          Person aino = register.people.add(customer, details("Aino", "Virtanen"));
          Person bo = register.people.add(customer, details("Bo", "Berg"));
          assertThat(register.people.get(aino.id())).isEqualTo(aino);
          assertThat(register.people.listOf(customer, Page.Request.first(10)).items())
              .containsExactly(bo, aino);

          Person changed =
              register.people.change(aino.id(), aino.version(), details("Aino", "Aalto"));
          assertThat(register.people.listOf(customer, Page.Request.first(10)).items())
              .containsExactly(changed, bo);

          register.people.remove(bo.id(), bo.version());
          assertThat(register.people.find(bo.id())).isEmpty();
          assertThat(register.people.listOf(customer, Page.Request.first(10)).items())
              .containsExactly(changed);
        });
  }

  @ParameterizedTest
  @EnumSource
  void whoHasSeenAnOlderVersionChangesAndRemovesNothing(TestDatabase database) {
    Register.on(
        database,
        register -> {
          CustomerId customer =
              register.customers.add(CustomerDetails.organisation("Leipomo")).id();
          Person aino = register.people.add(customer, details("Aino", "Virtanen"));
          register.people.change(aino.id(), aino.version(), details("Aino", "Aalto"));
          assertThatThrownBy(
                  () -> register.people.change(aino.id(), aino.version(), details("Aino", "Salo")))
              .isInstanceOf(ConflictException.class);
          assertThatThrownBy(() -> register.people.remove(aino.id(), aino.version()))
              .isInstanceOf(ConflictException.class);
          assertThat(register.people.get(aino.id()).name()).isEqualTo("Aino Aalto");
        });
  }

  @ParameterizedTest
  @EnumSource
  void nobodyIsAddedAtACustomerThatIsNotThere(TestDatabase database) {
    Register.on(
        database,
        register ->
            assertThatThrownBy(
                    () -> register.people.add(new CustomerId(5), details("Aino", "Virtanen")))
                .isInstanceOf(NotFoundException.class));
  }

  @ParameterizedTest
  @EnumSource
  void theListTakesTheSameNumberOfStatementsForManyPeople(TestDatabase database) {
    Register.on(
        database,
        register -> {
          CustomerId customer =
              register.customers.add(CustomerDetails.organisation("Leipomo")).id();
          register.people.add(customer, details("Aino", "Virtanen"));
          long one = statements(register, customer);
          for (int i = 0; i < 30; i++) {
            register.people.add(customer, details("Aino", "Virtanen" + i));
          }
          assertThat(statements(register, customer)).isEqualTo(one).isLessThanOrEqualTo(3);
        });
  }

  @ParameterizedTest
  @EnumSource
  void whatIsWrittenIsTold(TestDatabase database) {
    Register.on(
        database,
        register -> {
          var heard =
              new Heard(
                  register.fixture, PersonAdded.class, PersonChanged.class, PersonRemoved.class);
          CustomerId customer =
              register.customers.add(CustomerDetails.organisation("Leipomo")).id();
          Person aino = register.people.add(customer, details("Aino", "Virtanen"));
          Person changed =
              register.people.change(
                  aino.id(), aino.version(), aino.details().with(draft -> draft.role("Owner")));
          register.people.change(changed.id(), changed.version(), changed.details());
          register.people.remove(changed.id(), changed.version());
          assertThat(heard.events())
              .containsExactly(
                  new PersonAdded(customer, aino.id()),
                  new PersonChanged(customer, aino.id(), List.of("role")),
                  new PersonRemoved(customer, aino.id()));
        });
  }

  @ParameterizedTest
  @EnumSource
  void ofSeveralWhoChangeTheSameVersionOneIsHeard(TestDatabase database) {
    Register.on(
        database,
        register -> {
          CustomerId customer =
              register.customers.add(CustomerDetails.organisation("Leipomo")).id();
          Person aino = register.people.add(customer, details("Aino", "Virtanen"));
          var outcomes =
              AtOnce.outcomes(
                  IntStream.range(0, 4)
                      .<Runnable>mapToObj(
                          i ->
                              () ->
                                  register.people.change(
                                      aino.id(), aino.version(), details("Aino", "Aalto" + i)))
                      .toList());
          assertThat(outcomes)
              .containsOnlyOnce("done")
              .containsOnly("done", "person.changed-meanwhile");
        });
  }

  @ParameterizedTest
  @EnumSource
  void withoutThePermissionNothingIsReadOrWritten(TestDatabase database) {
    Register.on(
        database,
        register -> {
          CustomerId customer =
              register.customers.add(CustomerDetails.organisation("Leipomo")).id();
          Person aino = register.people.add(customer, details("Aino", "Virtanen"));
          register.access.refuse(Customers.READ);
          register.access.refuse(Customers.WRITE);
          List.<Runnable>of(
                  () -> register.people.add(customer, details("Bo", "Berg")),
                  () -> register.people.change(aino.id(), aino.version(), details("Bo", "Berg")),
                  () -> register.people.remove(aino.id(), aino.version()),
                  () -> register.people.get(aino.id()),
                  () -> register.people.find(aino.id()),
                  () -> register.people.listOf(customer, Page.Request.first(1)))
              .forEach(call -> assertThatThrownBy(call::run).isInstanceOf(RefusedException.class));
        });
  }

  private static long statements(Register register, CustomerId customer) {
    return register
        .fixture
        .statements()
        .during(() -> register.people.listOf(customer, Page.Request.first(50)));
  }
}
