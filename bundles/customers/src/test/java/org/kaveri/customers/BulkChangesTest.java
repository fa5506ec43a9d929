package org.kaveri.customers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kaveri.api.ConflictException;
import org.kaveri.api.CustomerId;
import org.kaveri.api.InvalidException;
import org.kaveri.api.NotFoundException;
import org.kaveri.api.Page;
import org.kaveri.api.RefusedException;
import org.kaveri.api.UserId;
import org.kaveri.api.access.Caller;
import org.kaveri.api.access.SightScope;
import org.kaveri.api.audit.Audit;
import org.kaveri.api.customers.BulkDeed;
import org.kaveri.api.customers.BulkLeft;
import org.kaveri.api.customers.BulkRun;
import org.kaveri.api.customers.BulkRunId;
import org.kaveri.api.customers.BulkSelection;
import org.kaveri.api.customers.BulkState;
import org.kaveri.api.customers.CustomerDetails;
import org.kaveri.api.customers.CustomerQuery;
import org.kaveri.api.customers.Customers;
import org.kaveri.api.customers.FieldChange;
import org.kaveri.api.customers.MergePlan;
import org.kaveri.api.lists.Filter;
import org.kaveri.testkit.Fake;
import org.kaveri.testkit.TestDatabase;

/** Many customers are changed at once, and made what they were. */
class BulkChangesTest {
  private static final UserId ME = new UserId(901);
  private static final UserId MATE = new UserId(902);
  private static final Page.Request ALL = Page.Request.first(Page.Request.MAX_SIZE);

  private final List<String> audited = new ArrayList<>();
  private final ArrayDeque<Runnable> waiting = new ArrayDeque<>();

  private final Audit audit =
      Fake.of(
          Audit.class,
          (method, arguments) -> {
            audited.add(String.valueOf(arguments[0]));
            return null;
          });

  /** Whose work is done at once. */
  private StoredBulkChanges bulk(Register register) {
    return bulk(register, Runnable::run);
  }

  private StoredBulkChanges bulk(Register register, Executor worker) {
    return new StoredBulkChanges(
        register.fixture.store(),
        register.fixture.ids(),
        register.access,
        audit,
        register.customers,
        worker);
  }

  private static List<CustomerId> add(Register register, int count, String... tags) {
    var details =
        IntStream.range(0, count)
            .mapToObj(
                i ->
                    CustomerDetails.organisation("Firm " + i)
                        .with(draft -> draft.number("F" + i).tags(List.of(tags))))
            .toList();
    return List.copyOf(register.customers.addMissing(details).values());
  }

  private static BulkSelection these(List<CustomerId> ids) {
    return new BulkSelection.Chosen(ids);
  }

  private static BulkDeed owner(UserId owner) {
    return new BulkDeed.SetOwner(Optional.of(owner));
  }

  private static CustomerDetails details(Register register, CustomerId id) {
    return register.customers.get(id).details();
  }

  private static void edit(
      Register register, CustomerId id, Consumer<CustomerDetails.Draft> change) {
    var now = register.customers.get(id);
    register.customers.change(id, now.version(), now.details().with(change));
  }

  private static <T> T seeing(Register register, SightScope scope, Supplier<T> work) {
    register.access.seen = scope;
    try {
      return Caller.call(new Caller.Employee(ME), work);
    } finally {
      register.access.seen = SightScope.WHOLE;
    }
  }

  private static List<String> reasons(StoredBulkChanges bulk, BulkRunId run) {
    return bulk.left(run, ALL).items().stream().map(BulkLeft::reason).toList();
  }

  @ParameterizedTest
  @EnumSource
  void manyGetAnOwnerWithTheHistoryAndTheVersionOfASingleChange(TestDatabase database) {
    Register.on(
        database,
        register -> {
          var bulk = bulk(register);
          var ids = add(register, 600);
          BulkRun run = bulk.get(bulk.start(these(ids), owner(MATE)).id());
          assertThat(run.state()).isEqualTo(BulkState.DONE);
          assertThat(run.changed()).isEqualTo(600);
          assertThat(run.progress()).isEqualTo(1);
          var one = register.customers.get(ids.getLast());
          assertThat(one.details().owner()).contains(MATE);
          assertThat(one.version()).isEqualTo(2);
          assertThat(register.customers.history(ids.getLast(), ALL).items())
              .extracting(FieldChange::field, FieldChange::before, FieldChange::after)
              .containsExactly(Tuple.tuple("owner", "", "902"));
          assertThat(register.customers.list(CustomerQuery.ownedBy(MATE), ALL).items())
              .hasSize(600);
          assertThat(audited).containsExactly("customers.bulk-begun", "customers.bulk-changed");
        });
  }

