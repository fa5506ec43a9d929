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
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import org.kaveri.api.Page;
import org.kaveri.api.access.Access;
import org.kaveri.api.access.Caller;
import org.kaveri.api.access.Permission;
import org.kaveri.api.imports.DataFormat;
import org.kaveri.api.imports.ImportKind;
import org.kaveri.api.imports.ImportPlan;
import org.kaveri.api.imports.ImportPreview;
import org.kaveri.api.imports.ImportProblem;
import org.kaveri.api.imports.ImportRun;
import org.kaveri.api.imports.ImportRunId;
import org.kaveri.api.settings.CompanySettings;
import org.kaveri.api.settings.Setting;
import org.kaveri.api.settings.Settings;
import org.kaveri.api.settings.SettingsGroup;
import org.kaveri.customers.StoredCustomers;
import org.kaveri.orders.OrderLinesKind;
import org.kaveri.orders.StoredOrders;
import org.kaveri.orders.StoredProducts;
import org.kaveri.store.Store;
import org.kaveri.store.engine.Room;
import org.kaveri.store.engine.StoreEngine;
import org.kaveri.testkit.TestDatabase;

/** All that an import needs, on a database of its own. */
final class Desk implements AutoCloseable {
  final StoreEngine engine;
  final Path folder;
  final StoredCustomers customers;
  final StoredProducts products;
  final StoredOrders orders;
  final List<ImportKind> kinds = new ArrayList<>();
  final FixedSettings settings = new FixedSettings();
  StoredImports imports;

  Desk(TestDatabase database) {
    this(database.create());
  }

  Desk(org.kaveri.store.engine.Settings database) {
    engine = StoreEngine.open(database, Clock.systemUTC());
    Access access = new AllowAll();
    try {
      folder = Files.createTempDirectory("kaveri-imports");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    customers = new StoredCustomers(store(StoredCustomers.class), engine.ids(), access);
    Store orderStore = store(StoredOrders.class);
    products = new StoredProducts(orderStore, engine.ids(), access);
    orders = new StoredOrders(orderStore, engine.ids(), access, customers, settings);
    kinds.add(new OrderLinesKind(orderStore, engine.ids(), access, customers, products, settings));
    imports = imports();
  }

  Store store(Class<?> member) {
    return engine.store(Room.around(member.getPackageName(), member));
  }

  /** The service as a server that has just started has it. */
  StoredImports imports() {
    return new StoredImports(
        store(StoredImports.class),
        engine.ids(),
        new AllowAll(),
        settings,
        Clock.systemUTC(),
        new Parts(),
        folder);
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

  private final class Parts implements ImportParts {
    @Override
    public List<ImportKind> kinds() {
      return kinds;
    }

    @Override
    public List<DataFormat> formats() {
      return List.of(new CsvFormat());
    }
  }

  private static final class AllowAll implements Access {
    @Override
    public void require(Permission permission) {}

    @Override
    public boolean allows(Permission permission) {
      return true;
    }
  }

  /** Euros in Helsinki, unless a test says otherwise. */
  static final class FixedSettings implements Settings {
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
      return setting.fallback();
    }

    @Override
    public boolean isChosen(Setting<?> setting) {
      return false;
    }

    @Override
    public List<SettingsGroup> groups() {
      return List.of();
    }

    @Override
    public void change(List<Setting.Value<?>> values) {
      throw new UnsupportedOperationException();
    }

    @Override
    public void reset(Setting<?> setting) {
      throw new UnsupportedOperationException();
    }
  }
}
