package org.kaveri.imports;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Collator;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import org.kaveri.api.ConflictException;
import org.kaveri.api.InvalidException;
import org.kaveri.api.NotFoundException;
import org.kaveri.api.Page;
import org.kaveri.api.RefusedException;
import org.kaveri.api.UnavailableException;
import org.kaveri.api.access.Access;
import org.kaveri.api.access.Caller;
import org.kaveri.api.audit.Audit;
import org.kaveri.api.imports.ArchivedFile;
import org.kaveri.api.imports.DataSettings;
import org.kaveri.api.imports.ImportField;
import org.kaveri.api.imports.ImportPlan;
import org.kaveri.api.imports.ImportPreview;
import org.kaveri.api.imports.ImportProblem;
import org.kaveri.api.imports.ImportRun;
import org.kaveri.api.imports.ImportRunId;
import org.kaveri.api.imports.ImportState;
import org.kaveri.api.imports.Imports;
import org.kaveri.api.imports.NamedMapping;
import org.kaveri.api.imports.OfferedKind;
import org.kaveri.api.imports.StayedThing;
import org.kaveri.api.imports.UploadId;
import org.kaveri.api.settings.Settings;
import org.kaveri.store.Ids;
import org.kaveri.store.Store;
import org.kaveri.store.lists.Cursors;
import org.kaveri.store.lists.Pages;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.condition.Condition;

/** Imports, kept in the store; one at a time on this server, in a thread of its own. */
@Component(
    service = {Imports.class, IntSupplier.class},
    property = "kaveri.requests=open",
    immediate = true)
public final class StoredImports implements Imports, IntSupplier {
  private static final long MEGABYTE = 1_000_000;

  private final Store store;
  private final Ids ids;
  private final Access access;
  private final Settings settings;
  private final Clock clock;
  private final ImportParts parts;
  private final Supplier<String> server;
  private final Uploads uploads;
  private final Mappings mappings;
  private final Previews previews;
  private final ImportQueue queue;
  private final Undos undos;

  @Activate
  public StoredImports(
      @Reference Store store,
      @Reference Ids ids,
      @Reference Access access,
      @Reference Settings settings,
      @Reference Clock clock,
      @Reference ImportKinds kinds,
      @Reference DataFormats formats,
      @Reference Audit audit,
      BundleContext context) {
    this(
        store,
        ids,
        access,
        settings,
        clock,
        new ImportParts(kinds, formats),
        audit,
        Path.of(Optional.ofNullable(context.getProperty("kaveri.data")).orElse("data"))
            .resolve("imports"),
        ServerName::ofThisMachine);
  }

  StoredImports(
      Store store,
      Ids ids,
      Access access,
      Settings settings,
      Clock clock,
      ImportParts parts,
      Audit audit,
      Path folder,
      Supplier<String> server) {
    this.store = store;
    this.ids = ids;
    this.access = access;
    this.settings = settings;
    this.clock = clock;
    this.parts = parts;
    this.server = server;
    this.uploads = new Uploads(folder, clock);
    this.mappings = new Mappings(store);
    this.previews = new Previews(uploads, settings, mappings);
    this.queue = new ImportQueue(uploads, clock);
    this.undos = new Undos(store, clock, audit, parts, queue, server);
    queue.open();
  }

  @Reference(
      target = "(" + Condition.CONDITION_ID + "=kaveri.running)",
      cardinality = ReferenceCardinality.OPTIONAL,
      policy = ReferencePolicy.DYNAMIC)
  void setRunning(Condition condition) {
    // only its going matters
  }

  /** The server was told to stop: imports end while the rooms that they need are still there. */
  void unsetRunning(Condition condition) {
    queue.end();
  }

  /** How many imports a stopping server waits for. */
  @Override
  public int getAsInt() {
    return queue.size();
  }

  /** Ends imports after the chunk at hand; they can be resumed. */
  @Deactivate
  public void close() {
    queue.close();
  }

  ImportQueue queue() {
    return queue;
  }