  @ParameterizedTest
  @EnumSource
  void aTagComesAndGoesWhateverItsCase(TestDatabase database) {
    Register.on(
        database,
        register -> {
          var bulk = bulk(register);
          var ids = add(register, 3, "Alpha", "VIP");
          BulkRun again = bulk.start(these(ids), new BulkDeed.AddTag("vip"));
          assertThat(bulk.get(again.id()).unchanged()).isEqualTo(3);
          bulk.start(these(ids), new BulkDeed.AddTag(" Beta "));
          assertThat(details(register, ids.getFirst()).tags())
              .containsExactly("Alpha", "Beta", "VIP");
          BulkRun gone = bulk.start(these(ids), new BulkDeed.RemoveTag("vip"));
          assertThat(details(register, ids.getFirst()).tags()).containsExactly("Alpha", "Beta");
          assertThat(register.customers.tags("be")).containsExactly("Beta");
          bulk.undo(gone.id());
          assertThat(details(register, ids.getFirst()).tags())
              .as("as it was written")
              .containsExactly("Alpha", "Beta", "VIP");
          edit(register, ids.getFirst(), draft -> draft.note("still editable"));
        });
  }

  @ParameterizedTest
  @EnumSource
  void whoCannotBeChangedIsToldAndTheOthersAreChanged(TestDatabase database) {
    Register.on(
        database,
        register -> {
          var bulk = bulk(register, waiting::add);
          var ids = new ArrayList<>(add(register, 4));
          register.merges.merge(
              new MergePlan(ids.get(0), 1, ids.get(1), 1, MergePlan.Side.LEFT, List.of()));
          ids.add(new CustomerId(424_242));
          BulkRun run = bulk.start(these(ids), owner(MATE));
          edit(register, ids.get(2), draft -> draft.owner(Optional.of(ME)));
          waiting.remove().run();
          assertThat(bulk.get(run.id()).changed()).isEqualTo(2);
          assertThat(bulk.get(run.id()).left()).isEqualTo(3);
          assertThat(reasons(bulk, run.id()))
              .containsExactly(BulkLeft.MERGED, BulkLeft.CHANGED_MEANWHILE, BulkLeft.GONE);
          assertThat(bulk.left(run.id(), ALL).items().get(1).customer().orElseThrow().id())
              .isEqualTo(ids.get(2));
          assertThat(details(register, ids.get(2)).owner()).contains(ME);
          assertThat(details(register, ids.get(3)).owner()).contains(MATE);
        });
  }

  @ParameterizedTest
  @EnumSource
  void whoIsNotSeenIsNeitherChangedNorNamed(TestDatabase database) {
    Register.on(
        database,
        register -> {
          var bulk = bulk(register);
          var ids = add(register, 2);
          edit(register, ids.getFirst(), draft -> draft.owner(Optional.of(ME)));
          SightScope own = SightScope.own(ME);
          BulkRunId run =
              seeing(register, own, () -> bulk.start(these(ids), new BulkDeed.AddTag("x")).id());
          assertThat(details(register, ids.getFirst()).tags()).containsExactly("x");
          assertThat(details(register, ids.getLast()).tags()).isEmpty();
          assertThat(seeing(register, own, () -> bulk.left(run, ALL).items()))
              .containsExactly(new BulkLeft(Optional.empty(), BulkLeft.UNSEEN));
          BulkRunId all =
              seeing(
                  register,
                  own,
                  () ->
                      bulk.start(new BulkSelection.Listed(CustomerQuery.all()), owner(MATE)).id());
          assertThat(seeing(register, own, () -> bulk.get(all).customers())).isEqualTo(1);
          seeing(register, own, () -> bulk.undo(all));
          assertThat(details(register, ids.getFirst()).owner())
              .as("who was given away is no longer hers to change")
              .contains(MATE);
          assertThat(seeing(register, own, () -> reasons(bulk, all)))
              .containsExactly(BulkLeft.UNSEEN);
        });
  }

