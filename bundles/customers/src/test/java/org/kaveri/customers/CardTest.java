package org.kaveri.customers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kaveri.api.CustomerId;
import org.kaveri.api.InvalidException;
import org.kaveri.api.OrderId;
import org.kaveri.api.Page;
import org.kaveri.api.UserId;
import org.kaveri.api.access.Caller;
import org.kaveri.api.customers.Customer;
import org.kaveri.api.customers.CustomerChanged;
import org.kaveri.api.customers.CustomerDetails;
import org.kaveri.api.customers.CustomerName.PersonName;
import org.kaveri.api.customers.CustomerQuery;
import org.kaveri.api.customers.CustomerSummary;
import org.kaveri.api.customers.FieldChange;
import org.kaveri.api.customers.MergePlan;
import org.kaveri.api.customers.Origin;
import org.kaveri.api.customers.PersonDetails;
import org.kaveri.api.customers.PhoneNumber;
import org.kaveri.api.events.Event;
import org.kaveri.api.events.RecordedEvent;
import org.kaveri.api.lists.Filter;
import org.kaveri.api.orders.OrderPlaced;
import org.kaveri.api.orders.OrdersRemoved;
import org.kaveri.testkit.Heard;
import org.kaveri.testkit.TestDatabase;

class CardTest {
  private static final Page.Request TEN = Page.Request.first(10);

  private static Customer add(
      Register register, String name, Consumer<CustomerDetails.Draft> more) {
    return register.customers.add(CustomerDetails.organisation(name).with(more));
  }

  private static Customer change(
      Register register, CustomerId id, Consumer<CustomerDetails.Draft> changing) {
    return register.customers.change(
        id, register.customers.get(id).version(), details -> details.with(changing));
  }

  @ParameterizedTest
  @EnumSource
  void allOfACardIsKeptOneByOneAndInBulk(TestDatabase database) {
    Register.on(
        database,
        register -> {
          Customer parent = add(register, "Parent", draft -> {});
          Consumer<CustomerDetails.Draft> whole =
              draft ->
                  draft
                      .tags(List.of("VIP", "fair", "vip ", ""))
                      .note("First line\r\n'; drop table\u0000")
                      .parent(Optional.of(parent.id()))
                      .origin(new Origin("Fair in Tampere", "The blue one"))
                      .prospect(true);
          Customer one = add(register, "One", whole);
          CustomerDetails many =
              CustomerDetails.organisation("One").with(whole).with(d -> d.number("1"));
          CustomerId added =
              register.customers.addMissing(List.of(many)).values().iterator().next();
          assertThat(one.details().tags()).containsExactly("fair", "VIP");
          assertThat(one.details().note()).isEqualTo("First line\n'; drop table");
          assertThat(register.customers.get(one.id())).isEqualTo(one);
          assertThat(register.customers.get(added).details()).isEqualTo(many);
          assertThat(register.customers.subsidiaries(parent.id(), TEN).items())
              .extracting(CustomerSummary::id)
              .containsExactly(one.id(), added);
        });
  }

  @ParameterizedTest
  @EnumSource
  void aBusinessIdIsCheckedWhereItIsNew(TestDatabase database) {
    Register.on(
        database,
        register -> {
          Customer customer = add(register, "A", draft -> draft.businessId("1572860-0"));
          assertThatThrownBy(() -> change(register, customer.id(), d -> d.businessId("1572860-1")))
              .isInstanceOf(InvalidException.class);
          assertThatThrownBy(() -> add(register, "B", draft -> draft.businessId("FI15728601")))
              .isInstanceOf(InvalidException.class);
          var wrong =
              CustomerDetails.organisation("C").with(d -> d.number("1").businessId("FI1234"));
          assertThatThrownBy(() -> register.customers.addMissing(List.of(wrong)))
              .isInstanceOf(InvalidException.class);
          register.execute("update customers_customer set business_id = '1572860-1'");
          Customer noted = change(register, customer.id(), draft -> draft.note("from before"));
          assertThat(noted.details().businessId()).contains("1572860-1");
        });
  }

  @ParameterizedTest
  @EnumSource
  void listsAreNarrowedByWhatACardHolds(TestDatabase database) {
    Register.on(
        database,
        register -> {
          Customer vip = add(register, "A", draft -> draft.tags(List.of("VIP")).prospect(true));
          Customer fair = add(register, "B", d -> d.origin(new Origin("Fair", "")).note("Blue"));
          assertThat(ids(register, "tag = VIP")).containsExactly(vip.id());
          assertThat(ids(register, "prospect = yes")).containsExactly(vip.id());
          assertThat(ids(register, "source missing")).containsExactly(vip.id());
          assertThat(ids(register, "note contains blue")).containsExactly(fair.id());
        });
  }

