package org.kaveri.demo;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.kaveri.api.CustomerId;
import org.kaveri.api.KaveriException;
import org.kaveri.api.Page;
import org.kaveri.api.ProductId;
import org.kaveri.api.UserId;
import org.kaveri.api.access.Caller;
import org.kaveri.api.access.UserDetails;
import org.kaveri.api.access.Users;
import org.kaveri.api.console.StartNotice;
import org.kaveri.api.customers.CustomerDetails;
import org.kaveri.api.customers.CustomerQuery;
import org.kaveri.api.customers.Customers;
import org.kaveri.api.customers.People;
import org.kaveri.api.extensions.Contributes;
import org.kaveri.api.interactions.InteractionLog;
import org.kaveri.api.orders.Orders;
import org.kaveri.api.orders.ProductCategories;
import org.kaveri.api.orders.ProductDetails;
import org.kaveri.api.orders.Products;
import org.kaveri.api.settings.CompanySettings;
import org.kaveri.api.settings.Setting;
import org.kaveri.api.settings.Settings;
import org.kaveri.store.Store;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Fills the server with the demo company, once, and never one that has customers of its own. Users
 * come at once, so that their sign-ins can be shown; the rest follows in a thread of its own, some
 * customers to a transaction, and goes on where it stopped when the server was stopped meanwhile.
 */
@Component(service = StartNotice.class, immediate = true)
@Contributes(order = 50)
public final class DemoCompany implements StartNotice {
  private static final Logger LOG = LoggerFactory.getLogger(DemoCompany.class);
  private static final Caller SELF = new Caller.Platform("demo");
  private static final String NAME = "Kaarnan Paahtimo Oy";
  private static final ZoneId ZONE = ZoneId.of("Europe/Helsinki");
  private static final long SEED = 20_261_122;
  private static final int AT_ONCE = 50;
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(20);

  private final Store store;
  private final Users users;
  private final Settings settings;
  private final Customers customers;
  private final People people;
  private final Products products;
  private final ProductCategories categories;
  private final Orders orders;
  private final Optional<InteractionLog> log;
  private final Clock clock;
  private final Supplier<String> passwords;
  private final CountDownLatch decided = new CountDownLatch(1);
  private volatile Optional<String> password = Optional.empty();
  private volatile boolean leftOut;
  private volatile boolean stopping;
  private @Nullable Thread filling;

  /** Begins to fill the server. */
  @Activate
  public DemoCompany(
      @Reference Store store,
      @Reference Users users,
      @Reference Settings settings,
      @Reference Customers customers,
      @Reference People people,
      @Reference Products products,
      @Reference ProductCategories categories,
      @Reference Orders orders,
      @Reference(cardinality = ReferenceCardinality.OPTIONAL) @Nullable InteractionLog log,
      @Reference Clock clock,
      BundleContext context) {
    this(
        store,
        users,
        settings,
        customers,
        people,
        products,
        categories,
        orders,
        Optional.ofNullable(log),
        clock,
        () ->
            Staff.password(
                Path.of(Optional.ofNullable(context.getProperty("kaveri.data")).orElse("data"))));
    filling =
        Thread.ofPlatform()
            .name("kaveri-demo")
            .daemon()
            .start(() -> Caller.run(SELF, this::fillQuietly));
  }

  DemoCompany(
      Store store,
      Users users,
      Settings settings,
      Customers customers,
      People people,
      Products products,
      ProductCategories categories,
      Orders orders,
      Optional<InteractionLog> log,
      Clock clock,
      Supplier<String> passwords) {
    this.store = store;
    this.users = users;
    this.settings = settings;
    this.customers = customers;
    this.people = people;
    this.products = products;
    this.categories = categories;
    this.orders = orders;
    this.log = log;
    this.clock = clock;
    this.passwords = passwords;
  }

