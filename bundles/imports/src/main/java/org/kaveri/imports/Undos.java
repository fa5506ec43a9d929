package org.kaveri.imports;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.kaveri.api.ConflictException;
import org.kaveri.api.InvalidException;
import org.kaveri.api.KaveriException;
import org.kaveri.api.Page;
import org.kaveri.api.access.Caller;
import org.kaveri.api.audit.Audit;
import org.kaveri.api.audit.AuditDetail;
import org.kaveri.api.imports.DataSettings;
import org.kaveri.api.imports.ImportRun;
import org.kaveri.api.imports.ImportRunId;
import org.kaveri.api.imports.ImportState;
import org.kaveri.api.imports.StayedThing;
import org.kaveri.api.imports.UndoOutcome.Stayed;
import org.kaveri.store.Store;
import org.kaveri.store.lists.Cursors;
import org.kaveri.store.lists.Pages;

/** Begins undos of imports, and tells what they have left. Permissions were asked for before. */
final class Undos {
  /** Rows that are written to a file at once. */
  private static final int SLICE = 500;

  private final Store store;
  private final Clock clock;
  private final Audit audit;
  private final ImportParts parts;
  private final ImportQueue queue;
  private final Supplier<String> server;

  Undos(
      Store store,
      Clock clock,
      Audit audit,
      ImportParts parts,
      ImportQueue queue,
      Supplier<String> server) {
    this.store = store;
    this.clock = clock;
    this.audit = audit;
    this.parts = parts;
    this.queue = queue;
    this.server = server;
  }

  /** Whether an import, as people see it now, can be undone. */
  boolean isPossible(ImportRun run) {
    try {
      return !run.state().active()
          && parts.findKind(run.kind()).filter(KindPart::undoable).isPresent()
          && (run.state() == ImportState.UNDO_STOPPED || hasAny(run.id()));
    } catch (KaveriException e) {
      return false; // a kind that does not answer undoes nothing now
    }
  }

  private boolean hasAny(ImportRunId id) {
    return store.read(tx -> new KeptTable(tx.connection()).hasAny(id));
  }

  void start(RunRow row, KindPart kind) {
    ImportRunId id = row.run().id();
    if (!kind.undoable()) {
      throw new ConflictException(
          "import.not-undoable", "What was imported of this kind cannot be taken back.");
    }
    Instant now = clock.instant();
    var taker = new UndoTable.Taker(Caller.current().user(), server.get(), now);
    boolean taken =
        store.write(
            tx -> {
              var table = new UndoTable(tx.connection());
              boolean free = table.begin(row, from(row, now), taker, now.minus(RunRow.PATIENCE));
              if (free) {
                audit.record(
                    "import.undo-started",
                    "import " + id,
                    new AuditDetail("kind", row.run().kind()));
              }
              return free;
            });
    if (!taken) {
      throw new ConflictException("import.under-way", "The import, or its undo, is under way.");
    }
    RunRow fresh = store.read(tx -> new RunTable(tx.connection()).find(id)).orElseThrow();
    queue.add(new UndoWork(store, clock, audit, kind, fresh), Caller.current());
  }

  /** One that was stopped goes on where it was. */
  private UndoProgress from(RunRow row, Instant now) {
    ImportState state = row.run().state();
    if (state == ImportState.UNDO_STOPPED || state == ImportState.UNDOING) {
      return row.undo();
    }
    long chunks = store.read(tx -> new KeptTable(tx.connection()).chunks(row.run().id()));
    if (chunks == 0 && !state.active()) {
      throw new ConflictException(
          "import.nothing-to-undo", "There is nothing of this import to take back.");
    }
    return row.undo().again(now, chunks);
  }

  Page<StayedThing> stayed(ImportRunId id, KindPart kind, Page.Request page) {
    KeptTable.Place after = place(page);
    List<KeptTable.Placed> found =
        store.read(tx -> new KeptTable(tx.connection()).stayed(id, after, page.size() + 1));
    Page<KeptTable.Placed> cut =
        Pages.of(
            found, page, last -> Cursors.of(last.place().chunk() + ":" + last.place().number()));
    return new Page<>(named(kind, cut.items()), cut.next());
  }

  private static KeptTable.Place place(Page.Request page) {
    Optional<String> key = Cursors.key(page);
    if (key.isEmpty()) {
      return KeptTable.Place.FIRST;
    }
    String[] numbers = key.get().split(":", 2);
    try {
      return new KeptTable.Place(Long.parseLong(numbers[0]), Integer.parseInt(numbers[1]));
    } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
      throw new InvalidException("page.cursor", "This is no place in this list.");
    }
  }

  private static List<StayedThing> named(KindPart kind, List<KeptTable.Placed> things) {
    var names = new HashMap<String, Map<Long, String>>();
    for (String what : things.stream().map(it -> it.thing().what()).distinct().toList()) {
      names.put(
          what,
          kind.names(
              what,
              things.stream()
                  .map(KeptTable.Placed::thing)
                  .filter(it -> it.what().equals(what))
                  .map(Stayed::id)
                  .toList()));
    }
    return things.stream()
        .map(KeptTable.Placed::thing)
        .map(
            it ->
                new StayedThing(
                    it.what(),
                    it.id(),
                    Optional.ofNullable(names.get(it.what()))
                        .flatMap(known -> Optional.ofNullable(known.get(it.id())))
                        .orElseGet(() -> Long.toString(it.id())),
                    it.code()))
        .toList();
  }

  String text(Optional<KindPart> kind, StayedThing thing, Locale locale) {
    return Texts.find("imports.stayed." + thing.code(), locale)
        .or(() -> kind.map(known -> known.text("stayed." + thing.code(), locale)))
        .orElse(thing.code());
  }

  void write(ImportRunId id, KindPart kind, Locale locale, OutputStream content)
      throws IOException {
    try (var out =
        new CsvRowWriter(
            new Unclosed(content), new DataSettings(StandardCharsets.UTF_8, ';', true))) {
      out.write(
          List.of(
              heading("imports.stayed.what", locale),
              heading("imports.stayed.name", locale),
              heading("imports.stayed.number", locale),
              heading("imports.stayed.why", locale)));
      Optional<Page.Request> request = Optional.of(Page.Request.first(SLICE));
      while (request.isPresent()) {
        Page<StayedThing> page = stayed(id, kind, request.get());
        for (StayedThing thing : page.items()) {
          out.write(
              List.of(
                  kind.text("count." + thing.what(), locale),
                  thing.name(),
                  Long.toString(thing.id()),
                  text(Optional.of(kind), thing, locale)));
        }
        request = page.next().map(next -> Page.Request.after(next, SLICE));
      }
    }
  }

  private static String heading(String key, Locale locale) {
    return Texts.find(key, locale).orElse("?");
  }
}
