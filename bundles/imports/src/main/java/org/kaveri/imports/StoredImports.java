package org.kaveri.imports;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.text.Collator;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.kaveri.api.ConflictException;
import org.kaveri.api.InvalidException;
import org.kaveri.api.NotFoundException;
import org.kaveri.api.Page;
import org.kaveri.api.UnavailableException;
import org.kaveri.api.access.Access;
import org.kaveri.api.access.Caller;
import org.kaveri.api.imports.DataFormat;
import org.kaveri.api.imports.ImportField;
import org.kaveri.api.imports.ImportKind;
import org.kaveri.api.imports.ImportPlan;
import org.kaveri.api.imports.ImportPreview;
import org.kaveri.api.imports.ImportProblem;
import org.kaveri.api.imports.ImportRun;
import org.kaveri.api.imports.ImportRunId;
import org.kaveri.api.imports.ImportState;
import org.kaveri.api.imports.Imports;
import org.kaveri.api.imports.UploadId;
import org.kaveri.api.settings.Settings;
import org.kaveri.store.Ids;
import org.kaveri.store.Store;
import org.kaveri.store.lists.Cursors;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/** Imports, kept in the store; one at a time on this server, in a thread of its own. */
@Component
public final class StoredImports implements Imports {
  private static final Duration LOST = Duration.ofSeconds(45);
  private static final long PATIENCE_SECONDS = 25;
  private static final long MEGABYTE = 1_000_000;