  /** Ends after the customers at hand, and waits for that. */
  @Deactivate
  public void stop() {
    stopping = true;
    try {
      if (filling != null && !filling.join(LONGEST_WAIT)) {
        LOG.warn("The demo company is still being written");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public List<String> lines() {
    awaitDecision();
    if (leftOut) {
      return List.of("This company has customers of its own; the demo company is left out.");
    }
    return password.map(DemoCompany::signIns).orElse(List.of());
  }

  private static List<String> signIns(String password) {
    var lines = new ArrayList<String>();
    lines.add("Demo company: sign in with the password " + password + " as");
    for (UserDetails member : Staff.ALL) {
      lines.add(
          "  %-6s %s (%s)"
              .formatted(
                  member.signInName(), member.displayName(), String.join(", ", member.roles())));
    }
    lines.add("Its customers and orders appear within half a minute of the first start.");
    return lines;
  }

  /** Whoever reads the sign-ins may use them at once. */
  private void awaitDecision() {
    try {
      if (!decided.await(LONGEST_WAIT.toSeconds(), TimeUnit.SECONDS)) {
        LOG.warn("The demo company's users are not there yet");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void fillQuietly() {
    try {
      fill();
    } catch (KaveriException e) {
      LOG.warn(
          "The demo company is not complete: {}; it goes on at the next start", e.getMessage());
    } catch (RuntimeException e) {
      LOG.error("The demo company could not be made", e);
    } finally {
      decided.countDown();
    }
  }

  /** Makes what is not there yet; does nothing where the company has customers of its own. */
  void fill() {
    if (hasOthers()) {
      leftOut = true;
      decided.countDown();
      LOG.info("This company has customers of its own; the demo company is left out");
      return;
    }
    String drawn = passwords.get();
    List<UserId> staff =
        store.write(
            tx -> {
              introduce();
              return Staff.hire(users, drawn);
            });
    password = Optional.of(drawn);
    decided.countDown();
    List<UserId> carers = staff.subList(1, staff.size() - 1);
    Instant today = clock.instant().truncatedTo(ChronoUnit.DAYS);
    var buyers = Market.all(new Random(SEED), carers);
    var catalogue = store.write(tx -> Catalogue.products(Catalogue.categories(categories)));
    Map<String, ProductId> codes = products.addMissing(catalogue);
    var history = new History(orders, log, catalogue, ids(catalogue, codes), carers, today);
    for (int from = 0; from < buyers.size() && !stopping; from += AT_ONCE) {
      var some = buyers.subList(from, Math.min(buyers.size(), from + AT_ONCE));
      store.run(tx -> write(some, history));
    }
    LOG.info("The demo company is complete: {} customers", buyers.size());
  }

  /** Tells who the company is, where nobody has told yet. */
  private void introduce() {
    if (!settings.isChosen(CompanySettings.NAME)) {
      settings.change(
          List.of(
              new Setting.Value<>(CompanySettings.NAME, NAME),
              new Setting.Value<>(CompanySettings.TIME_ZONE, ZONE)));
    }
  }

  /** Whether there is anybody, and the first of ours is not, by number and name. */
  private boolean hasOthers() {
    if (customers.list(CustomerQuery.all(), Page.Request.first(1)).items().isEmpty()) {
      return false;
    }
    var somebody = Collections.nCopies(Staff.ALL.size() - 2, new UserId(1));
    var first = Market.all(new Random(SEED), somebody).getFirst();
    return customers
        .findByNumber(first.number())
        .map(id -> !customers.get(id).details().name().equals(first.details().name()))
        .orElse(true);
  }

  private void write(List<Market.Buyer> buyers, History history) {
    boolean known = customers.findByNumber(buyers.getFirst().number()).isPresent();
    if (known) {
      return; // all of them were written in one transaction
    }
    List<CustomerDetails> details = buyers.stream().map(Market.Buyer::details).toList();
    Map<String, CustomerId> ids = customers.addMissing(details);
    var here = new ArrayList<Market.Known>();
    for (Market.Buyer buyer : buyers) {
      CustomerId id = Objects.requireNonNull(ids.get(buyer.number()));
      buyer.people().forEach(person -> people.add(id, person));
      here.add(new Market.Known(buyer, id));
    }
    history.write(here);
  }

  private static List<ProductId> ids(
      List<ProductDetails> catalogue, Map<String, ProductId> byCode) {
    return catalogue.stream()
        .map(product -> Objects.requireNonNull(byCode.get(product.code())))
        .toList();
  }
}
