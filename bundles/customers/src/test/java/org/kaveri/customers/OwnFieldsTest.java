package org.kaveri.customers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kaveri.api.CustomerId;
import org.kaveri.api.KaveriException;
import org.kaveri.api.Page;
import org.kaveri.api.customers.Customer;
import org.kaveri.api.customers.CustomerDetails;
import org.kaveri.api.customers.CustomerName.PersonName;
import org.kaveri.api.customers.CustomerQuery;
import org.kaveri.api.customers.CustomerSummary;
import org.kaveri.api.customers.FieldChange;
import org.kaveri.api.customers.OwnField;
import org.kaveri.api.customers.OwnFieldKind;
import org.kaveri.api.customers.OwnFields;
import org.kaveri.api.customers.PersonDetails;
import org.kaveri.api.lists.Filter;
import org.kaveri.api.lists.ListField;
import org.kaveri.api.lists.Sort;
import org.kaveri.testkit.TestDatabase;
import org.kaveri.testkit.Walk;

class OwnFieldsTest {

  private static OwnField field(OwnFieldKind kind) {
    return new OwnField(
        kind.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'),
        kind,
        "Label",
        kind == OwnFieldKind.CHOICE ? List.of("gold", "silver") : List.of(),
        kind == OwnFieldKind.MONEY ? Optional.of(Currency.getInstance("EUR")) : Optional.empty(),
        true,
        0);
  }

  private static void addAll(Register register) {
    for (OwnFieldKind kind : OwnFieldKind.values()) {
      register.own.add(field(kind));
    }
  }

  private static Customer add(Register register, String name, Map<String, String> own) {
    return register.customers.add(CustomerDetails.organisation(name).with(d -> d.own(own)));
  }

  private static Customer change(Register register, CustomerId id, String field, String value) {
    return register.customers.change(
        id,
        register.customers.get(id).version(),
        details -> details.with(draft -> draft.own(field, value)));
  }

  private static void refused(String code, ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(KaveriException.class, e -> assertThat(e.code()).isEqualTo(code));
  }

  @ParameterizedTest
  @EnumSource
  void valuesOfEveryKindAreKeptInOneWayAndRefusedWhenTheyAreNone(TestDatabase database) {
    Register.on(
        database,
        register -> {
          addAll(register);
          var typed =
              Map.of(
                  "text", " ; drop \u0000table",
                  "number", "+012.500",
                  "money", "7.5",
                  "day", "2026-02-28",
                  "choice", "gold",
                  "yes-no", "no",
                  "employee", "7");
          var kept =
              Map.of(
                  "text", "; drop table",
                  "number", "12.5",
                  "money", "7.50",
                  "day", "2026-02-28",
                  "choice", "gold",
                  "yes-no", "no",
                  "employee", "7");
          Customer one = add(register, "A", typed);
          assertThat(one.details().own()).isEqualTo(kept);
          assertThat(register.customers.get(one.id())).isEqualTo(one);
          var bulk = CustomerDetails.organisation("B").with(d -> d.number("1").own(typed));
          var id = register.customers.addMissing(List.of(bulk)).values().iterator().next();
          assertThat(register.customers.get(id).details().own()).isEqualTo(kept);
          assertThat(
                  register.own.valuesOf(List.of(id, one.id(), add(register, "C", Map.of()).id())))
              .isEqualTo(Map.of(id, kept, one.id(), kept));
          assertThat(register.own.valuesOf(List.of())).isEmpty();
          for (String wrong :
              List.of(
                  "number=12,5",
                  "number=1e9",
                  "number=1234567890123456",
                  "number=0.12345",
                  "money=7.505",
                  "money=x",
                  "day=2026-02-29",
                  "day=28.2.2026",
                  "choice=Gold",
                  "yes-no=true",
                  "employee=-1",
                  "person=1",
                  "person=x")) {
            String[] parts = wrong.split("=");
            refused("own-field.value", () -> change(register, one.id(), parts[0], parts[1]));
          }
          refused("own-field.unknown-value", () -> change(register, one.id(), "other", "1"));
          refused(
              "customer.text-too-long", () -> change(register, one.id(), "text", "x".repeat(501)));
          assertThat(register.customers.get(one.id())).isEqualTo(one);
        });
  }

  @ParameterizedTest
  @EnumSource
  void aPersonIsOneOfThoseAtTheCustomer(TestDatabase database) {
    Register.on(
        database,
        register -> {
          register.own.add(field(OwnFieldKind.PERSON));
          Customer here = add(register, "A", Map.of());
          Customer there = add(register, "B", Map.of());
          var person =
              register.people.add(
                  here.id(), PersonDetails.of(new PersonName("Aino", "Aho"), draft -> {}));
          String number = person.id().toString();
          assertThat(change(register, here.id(), "person", number).details().own())
              .containsEntry("person", number);
          refused("own-field.value", () -> change(register, there.id(), "person", number));
        });
  }

