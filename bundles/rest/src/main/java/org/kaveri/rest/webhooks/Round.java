package org.kaveri.rest.webhooks;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.kaveri.api.UnavailableException;
import org.kaveri.api.audit.Audit;
import org.kaveri.api.audit.AuditDetail;
import org.kaveri.api.secrets.Secrets;
import org.kaveri.store.EventLog;
import org.kaveri.store.Ids;
import org.kaveri.store.Store;
import org.kaveri.store.Transaction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One webhook's turn: what is new is taken up from the log and what is due is sent, for some
 * seconds at most. The lease is taken first; each delivery is noted by itself once it was answered,
 * so who dies in between has sent a few twice and lost none.
 */
final class Round {
  private static final Logger LOG = LoggerFactory.getLogger(Round.class);

  /** So many are sent at the same moment, of different customers. */
  private static final int AT_ONCE = 4;

  /** Room for what failed: where it is used up, nothing new is taken up. */
  private static final int MOST_OPEN = 1_000;

  private static final int PIECE = 64;
  private static final Duration LONGEST_REST = Duration.ofSeconds(10);
  private static final Optional<Answer> NO_FACT = Optional.of(Answer.failed("fact", 0));

  private final Tools tools;
  private final long id;
  private final BooleanSupplier stopping;
  private final Queue<Outcome> outcomes = new ConcurrentLinkedQueue<>();
  private volatile boolean brokenOff;
  private Rest rest = Rest.NONE;

  /**
   * When there is something to do again, as far as is known.
   *
   * @param until nothing is due before
   * @param fromAll whether nothing new is taken up before either
   */
  record Rest(Instant until, boolean fromAll) {
    static final Rest NONE = new Rest(Instant.MIN, false);
  }

  /** What all rounds share. */
  record Tools(
      Store store,
      Ids ids,
      EventLog log,
      Secrets secrets,
      Audit audit,
      Clock clock,
      Sender sender,
      Pace pace,
      String node,
      Semaphore atDatabase) {}

  /**
   * What is to be sent, and with what.
   *
   * @param latest no sending begins later: it might outlast the lease
   */
  private record Plan(
      Webhook webhook,
      List<String> secrets,
      List<List<WebhookDelivery>> chains,
      Instant latest,
      boolean more) {}

  /** What came of one, in the order of coming. A test counts where it was taken. */
  private record Outcome(boolean test, boolean taken, boolean gone, Instant at) {}

  Round(Tools tools, long id, BooleanSupplier stopping) {
    this.tools = tools;
    this.id = id;
    this.stopping = stopping;
  }

  /** Does it; answers whether another one would find something to do at once. */
  boolean run() {
    Optional<Plan> plan = write(this::plan);
    if (plan.isEmpty()) {
      return false;
    }
    send(plan.get());
    if (!outcomes.isEmpty()) {
      write(
          tx -> {
            settle(tx);
            return true;
          });
    }
    return !brokenOff && (plan.get().more() || !plan.get().chains().isEmpty());
  }

  /** How long there is nothing to do, after a round that found nothing. */
  Rest rest() {
    return rest;
  }

  /** Lets others send for it. */
  void release() {
    write(
        tx -> {
          new WebhookRows(tx.connection()).release(id, tools.node());
          return true;
        });
  }

  private <T> T write(Store.Work<T> work) {
    tools.atDatabase().acquireUninterruptibly();
    try {
      return tools.store().write(work);
    } finally {
      tools.atDatabase().release();
    }
  }

  private <T> T read(Supplier<T> work) {
    tools.atDatabase().acquireUninterruptibly();
    try {
      return work.get();
    } finally {
      tools.atDatabase().release();
    }
  }