  private static List<CustomerId> ids(Register register, String filter) {
    return register
        .customers
        .list(CustomerQuery.all().where(Filter.parse(filter)), TEN)
        .items()
        .stream()
        .map(CustomerSummary::id)
        .toList();
  }

  @ParameterizedTest
  @EnumSource
  void tagsInUseAreOfferedByTheirBeginning(TestDatabase database) {
    Register.on(
        database,
        register -> {
          for (int i = 0; i < 30; i++) {
            String tag = "tag%02d".formatted(i);
            add(register, "A", draft -> draft.tags(List.of("VIP", tag)));
          }
          assertThat(register.customers.tags("vi")).containsExactly("VIP");
          assertThat(register.customers.tags("TAG1"))
              .hasSize(10)
              .startsWith("tag10")
              .endsWith("tag19");
          assertThat(register.customers.tags("")).hasSize(20).startsWith("tag00");
          assertThat(register.customers.tags("x")).isEmpty();
        });
  }

  @ParameterizedTest
  @EnumSource
  void nobodyBelongsToHerself(TestDatabase database) {
    Register.on(
        database,
        register -> {
          Customer top = add(register, "Top", draft -> {});
          Customer middle = add(register, "M", draft -> draft.parent(Optional.of(top.id())));
          Customer low = add(register, "Low", draft -> draft.parent(Optional.of(middle.id())));
          Customer human = register.customers.add(CustomerDetails.privatePerson("Aino", "Aho"));
          refused(register, top, top.id(), "customer.parent-circle");
          refused(register, top, low.id(), "customer.parent-circle");
          refused(register, low, new CustomerId(1), "customer.parent-unknown");
          refused(register, low, human.id(), "customer.parent-person");
          CustomerId above = low.id();
          for (int level = 3; level < 20; level++) {
            CustomerId parent = above;
            above = add(register, "L" + level, d -> d.parent(Optional.of(parent))).id();
          }
          CustomerId deepest = above;
          change(register, low.id(), draft -> draft.prospect(true));
          assertThatThrownBy(
                  () -> {
                    Customer one = add(register, "20", d -> d.parent(Optional.of(deepest)));
                    add(register, "21", draft -> draft.parent(Optional.of(one.id())));
                  })
              .isInstanceOfSatisfying(
                  InvalidException.class,
                  e -> assertThat(e.code()).isEqualTo("customer.parent-deep"));
        });
  }

  private static void refused(Register register, Customer who, CustomerId parent, String code) {
    assertThatThrownBy(() -> change(register, who.id(), d -> d.parent(Optional.of(parent))))
        .isInstanceOfSatisfying(InvalidException.class, e -> assertThat(e.code()).isEqualTo(code));
  }

  @ParameterizedTest
  @EnumSource
  void theHistoryTellsOfEachFieldWhoWhenFromAndTo(TestDatabase database) {
    Register.on(
        database,
        register -> {
          Customer customer = add(register, "Old", draft -> draft.tags(List.of("a", "b")));
          Caller.run(
              new Caller.Employee(new UserId(7)),
              () ->
                  change(
                      register,
                      customer.id(),
                      draft ->
                          draft
                              .name(CustomerDetails.organisation("New").name())
                              .tags(List.of("b", "c"))
                              .phones(List.of(new PhoneNumber("mobile", "040 123")))));
          var person =
              register.people.add(
                  customer.id(), PersonDetails.of(new PersonName("Aino", "Aho"), d -> d.role("x")));
          register.people.change(
              person.id(), person.version(), person.details().with(d -> d.role("Buyer")));
          register.people.remove(person.id(), person.version() + 1);
          var history = new ArrayList<FieldChange>();
          Page.Request request = Page.Request.first(2);
          for (boolean more = true; more; ) {
            var page = register.customers.history(customer.id(), request);
            history.addAll(page.items());
            more = page.next().isPresent();
            request = page.next().map(next -> Page.Request.after(next, 2)).orElse(request);
          }
          assertThat(history)
              .extracting(change -> change.field() + ":" + change.before() + ">" + change.after())
              .containsExactly(
                  "person:Aino Aho>",
                  "role:x>Buyer",
                  "person:>Aino Aho",
                  "tags:a>c",
                  "phones:>mobile: 040 123",
                  "name:Old>New");
          assertThat(history.getFirst().person()).contains(person.id());
          assertThat(history.getFirst().by()).isEmpty();
          assertThat(history.getLast().by()).contains(new UserId(7));
          assertThat(history.getLast().at()).isEqualTo(register.fixture.clock().instant());
        });
  }

