package org.kaveri.customers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kaveri.api.ConflictException;
import org.kaveri.api.CustomerId;
import org.kaveri.api.KaveriException;
import org.kaveri.api.NotFoundException;
import org.kaveri.api.Page;
import org.kaveri.api.customers.Customer;
import org.kaveri.api.customers.CustomerDetails;
import org.kaveri.api.customers.CustomerMerger;
import org.kaveri.api.customers.CustomerName.PersonName;
import org.kaveri.api.customers.CustomerQuery;
import org.kaveri.api.customers.CustomerSummary;
import org.kaveri.api.customers.CustomersMerged;
import org.kaveri.api.customers.EmailAddress;
import org.kaveri.api.customers.FieldChange;
import org.kaveri.api.customers.Merge;
import org.kaveri.api.customers.MergeId;
import org.kaveri.api.customers.MergePlan;
import org.kaveri.api.customers.MergePlan.Choice;
import org.kaveri.api.customers.MergePlan.Side;
import org.kaveri.api.customers.MergeUndone;
import org.kaveri.api.customers.Merges;
import org.kaveri.api.customers.Moved;
import org.kaveri.api.customers.OwnField;
import org.kaveri.api.customers.OwnFieldKind;
import org.kaveri.api.customers.Person;
import org.kaveri.api.customers.PersonDetails;
import org.kaveri.api.customers.SideBySide;
import org.kaveri.testkit.Contribution;
import org.kaveri.testkit.Heard;
import org.kaveri.testkit.TestDatabase;

class MergesTest {
  private static final Page.Request TEN = Page.Request.first(10);

  private static CustomerId add(
      Register register, String name, Consumer<CustomerDetails.Draft> more) {
    return register.customers.add(CustomerDetails.organisation(name).with(more)).id();
  }

  private static CustomerDetails details(Register register, CustomerId id) {
    return register.customers.get(id).details();
  }

  private static void change(
      Register register, CustomerId id, Consumer<CustomerDetails.Draft> changing) {
    register.customers.change(
        id, register.customers.get(id).version(), details -> details.with(changing));
  }

  private static Merge merge(
      Register register, CustomerId survivor, CustomerId other, Choice... choices) {
    return register.merges.merge(
        new MergePlan(
            survivor,
            register.customers.get(survivor).version(),
            other,
            register.customers.get(other).version(),
            Side.LEFT,
            List.of(choices)));
  }

  private static List<EmailAddress> emails(String... addresses) {
    return List.of(addresses).stream().map(address -> new EmailAddress("", address)).toList();
  }

  private static void refused(String code, ThrowingCallable work) {
    assertThatThrownBy(work)
        .isInstanceOfSatisfying(
            KaveriException.class, error -> assertThat(error.code()).isEqualTo(code));
  }

  @ParameterizedTest
  @EnumSource
  void whatWasChosenIsKeptAndTheOtherIsInNoList(TestDatabase database) {
    Register.on(
        database,
        register -> {
          register.own.add(
              new OwnField(
                  "size", OwnFieldKind.NUMBER, "Size", List.of(), Optional.empty(), true, 0));
          CustomerId left =
              add(
                  register,
                  "Virtanen Oy",
                  draft -> draft.number("1").emails(emails("a@x.fi", "b@x.fi")).note("Left"));
          CustomerId right =
              add(
                  register,
                  "Virtasen Leipomo",
                  draft ->
                      draft
                          .number("2")
                          .emails(emails("B@x.fi", "c@x.fi"))
                          .note("Right")
                          .language("fi")
                          .tags(List.of("VIP"))
                          .own("size", "5")
                          .prospect(true));
          SideBySide both = register.merges.compare(left, right, Locale.ENGLISH);
          assertThat(both.fields())
              .extracting(SideBySide.Field::name, SideBySide.Field::proposed)
              .contains(
                  org.assertj.core.groups.Tuple.tuple("name", Side.LEFT),
                  org.assertj.core.groups.Tuple.tuple("emails", Side.BOTH),
                  org.assertj.core.groups.Tuple.tuple("language", Side.RIGHT),
                  org.assertj.core.groups.Tuple.tuple("own-size", Side.RIGHT));
          register.merges.merge(
              new MergePlan(
                  left,
                  1,
                  right,
                  1,
                  Side.LEFT,
                  both.fields().stream()
                      .map(field -> new Choice(field.name(), field.proposed()))
                      .toList()));
          CustomerDetails now = details(register, left);
          assertThat(now.name().display()).isEqualTo("Virtanen Oy");
          assertThat(now.emails()).isEqualTo(emails("a@x.fi", "b@x.fi", "c@x.fi"));
          assertThat(now.note()).isEqualTo("Left\n\nRight");
          assertThat(now.language()).contains("fi");
          assertThat(now.own()).containsEntry("size", "5");
          assertThat(now.prospect()).isFalse();
          assertThat(register.customers.find(right)).isEmpty();
          refused("customer.merged", () -> register.customers.get(right));
          refused("customer.merged", () -> register.customers.require(List.of(right)));
          assertThat(register.merges.survivor(right)).contains(left);
          assertThat(register.merges.survivor(left)).isEmpty();
          assertThat(register.customers.list(CustomerQuery.all(), TEN).items())
              .extracting(CustomerSummary::id)
              .containsExactly(left);
          assertThat(register.customers.search("leipomo", 5)).isEmpty();
          assertThat(register.customers.search("c@x.fi", 5)).hasSize(1);
          assertThat(register.customers.summaries(List.of(left, right))).containsOnlyKeys(left);
          assertThat(register.customers.alike(CustomerDetails.organisation("Virtasen Leipomo")))
              .isEmpty();
          // her number leads to the one who stayed, also in an import
          assertThat(register.customers.findByNumber("2")).contains(left);
          assertThat(
                  register.customers.addMissing(
                      List.of(CustomerDetails.organisation("New").with(d -> d.number("2")))))
              .containsEntry("2", left);
          refused("customer.number-taken", () -> add(register, "New", draft -> draft.number("2")));
        });
  }