  @Override
  public List<OfferedKind> kinds(Locale locale) {
    access.require(RUN);
    var titles = new HashMap<OfferedKind, String>();
    List<KindPart> kinds = parts.kindsFor(access);
    kinds.forEach(kind -> titles.put(kind, kind.text("title", locale)));
    return kinds.stream()
        .<OfferedKind>map(kind -> kind)
        .sorted(Comparator.comparing(titles::get, Collator.getInstance(locale)))
        .toList();
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
  public List<ArchivedFile> unpack(UploadId upload) {
    access.require(RUN);
    List<String> kinds = parts.kindsFor(access).stream().map(KindPart::id).toList();
    return reading(() -> new Archives(uploads, maxBytes()).unpack(upload, kinds));
  }

  @Override
  public String likeliestKind(UploadId upload) {
    access.require(RUN);
    List<KindPart> kinds = parts.kindsFor(access);
    if (kinds.isEmpty()) {
      throw new NotFoundException("import.kind-unknown", "There is nothing that you may import.");
    }
    return reading(() -> previews.likeliest(upload, kinds, parts.formats()).id());
  }

  @Override
  public ImportPreview prepare(UploadId upload, String kind) {
    access.require(RUN);
    return reading(() -> previews.propose(upload, allowed(kind), parts.formats()));
  }

  @Override
  public ImportPreview preview(ImportPlan plan) {
    access.require(RUN);
    return reading(() -> previews.show(plan, allowed(plan.kind()), parts.format(plan.format())));
  }

  @Override
  public List<NamedMapping> mappings(ImportPreview preview) {
    access.require(RUN);
    return mappings.fitting(allowed(preview.plan().kind()), preview.headings());
  }

  @Override
  public void saveMapping(String name, ImportPreview preview) {
    access.require(RUN);
    mappings.save(allowed(preview.plan().kind()), name, preview);
  }

  @Override
  public void removeMapping(String kind, String name) {
    access.require(RUN);
    mappings.remove(allowed(kind), name);
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
    requireMode(plan);
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
                  Optional.empty(),
                  plan.dryRun(),
                  Optional.empty());
          String here = server.get();
          store.run(tx -> new RunTable(tx.connection()).add(run, plan, here));
          work(require(run.id()));
          return run;
        });
  }

  private void requireMode(ImportPlan plan) {
    if (!allowed(plan.kind()).modes().contains(plan.mode())) {
      throw new InvalidException(
          "import.mode", "What is there already cannot be treated so in an import of this kind.");
    }
  }

  @Override
  public ImportRun carryOut(ImportRunId id) {
    access.require(RUN);
    RunRow row = require(id);
    if (!row.run().dryRun() || row.run().state() != ImportState.DONE) {
      throw new ConflictException(
          "import.not-tried", "Only what was tried to its end can be carried out.");
    }
    requireHere(row);
    return start(row.plan().dryRun(false));
  }

  @Override
  public ImportRun resume(ImportRunId id) {
    access.require(RUN);
    RunRow row = require(id);
    allowed(row.plan().kind());
    parts.format(row.plan().format());
    requireFile(row);
    String here = server.get();
    Instant now = clock.instant();
    boolean taken =
        store.write(
            tx -> new RunTable(tx.connection()).take(id, here, now, now.minus(RunRow.PATIENCE)));
    if (!taken) {
      throw new ConflictException(
          "import.not-resumable", "The import is still under way, or it is done.");
    }
    RunRow fresh = require(id);
    work(fresh);
    return fresh.run();
  }

  private void requireFile(RunRow row) {
    if (uploads.exists(row.plan().upload())) {
      return;
    }
    ImportState state = row.run().state();
    if (!state.resumable() && !state.active()) {
      throw new ConflictException("import.not-resumable", "The import is done, or undone.");
    }
    requireHere(row);
  }

  private void requireHere(RunRow row) {
    if (uploads.exists(row.plan().upload())) {
      return;
    }
    if (!row.server().isEmpty() && !row.server().equals(server.get())) {
      throw new ConflictException(
          "import.elsewhere",
          "The file lies on the server " + row.server() + ". Go on there, or send it again.",
          row.server());
    }
    throw new NotFoundException(
        "import.upload-unknown", "The file is no longer there; send it again.");
  }

  /** Whoever starts or resumes it is who it is done for. */
  private void work(RunRow row) {
    queue.add(
        new ImportWork(
            store,
            uploads,
            clock,
            allowed(row.plan().kind()),
            parts.format(row.plan().format()),
            row),
        Caller.current());
  }

  @Override
  public boolean undoable(ImportRunId id) {
    access.require(RUN);
    return undos.isPossible(seen(require(id)));
  }

  @Override
  public ImportRun undo(ImportRunId id) {
    access.require(RUN);
    RunRow row = require(id);
    undos.start(row, allowed(row.plan().kind()));
    return get(id);
  }

  @Override
  public Page<StayedThing> stayed(ImportRunId id, Page.Request page) {
    access.require(RUN);
    return undos.stayed(id, allowed(require(id).plan().kind()), page);
  }

  @Override
  public void stayedRows(ImportRunId id, Locale locale, OutputStream content) throws IOException {
    access.require(RUN);
    undos.write(id, allowed(require(id).plan().kind()), locale, content);
  }

  @Override
  public String stayedText(String kind, StayedThing thing, Locale locale) {
    return undos.text(parts.findKind(kind), thing, locale);
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
          return Pages.of(found, page, last -> Cursors.of(Long.toString(last.firstLine())));
        });
  }

  @Override
  public boolean givesRefusedRows(ImportRunId id) {
    access.require(RUN);
    return givesRefusedRows(require(id));
  }

  /** They may tell of customers whom whoever asks does not see. */
  private boolean givesRefusedRows(RunRow row) {
    return access.sight().isWhole()
        || (row.run().by().isPresent() && row.run().by().equals(Caller.current().user()));
  }

  @Override
  public void refusedRows(ImportRunId id, Locale locale, OutputStream content) throws IOException {
    access.require(RUN);
    RunRow row = require(id);
    ImportPlan plan = row.plan();
    allowed(plan.kind());
    FormatPart format = parts.format(plan.format());
    if (!givesRefusedRows(row)) {
      throw new RefusedException(
          "import.others-rows", "The rows of somebody else's import are shown to nobody but her.");
    }
    requireHere(row);
    char delimiter = plan.format().equals(CsvFormat.ID) ? plan.settings().delimiter() : ',';
    try (var file = OpenFile.open(uploads, format, plan);
        var out =
            new CsvRowWriter(
                new Unclosed(content), new DataSettings(StandardCharsets.UTF_8, delimiter, true))) {
      new RefusedRows(
              line -> store.read(tx -> new RunTable(tx.connection()).problems(id, line, 500)),
              problem -> problemText(plan.kind(), problem, locale))
          .write(file, plan, locale, out);
    }
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
        .or(() -> parts.findKind(kind).map(k -> k.text("problem." + problem.code(), locale)))
        .orElse(problem.code());
  }

  private ImportRun seen(RunRow row) {
    return row.seen(clock.instant(), queue.has(row.run().id()));
  }

  private RunRow require(ImportRunId id) {
    return store
        .read(tx -> new RunTable(tx.connection()).find(id))
        .orElseThrow(() -> new NotFoundException("import.unknown", "There is no such import."));
  }

  /** The kind, where the caller may have it. */
  private KindPart allowed(String id) {
    KindPart kind = parts.kind(id);
    kind.requireAllowed(access);
    return kind;
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
