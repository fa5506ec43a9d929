package org.kaveri.customers;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.kaveri.api.ConflictException;
import org.kaveri.api.CustomerId;
import org.kaveri.api.InvalidException;
import org.kaveri.api.NotFoundException;
import org.kaveri.api.Page;
import org.kaveri.api.UserId;
import org.kaveri.api.access.Access;
import org.kaveri.api.access.Caller;
import org.kaveri.api.audit.Audit;
import org.kaveri.api.audit.AuditDetail;
import org.kaveri.api.customers.BulkChanges;
import org.kaveri.api.customers.BulkDeed;
import org.kaveri.api.customers.BulkLeft;
import org.kaveri.api.customers.BulkRun;
import org.kaveri.api.customers.BulkRunId;
import org.kaveri.api.customers.BulkSelection;
import org.kaveri.api.customers.BulkState;
import org.kaveri.api.customers.CustomerSummary;
import org.kaveri.api.customers.Customers;
import org.kaveri.customers.BulkRows.Fate;
import org.kaveri.customers.BulkTable.Chosen;
import org.kaveri.store.Ids;
import org.kaveri.store.Store;
import org.kaveri.store.lists.Cursors;
import org.kaveri.store.lists.Pages;
import org.kaveri.store.lists.Slices;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Changes of many customers, kept in the store and done one after the other on each server. */
@Component
public final class StoredBulkChanges implements BulkChanges {
  private static final Logger LOG = LoggerFactory.getLogger(StoredBulkChanges.class);
  private static final long PATIENCE_SECONDS = 25;

  private final Store store;
  private final Ids ids;
  private final Access access;
  private final Audit audit;
  private final Customers customers;
  private final Executor worker;
  private final Map<Long, BulkWork> underWay = new ConcurrentHashMap<>();

  @Activate
  public StoredBulkChanges(
      @Reference Store store,
      @Reference Ids ids,
      @Reference Access access,
      @Reference Audit audit,
      @Reference Customers customers) {
    this(
        store,
        ids,
        access,
        audit,
        customers,
        Executors.newSingleThreadExecutor(Thread.ofPlatform().name("kaveri-bulk").factory()));
  }

  /** For tests, which see to it themselves when the work is done. */
  StoredBulkChanges(
      Store store, Ids ids, Access access, Audit audit, Customers customers, Executor worker) {
    this.store = store;
    this.ids = ids;
    this.access = access;
    this.audit = audit;
    this.customers = customers;
    this.worker = worker;
  }

