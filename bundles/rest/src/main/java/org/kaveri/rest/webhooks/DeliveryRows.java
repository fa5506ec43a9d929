package org.kaveri.rest.webhooks;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.kaveri.api.CustomerId;
import org.kaveri.store.EventLog.Heading;
import org.kaveri.store.EventLog.Position;
import org.kaveri.store.Ids;
import org.kaveri.store.Micros;
import org.kaveri.store.Rows;
import org.kaveri.store.lists.Plans;

/** What is, was and will be sent, in a transaction. */
final class DeliveryRows {
  private static final String SELECT = "select * from rest_webhook_delivery ";

  private final Connection connection;

  DeliveryRows(Connection connection) {
    this.connection = connection;
  }

  /** Takes facts up, to be sent at once. */
  void insert(long webhook, List<Heading> facts, Ids ids, Instant now) throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement(
            "insert into rest_webhook_delivery (id, webhook_id, place, n, event, customer, state,"
                + " attempts, made_at, next_at, reason)"
                + " values (?, ?, ?, ?, ?, ?, 'OPEN', 0, ?, ?, '')")) {
      for (Heading fact : facts) {
        Rows.bind(
            insert,
            ids.next(),
            webhook,
            fact.at().place(),
            fact.at().index(),
            fact.name(),
            fact.customer().map(CustomerId::value).orElse(null),
            Micros.of(now),
            Micros.of(now));
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }

  /** Takes up what stands in no log. */
  void insertTest(long id, long webhook, Instant now) throws SQLException {
    Rows.change(
        connection,
        "insert into rest_webhook_delivery (id, webhook_id, place, n, event, state, attempts,"
            + " made_at, next_at, reason) values (?, ?, 0, 0, ?, 'OPEN', 0, ?, ?, '')",
        id,
        webhook,
        WebhookDelivery.TEST,
        Micros.of(now),
        Micros.of(now));
  }

  /** What is still to be sent, in the order of the log. */
  List<WebhookDelivery> open(long webhook, int atMost) throws SQLException {
    return Rows.list(
        connection,
        DeliveryRows::delivery,
        SELECT
            + Plans.index("rest_webhook_delivery_open")
            + "where webhook_id = ? and state = 'OPEN' order by place, n, id fetch first ? rows only",
        webhook,
        atMost);
  }

  /** All, the newest first, from below an id. */
  List<WebhookDelivery> list(long webhook, long below, int atMost) throws SQLException {
    return Rows.list(
        connection,
        DeliveryRows::delivery,
        SELECT
            + Plans.index("rest_webhook_delivery_newest")
            + "where webhook_id = ? and id < ? order by id desc fetch first ? rows only",
        webhook,
        below,
        atMost);
  }

  Optional<WebhookDelivery> find(long webhook, long id) throws SQLException {
    return Rows.list(
            connection,
            DeliveryRows::delivery,
            SELECT + "where id = ? and webhook_id = ?",
            id,
            webhook)
        .stream()
        .findFirst();
  }

  /** Webhooks for which something is to be sent now. */
  Set<Long> due(Instant now) throws SQLException {
    return new TreeSet<>(
        Rows.list(
            connection,
            row -> row.getLong(1),
            "select distinct webhook_id from rest_webhook_delivery"
                + Plans.index("rest_webhook_delivery_due")
                + " where state = 'OPEN' and next_at <= ?",
            Micros.of(now)));
  }

  /**
   * Notes what came of sending, unless somebody else has noted it, taken it back or made it due
   * again meanwhile.
   *
   * @param delivery as it was before
   * @param next when it is sent again; empty where it is done or given up
   */
  void tried(WebhookDelivery delivery, Answer answer, Instant now, Optional<Instant> next)
      throws SQLException {
    String state = answer.taken() ? "DONE" : next.isPresent() ? "OPEN" : "FAILED";
    Rows.change(
        connection,
        "update rest_webhook_delivery set state = ?, attempts = attempts + 1, tried_at = ?,"
            + " next_at = ?, status = ?, millis = ?, reason = ?"
            + " where id = ? and attempts = ? and next_at = ? and state = 'OPEN'",
        state,
        Micros.of(now),
        Micros.of(next.orElse(now)),
        answer.status().orElse(null),
        answer.millis(),
        answer.reason().orElse(""),
        delivery.id(),
        delivery.attempts(),
        Micros.of(delivery.next().orElse(Instant.EPOCH)));
  }

  /** Sends it again at once, whatever came of it. */
  void again(long id, Instant now) throws SQLException {
    Rows.change(
        connection,
        "update rest_webhook_delivery set state = 'OPEN', attempts = 0, next_at = ? where id = ?",
        Micros.of(now),
        id);
  }

  /** Sends all that is open at once. */
  void allAgain(long webhook, Instant now) throws SQLException {
    Rows.change(
        connection,
        "update rest_webhook_delivery set next_at = ? where webhook_id = ? and state = 'OPEN'",
        Micros.of(now),
        webhook);
  }

  /** Takes back what is open from a place on: the log is read again from there. */
  void dropOpen(long webhook, long from) throws SQLException {
    Rows.change(
        connection,
        "delete from rest_webhook_delivery where webhook_id = ? and state = 'OPEN' and place >= ?",
        webhook,
        from);
  }

  /**
   * Forgets some of what is old, but nothing that is still to be sent.
   *
   * @return how many, fewer than asked for when nothing is left
   */
  int forget(Instant before, int atMost) throws SQLException {
    return delete(
        Rows.list(
            connection,
            row -> row.getLong(1),
            "select id from rest_webhook_delivery"
                + Plans.index("rest_webhook_delivery_age")
                + " where made_at < ? and state <> 'OPEN'"
                + " order by made_at, id fetch first ? rows only",
            Micros.of(before),
            atMost));
  }

  /**
   * Forgets some of what was sent to a webhook.
   *
   * @return how many, fewer than asked for when nothing is left
   */
  int forgetAll(long webhook, int atMost) throws SQLException {
    return delete(
        Rows.list(
            connection,
            row -> row.getLong(1),
            "select id from rest_webhook_delivery"
                + Plans.index("rest_webhook_delivery_newest")
                + " where webhook_id = ? order by id desc fetch first ? rows only",
            webhook,
            atMost));
  }

  /** The webhook with the next higher number of which there is something. */
  Optional<Long> webhookAfter(long webhook) throws SQLException {
    return Rows.list(
            connection,
            row -> row.getLong(1),
            "select webhook_id from rest_webhook_delivery"
                + Plans.index("rest_webhook_delivery_newest")
                + " where webhook_id > ? order by webhook_id fetch first 1 rows only",
            webhook)
        .stream()
        .findFirst();
  }

  private int delete(List<Long> old) throws SQLException {
    try (PreparedStatement delete =
        connection.prepareStatement("delete from rest_webhook_delivery where id = ?")) {
      for (long id : old) {
        delete.setLong(1, id);
        delete.addBatch();
      }
      delete.executeBatch();
    }
    return old.size();
  }

  private static WebhookDelivery delivery(ResultSet row) throws SQLException {
    WebhookDelivery.State state = WebhookDelivery.State.valueOf(row.getString("state"));
    return new WebhookDelivery(
        row.getLong("id"),
        row.getLong("webhook_id"),
        new Position(row.getLong("place"), row.getInt("n")),
        row.getString("event"),
        Rows.number(row, "customer"),
        state,
        row.getInt("attempts"),
        Micros.toInstant(row.getLong("made_at")),
        Rows.moment(row, "next_at").filter(next -> state == WebhookDelivery.State.OPEN),
        Rows.moment(row, "tried_at"),
        Optional.ofNullable(row.getObject("status", Integer.class)),
        Rows.number(row, "millis"),
        Optional.of(row.getString("reason")).filter(reason -> !reason.isEmpty()));
  }
}