  private final Store store;
  private final Ids ids;
  private final Access access;
  private final Settings settings;
  private final Clock clock;
  private final ImportParts parts;
  private final Uploads uploads;
  private final Previews previews;
  private final Map<ImportRunId, ImportWork> underWay = new ConcurrentHashMap<>();
  private final ExecutorService worker =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().name("kaveri-import").factory());

  @Activate
  public StoredImports(
      @Reference Store store,
      @Reference Ids ids,
      @Reference Access access,
      @Reference Settings settings,
      @Reference Clock clock,
      @Reference ImportKinds kinds,
      @Reference DataFormats formats,
      BundleContext context) {
    this(
        store,
        ids,
        access,
        settings,
        clock,
        new GuardedParts(kinds, formats),
        Path.of(Optional.ofNullable(context.getProperty("kaveri.data")).orElse("data"))
            .resolve("imports"));
  }

  StoredImports(
      Store store,
      Ids ids,
      Access access,
      Settings settings,
      Clock clock,
      ImportParts parts,
      Path folder) {
    this.store = store;
    this.ids = ids;
    this.access = access;
    this.settings = settings;
    this.clock = clock;
    this.parts = parts;
    this.uploads = new Uploads(folder, clock);
    this.previews = new Previews(uploads, settings);
  }

  /** Ends imports after the chunk at hand; they can be resumed. */
  @Deactivate
  public void close() {
    underWay.values().forEach(ImportWork::shutDown);
    worker.shutdown();
    try {
      // never interrupted while it works, since that would cost the embedded database's connection
      worker.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public List<ImportKind> kinds(Locale locale) {
    access.require(RUN);
    var collator = Collator.getInstance(locale);
    var kinds = new ArrayList<>(parts.kinds());
    kinds.sort(Comparator.comparing(kind -> kind.text("title", locale), collator));
    return kinds;
  }

  @Override
  public long maxBytes() {
    return settings.get(ImportSettings.LARGEST_FILE) * MEGABYTE;
  }

  @Override
  public UploadId receive(String fileName, InputStream content) throws IOException {
    access.require(RUN);
    return uploads.receive(fileName, content, maxBytes());
  }

  @Override
  public ImportPreview prepare(UploadId upload, String kind) {
    access.require(RUN);
    return reading(() -> previews.propose(upload, requireKind(kind), parts.formats()));
  }

  @Override
  public ImportPreview preview(ImportPlan plan) {
    access.require(RUN);
    return reading(
        () -> previews.show(plan, requireKind(plan.kind()), requireFormat(plan.format())));
  }

  @Override
  public void discard(UploadId upload) {
    access.require(RUN);
    uploads.discard(upload);
  }

  @Override
  public ImportRun start(ImportPlan plan) {
    access.require(RUN);
    var preview = preview(plan);
    if (!preview.missing().isEmpty()) {
      ImportField field = preview.missing().getFirst();
      throw new InvalidException(
          "import.field-missing",
          "The field " + field.name() + " is needed: choose a column or a value for it.",
          field.name());
    }
    return reading(
        () -> {
          uploads.touch(plan.upload());
          Instant now = clock.instant();
          var run =
              new ImportRun(
                  new ImportRunId(ids.next()),
                  preview.fileName(),
                  plan.kind(),
                  ImportState.COUNTING,
                  Caller.current().user(),
                  now,
                  Optional.empty(),
                  0,
                  0,
                  0,
                  List.of(),
                  Optional.empty());
          store.run(tx -> new RunTable(tx.connection()).add(run, plan));
          work(require(run.id()));
          return run;
        });
  }

  @Override
  public ImportRun resume(ImportRunId id) {
    access.require(RUN);
    RunRow row = require(id);
    if (!uploads.exists(row.plan().upload())) {
      throw new NotFoundException(
          "import.upload-unknown", "The file is no longer there; send it again.");
    }
    requireKind(row.plan().kind());
    requireFormat(row.plan().format());
    Instant now = clock.instant();
    boolean taken =
        row.run().state() != ImportState.DONE
            && !underWay.containsKey(id)
            && store.write(
                tx ->
                    new RunTable(tx.connection())
                        .take(id, ImportState.COUNTING, now, now.minus(LOST)));
    if (!taken) {
      throw new ConflictException(
          "import.not-resumable", "The import is still under way, or it is done.");
    }
    RunRow fresh = require(id);
    work(fresh);
    return fresh.run();
  }

  private void work(RunRow row) {
    var id = row.run().id();
    var work =
        new ImportWork(
            store,
            uploads,
            clock,
            requireKind(row.plan().kind()),
            requireFormat(row.plan().format()),
            row);
    underWay.put(id, work);
    Caller caller =
        row.run()
            .by()
            .<Caller>map(Caller.Employee::new)
            .orElseGet(() -> new Caller.Platform("import"));
    worker.execute(
        () -> {
          try {
            Caller.run(caller, work::run);
          } finally {
            underWay.remove(id);
          }
        });
  }

  @Override
  public void cancel(ImportRunId id) {
    access.require(RUN);
    if (require(id).run().state().active()) {
      store.run(tx -> new RunTable(tx.connection()).askToStop(id));
    }
  }

  @Override
  public ImportRun get(ImportRunId id) {
    access.require(RUN);
    return seen(require(id));
  }

  @Override
  public Page<ImportRun> list(Page.Request page) {
    access.require(RUN);
    return store.read(
        tx -> {
          var found = new RunTable(tx.connection()).newest(page).stream().map(this::seen).toList();
          if (found.size() <= page.size()) {
            return new Page<>(found, Optional.empty());
          }
          var shown = found.subList(0, page.size());
          return new Page<>(shown, Optional.of(RunTable.after(shown.getLast())));
        });
  }

  @Override
  public Page<ImportProblem> problems(ImportRunId id, Page.Request page) {
    access.require(RUN);
    require(id);
    long after = Cursors.key(page).map(StoredImports::line).orElse(0L);
    return store.read(
        tx -> {
          var found = new RunTable(tx.connection()).problems(id, after, page.size() + 1);
          if (found.size() <= page.size()) {
            return new Page<>(found, Optional.empty());
          }
          var shown = found.subList(0, page.size());
          return new Page<>(
              shown, Optional.of(Cursors.of(Long.toString(shown.getLast().firstLine()))));
        });
  }

  private static long line(String key) {
    try {
      return Long.parseLong(key);
    } catch (NumberFormatException e) {
      throw new InvalidException("page.cursor", "This is no place in this list.");
    }
  }

  @Override
  public String problemText(String kind, ImportProblem problem, Locale locale) {
    return Texts.find("imports.problem." + problem.code(), locale)
        .orElseGet(() -> requireKind(kind).text("problem." + problem.code(), locale));
  }

  private ImportRun seen(RunRow row) {
    return row.seen(clock.instant(), underWay.containsKey(row.run().id()));
  }

  private RunRow require(ImportRunId id) {
    return store
        .read(tx -> new RunTable(tx.connection()).find(id))
        .orElseThrow(() -> new NotFoundException("import.unknown", "There is no such import."));
  }

  private ImportKind requireKind(String id) {
    return parts.kinds().stream()
        .filter(kind -> kind.id().equals(id))
        .findFirst()
        .orElseThrow(
            () ->
                new NotFoundException(
                    "import.kind-unknown",
                    "There is no kind of import called " + id + "; its room may be missing.",
                    id));
  }

  private DataFormat requireFormat(String id) {
    return parts.formats().stream()
        .filter(format -> format.id().equals(id))
        .findFirst()
        .orElseThrow(
            () ->
                new NotFoundException(
                    "import.format-unknown", "There is no format called " + id + ".", id));
  }

  private static <T> T reading(Reading<T> work) {
    try {
      return work.read();
    } catch (IOException | UncheckedIOException e) {
      throw new UnavailableException(
          "import.unreadable", "The file could not be read from the server's disk.", e);
    }
  }

  /** Work that reads files. */
  @FunctionalInterface
  private interface Reading<T> {
    T read() throws IOException;
  }
}