  @ParameterizedTest
  @EnumSource
  void listsAreFilteredAndSearchedByOwnFields(TestDatabase database) {
    Register.on(
        database,
        register -> {
          addAll(register);
          Customer a =
              add(
                  register,
                  "A",
                  Map.of("text", "Haavisto 99", "number", "-3", "yes-no", "yes", "employee", "7"));
          Customer b = add(register, "B", Map.of("number", "20", "choice", "silver"));
          assertThat(found(register, "own-text contains haav")).containsExactly(a.id());
          assertThat(found(register, "own-number < 0")).containsExactly(a.id());
          assertThat(found(register, "own-number missing")).isEmpty();
          assertThat(found(register, "own-choice = silver")).containsExactly(b.id());
          assertThat(found(register, "own-yes-no = yes")).containsExactly(a.id());
          assertThat(found(register, "not own-employee = 7")).containsExactly(b.id());
          assertThat(found(register, "own-day missing")).containsExactly(a.id(), b.id());
          refused("filter.field", () -> found(register, "own-other = 1"));
          for (String field : List.of("own-other", "own-employee")) {
            var sorted = CustomerQuery.all().sortedBy(Sort.by(field));
            refused("list.sort", () -> register.customers.list(sorted, Page.Request.first(1)));
          }
          assertThat(register.customers.search("haavi", 10))
              .extracting(CustomerSummary::id)
              .containsExactly(a.id());
          change(register, a.id(), "text", "");
          assertThat(register.customers.search("haavi", 10)).isEmpty();
          assertThat(register.customers.fields())
              .extracting(ListField::name)
              .contains("own-text", "own-money")
              .doesNotContain("own-person");
        });
  }

  private static List<CustomerId> found(Register register, String filter) {
    var query = CustomerQuery.all().where(Filter.parse(filter));
    return register.customers.list(query, Page.Request.first(10)).items().stream()
        .map(CustomerSummary::id)
        .toList();
  }

  @ParameterizedTest
  @EnumSource
  void listsAreSortedByOwnFieldsBothWaysAndThoseWithoutComeLast(TestDatabase database) {
    Register.on(
        database,
        register -> {
          register.own.add(field(OwnFieldKind.NUMBER));
          for (String number : List.of("10", "-5", "9", "", "-10.5", "0.0001", "0", "")) {
            add(register, "n" + number, Map.of("number", number));
          }
          var sort = Sort.by("own-number");
          assertThat(walked(register, CustomerQuery.all().sortedBy(sort)))
              .containsExactly("n-10.5", "n-5", "n0", "n0.0001", "n9", "n10", "n", "n");
          assertThat(walked(register, CustomerQuery.all().sortedBy(Sort.downBy("own-number"))))
              .containsExactly("n10", "n9", "n0.0001", "n0", "n-5", "n-10.5", "n", "n");
          assertThat(
                  walked(
                      register,
                      CustomerQuery.all()
                          .sortedBy(sort)
                          .where(Filter.parse("not (own-number < 0)"))))
              .containsExactly("n0", "n0.0001", "n9", "n10", "n", "n");
        });
  }

  /** Every name, in pages of each size. */
  private static List<String> walked(Register register, CustomerQuery query) {
    List<String> all = List.of();
    for (int size = 1; size <= 9; size++) {
      List<String> names =
          Walk.all(size, request -> register.customers.list(query, request)).stream()
              .map(CustomerSummary::name)
              .toList();
      if (size > 1) {
        assertThat(names).isEqualTo(all);
      }
      all = names;
    }
    return all;
  }

  @ParameterizedTest
  @EnumSource
  void aFieldThatIsNotInUseKeepsWhatWasEntered(TestDatabase database) {
    Register.on(
        database,
        register -> {
          OwnField added = register.own.add(field(OwnFieldKind.CHOICE));
          Customer customer = add(register, "A", Map.of("choice", "gold"));
          OwnField changed = register.own.change(added.with("Other", List.of("bronze"), true));
          assertThat(change(register, customer.id(), "choice", "gold")).isEqualTo(customer);
          refused("own-field.value", () -> change(register, customer.id(), "choice", "silver"));
          register.own.change(changed.with("Other", List.of("bronze"), false));
          refused(
              "own-field.unknown-value", () -> change(register, customer.id(), "choice", "bronze"));
          Customer renamed =
              register.customers.change(
                  customer.id(), customer.version(), d -> d.with(draft -> draft.number("1")));
          assertThat(renamed.details().own()).isEqualTo(Map.of("choice", "gold"));
          refused("own-field.has-values", () -> register.own.remove("choice"));
          change(register, customer.id(), "choice", "");
          register.own.remove("choice");
          assertThat(register.own.list()).isEmpty();
          assertThat(register.customers.history(customer.id(), Page.Request.first(5)).items())
              .extracting(FieldChange::field)
              .containsExactly("own-choice", "number");
        });
  }

  @ParameterizedTest
  @EnumSource
  void fieldsAreKeptInOrderAndNobodyOverwritesAnothersChange(TestDatabase database) {
    Register.on(
        database,
        register -> {
          OwnField text = register.own.add(field(OwnFieldKind.TEXT));
          OwnField day = register.own.add(field(OwnFieldKind.DAY));
          assertThat(register.own.list()).containsExactly(text, day);
          register.own.order(List.of("day", "text"));
          assertThat(register.own.list()).containsExactly(day, text);
          register.own.change(text.with("B", List.of(), true));
          refused(
              "own-field.changed-meanwhile",
              () -> register.own.change(text.with("C", List.of(), true)));
          refused("own-field.changed-meanwhile", () -> register.own.order(List.of("day", "day")));
          refused("own-field.name-taken", () -> register.own.add(field(OwnFieldKind.TEXT)));
          refused("own-field.unknown", () -> register.own.remove("other"));
          refused(
              "own-field.kind-fixed",
              () ->
                  register.own.change(
                      new OwnField(
                          "day", OwnFieldKind.TEXT, "L", List.of(), Optional.empty(), true, 1)));
          refused("own-field.unknown", () -> register.own.change(field(OwnFieldKind.NUMBER)));
        });
  }

  @ParameterizedTest
  @EnumSource
  void withoutThePermissionNoFieldIsAdded(TestDatabase database) {
    Register.on(
        database,
        register -> {
          register.access.refuse(OwnFields.ADMINISTER);
          refused("access.permission-missing", () -> register.own.add(field(OwnFieldKind.TEXT)));
          assertThat(register.own.list()).isEmpty();
        });
  }
}
