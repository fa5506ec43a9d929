package org.kaveri.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.kaveri.api.OrderId;
import org.kaveri.api.Page;
import org.kaveri.api.customers.Customer;
import org.kaveri.api.customers.CustomerDetails;
import org.kaveri.api.customers.CustomerName;
import org.kaveri.api.customers.CustomerQuery;
import org.kaveri.api.customers.CustomerSummary;
import org.kaveri.api.customers.EmailAddress;
import org.kaveri.api.customers.Person;
import org.kaveri.api.imports.ImportChunk.Mode;
import org.kaveri.api.imports.ImportRun;
import org.kaveri.api.orders.Order;
import org.kaveri.api.orders.OrderLine;
import org.kaveri.api.orders.OrderQuery;
import org.kaveri.api.orders.Product;
import org.kaveri.api.orders.ProductQuery;
import org.kaveri.testkit.TestDatabase;

/**
 * Any sequence of imports, edits and undos ends where the same imports and edits end without those
 * that were undone. Imports that are undone and those that stand never add the same, and nobody
 * edits what will be undone: the rest is what {@link UndoTest} says.
 */
class UndoPropertyTest {
  private static final int STEPS = 14;

  static Stream<Arguments> seeds() {
    return Stream.of(TestDatabase.values())
        .flatMap(
            database -> Stream.of(1L, 2L, 3L, 4L, 5L).map(seed -> Arguments.of(database, seed)));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theEndIsAsIfWhatIsUndoneHadNeverBeen(TestDatabase database, long seed) {
    List<Step> steps = steps(new Random(seed));
    Map<String, String> with = run(database, steps, new Random(seed * 31), true);
    Map<String, String> without = run(database, steps, new Random(seed * 31), false);
    assertThat(with).isEqualTo(without);
  }

  /**
   * One thing that is done.
   *
   * @param doomed whether it is an import that is undone
   */
  private record Step(boolean doomed, Deed deed) {}

  private interface Deed {
    /** Answers an import, where it is one. */
    List<ImportRun> on(Desk desk) throws IOException;
  }

  private static Map<String, String> run(
      TestDatabase database, List<Step> steps, Random undoing, boolean doomed) {
    var end = new TreeMap<String, String>();
    Desk.on(
        database,
        desk -> {
          desk.take("customers", Mode.ADD, base());
          desk.take(
              "products", Mode.ADD, "Product code;Name;Price\nP0;Zero;1\nP1;One;2\nP2;Two;3\n");
          desk.take(
              "people",
              Mode.ADD,
              "Customer number;Firstname;Lastname;Title\nB0;Aino;Mäki;Baker\nB1;Olli;Salo;Owner\n");
          var waiting = new ArrayList<ImportRun>();
          var undone = new ArrayList<ImportRun>();
          for (Step step : steps) {
            if (step.doomed() && !doomed) {
              continue;
            }
            List<ImportRun> runs = step.deed().on(desk);
            if (step.doomed()) {
              waiting.addAll(runs);
            }
            if (doomed && !waiting.isEmpty() && undoing.nextInt(3) == 0) {
              undone.add(undo(desk, waiting.remove(undoing.nextInt(waiting.size()))));
            }
          }
          while (!waiting.isEmpty()) {
            undone.add(undo(desk, waiting.remove(undoing.nextInt(waiting.size()))));
          }
          for (int round = 0; round < STEPS; round++) {
            undone.stream()
                .filter(run -> desk.imports.undoable(run.id()))
                .forEach(run -> undo(desk, run));
          }
          // nothing is left but what people have changed since
          assertThat(undone)
              .filteredOn(run -> desk.imports.undoable(run.id()))
              .flatMap(run -> desk.imports.stayed(run.id(), Page.Request.first(100)).items())
              .allMatch(thing -> thing.code().equals("changed-since"));
          end.putAll(view(desk));
        });
    return end;
  }

  private static ImportRun undo(Desk desk, ImportRun run) {
    desk.imports.undo(run.id());
    return desk.await(run.id());
  }

  private static String base() {
    var text = new StringBuilder("Customer number;Company;E-mail;Town;Tags;Notes\n");
    for (int i = 0; i < 5; i++) {
      text.append("B%1$d;Base %1$d Oy;base%1$d@old.example;Oulu;old;\n".formatted(i));
    }
    return text.toString();
  }

  /** Every value is written once only, so that what comes from where can be told. */
  private static List<Step> steps(Random random) {
    var steps = new ArrayList<Step>();
    var dooms = new ArrayList<String>();
    for (int i = 0; i < STEPS; i++) {
      boolean doomed = random.nextBoolean();
      String name = "S" + i;
      // whom a doomed import may meet: those who stay, and those whom doomed ones have added
      String known = "B" + random.nextInt(5);
      if (doomed && !dooms.isEmpty() && random.nextBoolean()) {
        known = dooms.get(random.nextInt(dooms.size()));
      }
      String whom = known;
      int product = random.nextInt(3);
      Deed deed =
          switch (random.nextInt(7)) {
            case 0 -> {
              if (doomed) {
                dooms.add(name);
              }
              yield taking(
                  "customers",
                  Mode.ADD,
                  "Customer number;Company;Town\n%1$s;Added %1$s Oy;Turku\n".formatted(name));
            }
            case 1 ->
                taking(
                    "customers",
                    Mode.UPDATE,
                    "Customer number;Company;E-mail;Town;Tags;Notes\n%2$s;Now %1$s Oy;%1$s@new.example;Town %1$s;tag%1$s;Note %1$s\n"
                        .formatted(name, whom));
            case 2 ->
                taking(
                    "customers",
                    Mode.UPDATE,
                    "Customer number;Tags;Notes\n%2$s;more%1$s;Noted %1$s\n".formatted(name, whom));
            case 3 ->
                taking(
                    "people",
                    Mode.ADD,
                    "Customer number;Firstname;Lastname\n%2$s;Person;%1$s\n".formatted(name, whom));
            case 4 ->
                taking(
                    "people",
                    Mode.UPDATE,
                    "Customer number;Firstname;Lastname;Title;E-mail\nB0;Aino;Mäki;Role %1$s;p%1$s@new.example\n"
                        .formatted(name));
            case 5 ->
                taking(
                    "order-lines",
                    Mode.ADD,
                    Desk.csv(
                        "%1$s;1.5.2025 9.30;%2$s;P%3$d;x;3;2,50;EUR".formatted(name, whom, product),
                        "%1$s;1.5.2025 9.30;%2$s;N%1$s;new;1;2,50;EUR".formatted(name, whom)));
            default ->
                taking(
                    "products",
                    Mode.UPDATE,
                    "Product code;Name;Price;Unit\nP%2$d;Named %1$s;%3$d;unit%1$s\n"
                        .formatted(name, product, 10 + i));
          };
      steps.add(new Step(doomed, deed));
      if (random.nextInt(3) == 0) {
        steps.add(new Step(false, editing("B" + random.nextInt(5), "E" + i, random.nextInt(4))));
      }
    }
    return steps;
  }

  private static Deed taking(String kind, Mode mode, String text) {
    return desk -> List.of(desk.take(kind, mode, text));
  }

  private static Deed editing(String number, String value, int field) {
    return desk -> {
      Customer before = desk.customers.get(desk.customers.findByNumber(number).orElseThrow());
      var _ =
          desk.customers.change(
              before.id(), before.version(), details -> edited(details, value, field));
      return List.of();
    };
  }

  private static CustomerDetails edited(CustomerDetails details, String value, int field) {
    return details.with(
        draft -> {
          switch (field) {
            case 0 -> draft.name(new CustomerName.OrganisationName(value));
            case 1 -> draft.note(value);
            case 2 -> {
              var tags = new ArrayList<>(details.tags());
              tags.add(value);
              draft.tags(tags);
            }
            default -> draft.emails(List.of(new EmailAddress("", value + "@hand.example")));
          }
        });
  }

  /** All that people see, by numbers and codes. */
  private static Map<String, String> view(Desk desk) {
    var view = new TreeMap<String, String>();
    var numbers = new TreeMap<Long, String>();
    Page<CustomerSummary> customers =
        desk.customers.list(CustomerQuery.all(), Page.Request.first(Page.Request.MAX_SIZE));
    for (CustomerSummary summary : customers.items()) {
      CustomerDetails details = desk.customers.get(summary.id()).details();
      String number = details.number().orElseThrow();
      numbers.put(summary.id().value(), number);
      view.put("customer " + number, details.toString());
      for (Person person :
          desk.people.listOf(summary.id(), Page.Request.first(Page.Request.MAX_SIZE)).items()) {
        view.put("person " + number + " " + person.name(), person.details().toString());
      }
    }
    var codes = new TreeMap<Long, String>();
    for (Product product :
        desk.products.list(ProductQuery.all(), Page.Request.first(Page.Request.MAX_SIZE)).items()) {
      codes.put(product.id().value(), product.details().code());
      view.put(
          "product " + product.details().code(),
          product.details()
              + " "
              + desk.products.prices(product.id(), Page.Request.first(100)).items());
    }
    for (var summary :
        desk.orders.list(OrderQuery.all(), Page.Request.first(Page.Request.MAX_SIZE)).items()) {
      Order order = desk.orders.get(new OrderId(summary.id().value()));
      var lines = new ArrayList<String>();
      for (OrderLine line : order.lines()) {
        lines.add(codes.get(line.product().value()) + " " + line.quantity() + " " + line.amount());
      }
      view.put("order " + order.number(), numbers.get(order.customer().value()) + " " + lines);
    }
    return view;
  }
}
