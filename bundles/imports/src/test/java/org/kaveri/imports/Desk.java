package org.kaveri.imports;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.kaveri.api.Page;
import org.kaveri.api.RefusedException;
import org.kaveri.api.UserId;
import org.kaveri.api.access.Access;
import org.kaveri.api.access.Caller;
import org.kaveri.api.access.Colleague;
import org.kaveri.api.access.Permission;
import org.kaveri.api.access.SightScope;
import org.kaveri.api.access.User;
import org.kaveri.api.access.Users;
import org.kaveri.api.audit.Audit;
import org.kaveri.api.customers.CustomerMerger;
import org.kaveri.api.customers.Merges;
import org.kaveri.api.imports.DataFormat;
import org.kaveri.api.imports.ImportChunk;
import org.kaveri.api.imports.ImportKind;
import org.kaveri.api.imports.ImportPlan;
import org.kaveri.api.imports.ImportPreview;
import org.kaveri.api.imports.ImportProblem;
import org.kaveri.api.imports.ImportRun;
import org.kaveri.api.imports.ImportRunId;
import org.kaveri.api.settings.CompanySettings;
import org.kaveri.api.settings.Setting;
import org.kaveri.customers.CustomersKind;
import org.kaveri.customers.PeopleKind;
import org.kaveri.customers.RegisterSight;
import org.kaveri.customers.StoredCustomers;
import org.kaveri.customers.StoredCustomersInFiles;
import org.kaveri.customers.StoredOwnFields;
import org.kaveri.customers.StoredPeople;
import org.kaveri.customers.UndoParts;
import org.kaveri.customers.UndoneImport;
import org.kaveri.customers.cards.VcardFormat;
import org.kaveri.operational.CompanyTime;
import org.kaveri.operational.channels.HouseChannels;
import org.kaveri.operational.imports.FollowUpsKind;
import org.kaveri.operational.imports.InteractionsKind;
import org.kaveri.operational.log.ContactMerger;
import org.kaveri.operational.log.FollowUpMerger;
import org.kaveri.operational.log.Registers;
import org.kaveri.operational.log.StoredFollowUps;
import org.kaveri.operational.log.StoredInteractionLog;
import org.kaveri.orders.OrderLinesKind;
import org.kaveri.orders.OrderMerger;
import org.kaveri.orders.ProductsKind;
import org.kaveri.orders.StoredOrders;
import org.kaveri.orders.StoredProductCategories;
import org.kaveri.orders.StoredProducts;
import org.kaveri.store.Store;
import org.kaveri.store.engine.Room;
import org.kaveri.store.engine.StoreEngine;
import org.kaveri.testkit.Contribution;
import org.kaveri.testkit.Fake;
import org.kaveri.testkit.Fallbacks;
import org.kaveri.testkit.TestDatabase;
import org.osgi.service.component.ComponentServiceObjects;

/** All that an import needs, on a database of its own. */
final class Desk implements AutoCloseable {
  private static final List<String> IN_ORDER =
      List.of("customers", "people", "products", "order-lines", "interactions", "follow-ups");

  final StoreEngine engine;
  final Path folder;
  final StoredCustomers customers;
  final StoredProducts products;
  final StoredOrders orders;
  final StrictGuard guard = new StrictGuard();
  final Tellable access = new Tellable();
  final Store orderStore;
  final ImportKind orderLines;
  final StoredPeople people;
  final StoredOwnFields ownFields;
  final FixedSettings settings = new FixedSettings();
  final UndoParts undoParts;
  final ComponentServiceObjects<CustomerMerger> orderMerger;
  final Merges merges;
  final CompanyTime time;
  final StoredInteractionLog log;
  final StoredFollowUps followUps;
  final List<String> audited = new CopyOnWriteArrayList<>();
  private final Audit audit =
      Fake.of(
          Audit.class,
          (method, arguments) -> {
            audited.add(arguments[0] + ", " + arguments[1]);
            return null;
          });
  StoredImports imports;
  private final ImportKinds kinds = new ImportKinds(guard);
  private final DataFormats formats = new DataFormats(guard);
  private final Map<String, ComponentServiceObjects<ImportKind>> kindsById = new HashMap<>();

  Desk(TestDatabase database) {
    this(database.create());
  }

