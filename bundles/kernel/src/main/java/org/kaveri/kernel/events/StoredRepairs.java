package org.kaveri.kernel.events;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kaveri.api.InvalidException;
import org.kaveri.api.NotFoundException;
import org.kaveri.api.Page;
import org.kaveri.api.access.Access;
import org.kaveri.api.audit.Audit;
import org.kaveri.api.audit.AuditDetail;
import org.kaveri.api.events.EventListener;
import org.kaveri.api.events.Repairs;
import org.kaveri.store.EventLog;
import org.kaveri.store.Store;
import org.kaveri.store.lists.Pages;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Repairs out of the event log. */
@Component(service = Repairs.class)
public final class StoredRepairs implements Repairs {
  private final EventLog log;
  private final EventPump pump;
  private final Store store;
  private final Access access;
  private final Audit audit;

  @Activate
  public StoredRepairs(
      @Reference EventLog log,
      @Reference EventPump pump,
      @Reference Store store,
      @Reference Access access,
      @Reference Audit audit) {
    this.log = log;
    this.pump = pump;
    this.store = store;
    this.access = access;
    this.audit = audit;
  }

  @Override
  public Page<Failure> failures(Page.Request page) {
    access.require(MANAGE);
    long after = page.after().map(StoredRepairs::id).orElse(0L);
    List<Failure> found = log.failures(after, page.size() + 1);
    return Pages.of(found, page, last -> new Page.Cursor(Long.toString(last.id().value())));
  }

  private static long id(Page.Cursor cursor) {
    try {
      return Long.parseLong(cursor.value());
    } catch (NumberFormatException e) {
      throw new InvalidException("page.cursor", "This list has no such page.", e);
    }
  }

  @Override
  public void retry(FailureId failure) {
    access.require(MANAGE);
    store.run(
        tx -> {
          require(log.retry(failure));
          audit.record("repairs.retried", "failure " + failure.value());
          tx.afterCommit(pump::wakeAll);
        });
  }

  @Override
  public void discard(FailureId failure) {
    access.require(MANAGE);
    store.run(
        tx -> {
          Optional<Failure> known =
              log.failures(failure.value() - 1, 1).stream()
                  .filter(f -> f.id().equals(failure))
                  .findFirst();
          require(log.discard(failure));
          audit.record(
              "repairs.discarded",
              "failure " + failure.value(),
              known
                  .map(
                      f ->
                          new AuditDetail[] {
                            new AuditDetail("listener", f.listener()),
                            new AuditDetail("fact", f.place() + "#" + f.index())
                          })
                  .orElseGet(() -> new AuditDetail[0]));
          tx.afterCommit(pump::wakeAll);
        });
  }

  private static void require(boolean found) {
    if (!found) {
      throw new NotFoundException("repairs.gone", "This has been settled meanwhile.");
    }
  }

  @Override
  public List<Progress> listeners() {
    access.require(MANAGE);
    Map<String, EventListener> present = pump.present();
    long last = log.lastPlace();
    return log.cursors().stream()
        .map(
            cursor ->
                new Progress(
                    cursor.listener(),
                    present.containsKey(cursor.listener()),
                    Math.max(0, last + 1 - cursor.place()),
                    cursor.failures(),
                    cursor.stalled()))
        .toList();
  }

  @Override
  public void replay(String listener) {
    access.require(MANAGE);
    EventListener present = pump.present().get(listener);
    if (present == null) {
      throw new NotFoundException(
          "repairs.no-listener", "No running listener has this name: " + listener, listener);
    }
    store.run(
        tx -> {
          log.replay(present);
          audit.record("repairs.replayed", "listener " + listener);
          tx.afterCommit(pump::wakeAll);
        });
  }
}