  /** Waits for the slice at hand; what is left undone then is seen as stopped. */
  @Deactivate
  void close() {
    underWay.values().forEach(BulkWork::shutDown);
    if (worker instanceof ExecutorService service) {
      service.shutdown();
      try {
        // never interrupted while it works, since that would cost the embedded database's
        // connection
        if (!service.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
          LOG.warn("A change of many customers is still at work");
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  @Override
  public BulkRun start(BulkSelection who, BulkDeed deed) {
    access.require(Customers.WRITE);
    List<Chosen> chosen =
        switch (who) {
          case BulkSelection.Chosen some -> chosen(some.customers());
          case BulkSelection.Listed listed -> listed(listed);
        };
    if (chosen.isEmpty()) {
      throw new InvalidException("bulk.nobody", "No customer is selected.");
    }
    var id = new BulkRunId(ids.next());
    BulkRun begun =
        store.write(
            tx -> {
              var run =
                  new BulkRun(id, deed, BulkState.RUNNING, tx.now(), chosen.size(), 0, 0, 0, 0, 0);
              new BulkTable(tx.connection()).add(run, Caller.current().user());
              new BulkRows(tx.connection(), id).add(chosen);
              audit.record(
                  "customers.bulk-begun",
                  "bulk change " + id,
                  new AuditDetail("deed", BulkRunRow.Written.of(deed).kind()),
                  new AuditDetail("customers", Integer.toString(chosen.size())));
              return run;
            });
    go(own(id));
    return begun;
  }

  private List<Chosen> chosen(List<CustomerId> some) {
    requireFew(some.size());
    var owners = new HashMap<Long, Optional<UserId>>();
    for (List<CustomerId> slice : Slices.of(some)) {
      store.read(
          tx -> {
            owners.putAll(BulkRows.owners(tx.connection(), slice));
            return true;
          });
    }
    return some.stream()
        .map(id -> new Chosen(id, owners.getOrDefault(id.value(), Optional.empty())))
        .toList();
  }

  private List<Chosen> listed(BulkSelection.Listed listed) {
    var found = new ArrayList<Chosen>();
    Optional<Page.Request> request = Optional.of(Page.Request.first(Page.Request.MAX_SIZE));
    while (request.isPresent()) {
      Page<CustomerSummary> page = customers.list(listed.query(), request.get());
      page.items().forEach(one -> found.add(new Chosen(one.id(), one.owner())));
      requireFew(found.size());
      request = page.next().map(next -> Page.Request.after(next, Page.Request.MAX_SIZE));
    }
    return found;
  }

  private static void requireFew(int count) {
    if (count > MAX_CUSTOMERS) {
      throw new InvalidException(
          "bulk.too-many",
          "At most " + MAX_CUSTOMERS + " customers are changed at once.",
          MAX_CUSTOMERS);
    }
  }

  private void go(BulkRunRow row) {
    var work = new BulkWork(store, ids, access, audit, row, this::alive);
    Caller caller = Caller.current();
    underWay.put(work.id().value(), work);
    Consumer<BulkWork> run =
        it -> {
          try {
            Caller.run(caller, it::run);
          } finally {
            underWay.remove(it.id().value(), it);
          }
        };
    try {
      worker.execute(() -> run.accept(work));
    } catch (RejectedExecutionException e) {
      work.shutDown();
      run.accept(work);
    }
  }

  private Set<Long> alive() {
    return Set.copyOf(underWay.keySet());
  }

  /** A change of the caller's own. */
  private BulkRunRow own(BulkRunId run) {
    return store
        .read(tx -> new BulkTable(tx.connection()).find(run))
        .filter(row -> row.by().equals(Caller.current().user()))
        .orElseThrow(
            () -> new NotFoundException("bulk.unknown", "There is no such change of many."));
  }

  private BulkRun seen(BulkRunRow row) {
    return row.seen(now(), underWay.containsKey(row.run().id().value()));
  }

  private Instant now() {
    return store.read(tx -> tx.now());
  }

  @Override
  public BulkRun get(BulkRunId run) {
    access.require(Customers.WRITE);
    return seen(own(run));
  }

  @Override
  public List<BulkRun> newest() {
    access.require(Customers.WRITE);
    return store.read(tx -> new BulkTable(tx.connection()).newest(Caller.current().user())).stream()
        .map(this::seen)
        .toList();
  }

  @Override
  public Page<BulkLeft> left(BulkRunId run, Page.Request page) {
    access.require(Customers.WRITE);
    boolean undone = own(run).run().state() == BulkState.UNDONE;
    long after = Cursors.key(page).map(StoredBulkChanges::number).orElse(0L);
    List<BulkRows.Row> found =
        store.read(
            tx ->
                new BulkRows(tx.connection(), run)
                    .behind(after, undone ? Fate.STAYED : Fate.LEFT, page.size() + 1));
    Page<BulkRows.Row> cut =
        Pages.of(found, page, last -> Cursors.of(Long.toString(last.number())));
    Map<CustomerId, CustomerSummary> names =
        customers.summaries(cut.items().stream().map(BulkRows.Row::customer).toList());
    return new Page<>(
        cut.items().stream()
            .map(row -> new BulkLeft(Optional.ofNullable(names.get(row.customer())), row.reason()))
            .toList(),
        cut.next());
  }

  private static long number(String key) {
    try {
      return Long.parseLong(key);
    } catch (NumberFormatException e) {
      throw new InvalidException("page.cursor", "This is no place in this list.");
    }
  }

  @Override
  public void cancel(BulkRunId run) {
    access.require(Customers.WRITE);
    own(run);
    store.run(tx -> new BulkTable(tx.connection()).askToStop(run));
  }

  @Override
  public BulkRun undo(BulkRunId run) {
    access.require(Customers.WRITE);
    BulkRunRow row = own(run);
    BulkRun seen = seen(row);
    if (seen.state().active()) {
      throw underWay();
    }
    if (!seen.undoable()) {
      throw new ConflictException(
          "bulk.nothing-to-undo", "There is nothing of this change left to take back.");
    }
    if (!store.<Boolean>write(tx -> new BulkTable(tx.connection()).beginUndo(row, tx.now()))) {
      throw underWay();
    }
    BulkRunRow begun = own(run);
    go(begun);
    return begun.run();
  }

  private static ConflictException underWay() {
    return new ConflictException("bulk.under-way", "The change, or its undo, is under way.");
  }
}