  Desk(org.kaveri.store.engine.Settings database) {
    engine = StoreEngine.open(database, Clock.systemUTC());
    try {
      folder = Files.createTempDirectory("kaveri-imports");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    customers = new StoredCustomers(store(StoredCustomers.class), engine.ids(), access, settings);
    orderStore = store(StoredOrders.class);
    products = new StoredProducts(orderStore, engine.ids(), access, settings);
    Store customerStore = store(StoredCustomers.class);
    orders =
        new StoredOrders(
            orderStore,
            engine.ids(),
            access,
            customers,
            settings,
            new RegisterSight(customerStore, access));
    undoParts = new UndoParts(guard, customerStore);
    orderMerger = undoParts.bring(new OrderMerger(orderStore, settings));
    orderLines =
        new Wordless(
            new OrderLinesKind(
                orderStore,
                engine.ids(),
                access,
                customers,
                orders,
                products,
                settings,
                undoParts.imported(customerStore, access)));
    bring("order-lines", orderLines);
    UndoneImport undone = undoParts.undone(customerStore, engine.ids(), access, settings);
    merges = undoParts.merges(customerStore, engine.ids(), access, settings);
    people = new StoredPeople(customerStore, engine.ids(), access, settings);
    ownFields = new StoredOwnFields(customerStore, access);
    bring(
        "customers",
        new Wordless(
            new CustomersKind(
                customerStore, engine.ids(), access, customers, colleagues(), settings, undone)));
    bring(
        "people",
        new Wordless(
            new PeopleKind(
                customerStore, engine.ids(), access, customers, people, settings, undone)));
    bring(
        "products",
        new Wordless(
            new ProductsKind(
                orderStore,
                engine.ids(),
                access,
                products,
                new StoredProductCategories(orderStore, engine.ids(), access),
                settings)));
    time = new CompanyTime(Clock.systemUTC(), settings);
    Store contactStore = store(CompanyTime.class);
    undoParts.bring(new ContactMerger(contactStore, time));
    undoParts.bring(new FollowUpMerger(contactStore));
    var sight = new RegisterSight(customerStore, access);
    var channels = HouseChannels.on(guard);
    var registers = new Registers(customers, people, colleagues());
    log =
        new StoredInteractionLog(
            access, contactStore, engine.ids(), channels, registers, time, sight);
    followUps = new StoredFollowUps(access, contactStore, engine.ids(), registers, time, sight);
    var files = new StoredCustomersInFiles(customerStore, access, settings);
    bring(
        "interactions",
        new Wordless(
            new InteractionsKind(
                contactStore,
                engine.ids(),
                access,
                customers,
                files,
                sight,
                colleagues(),
                channels,
                time)));
    bring(
        "follow-ups",
        new Wordless(
            new FollowUpsKind(
                contactStore, engine.ids(), access, customers, files, sight, colleagues(), time)));
    bring(new VcardFormat(), 5);
    bring(new XlsxFormat(), 10);
    bring(new CsvFormat(), 20);
    imports = imports();
  }

  /** Aino Virtanen, who is there once, and two of the name of Matti Niemi. */
  private static Users colleagues() {
    var all =
        List.of(
            new Colleague(new UserId(901), "Aino Virtanen"),
            new Colleague(new UserId(902), "Matti Niemi"),
            new Colleague(new UserId(903), "Matti Niemi"));
    var names = all.stream().collect(Collectors.toMap(Colleague::id, Colleague::displayName));
    var users =
        all.stream()
            .map(
                it ->
                    new User(
                        it.id(),
                        "user" + it.id().value() + "@kaveri.example",
                        it.displayName(),
                        Locale.ENGLISH,
                        Set.of(),
                        true,
                        true,
                        1))
            .toList();
    return Fake.of(
        Users.class,
        Map.of("search", all, "namesOf", names, "list", new Page<>(users, Optional.empty())));
  }

  Store store(Class<?> member) {
    return engine.store(Room.around(member.getPackageName(), member));
  }

  /** A room with that kind comes; the one that brought it before goes. */
  void bring(String id, ImportKind kind) {
    takeAway(id);
    var objects =
        Contribution.of(
            kind,
            Map.<String, Object>of(
                "component.name",
                kind.getClass().getName(),
                "kaveri.import.id",
                id,
                "kaveri.order",
                IN_ORDER.indexOf(id),
                "kaveri.permission",
                "orders:write"));
    kindsById.put(id, objects);
    kinds.add(objects);
  }

  /** The kind that was brought by that name. */
  ImportKind kind(String id) {
    return Objects.requireNonNull(kindsById.get(id)).getService();
  }

  void takeAway(String id) {
    Optional.ofNullable(kindsById.remove(id)).ifPresent(kinds::remove);
  }

  void bring(DataFormat format, int order) {
    formats.add(
        Contribution.of(
            format,
            Map.<String, Object>of(
                "component.name", format.getClass().getName(), "kaveri.order", order)));
  }

  /** The service as a server that has just started has it. */
  StoredImports imports() {
    return imports(folder, "here", Clock.systemUTC());
  }

  StoredImports imports(Path files, String server, Clock clock) {
    return new StoredImports(
        store(StoredImports.class),
        engine.ids(),
        access,
        settings,
        clock,
        new ImportParts(kinds, formats),
        audit,
        files,
        () -> server);
  }

  StoredExports exports() {
    return new StoredExports(access, audit, kinds, formats);
  }

  /** Runs a test's body on behalf of the platform. */
  static void on(TestDatabase database, Body body) {
    try (var desk = new Desk(database)) {
      desk.run(body);
    }
  }

  void run(Body body) {
    Caller.run(
        new Caller.Platform("test"),
        () -> {
          try {
            body.run(this);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  ImportPreview prepare(String text) throws IOException {
    return prepare(text, StandardCharsets.UTF_8);
  }

  ImportPreview prepare(String text, Charset charset) throws IOException {
    return prepare(new ByteArrayInputStream(text.getBytes(charset)));
  }

  ImportPreview prepare(InputStream content) throws IOException {
    return imports.prepare(imports.receive("test.csv", content), "order-lines");
  }

  /** What would become of a file of another kind than order lines. */
  ImportPreview prepare(String kind, String text) throws IOException {
    return imports.prepare(
        imports.receive(
            "test.csv", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))),
        kind);
  }

  ImportRun take(String kind, ImportChunk.Mode mode, String text) throws IOException {
    return await(imports.start(prepare(kind, text).plan().with(mode)).id());
  }

  ImportRun take(String text) throws IOException {
    return await(imports.start(prepare(text).plan()).id());
  }

  ImportRun await(ImportRunId id) {
    long deadline = System.nanoTime() + 600_000_000_000L;
    ImportRun run = imports.get(id);
    while (run.state().active()) {
      if (System.nanoTime() > deadline) {
        throw new AssertionError("The import does not end: " + run);
      }
      java.util.concurrent.locks.LockSupport.parkNanos(5_000_000);
      run = imports.get(id);
    }
    return run;
  }

  List<ImportProblem> problems(ImportRun run) {
    return imports.problems(run.id(), Page.Request.first(1_000)).items();
  }

  /** Order lines with the headings that everybody understands. */
  static String csv(String... lines) {
    return "Order number;Date;Customer number;Product code;Description;Quantity;Unit"
        + " price;Currency\n"
        + String.join("\n", lines)
        + "\n";
  }

  static ImportPlan with(ImportPlan plan, UnaryOperator<ImportPlan> change) {
    return change.apply(plan);
  }

  @Override
  public void close() {
    imports.close();
    engine.close();
    try (var files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What a test does. */
  @FunctionalInterface
  interface Body {
    void run(Desk desk) throws IOException;
  }

  /** On a class path the texts of all rooms have one name; in a server each has its own. */
  static final class Wordless extends Wrapped {
    Wordless(ImportKind kind) {
      super(kind);
    }

    @Override
    public String text(String key, Locale locale) {
      return key;
    }
  }

  /** Allows everything that a test has not denied, and knows who has asked. */
  static final class Tellable implements Access {
    final Set<Permission> denied = ConcurrentHashMap.newKeySet();
    final Set<Caller> callers = ConcurrentHashMap.newKeySet();
    volatile SightScope seen = SightScope.WHOLE;

    @Override
    public void require(Permission permission) {
      Caller.find().ifPresent(callers::add);
      if (!allows(permission)) {
        throw new RefusedException("access.permission-missing", "You may not.", permission);
      }
    }

    @Override
    public boolean allows(Permission permission) {
      return !denied.contains(permission);
    }

    @Override
    public SightScope sight() {
      return seen;
    }
  }

  /** Euros in Helsinki, unless a test says otherwise. */
  static final class FixedSettings extends Fallbacks {
    long largestMegabytes = 1_000;

    @Override
    @SuppressWarnings("unchecked")
    public <T> T get(Setting<T> setting) {
      if (setting.equals(CompanySettings.TIME_ZONE)) {
        return (T) ZoneId.of("Europe/Helsinki");
      }
      if (setting.equals(ImportSettings.LARGEST_FILE)) {
        return (T) Long.valueOf(largestMegabytes);
      }
      return super.get(setting);
    }
  }
}