  @ParameterizedTest
  @EnumSource
  void anUndoneMergeLeavesNothingBehind(TestDatabase database) {
    Register.on(
        database,
        register -> {
          CustomerId top = add(register, "Top", draft -> {});
          CustomerId left =
              add(register, "Left", draft -> draft.number("1").emails(emails("a@x.fi")));
          CustomerId right =
              add(
                  register,
                  "Right",
                  draft -> draft.number("2").emails(emails("b@x.fi")).parent(Optional.of(top)));
          CustomerId child = add(register, "Child", draft -> draft.parent(Optional.of(right)));
          Person aino =
              register.people.add(
                  right, PersonDetails.of(new PersonName("Aino", "Lahti"), draft -> {}));
          CustomerDetails leftBefore = details(register, left);
          CustomerDetails rightBefore = details(register, right);
          var heard = new Heard(register.fixture, CustomersMerged.class, MergeUndone.class);

          Merge merge =
              merge(
                  register,
                  left,
                  right,
                  new Choice("number", Side.RIGHT),
                  new Choice("name", Side.RIGHT),
                  new Choice("emails", Side.BOTH),
                  new Choice("parent", Side.RIGHT));
          assertThat(details(register, left).number()).contains("2");
          assertThat(register.customers.findByNumber("1")).contains(left);
          assertThat(details(register, child).parent()).contains(left);
          assertThat(register.people.get(aino.id()).customer()).isEqualTo(left);
          Person kalle =
              register.people.add(
                  left, PersonDetails.of(new PersonName("Kalle", "Lahti"), draft -> {}));

          Merge undone = register.merges.undo(merge.id());
          assertThat(undone.undone()).isPresent();
          assertThat(register.merges.find(Set.of(merge.id()))).containsValue(undone);
          assertThat(details(register, left)).isEqualTo(leftBefore);
          assertThat(details(register, right)).isEqualTo(rightBefore);
          assertThat(details(register, child).parent()).contains(right);
          assertThat(register.people.listOf(right, TEN).items())
              .extracting(Person::id)
              .containsExactly(aino.id());
          assertThat(register.people.listOf(left, TEN).items())
              .extracting(Person::id)
              .containsExactly(kalle.id());
          assertThat(register.customers.search("right", 5)).hasSize(1);
          assertThat(register.customers.search("2", 5)).hasSize(1);
          assertThat(register.customers.findByNumber("1")).contains(left);
          assertThat(register.customers.findByNumber("2")).contains(right);
          assertThat(register.customers.history(left, TEN).items())
              .extracting(FieldChange::field)
              .contains("merge", "merge-undone");
          assertThat(heard.events())
              .containsExactly(
                  new CustomersMerged(left, merge.id(), left, right),
                  new CustomersMerged(right, merge.id(), left, right),
                  new MergeUndone(left, merge.id(), left, right),
                  new MergeUndone(right, merge.id(), left, right));
          refused("merge.undone-already", () -> register.merges.undo(merge.id()));
        });
  }

