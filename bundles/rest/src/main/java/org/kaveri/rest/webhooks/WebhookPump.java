package org.kaveri.rest.webhooks;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.kaveri.api.UnavailableException;
import org.kaveri.api.access.Caller;
import org.kaveri.api.audit.Audit;
import org.kaveri.api.events.EventWatcher;
import org.kaveri.api.secrets.Secrets;
import org.kaveri.api.settings.Settings;
import org.kaveri.store.EventLog;
import org.kaveri.store.Ids;
import org.kaveri.store.Store;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One thread that looks which webhooks have something to be sent, and lets each have its rounds on
 * a thread of its own: so none waits for another's receiver. It is woken by facts and looks by
 * itself every second. At most {@value #AT_DATABASE} use the database at the same moment.
 */
@Component(service = EventWatcher.class, immediate = true)
public final class WebhookPump implements EventWatcher {
  private static final Logger LOG = LoggerFactory.getLogger(WebhookPump.class);
  private static final Duration FLOOR = Duration.ofSeconds(1);
  private static final int AT_DATABASE = 4;
  private static final Caller US = new Caller.Platform("webhooks");

  private final StoredWebhooks webhooks;
  private final Sender sender;
  private final Round.Tools tools;
  private final Set<Long> busy = ConcurrentHashMap.newKeySet();

  /** What need not be looked at for some seconds; a hint, and no truth. */
  private final Map<Long, Round.Rest> rests = new ConcurrentHashMap<>();

  private final Semaphore wakes = new Semaphore(0);
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final Thread thread;
  private volatile boolean running = true;

  /** For the component runtime. */
  @Activate
  public WebhookPump(
      @Reference StoredWebhooks webhooks,
      @Reference Store store,
      @Reference Ids ids,
      @Reference EventLog log,
      @Reference Secrets secrets,
      @Reference Settings settings,
      @Reference Audit audit,
      @Reference Clock clock) {
    this(webhooks, store, ids, log, secrets, settings, audit, clock, Pace.USUAL);
  }

  WebhookPump(
      StoredWebhooks webhooks,
      Store store,
      Ids ids,
      EventLog log,
      Secrets secrets,
      Settings settings,
      Audit audit,
      Clock clock,
      Pace pace) {
    this.webhooks = webhooks;
    sender = new Sender(new WebhookAddresses(settings), pace);
    tools =
        new Round.Tools(
            store,
            ids,
            log,
            secrets,
            audit,
            clock,
            sender,
            pace,
            UUID.randomUUID().toString(),
            new Semaphore(AT_DATABASE));
    webhooks.whenChanged(this::wakeAll);
    thread = Thread.ofPlatform().daemon().name("kaveri-webhooks").start(this::pump);
  }

  @Override
  public void noticed(List<Notice> notices) {
    wake();
  }

  private void wake() {
    wakes.release();
  }

  /** A person has changed something: whatever is known counts no more. */
  private void wakeAll() {
    rests.clear();
    wake();
  }

  private void pump() {
    while (running) {
      try {
        for (long id : waiting()) {
          if (busy.add(id)) {
            threads.execute(() -> Caller.run(US, () -> work(id)));
          }
        }
      } catch (UnavailableException e) {
        LOG.debug("Webhooks wait, since the database does not answer: {}", e.code());
      } catch (RuntimeException e) {
        LOG.error("Webhooks could not be looked through; it is tried again in a second", e);
      }
      rest();
    }
  }

  private void rest() {
    try {
      if (wakes.tryAcquire(FLOOR.toMillis(), TimeUnit.MILLISECONDS)) {
        wakes.drainPermits();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      running = false;
    }
  }

  /** Those that have something to take up or to send. */
  private List<Long> waiting() {
    return tools
        .store()
        .read(
            tx -> {
              List<WebhookRows.Row> all = new WebhookRows(tx.connection()).list();
              if (all.isEmpty()) {
                return List.of();
              }
              long last = tools.log().lastPlace();
              Set<Long> due = new DeliveryRows(tx.connection()).due(tx.now());
              List<Long> waiting = new ArrayList<>();
              for (WebhookRows.Row row : all) {
                Webhook webhook = row.webhook();
                boolean behind = webhook.state() == WebhookState.ON && row.cursor().place() <= last;
                Round.Rest rest = rests.getOrDefault(webhook.id(), Round.Rest.NONE);
                boolean resting = tx.now().isBefore(rest.until());
                if ((due.contains(webhook.id()) && !resting)
                    || (behind && !(resting && rest.fromAll()))) {
                  waiting.add(webhook.id());
                }
              }
              return waiting;
            });
  }

  private void work(long id) {
    try {
      Round round = round(id);
      while (running && round.run()) {
        round = round(id);
      }
      rests.put(id, round.rest());
      round.release();
    } catch (UnavailableException e) {
      LOG.debug("Webhook {} waits for what is away: {}", id, e.code());
    } catch (RuntimeException e) {
      LOG.error("Webhook {} could not be served; it is tried again", id, e);
    } finally {
      busy.remove(id);
    }
  }

  private Round round(long id) {
    return new Round(tools, id, () -> !running);
  }

  /** Stops; what is being sent is answered first, for some seconds. */
  @Deactivate
  public void stop() throws InterruptedException {
    running = false;
    webhooks.whenChanged(() -> {});
    wake();
    // it hands nothing out any more before those who work are told to end
    thread.join(FLOOR.multipliedBy(10));
    threads.shutdown();
    if (!threads.awaitTermination(tools.pace().connect().toMillis(), TimeUnit.MILLISECONDS)) {
      sender.close();
      threads.awaitTermination(tools.pace().connect().toMillis(), TimeUnit.MILLISECONDS);
    }
    sender.close();
  }
}