  @ParameterizedTest
  @EnumSource
  void allThatAListShowsAreThoseOfTheMomentWhenItBegins(TestDatabase database) {
    Register.on(
        database,
        register -> {
          var bulk = bulk(register);
          add(register, 900, "old");
          var asked = CustomerQuery.all().where(Filter.parse("tag = old"));
          BulkRun run = bulk.start(new BulkSelection.Listed(asked), new BulkDeed.RemoveTag("old"));
          assertThat(bulk.get(run.id()).changed()).isEqualTo(900);
          assertThat(register.customers.list(asked, ALL).items()).isEmpty();
          bulk.undo(run.id());
          assertThat(bulk.get(run.id()).state()).isEqualTo(BulkState.UNDONE);
          assertThat(bulk.get(run.id()).restored()).isEqualTo(900);
          assertThat(register.customers.list(asked, ALL).items()).hasSize(900);
        });
  }

  @ParameterizedTest
  @EnumSource
  void anUndoLeavesWhatSomebodyHasChangedSince(TestDatabase database) {
    Register.on(
        database,
        register -> {
          var bulk = bulk(register);
          var ids = add(register, 4, "kept");
          BulkRunId given = bulk.start(these(ids), owner(MATE)).id();
          BulkRunId tagged = bulk.start(these(ids), new BulkDeed.AddTag("fair")).id();
          edit(register, ids.get(0), draft -> draft.owner(Optional.of(ME)));
          edit(register, ids.get(1), draft -> draft.note("other").tags(List.of("fair", "own")));
          edit(register, ids.get(2), draft -> draft.owner(Optional.empty()));
          edit(register, ids.get(2), draft -> draft.owner(Optional.of(MATE)));
          bulk.undo(given);
          bulk.undo(tagged);
          assertThat(ids.stream().map(id -> details(register, id).owner()))
              .containsExactly(
                  Optional.of(ME), Optional.empty(), Optional.of(MATE), Optional.empty());
          assertThat(ids.stream().map(id -> details(register, id).tags()))
              .containsExactly(List.of("kept"), List.of("own"), List.of("kept"), List.of("kept"));
          assertThat(reasons(bulk, given))
              .containsExactly(BulkLeft.CHANGED_SINCE, BulkLeft.CHANGED_SINCE);
          assertThat(bulk.get(given).stayed()).isEqualTo(2);
          assertThat(bulk.get(tagged).restored()).isEqualTo(4);
        });
  }

  @ParameterizedTest
  @EnumSource
  void laterChangesAreUndoneBeforeEarlierOnes(TestDatabase database) {
    Register.on(
        database,
        register -> {
          var bulk = bulk(register);
          var ids = add(register, 1);
          BulkRunId first = bulk.start(these(ids), owner(MATE)).id();
          BulkRunId second = bulk.start(these(ids), owner(ME)).id();
          BulkRunId third = bulk.start(these(ids), owner(MATE)).id();
          bulk.undo(third);
          bulk.undo(second);
          assertThat(details(register, ids.getFirst()).owner()).contains(MATE);
          bulk.undo(first);
          assertThat(details(register, ids.getFirst()).owner()).isEmpty();

          BulkRunId stays = bulk.start(these(ids), owner(MATE)).id();
          bulk.start(these(ids), owner(ME));
          bulk.start(these(ids), owner(MATE));
          bulk.undo(stays);
          assertThat(details(register, ids.getFirst()).owner())
              .as("one that came later wants it so, and stands")
              .contains(MATE);
          assertThat(bulk.get(stays).stayed()).isEqualTo(1);
        });
  }

  @ParameterizedTest
  @EnumSource
  void aChangeThatWasStoppedKeepsWhatIsDoneAndCanBeUndone(TestDatabase database) {
    Register.on(
        database,
        register -> {
          var bulk = bulk(register, waiting::add);
          var ids = add(register, BulkSlice.SIZE + 10);
          BulkRunId run = bulk.start(these(ids), owner(MATE)).id();
          bulk.cancel(run);
          waiting.remove().run();
          assertThat(bulk.get(run).state()).isEqualTo(BulkState.CANCELLED);
          assertThat(bulk.get(run).changed()).isZero();
          assertThatThrownBy(() -> bulk.undo(run))
              .isInstanceOfSatisfying(
                  ConflictException.class,
                  e -> assertThat(e.code()).isEqualTo("bulk.nothing-to-undo"));

          BulkRunId other = bulk.start(these(ids), owner(MATE)).id();
          assertThatThrownBy(() -> bulk.undo(other))
              .isInstanceOfSatisfying(
                  ConflictException.class, e -> assertThat(e.code()).isEqualTo("bulk.under-way"));
          bulk.close();
          waiting.remove().run();
          assertThat(bulk.get(other).state()).isEqualTo(BulkState.STOPPED);
        });
  }