  @ParameterizedTest
  @EnumSource
  void whatIsRefusedLeavesNoHistory(TestDatabase database) {
    Register.on(
        database,
        register -> {
          add(register, "Other", draft -> draft.number("1"));
          Customer customer = add(register, "A", draft -> {});
          assertThatThrownBy(() -> change(register, customer.id(), d -> d.number("1").note("x")))
              .hasMessageContaining("number");
          assertThat(register.customers.history(customer.id(), TEN).items()).isEmpty();
        });
  }

  @ParameterizedTest
  @EnumSource
  void theFirstOrderEndsTheProspect(TestDatabase database) {
    Register.on(
        database,
        register -> {
          Customer customer = add(register, "A", draft -> draft.prospect(true));
          var heard = new Heard(register.fixture, CustomerChanged.class);
          var listener = new FirstOrders(register.fixture.store(), register.customers);
          listener.on(ordered(customer.id()));
          listener.on(ordered(customer.id()));
          listener.on(ordered(new CustomerId(1)));
          assertThat(register.customers.get(customer.id()).details().prospect()).isFalse();
          assertThat(heard.events())
              .containsExactly(
                  new CustomerChanged(
                      customer.id(),
                      customer.version() + 1,
                      List.of("prospect"),
                      Optional.empty()));
        });
  }

  @ParameterizedTest
  @EnumSource
  void anOrderThatIsHeardOfAfterTheMergeWasTheSurvivors(TestDatabase database) {
    Register.on(
        database,
        register -> {
          Customer stays = add(register, "A", draft -> draft.prospect(true));
          Customer goes = add(register, "B", draft -> draft.prospect(true));
          register.merges.merge(
              new MergePlan(stays.id(), 1, goes.id(), 1, MergePlan.Side.LEFT, List.of()));
          assertThat(register.customers.get(stays.id()).details().prospect()).isTrue();
          new FirstOrders(register.fixture.store(), register.customers).on(ordered(goes.id()));
          assertThat(register.customers.get(stays.id()).details().prospect()).isFalse();
        });
  }

  @ParameterizedTest
  @EnumSource
  void valuesOfAListTakeOtherPlaces(TestDatabase database) {
    Register.on(
        database,
        register -> {
          // tags stand by name: those that come push others on
          Customer customer = add(register, "A", draft -> draft.tags(List.of("m", "x")));
          for (List<String> tags :
              List.of(
                  List.of("a", "m", "x", "z"),
                  List.of("b", "m", "n", "x"),
                  List.of("x"),
                  List.of("c", "d", "x"))) {
            customer =
                register.customers.change(
                    customer.id(), customer.version(), it -> it.with(draft -> draft.tags(tags)));
            assertThat(register.customers.get(customer.id()).details().tags())
                .containsExactlyElementsOf(tags);
          }
        });
  }

  @ParameterizedTest
  @EnumSource
  void whoOrderedOnlyByAnImportThatIsUndoneIsAProspectAgain(TestDatabase database) {
    Register.on(
        database,
        register -> {
          CustomerId again = add(register, "A", draft -> draft.prospect(true)).id();
          Customer decided = add(register, "B", draft -> draft.prospect(true));
          CustomerId never = add(register, "C", draft -> draft.prospect(false)).id();
          var listener = new FirstOrders(register.fixture.store(), register.customers);
          listener.on(ordered(again));
          listener.on(removed(again, false));
          assertThat(register.customers.get(again).details().prospect()).isFalse();
          listener.on(removed(again, true));
          listener.on(removed(never, true));
          listener.on(removed(new CustomerId(1), true));
          assertThat(register.customers.get(again).details().prospect()).isTrue();
          assertThat(register.customers.get(never).details().prospect()).isFalse();

          Caller.run(
              new Caller.Employee(new UserId(7)),
              () ->
                  register.customers.change(
                      decided.id(), 1, it -> it.with(draft -> draft.prospect(false))));
          listener.on(removed(decided.id(), true));
          assertThat(register.customers.get(decided.id()).details().prospect()).isFalse();
        });
  }

  private static RecordedEvent ordered(CustomerId customer) {
    return recorded(
        new OrderPlaced(new OrderId(5), customer, Instant.EPOCH, LocalDate.EPOCH, List.of()));
  }

  private static RecordedEvent removed(CustomerId customer, boolean noneLeft) {
    return recorded(new OrdersRemoved(customer, List.of(), noneLeft));
  }

  private static RecordedEvent recorded(Event event) {
    return new RecordedEvent(1, 0, Instant.EPOCH, Optional.empty(), event);
  }
}
