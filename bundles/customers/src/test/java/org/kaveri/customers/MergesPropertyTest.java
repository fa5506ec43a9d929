package org.kaveri.customers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kaveri.api.CustomerId;
import org.kaveri.api.Page;
import org.kaveri.api.PersonId;
import org.kaveri.api.access.Caller;
import org.kaveri.api.customers.Customer;
import org.kaveri.api.customers.CustomerDetails;
import org.kaveri.api.customers.CustomerName.PersonName;
import org.kaveri.api.customers.EmailAddress;
import org.kaveri.api.customers.Merge;
import org.kaveri.api.customers.MergePlan;
import org.kaveri.api.customers.MergePlan.Choice;
import org.kaveri.api.customers.MergePlan.Side;
import org.kaveri.api.customers.Origin;
import org.kaveri.api.customers.PersonDetails;
import org.kaveri.api.customers.SideBySide;
import org.kaveri.testkit.TestDatabase;

/**
 * Whatever is edited, merged and undone: in the end there is what the same edits give without the
 * merges that were undone.
 */
class MergesPropertyTest {
  private static final int CUSTOMERS = 5;
  private static final int STEPS = 60;

  /** Something that is done; of merges the ones that stand are done in both registers. */
  private sealed interface Step {
    record Edit(int whom, UnaryOperator<CustomerDetails> change) implements Step {}

    record NewPerson(int whom, String name) implements Step {}

    record Joined(int survivor, int other, List<Choice> choices) implements Step {}
  }

  private record Standing(Step.Joined step, Merge merge) {}

  /** A register with customers that are known by their place. */
  private static final class World {
    final Register register;
    final List<CustomerId> customers = new ArrayList<>();
    final Map<PersonId, String> people = new HashMap<>();

    World(Register register) {
      this.register = register;
      for (int i = 0; i < CUSTOMERS; i++) {
        int own = i;
        customers.add(
            register
                .customers
                .add(
                    CustomerDetails.organisation("Customer " + i)
                        .with(
                            draft ->
                                draft
                                    .number("N" + own)
                                    .emails(
                                        List.of(
                                            new EmailAddress("", "own" + own + "@x.fi"),
                                            new EmailAddress("", "common@x.fi")))
                                    .note(own % 2 == 0 ? "Note " + own : "")
                                    .tags(List.of("tag" + own % 3))))
                .id());
      }
    }

    void edit(Step.Edit edit) {
      CustomerId id = customers.get(edit.whom());
      Customer before = register.customers.get(id);
      register.customers.change(id, before.version(), edit.change());
    }

    void add(Step.NewPerson step) {
      PersonDetails details = PersonDetails.of(new PersonName(step.name(), "Lahti"), draft -> {});
      people.put(register.people.add(customers.get(step.whom()), details).id(), step.name());
    }

    Merge merge(Step.Joined step) {
      CustomerId survivor = customers.get(step.survivor());
      CustomerId other = customers.get(step.other());
      return register.merges.merge(
          new MergePlan(
              survivor,
              register.customers.get(survivor).version(),
              other,
              register.customers.get(other).version(),
              Side.LEFT,
              step.choices()));
    }

    void repeat(Step step) {
      switch (step) {
        case Step.Edit edit -> edit(edit);
        case Step.NewPerson person -> add(person);
        case Step.Joined joined -> merge(joined);
      }
    }

    List<Integer> living() {
      var living = new ArrayList<Integer>();
      for (int i = 0; i < CUSTOMERS; i++) {
        if (register.customers.find(customers.get(i)).isPresent()) {
          living.add(i);
        }
      }
      return living;
    }

    /** All that is there, ids by the places of the customers. */
    Map<String, String> state() {
      var state = new HashMap<String, String>();
      for (int i : living()) {
        CustomerId id = customers.get(i);
        CustomerDetails details = register.customers.get(id).details();
        Optional<Integer> parent = details.parent().map(customers::indexOf);
        state.put(
            "customer " + i,
            details.with(draft -> draft.parent(Optional.empty())) + " below " + parent);
        var names =
            register.people.listOf(id, Page.Request.first(100)).items().stream()
                .map(person -> person.details().name().given())
                .sorted()
                .toList();
        state.put("people " + i, names.toString());
        state.put("found " + i, String.valueOf(numberFinds(id, details)));
      }
      return state;
    }