  @ParameterizedTest
  @EnumSource
  void whatWasEditedSinceTheMergeIsKept(TestDatabase database) {
    Register.on(
        database,
        register -> {
          CustomerId left =
              add(register, "Left", draft -> draft.number("1").emails(emails("a@x.fi")));
          CustomerId right =
              add(
                  register,
                  "Right",
                  draft -> draft.number("2").emails(emails("b@x.fi", "c@x.fi")).note("Note"));
          Merge merge =
              merge(
                  register,
                  left,
                  right,
                  new Choice("name", Side.RIGHT),
                  new Choice("note", Side.RIGHT),
                  new Choice("emails", Side.BOTH));
          change(
              register,
              left,
              draft -> draft.number("2").note("Edited").emails(emails("b@x.fi", "d@x.fi")));
          register.merges.undo(merge.id());
          CustomerDetails now = details(register, left);
          assertThat(now.name().display()).isEqualTo("Left");
          assertThat(now.note()).isEqualTo("Edited");
          // a was removed since, d added; b and c are the other's
          assertThat(now.emails()).isEqualTo(emails("d@x.fi"));
          assertThat(now.number()).contains("1");
          assertThat(details(register, right).emails()).isEqualTo(emails("b@x.fi", "c@x.fi"));
          assertThat(details(register, right).number()).contains("2");
        });
  }

  @ParameterizedTest
  @EnumSource
  void mergesOfMergesAreUndoneInReverseOrder(TestDatabase database) {
    Register.on(
        database,
        register -> {
          CustomerId one = add(register, "One", draft -> draft.number("1"));
          CustomerId two = add(register, "Two", draft -> draft.number("2"));
          CustomerId three = add(register, "Three", draft -> draft.number("3"));
          CustomerId four = add(register, "Four", draft -> draft.number("4"));
          Person aino =
              register.people.add(
                  one, PersonDetails.of(new PersonName("Aino", "Lahti"), draft -> {}));
          Merge first = merge(register, two, one);
          Merge second = merge(register, three, two);
          Merge third = merge(register, three, four);
          assertThat(register.merges.survivor(one)).contains(three);
          assertThat(register.customers.findByNumber("1")).contains(three);
          assertThat(register.people.get(aino.id()).customer()).isEqualTo(three);
          refused("merge.later-first", () -> register.merges.undo(first.id()));
          refused("merge.later-first", () -> register.merges.undo(second.id()));
          register.merges.undo(third.id());
          register.merges.undo(second.id());
          assertThat(register.people.get(aino.id()).customer()).isEqualTo(two);
          register.merges.undo(first.id());
          assertThat(register.people.get(aino.id()).customer()).isEqualTo(one);
          assertThat(register.customers.findByNumber("1")).contains(one);
          assertThat(register.customers.list(CustomerQuery.all(), TEN).items()).hasSize(4);
        });
  }

  @ParameterizedTest
  @EnumSource
  void whoBelongsToTheOtherAndTheOtherWay(TestDatabase database) {
    Register.on(
        database,
        register -> {
          CustomerId parent = add(register, "Parent", draft -> {});
          CustomerId child = add(register, "Child", draft -> draft.parent(Optional.of(parent)));
          CustomerId grandchild =
              add(register, "Grandchild", draft -> draft.parent(Optional.of(child)));
          Merge down = merge(register, child, parent);
          assertThat(details(register, child).parent()).isEmpty();
          register.merges.undo(down.id());
          assertThat(details(register, child).parent()).contains(parent);
          // she would belong to one that belongs to her
          refused("customer.parent-circle", () -> merge(register, grandchild, parent));
          assertThat(details(register, child).parent()).contains(parent);
          Merge up = merge(register, parent, child);
          assertThat(details(register, grandchild).parent()).contains(parent);
          register.merges.undo(up.id());
          assertThat(details(register, grandchild).parent()).contains(child);
        });
  }

