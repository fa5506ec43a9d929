package org.kaveri.bench.server;

import java.sql.SQLException;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.kaveri.api.CustomerId;
import org.kaveri.api.UserId;
import org.kaveri.api.access.Caller;
import org.kaveri.api.interactions.Direction;
import org.kaveri.api.interactions.InteractionContent;
import org.kaveri.api.interactions.InteractionLog;
import org.kaveri.api.interactions.NewInteraction;
import org.kaveri.bench.figures.Throughput;
import org.kaveri.store.Ids;
import org.kaveri.store.Micros;
import org.kaveri.store.StatementCounter;
import org.kaveri.store.Store;
import org.kaveri.store.Transaction;

/**
 * One contact a commit: by the service, or its rows by bare JDBC. One logged contact is four rows:
 * the contact, the employee who took part, the commit, the fact.
 */
final class Logging {
  static final String NOTE =
      "Asked when the delivery comes and whether the invoice can be sent by e-mail from now on.";

  private final Store store;
  private final Ids ids;
  private final InteractionLog log;
  private final UserId employee;
  private final List<CustomerId> customers;

  Logging(Store store, Ids ids, InteractionLog log, UserId employee, List<CustomerId> customers) {
    this.store = store;
    this.ids = ids;
    this.log = log;
    this.employee = employee;
    this.customers = customers;
  }

  void service(int threads, Duration time, Sheet sheet) {
    Caller caller = new Caller.Employee(employee);
    sheet.throughput("", Throughput.of(threads, time, i -> () -> Caller.run(caller, this::logOne)));
  }

  void bare(int threads, Duration time, Sheet sheet) {
    sheet.throughput(
        "", Throughput.of(threads, time, i -> () -> store.run(tx -> insertOne(tx, anybody()))));
  }

  /**
   * How many statements the service sends for one contact, and bare JDBC for the same. The counter
   * does not see the two by which the store itself writes the commit and its fact.
   */
  void statements(StatementCounter counter, Sheet sheet) {
    Caller caller = new Caller.Employee(employee);
    logOne(caller);
    sheet.count("log statements", counter.during(() -> logOne(caller)) + 2);
    sheet.count(
        "log bare.statements",
        counter.during(() -> store.run(tx -> insertOne(tx, customers.getFirst()))));
  }

  private void logOne(Caller caller) {
    Caller.run(caller, this::logOne);
  }

  private void logOne() {
    log.log(
        new NewInteraction(
            anybody(),
            InteractionContent.of("call", draft -> draft.direction(Direction.IN).note(NOTE))));
  }

  private CustomerId anybody() {
    return customers.get(ThreadLocalRandom.current().nextInt(customers.size()));
  }

  private void insertOne(Transaction tx, CustomerId customer) throws SQLException {
    Instant now = tx.now().truncatedTo(ChronoUnit.MILLIS);
    long id = ids.next();
    try (var insert =
        tx.connection()
            .prepareStatement(
                "insert into bench_interaction (id, version, customer_id, channel, direction,"
                    + " occurred_at, duration_seconds, subject, note, outcome, logged_by,"
                    + " logged_at, logging_millis) values (?,1,?,?,?,?,?,?,?,?,?,?,?)")) {
      insert.setLong(1, id);
      insert.setLong(2, customer.value());
      insert.setString(3, "call");
      insert.setString(4, "IN");
      insert.setLong(5, Micros.of(now));
      insert.setNull(6, Types.INTEGER);
      insert.setString(7, "");
      insert.setString(8, NOTE);
      insert.setString(9, "");
      insert.setLong(10, employee.value());
      insert.setLong(11, Micros.of(now));
      insert.setNull(12, Types.BIGINT);
      insert.executeUpdate();
    }
    try (var insert =
        tx.connection()
            .prepareStatement(
                "insert into bench_participant (interaction_id, side, position, who_id)"
                    + " values (?, 'U', 0, ?)")) {
      insert.setLong(1, id);
      insert.setLong(2, employee.value());
      insert.executeUpdate();
    }
    try (BareEvents events = BareEvents.of(tx, ids, employee.value())) {
      events.add("interactions.logged", customer.value(), fact(id, customer, now));
      events.write();
    }
  }

  private String fact(long id, CustomerId customer, Instant now) {
    return "{\"interaction\":"
        + id
        + ",\"customer\":"
        + customer
        + ",\"channel\":\"call\",\"direction\":\"IN\",\"occurredAt\":\""
        + now
        + "\",\"day\":\"2026-11-25\",\"duration\":null,\"persons\":[],\"employees\":["
        + employee
        + "],\"attachments\":0}";
  }
}
