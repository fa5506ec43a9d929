package org.kaveri.rest.webhooks;

import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.kaveri.api.ConflictException;
import org.kaveri.api.InvalidException;
import org.kaveri.api.NotFoundException;
import org.kaveri.api.Page;
import org.kaveri.api.RefusedException;
import org.kaveri.api.access.Access;
import org.kaveri.api.access.Caller;
import org.kaveri.api.access.Permission;
import org.kaveri.api.audit.Audit;
import org.kaveri.api.audit.AuditDetail;
import org.kaveri.api.secrets.Secrets;
import org.kaveri.api.settings.Settings;
import org.kaveri.store.EventLog;
import org.kaveri.store.EventLog.Position;
import org.kaveri.store.Ids;
import org.kaveri.store.Store;
import org.kaveri.store.Transaction;
import org.kaveri.store.lists.Cursors;
import org.kaveri.store.lists.Pages;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Webhooks and what came of them. Each is the company's, not its maker's: it goes on when she is
 * gone. Every operation needs {@link #MANAGE} (else {@link RefusedException}), every change is one
 * transaction and stands in the audit. Where there is no such webhook, each throws {@code
 * webhook.unknown}.
 */
@Component(service = StoredWebhooks.class)
public final class StoredWebhooks {
  /** Make, change and remove webhooks; hear, through them, of every fact of the company. */
  public static final Permission MANAGE = new Permission("webhooks:manage");

  /** How many there may be. */
  public static final int MOST = 100;

  /** How long the secret before the present one signs too. */
  public static final Duration FORMER_SIGNS = Duration.ofDays(1);

  private final Store store;
  private final Ids ids;
  private final EventLog log;
  private final Secrets secrets;
  private final Access access;
  private final Audit audit;
  private final WebhookAddresses addresses;
  private final SecureRandom random = new SecureRandom();
  private volatile Runnable wake = () -> {};

  /** For the component runtime. */
  @Activate
  public StoredWebhooks(
      @Reference Store store,
      @Reference Ids ids,
      @Reference EventLog log,
      @Reference Secrets secrets,
      @Reference Settings settings,
      @Reference Access access,
      @Reference Audit audit) {
    this.store = store;
    this.ids = ids;
    this.log = log;
    this.secrets = secrets;
    this.access = access;
    this.audit = audit;
    addresses = new WebhookAddresses(settings);
  }

  /** Calls back when there may be something to send. */
  void whenChanged(Runnable wake) {
    this.wake = wake;
  }

  /** All of them, in the order of their making; at most about {@value #MOST}. */
  public List<Webhook> list() {
    access.require(MANAGE);
    return store.read(
        tx ->
            new WebhookRows(tx.connection())
                .list().stream().map(WebhookRows.Row::webhook).toList());
  }

  /** One of them. */
  public Webhook get(long id) {
    access.require(MANAGE);
    return store.read(tx -> known(new WebhookRows(tx.connection()).find(id)).webhook());
  }

  /**
   * Makes one that hears of what happens from now on.
   *
   * @param on whether it is sent to at once, or when it is switched on
   * @throws InvalidException {@code webhook.plain}, {@code webhook.address}
   * @throws ConflictException {@code webhook.too-many}
   */
  public Webhook.WithSecret add(WebhookDetails details, boolean on) {
    access.require(MANAGE);
    addresses.require(details.url());
    String secret = Signature.makeSecret(random);
    long id = ids.next();
    return store.write(
        tx -> {
          WebhookRows rows = new WebhookRows(tx.connection());
          if (rows.list().size() >= MOST) {
            throw new ConflictException(
                "webhook.too-many", "There are " + MOST + " webhooks already.", MOST);
          }
          rows.insert(
              id,
              details,
              on ? WebhookState.ON : WebhookState.OFF,
              secrets.seal(place(id), secret),
              Caller.find().flatMap(Caller::user),
              tx.now(),
              new Position(log.lastPlace() + 1, 0));
          record("webhook.added", id, new AuditDetail("host", details.url().getHost()));
          return new Webhook.WithSecret(known(rows.find(id)).webhook(), secret);
        });
  }

  /**
   * Changes what can be chosen, and whether it is on. One that is switched on again goes on where
   * it stood; at another address all that waits is tried at once.
   *
   * @throws InvalidException {@code webhook.plain}, {@code webhook.address}, where the address is
   *     another or it is switched on
   * @throws ConflictException {@code webhook.changed-meanwhile}
   */
  public Webhook change(long id, long version, WebhookDetails details, boolean on) {
    Webhook seen = get(id);
    if (!details.url().equals(seen.details().url()) || (on && seen.state() != WebhookState.ON)) {
      // a name is looked up, so outside of the transaction: the version keeps both together
      addresses.require(details.url());
    }
    return store.write(
        tx -> {
          WebhookRows rows = new WebhookRows(tx.connection());
          Webhook before = lock(tx, id, version);
          boolean switched = on != (before.state() == WebhookState.ON);
          boolean moved = !details.url().equals(before.details().url());
          if (!details.equals(before.details())) {
            rows.change(id, details);
            record("webhook.changed", id, new AuditDetail("host", details.url().getHost()));
          }
          if (on && (switched || moved)) {
            rows.forgive(id);
            new DeliveryRows(tx.connection()).allAgain(id, tx.now());
          }
          if (switched) {
            rows.state(id, on ? WebhookState.ON : WebhookState.OFF);
            record(on ? "webhook.switched-on" : "webhook.switched-off", id);
          }
          tx.afterCommit(wake);
          return known(rows.find(id)).webhook();
        });
  }

  /**
   * Removes it with all that is known of what was sent.
   *
   * @throws ConflictException {@code webhook.changed-meanwhile}
   */
  public void remove(long id, long version) {
    access.require(MANAGE);
    store.run(
        tx -> {
          lock(tx, id, version);
          // what was sent is forgotten by the job, in pieces
          new WebhookRows(tx.connection()).remove(id);
          record("webhook.removed", id);
        });
  }

  /**
   * Gives it another secret.
   *
   * @param atOnce whether the former one no longer signs; else both do for {@link #FORMER_SIGNS}
   */
  public Webhook.WithSecret rotate(long id, boolean atOnce) {
    access.require(MANAGE);
    String secret = Signature.makeSecret(random);
    return store.write(
        tx -> {
          WebhookRows rows = new WebhookRows(tx.connection());
          WebhookRows.Row before = known(rows.lock(id, tx.sql().forUpdate()));
          @Nullable Instant until = atOnce ? null : tx.now().plus(FORMER_SIGNS);
          rows.secret(id, secrets.seal(place(id), secret), atOnce ? "" : before.secret(), until);
          record("webhook.rotated", id, new AuditDetail("atOnce", Boolean.toString(atOnce)));
          return new Webhook.WithSecret(known(rows.find(id)).webhook(), secret);
        });
  }

  /** Sends a test, once, whether it is on or not. */
  public WebhookDelivery test(long id) {
    access.require(MANAGE);
    long delivery = ids.next();
    return store.write(
        tx -> {
          known(new WebhookRows(tx.connection()).find(id));
          DeliveryRows rows = new DeliveryRows(tx.connection());
          rows.insertTest(delivery, id, tx.now());
          record("webhook.tested", id);
          tx.afterCommit(wake);
          return rows.find(id, delivery).orElseThrow(StoredWebhooks::noDelivery);
        });
  }

  /** What was and will be sent, the newest first. */
  public Page<WebhookDelivery> deliveries(long id, Page.Request page) {
    access.require(MANAGE);
    long below = Cursors.key(page).map(StoredWebhooks::number).orElse(Long.MAX_VALUE);
    return Pages.of(
        store.read(
            tx -> {
              known(new WebhookRows(tx.connection()).find(id));
              return new DeliveryRows(tx.connection()).list(id, below, page.size() + 1);
            }),
        page,
        last -> Cursors.of(Long.toString(last.id())));
  }

  private static long number(String key) {
    if (!key.matches("\\d{1,18}")) {
      throw new InvalidException("page.cursor", "This is no place in this list.");
    }
    return Long.parseLong(key);
  }

  /**
   * What came of one delivery.
   *
   * @throws NotFoundException {@code webhook.delivery-unknown}
   */
  public WebhookDelivery delivery(long id, long delivery) {
    access.require(MANAGE);
    return store.read(
        tx -> {
          known(new WebhookRows(tx.connection()).find(id));
          return new DeliveryRows(tx.connection())
              .find(id, delivery)
              .orElseThrow(StoredWebhooks::noDelivery);
        });
  }

  /**
   * Sends it again at once, with all its attempts before it, whatever came of it. A test is sent
   * while the webhook is off too.
   *
   * @throws NotFoundException {@code webhook.delivery-unknown}
   * @throws ConflictException {@code webhook.off}
   */
  public WebhookDelivery again(long id, long delivery) {
    access.require(MANAGE);
    return store.write(
        tx -> {
          Webhook webhook = known(new WebhookRows(tx.connection()).find(id)).webhook();
          DeliveryRows rows = new DeliveryRows(tx.connection());
          WebhookDelivery before = rows.find(id, delivery).orElseThrow(StoredWebhooks::noDelivery);
          if (webhook.state() != WebhookState.ON && !before.isTest()) {
            throw new ConflictException("webhook.off", "The webhook is off and sends nothing.");
          }
          rows.again(delivery, tx.now());
          record(
              "webhook.repeated",
              id,
              new AuditDetail("delivery", Long.toString(delivery)),
              new AuditDetail("event", before.event()));
          tx.afterCommit(wake);
          return rows.find(id, delivery).orElseThrow(StoredWebhooks::noDelivery);
        });
  }

  /**
   * Sends all that it would have heard since a moment, in order; then what follows. From a moment
   * to come on, it leaves out what was not sent yet.
   */
  public Webhook replaySince(long id, Instant moment) {
    access.require(MANAGE);
    return replay(id, log.placeSince(moment), now -> moment.isAfter(now));
  }

  /**
   * Sends all that it would have heard from a place of the log on, in order; then what follows.
   * From one beyond the last place on, it leaves out what it has not heard yet.
   *
   * @param place as the facts name it, from 1 on
   * @throws InvalidException {@code webhook.place}
   */
  public Webhook replayFrom(long id, long place) {
    access.require(MANAGE);
    long last = log.lastPlace();
    if (place < 1 || place > last + 1) {
      throw new InvalidException("webhook.place", "The event log has no such place.");
    }
    return replay(id, place, now -> place > last);
  }

  private Webhook replay(long id, long place, Predicate<Instant> leavesOut) {
    Position from = new Position(place, 0);
    return store.write(
        tx -> {
          WebhookRows rows = new WebhookRows(tx.connection());
          known(rows.lock(id, tx.sql().forUpdate()));
          // tests have the place 0
          new DeliveryRows(tx.connection()).dropOpen(id, leavesOut.test(tx.now()) ? 1 : place);
          rows.move(id, from);
          record("webhook.replayed", id, new AuditDetail("place", Long.toString(place)));
          tx.afterCommit(wake);
          return known(rows.find(id)).webhook();
        });
  }

  private static Webhook lock(Transaction tx, long id, long version) throws SQLException {
    Webhook webhook =
        known(new WebhookRows(tx.connection()).lock(id, tx.sql().forUpdate())).webhook();
    if (webhook.version() != version) {
      throw new ConflictException(
          "webhook.changed-meanwhile", "Somebody else has changed this webhook meanwhile.");
    }
    return webhook;
  }

  private void record(String what, long id, AuditDetail... details) {
    audit.record(what, about(id), details);
  }

  static String about(long id) {
    return "webhook " + id;
  }

  /** Under what its secret is sealed. */
  static String place(long id) {
    return "webhook " + id;
  }

  private static WebhookRows.Row known(Optional<WebhookRows.Row> row) {
    return row.orElseThrow(
        () -> new NotFoundException("webhook.unknown", "There is no such webhook."));
  }

  private static NotFoundException noDelivery() {
    return new NotFoundException(
        "webhook.delivery-unknown", "There is no such delivery any more, or never was.");
  }
}