  @ParameterizedTest
  @EnumSource
  void whatCannotBeMergedIsRefused(TestDatabase database) {
    Register.on(
        database,
        register -> {
          CustomerId one = add(register, "One", draft -> {});
          CustomerId two = add(register, "Two", draft -> {});
          CustomerId three = add(register, "Three", draft -> {});
          CustomerId nobody = new CustomerId(4_000_000_000L);
          refused("merge.same-customer", () -> merge(register, one, one));
          refused(
              "customer.unknown",
              () -> register.merges.merge(new MergePlan(one, 1, nobody, 1, Side.LEFT, List.of())));
          refused(
              "customer.changed-meanwhile",
              () -> register.merges.merge(new MergePlan(one, 1, two, 7, Side.LEFT, List.of())));
          refused("merge.choice", () -> merge(register, one, two, new Choice("name", Side.BOTH)));
          refused("merge.choice", () -> merge(register, one, two, new Choice("hat", Side.RIGHT)));
          refused("merge.unknown", () -> register.merges.undo(new MergeId(77)));
          merge(register, one, two);
          refused(
              "customer.merged",
              () -> register.merges.merge(new MergePlan(two, 2, three, 1, Side.LEFT, List.of())));
          refused("customer.merged", () -> register.merges.compare(three, two, Locale.ENGLISH));
          refused(
              "customer.parent-unknown",
              () -> change(register, three, draft -> draft.parent(Optional.of(two))));
          register.access.refuse(Merges.MERGE);
          refused("access.permission-missing", () -> merge(register, one, three));
          refused("access.permission-missing", () -> register.merges.undo(new MergeId(77)));
          refused("access.permission-missing", () -> register.duplicates.list(TEN));
        });
  }

  @ParameterizedTest
  @EnumSource
  void whenARoomFailsNothingIsHalfDone(TestDatabase database) {
    Register.on(
        database,
        register -> {
          CustomerId one = add(register, "One", draft -> {});
          CustomerId two = add(register, "Two", draft -> draft.number("2"));
          Person aino =
              register.people.add(
                  two, PersonDetails.of(new PersonName("Aino", "Lahti"), draft -> {}));
          var failing = new Things();
          var contribution = Contribution.<CustomerMerger>of(failing);
          register.mergers.add(contribution);
          failing.trouble = () -> new IllegalStateException("broken");
          refused("extensions.failed", () -> merge(register, one, two));
          failing.trouble = () -> new ConflictException("things.busy", "Not now.");
          refused("things.busy", () -> merge(register, one, two));
          assertThat(register.customers.findByNumber("2")).contains(two);
          assertThat(register.people.get(aino.id()).customer()).isEqualTo(two);
          assertThat(register.customers.history(one, TEN).items()).isEmpty();

          failing.trouble = null;
          Merge merge = merge(register, one, two);
          failing.trouble = () -> new NotFoundException("things.gone", "Gone.");
          refused("things.gone", () -> register.merges.undo(merge.id()));
          register.mergers.remove(contribution);
          assertThatThrownBy(() -> register.merges.undo(merge.id()))
              .isInstanceOfSatisfying(
                  ConflictException.class,
                  error -> {
                    assertThat(error.code()).isEqualTo("merge.part-missing");
                    assertThat(error.arguments()).containsExactly("org.example.things");
                  });
          assertThat(register.people.get(aino.id()).customer()).isEqualTo(one);
          assertThat(register.customers.find(two)).isEmpty();
          failing.trouble = null;
          register.mergers.add(contribution);
          register.merges.undo(merge.id());
          assertThat(failing.givenBack).isEqualTo(Moved.of("things", List.of(1L, 2L, 3L)));
          assertThat(register.people.get(aino.id()).customer()).isEqualTo(two);
        });
  }

  /** A room that fails when it is told to. */
  private static final class Things implements CustomerMerger {
    java.util.function.@org.jspecify.annotations.Nullable Supplier<RuntimeException> trouble;
    Moved givenBack = Moved.NOTHING;

    private void fail() {
      if (trouble != null) {
        throw trouble.get();
      }
    }

    @Override
    public String name() {
      return "org.example.things";
    }

    @Override
    public String title(Locale locale) {
      return "Things";
    }

    @Override
    public long count(CustomerId customer) {
      return 3;
    }

    @Override
    public Moved move(CustomerId from, CustomerId to) {
      fail();
      return Moved.of("things", List.of(1L, 2L, 3L));
    }

    @Override
    public void giveBack(Moved moved, CustomerId from, CustomerId to) {
      fail();
      givenBack = moved;
    }
  }

  @ParameterizedTest
  @EnumSource
  void whatHangsOnBothIsCounted(TestDatabase database) {
    Register.on(
        database,
        register -> {
          CustomerId one = add(register, "One", draft -> {});
          CustomerId two = add(register, "Two", draft -> {});
          register.people.add(two, PersonDetails.of(new PersonName("Aino", "Lahti"), draft -> {}));
          assertThat(register.merges.compare(one, two, Locale.ENGLISH).hanging())
              .containsExactly(
                  new SideBySide.Hanging("People", 0, 1),
                  new SideBySide.Hanging("To it belong", 0, 0));
          Customer left = register.merges.compare(one, two, Locale.of("fi")).left();
          assertThat(left.id()).isEqualTo(one);
        });
  }
}
