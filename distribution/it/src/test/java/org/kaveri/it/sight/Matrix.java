package org.kaveri.it.sight;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.kaveri.api.KaveriException;
import org.kaveri.api.Page;
import org.kaveri.api.access.Caller;
import org.kaveri.api.interactions.FollowUps;
import org.kaveri.it.sight.Subject.Ownership;

/** Every operation × every sight × every ownership, with what came out wrong. */
final class Matrix {
  /** These find nothing in the world as it is made, or are under way already. */
  private static final Set<String> MAY_BE_REFUSED =
      Set.of("Duplicates.dismiss", "Duplicates.search");

  /** These are about what fields there are, and of no customer. */
  private static final Set<String> OF_NO_CUSTOMER =
      Set.of("OwnFields.add", "OwnFields.change", "OwnFields.order", "OwnFields.remove");

  /** These have nothing in them to know a customer by. */
  private static final Set<String> BY_BEING_THERE = Set.of("Orders.deliveriesOf");

  /** These answer with the ids that they were asked with. */
  private static final Set<String> BY_IDS_GIVEN = Set.of("ImportedCustomers.remove");

  /** These tell nobody anything of a customer, or of a new one only. */
  private static final Set<String> TELL_NOTHING =
      Set.of(
          "Attachments.maxBytes",
          "Attachments.store",
          "Customers.add",
          "Customers.alikeUnseen",
          "Customers.fields",
          "Customers.require",
          "Customers.tags",
          "Duplicates.dismiss",
          "Duplicates.list",
          "Duplicates.search",
          "FollowUps.today",
          "ImportedCustomers.remove",
          "Orders.fields",
          "OwnFields.list",
          "People.remove");

  private final Services services;
  private final WorldMaker maker;
  private final Arguments arguments;
  private final List<Subject> subjects;
  private final List<String> wrong = new ArrayList<>();
  private int cases;

  Matrix(Services services, WorldMaker maker, List<Subject> subjects) {
    this.services = services;
    this.maker = maker;
    this.arguments = new Arguments(services, maker);
    this.subjects = subjects;
  }

  List<String> wrong() {
    return wrong;
  }

  int cases() {
    return cases;
  }

  /** Asks all that the service offers. */
  void ask(Class<?> type, Object service) {
    Stream.of(type.getMethods())
        .filter(method -> !Modifier.isStatic(method.getModifiers()))
        .sorted(Comparator.comparing(Method::toGenericString))
        .forEach(method -> ask(type, service, method));
  }

  private void ask(Class<?> type, Object service, Method method) {
    String name = type.getSimpleName() + "." + method.getName();
    if (OF_NO_CUSTOMER.contains(name)) {
      return;
    }
    var shown = new ArrayList<Boolean>();
    for (Subject subject : subjects) {
      for (Ownership ownership : Ownership.values()) {
        World world = maker.make(subject, ownership);
        String which =
            name
                + Arrays.toString(method.getParameterTypes())
                + " by "
                + subject.sight()
                + " of "
                + ownership;
        try {
          Object[] values = arguments.of(method, world);
          boolean seen = subject.shallSee(ownership);
          String before = seen ? "" : state(world);
          Outcome outcome = outcome(subject, service, method, values);
          cases++;
          if (seen) {
            if (outcome.refused() && !MAY_BE_REFUSED.contains(name)) {
              wrong.add("wrong denial: " + which + ": " + outcome.code);
            }
            shown.add(shows(name, world, outcome.answer));
          } else {
            checkHidden(name, which, world, before, outcome);
          }
        } catch (RuntimeException e) {
          wrong.add("trouble: " + which + ": " + e);
        }
      }
    }
    if (shown.contains(true) && shown.contains(false)) {
      wrong.add("shown to some who see and not to others: " + name);
    }
    if (!shown.contains(true) && !TELL_NOTHING.contains(name)) {
      wrong.add("shown to nobody, so that nothing is proven: " + name);
    }
  }

  private void checkHidden(String name, String which, World world, String before, Outcome outcome) {
    if (shows(name, world, outcome.answer) || new Traces(world).in(outcome.text)) {
      wrong.add("wrong allow: " + which);
    }
    if (outcome.refused()
        && !outcome.code.endsWith(".unknown")
        && !outcome.code.equals("job.running")) {
      wrong.add("tells that she is there: " + which + ": " + outcome.code);
    }
    if (!state(world).equals(before)) {
      wrong.add("wrong change: " + which);
    }
  }

  private static boolean shows(String name, World world, Object answer) {
    if (BY_IDS_GIVEN.contains(name)) {
      return false;
    }
    return new Traces(world).in(answer)
        || BY_BEING_THERE.contains(name) && !List.of().equals(answer) && !"".equals(answer);
  }

  /**
   * What came of it.
   *
   * @param code of a refusal; empty when there was none
   * @param text of the refusal
   */
  private record Outcome(Object answer, String code, String text) {
    boolean refused() {
      return !code.isEmpty();
    }
  }

  private static Outcome outcome(Subject subject, Object service, Method method, Object[] values) {
    return Caller.call(
        new Caller.Employee(subject.id()),
        () -> {
          try {
            Object answer = method.invoke(service, values);
            return new Outcome(answer == null ? "" : answer, "", "");
          } catch (InvocationTargetException e) {
            if (e.getCause() instanceof KaveriException refusal) {
              return new Outcome("", refusal.code(), String.valueOf(refusal.getMessage()));
            }
            throw new IllegalStateException(e.getCause());
          } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
          }
        });
  }

  /** All that could be changed of a customer, in a text. */
  private String state(World world) {
    var page = Page.Request.first(Page.Request.MAX_SIZE);
    return String.join(
        "\n",
        services.customers.get(world.customer()).toString(),
        services.people.listOf(world.customer(), page).items().toString(),
        services.orders.listOf(world.customer(), page).items().toString(),
        services.orders.deliveriesOf(world.order()).toString(),
        services.orders.find(world.delivered()).toString(),
        services.log.timeline(world.customer(), page).items().toString(),
        services
            .followUps
            .ofCustomer(world.customer(), FollowUps.State.OPEN, page)
            .items()
            .toString(),
        services
            .followUps
            .ofCustomer(world.customer(), FollowUps.State.DONE, page)
            .items()
            .toString(),
        services.merges.find(List.of(world.merge())).toString());
  }
}