  private Optional<Plan> plan(Transaction tx) throws SQLException {
    WebhookRows rows = new WebhookRows(tx.connection());
    Instant now = tx.now();
    WebhookRows.Row row = rows.lock(id, tx.sql().forUpdateSkipLocked()).orElse(null);
    if (row == null || row.isLeasedToOther(tools.node(), now)) {
      return Optional.empty();
    }
    Instant leased = now.plus(tools.pace().lease());
    rows.lease(id, tools.node(), leased);
    Webhook webhook = row.webhook();
    boolean on = webhook.state() == WebhookState.ON;
    DeliveryRows deliveries = new DeliveryRows(tx.connection());
    List<WebhookDelivery> open = deliveries.open(id, MOST_OPEN);
    boolean more = on && takeUp(tx.connection(), row, open, now);
    if (on) {
      open = deliveries.open(id, MOST_OPEN);
    }
    boolean full = webhook.failures() >= Pace.DOWN ? !open.isEmpty() : open.size() >= MOST_OPEN;
    rest =
        new Rest(
            open.stream()
                .flatMap(one -> one.next().stream())
                .filter(now::isBefore)
                .min(Comparator.naturalOrder())
                .filter(next -> next.isBefore(now.plus(LONGEST_REST)))
                .orElse(now.plus(LONGEST_REST)),
            !on || full);
    return Optional.of(
        new Plan(
            webhook,
            secrets(row, now),
            Chains.of(open, on, now, PIECE),
            leased.minus(tools.pace().whole()),
            more));
  }

  /** Takes up what is new; answers whether more follows for which there is room. */
  private boolean takeUp(
      Connection connection, WebhookRows.Row row, List<WebhookDelivery> open, Instant now)
      throws SQLException {
    Webhook webhook = row.webhook();
    boolean down = webhook.failures() >= Pace.DOWN;
    int room = Math.min(down ? probes(open, now) : PIECE, MOST_OPEN - open.size());
    if (room <= 0) {
      return false;
    }
    EventLog.Piece piece = tools.log().read(row.cursor(), webhook.details().heard(), room);
    new DeliveryRows(connection).insert(id, piece.facts(), tools.ids(), now);
    if (!piece.end().equals(row.cursor())) {
      new WebhookRows(connection).move(id, piece.end());
    }
    return piece.hasMore() && (!down || piece.facts().isEmpty());
  }

  /** How many are taken up while the receiver is down: one, unless another is quite new. */
  private static int probes(List<WebhookDelivery> open, Instant now) {
    return open.stream()
            .filter(one -> !one.isTest())
            .anyMatch(one -> now.isBefore(one.made().plus(Pace.PROBED)))
        ? 0
        : 1;
  }

  private List<String> secrets(WebhookRows.Row row, Instant now) {
    List<String> some = new ArrayList<>();
    String place = StoredWebhooks.place(id);
    tools.secrets().open(place, row.secret()).ifPresent(some::add);
    row.formerSecret()
        .filter(former -> row.webhook().formerUntil().filter(now::isBefore).isPresent())
        .flatMap(former -> tools.secrets().open(place, former))
        .ifPresent(some::add);
    return some;
  }

  private void send(Plan plan) {
    Instant end = tools.clock().instant().plus(tools.pace().round());
    try (ExecutorService threads =
        Executors.newFixedThreadPool(
            AT_ONCE, Thread.ofVirtual().name("kaveri-webhook-", 0).factory())) {
      plan.chains().forEach(chain -> threads.execute(() -> send(plan, chain, end)));
    }
  }