    private boolean numberFinds(CustomerId id, CustomerDetails details) {
      return details.number().isEmpty()
          || register.customers.findByNumber(details.number().get()).equals(Optional.of(id))
              && register.customers.search(details.number().get(), 5).stream()
                  .anyMatch(found -> found.id().equals(id));
    }
  }

  @ParameterizedTest
  @EnumSource
  void anUndoneMergeIsAsIfItHadNeverBeen(TestDatabase database) {
    for (long seed = 1; seed <= 6; seed++) {
      try (var here = new Register(database);
          var there = new Register(database)) {
        long own = seed;
        Caller.run(new Caller.Platform("test"), () -> play(new Random(own), here, there, own));
      }
    }
  }

  private static void play(Random random, Register here, Register there, long seed) {
    var world = new World(here);
    var done = new ArrayList<Step>();
    var standing = new ArrayDeque<Standing>();
    for (int i = 0; i < STEPS; i++) {
      List<Integer> living = world.living();
      int whom = living.get(random.nextInt(living.size()));
      int what = random.nextInt(10);
      if (what < 2 && living.size() > 2) {
        int other = living.get(random.nextInt(living.size()));
        if (other != whom) {
          var step = new Step.Joined(whom, other, choices(random, world, whom, other));
          standing.push(new Standing(step, world.merge(step)));
          done.add(step);
        }
      } else if (what < 4 && !standing.isEmpty()) {
        Standing last = standing.pop();
        here.merges.undo(last.merge().id());
        done.remove(last.step());
      } else if (what == 4) {
        var step = new Step.NewPerson(whom, "P" + i);
        world.add(step);
        done.add(step);
      } else {
        var step = new Step.Edit(whom, edit(random, world, whom, i));
        world.edit(step);
        done.add(step);
      }
    }
    var other = new World(there);
    done.forEach(other::repeat);
    assertThat(world.state()).as("seed " + seed).isEqualTo(other.state());
  }

  private static List<Choice> choices(Random random, World world, int survivor, int other) {
    return world
        .register
        .merges
        .compare(
            world.customers.get(survivor), world.customers.get(other), java.util.Locale.ENGLISH)
        .fields()
        .stream()
        .filter(field -> !field.name().equals("parent"))
        .map(field -> new Choice(field.name(), side(random, field)))
        .toList();
  }

  private static Side side(Random random, SideBySide.Field field) {
    return switch (random.nextInt(3)) {
      case 0 -> Side.LEFT;
      case 1 -> Side.RIGHT;
      default -> field.bothPossible() ? Side.BOTH : Side.LEFT;
    };
  }

  /** Edits whose effect does not depend on what a merge has brought; each value is a new one. */
  private static UnaryOperator<CustomerDetails> edit(
      Random random, World world, int whom, int step) {
    CustomerDetails now = world.register.customers.get(world.customers.get(whom)).details();
    return switch (random.nextInt(6)) {
      case 0 -> before -> before.with(draft -> draft.note("Edited " + step));
      case 1 ->
          before ->
              before.with(
                  draft -> draft.name(CustomerDetails.organisation("Renamed " + step).name()));
      case 2 -> before -> before.with(draft -> draft.number("N" + (100 + step)));
      case 3 -> before -> before.with(draft -> draft.origin(new Origin("Fair " + step, "")));
      case 4 -> {
        var come = new EmailAddress("", "new" + step + "@x.fi");
        yield before -> before.with(draft -> draft.emails(joined(before.emails(), come)));
      }
      default -> {
        if (now.emails().isEmpty()) {
          yield before -> before.with(draft -> draft.language("fi"));
        }
        var gone = now.emails().get(random.nextInt(now.emails().size()));
        yield before ->
            before.with(
                draft ->
                    draft.emails(before.emails().stream().filter(it -> !it.equals(gone)).toList()));
      }
    };
  }

  private static List<EmailAddress> joined(List<EmailAddress> emails, EmailAddress one) {
    var all = new ArrayList<>(emails);
    all.add(one);
    return all;
  }
}