  @ParameterizedTest
  @EnumSource
  void whatALostServerHasDoneIsSeenAndUndoneElsewhere(TestDatabase database) {
    Register.on(
        database,
        register -> {
          var ids = add(register, 3);
          BulkRunId run = bulk(register).start(these(ids), owner(MATE)).id();
          register.execute("update customers_bulk_run set state = 'RUNNING'");
          var elsewhere = bulk(register);
          assertThat(elsewhere.get(run).state()).isEqualTo(BulkState.RUNNING);
          register.fixture.clock().advance(BulkRunRow.PATIENCE.plusSeconds(1));
          assertThat(elsewhere.newest())
              .extracting(BulkRun::state)
              .containsExactly(BulkState.STOPPED);
          elsewhere.undo(run);
          assertThat(details(register, ids.getFirst()).owner()).isEmpty();
        });
  }

  @ParameterizedTest
  @EnumSource
  void aSliceTakesTheSameNumberOfStatementsHoweverManyAreInIt(TestDatabase database) {
    Register.on(
        database,
        register -> {
          var bulk = bulk(register, waiting::add);
          var ids = add(register, BulkSlice.SIZE, "a", "b");
          var some = ids.subList(0, 2);
          for (BulkDeed deed : List.of(owner(MATE), new BulkDeed.AddTag("c"))) {
            BulkRunId few = bulk.start(these(some), deed).id();
            long ofFew = register.fixture.statements().during(() -> waiting.remove().run());
            BulkRunId many = bulk.start(these(ids), deed).id();
            long ofMany = register.fixture.statements().during(() -> waiting.remove().run());
            assertThat(bulk.get(many).changed()).isEqualTo(BulkSlice.SIZE - 2);
            assertThat(ofMany).isLessThanOrEqualTo(ofFew);
            bulk.undo(many);
            long undoOfMany = register.fixture.statements().during(() -> waiting.remove().run());
            bulk.undo(few);
            long undoOfFew = register.fixture.statements().during(() -> waiting.remove().run());
            assertThat(undoOfMany).isLessThanOrEqualTo(undoOfFew);
            assertThat(bulk.get(many).restored()).isEqualTo(BulkSlice.SIZE - 2);
          }
        });
  }

  @ParameterizedTest
  @EnumSource
  void changesAreOnesOwnAndForgottenWhenTheyCanNoLongerBeUndone(TestDatabase database) {
    Register.on(
        database,
        register -> {
          var bulk = bulk(register);
          var ids = add(register, 1);
          BulkRunId run = bulk.start(these(ids), owner(MATE)).id();
          assertThatThrownBy(() -> seeing(register, SightScope.WHOLE, () -> bulk.get(run)))
              .isInstanceOf(NotFoundException.class);
          assertThat(seeing(register, SightScope.WHOLE, bulk::newest)).isEmpty();
          var forgetting = new ForgetBulkChanges(register.fixture.store());
          register.run(forgetting);
          assertThat(bulk.newest()).hasSize(1);
          register.fixture.clock().advance(Duration.ofDays(31));
          register.run(forgetting);
          assertThat(bulk.newest()).isEmpty();
          register.access.refuse(Customers.WRITE);
          assertThatThrownBy(() -> bulk.start(these(ids), owner(MATE)))
              .isInstanceOf(RefusedException.class);
        });
  }

  @ParameterizedTest
  @EnumSource
  void nobodyTooManyAndWhatIsNoTagAreRefused(TestDatabase database) {
    Register.on(
        database,
        register -> {
          var bulk = bulk(register);
          refused("bulk.nobody", () -> bulk.start(these(List.of()), owner(ME)));
          var many = IntStream.rangeClosed(1, 10_001).mapToObj(CustomerId::new).toList();
          refused("bulk.too-many", () -> bulk.start(these(many), owner(ME)));
          refused("bulk.tag-missing", () -> new BulkDeed.AddTag(" "));
          refused("customer.text-too-long", () -> new BulkDeed.AddTag("x".repeat(51)));
          var full =
              add(
                  register,
                  1,
                  IntStream.range(0, 50).mapToObj(i -> "t" + i).toArray(String[]::new));
          BulkRunId run = bulk.start(these(full), new BulkDeed.AddTag("one more")).id();
          assertThat(reasons(bulk, run)).containsExactly(BulkLeft.TOO_MANY_TAGS);
        });
  }

  private static void refused(String code, ThrowableAssert.ThrowingCallable work) {
    assertThatThrownBy(work)
        .isInstanceOfSatisfying(InvalidException.class, e -> assertThat(e.code()).isEqualTo(code));
  }
}