  /** Sends one customer's in order, up to the first that fails. */
  private void send(Plan plan, List<WebhookDelivery> chain, Instant end) {
    try {
      for (WebhookDelivery delivery : chain) {
        if (stopping.getAsBoolean()
            || brokenOff
            || tools.clock().instant().isAfter(end)
            || !send(plan, delivery)) {
          return;
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (UnavailableException e) {
      // what isn't noted is sent again
      brokenOff = true;
      LOG.debug("Deliveries of webhook {} wait for what is away: {}", id, e.code());
    } catch (RuntimeException e) {
      brokenOff = true;
      LOG.error("Deliveries of webhook {} were broken off; they are sent again", id, e);
    }
  }

  /** Answers whether what follows of the same customer can be sent too. */
  private boolean send(Plan plan, WebhookDelivery delivery) throws InterruptedException {
    Optional<Message> message =
        delivery.isTest()
            ? Optional.of(Message.test(delivery))
            : read(() -> tools.log().find(delivery.at())).map(Message::of);
    Optional<Answer> came = message.isEmpty() ? NO_FACT : answer(plan, message.get());
    if (came.isEmpty()) {
      return false;
    }
    Answer answer = came.get();
    Instant now = tools.clock().instant();
    boolean over =
        answer.taken()
            || delivery.isTest()
            || message.isEmpty()
            || Pace.isGivenUp(delivery, plan.webhook().heard(), now);
    Optional<Instant> next =
        over
            ? Optional.empty()
            : Optional.of(
                Pace.next(
                    delivery.attempts() + 1, now, answer.pause(), ThreadLocalRandom.current()));
    write(
        tx -> {
          new DeliveryRows(tx.connection()).tried(delivery, answer, now, next);
          return true;
        });
    if (answer.taken() || !delivery.isTest()) {
      outcomes.add(new Outcome(delivery.isTest(), answer.taken(), answer.gone(), now));
    }
    return answer.taken();
  }

  /** What the receiver says; empty where that is not known, and so not noted. */
  private Optional<Answer> answer(Plan plan, Message message) throws InterruptedException {
    if (plan.secrets().isEmpty()) {
      return Optional.of(Answer.failed("secret", 0));
    }
    return tools
        .sender()
        .send(plan.webhook().details().url(), message, plan.secrets(), tools.clock(), plan.latest())
        // a failure may be our own stopping
        .filter(answer -> answer.status().isPresent() || !stopping.getAsBoolean());
  }

  /** What the round says about the receiver. */
  private void settle(Transaction tx) throws SQLException {
    WebhookRows rows = new WebhookRows(tx.connection());
    WebhookRows.Row row = rows.lock(id, tx.sql().forUpdate()).orElse(null);
    if (row == null || row.webhook().state() != WebhookState.ON) {
      return;
    }
    Webhook before = row.webhook();
    int failures = before.failures();
    Optional<Instant> since = before.failingSince();
    Optional<Instant> heard = before.heard();
    for (Outcome outcome : outcomes) {
      failures = outcome.taken() ? 0 : failures + 1;
      since = outcome.taken() ? Optional.empty() : since.or(() -> Optional.of(outcome.at()));
      heard = outcome.taken() ? Optional.of(outcome.at()) : heard;
    }
    rows.outcome(id, failures, since, heard);
    boolean someTaken = outcomes.stream().anyMatch(Outcome::taken);
    boolean testTaken = outcomes.stream().anyMatch(Outcome::test);
    if (testTaken || (before.failures() >= Pace.DOWN && someTaken)) {
      // it is up again: nobody waits for tomorrow
      new DeliveryRows(tx.connection()).allAgain(id, tx.now());
    }
    if (outcomes.stream().anyMatch(Outcome::gone)) {
      switchOff(rows, WebhookState.GONE);
    } else if (failures >= Pace.SWITCHED_OFF_FAILURES
        && since.filter(at -> at.plus(Pace.SWITCHED_OFF_AFTER).isBefore(tx.now())).isPresent()) {
      switchOff(rows, WebhookState.FAILED);
    }
  }

  private void switchOff(WebhookRows rows, WebhookState state) throws SQLException {
    rows.state(id, state);
    tools
        .audit()
        .record(
            "webhook.switched-off", StoredWebhooks.about(id), new AuditDetail("why", state.name()));
    LOG.info("Webhook {} switches itself off: {}", id, state);
  }
}
