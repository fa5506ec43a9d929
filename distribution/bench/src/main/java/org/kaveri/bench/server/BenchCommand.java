package org.kaveri.bench.server;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.kaveri.api.CustomerId;
import org.kaveri.api.UserId;
import org.kaveri.api.access.Roles;
import org.kaveri.api.access.UserDetails;
import org.kaveri.api.access.Users;
import org.kaveri.api.console.CommandOutput;
import org.kaveri.api.console.ServerCommand;
import org.kaveri.api.customers.Customers;
import org.kaveri.api.customers.People;
import org.kaveri.api.imports.Imports;
import org.kaveri.api.interactions.FollowUps;
import org.kaveri.api.interactions.InteractionLog;
import org.kaveri.api.orders.Orders;
import org.kaveri.api.orders.Products;
import org.kaveri.store.EventLog;
import org.kaveri.store.Ids;
import org.kaveri.store.StatementCounter;
import org.kaveri.store.Store;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * {@code bench WORK SIZE …}: makes the company of that size, or does one kind of work in it and
 * prints what it took.
 */
@Component
public final class BenchCommand implements ServerCommand {
  private static final String USER = "bench";
  private static final Duration BETWEEN = Duration.ofMillis(50);
  private static final int LOGGED_FOR = 1_000;

  private final BundleContext context;
  private final Store store;
  private final Ids ids;
  private final EventLog events;
  private final StatementCounter counter;
  private final Users users;
  private final Customers customers;
  private final People people;
  private final Products products;
  private final Orders orders;
  private final InteractionLog log;
  private final FollowUps followUps;
  private final Imports imports;

  /** Takes the services that it measures. */
  @Activate
  public BenchCommand(
      BundleContext context,
      @Reference Store store,
      @Reference Ids ids,
      @Reference EventLog events,
      @Reference StatementCounter counter,
      @Reference Users users,
      @Reference Customers customers,
      @Reference People people,
      @Reference Products products,
      @Reference Orders orders,
      @Reference InteractionLog log,
      @Reference FollowUps followUps,
      @Reference Imports imports) {
    this.context = context;
    this.store = store;
    this.ids = ids;
    this.events = events;
    this.counter = counter;
    this.users = users;
    this.customers = customers;
    this.people = people;
    this.products = products;
    this.orders = orders;
    this.log = log;
    this.followUps = followUps;
    this.imports = imports;
  }

  @Override
  public String name() {
    return "bench";
  }

  @Override
  public List<Usage> usages() {
    return List.of(new Usage("bench WORK SIZE …", "does a piece of work and tells what it took"));
  }

  @Override
  public int run(List<String> arguments, CommandOutput out, Path workingDirectory) {
    Sheet sheet = new Sheet(out);
    int size = number(arguments, 1);
    switch (arguments.getFirst()) {
      case "make" -> company().make(size, sheet);
      case "settle" -> settle(out);
      case "customers" -> someCustomers(size).forEach(id -> out.line(id.toString()));
      case "statements" -> statements(size, sheet);
      case "log" -> logging(size).service(number(arguments, 2), time(arguments), sheet);
      case "bare-log" -> logging(size).bare(number(arguments, 2), time(arguments), sheet);
      case "card" -> cards().open(knownWell(size), number(arguments, 2), sheet);
      case "find" -> new Finds(store, customers).find(number(arguments, 2), sheet);
      case "list" -> new Lists(store, customers).list(number(arguments, 2), sheet);
      case "import-lines" -> importing().lines(number(arguments, 2), size, sheet);
      case "import-customers" -> importing().customers(number(arguments, 2), sheet);
      default -> {
        out.error("There is no work " + arguments.getFirst() + ".");
        return WRONG_USE;
      }
    }
    return DONE;
  }

  private static int number(List<String> arguments, int at) {
    return Integer.parseInt(arguments.get(at));
  }

  private static Duration time(List<String> arguments) {
    return Duration.ofMillis(number(arguments, 3));
  }

  private Company company() {
    return new Company(store, customers, people, products, orders, log, employee());
  }

  private Logging logging(int size) {
    return new Logging(store, ids, log, employee(), someCustomers(size));
  }

  private Cards cards() {
    return new Cards(store, customers, people, orders, log, followUps, users, figures());
  }

  private Importing importing() {
    return new Importing(store, ids, imports);
  }

  /** The employee in whose name everything is done. */
  private UserId employee() {
    return users
        .findBySignInName(USER)
        .orElseGet(
            () -> users.create(new UserDetails(USER, "Bench", Locale.ENGLISH, Set.of(Roles.STAFF))))
        .id();
  }

  private void statements(int size, Sheet sheet) {
    logging(size).statements(counter, sheet);
    List<CustomerId> known = knownWell(size);
    CustomerId stranger = customers.findByNumber(Draw.number(1)).orElseThrow();
    cards().statements(counter, known.getFirst(), stranger, sheet);
  }

  /** Customers known well. */
  private List<CustomerId> knownWell(int size) {
    return Company.placesKnownWell(size).mapToObj(this::customer).toList();
  }

  /** Customers from all over the register. */
  private List<CustomerId> someCustomers(int size) {
    int count = Math.min(size, LOGGED_FOR);
    int step = size / count;
    return IntStream.range(0, count).mapToObj(i -> customer(i * step)).toList();
  }

  private CustomerId customer(int place) {
    return customers.findByNumber(Draw.number(place)).orElseThrow();
  }

  /** Waits until every listener has heard every fact. */
  private void settle(CommandOutput out) {
    while (!out.isCancelled() && waiting() > 0) {
      out.progress("%,d commits wait to be heard".formatted(waiting()));
      LockSupport.parkNanos(BETWEEN.toNanos());
    }
  }

  private long waiting() {
    long unplaced =
        store.<Long>read(
            tx -> {
              try (var select =
                      tx.connection()
                          .prepareStatement(
                              "select count(*) from store_commit where place is null");
                  var rows = select.executeQuery()) {
                return rows.next() ? rows.getLong(1) : 0L;
              }
            });
    long last = events.lastPlace();
    long behind = events.cursors().stream().mapToLong(it -> last + 1 - it.place()).max().orElse(0);
    return Math.max(unplaced, behind);
  }

  /**
   * How a customer's figures are read. The service is private to its room, so it is called by name.
   */
  private Consumer<CustomerId> figures() {
    ServiceReference<?> reference =
        context.getServiceReference("org.kaveri.analytical.StoredFigures");
    if (reference == null) {
      throw new IllegalStateException("The module analytical is not running");
    }
    Object service = context.getService(reference);
    try {
      var of = service.getClass().getMethod("of", CustomerId.class);
      return id -> {
        try {
          of.invoke(service, id);
        } catch (ReflectiveOperationException e) {
          throw new IllegalStateException(e);
        }
      };
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException(e);
    }
  }
}
