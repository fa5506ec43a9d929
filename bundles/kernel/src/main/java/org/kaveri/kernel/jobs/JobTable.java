package org.kaveri.kernel.jobs;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.kaveri.api.jobs.JobStatus.Outcome;
import org.kaveri.api.jobs.JobStatus.Run;
import org.kaveri.kernel.sql.Rows;
import org.kaveri.store.Micros;

/**
 * The rows of jobs. Who runs one holds its row's lease and renews it; a lease that has run out is
 * anybody's, since its holder died.
 */
final class JobTable {
  static final Duration LEASE = Duration.ofSeconds(60);

  private JobTable() {}

  /**
   * A job's row.
   *
   * @param lease until when somebody has it, when somebody has it
   * @param started when that run began
   */
  record Row(
      String name,
      Instant due,
      Optional<Instant> lease,
      Optional<Instant> started,
      Optional<Run> last) {
    boolean isRunning(Instant now) {
      return lease.isPresent() && lease.get().isAfter(now);
    }
  }

  static List<Row> list(Connection connection) throws SQLException {
    return Rows.list(
        connection,
        "select name, due, lease, started, last_started, last_ended, last_outcome, last_count,"
            + " last_error from kernel_job",
        JobTable::row);
  }

  /** Plans a job that has no row yet. */
  static void insert(Connection connection, String name, Instant due) throws SQLException {
    Rows.change(
        connection, "insert into kernel_job (name, due) values (?, ?)", name, Micros.of(due));
  }

  /** Plans a free job anew, unless somebody else did. */
  static void plan(Connection connection, String name, Instant before, Instant due)
      throws SQLException {
    Rows.change(
        connection,
        "update kernel_job set due = ? where name = ? and due = ? and node is null",
        Micros.of(due),
        name,
        Micros.of(before));
  }

  /** Takes a job that is due and free; of several nodes one gets it. */
  static boolean take(Connection connection, String name, String node, Instant due, Instant now)
      throws SQLException {
    return Rows.change(
            connection,
            "update kernel_job set node = ?, lease = ?, started = ?"
                + " where name = ? and due = ? and due <= ? and (lease is null or lease <= ?)",
            node,
            Micros.of(now.plus(LEASE)),
            Micros.of(now),
            name,
            Micros.of(due),
            Micros.of(now),
            Micros.of(now))
        == 1;
  }

  /** Keeps a job; false when it was lost to another, since this node was asleep for too long. */
  static boolean renew(Connection connection, String name, String node, Instant now)
      throws SQLException {
    return Rows.change(
            connection,
            "update kernel_job set lease = ? where name = ? and node = ?",
            Micros.of(now.plus(LEASE)),
            name,
            node)
        == 1;
  }

  /** Writes how a run ended and frees the job, when it is still this node's. */
  static void end(Connection connection, String name, String node, Run run, Instant due)
      throws SQLException {
    Rows.change(
        connection,
        "update kernel_job set node = null, lease = null, started = null, due = ?,"
            + " last_started = ?, last_ended = ?, last_outcome = ?, last_count = "
            + run.count().map(String::valueOf).orElse("null")
            + ", last_error = ? where name = ? and node = ?",
        Micros.of(due),
        Micros.of(run.started()),
        Micros.of(run.ended()),
        run.outcome().name(),
        run.error().orElse(null),
        name,
        node);
  }

  /** Makes a free job due now; false when it runs. */
  static boolean hurry(Connection connection, String name, Instant now) throws SQLException {
    return Rows.change(
            connection,
            "update kernel_job set due = ? where name = ? and (lease is null or lease <= ?)",
            Micros.of(now),
            name,
            Micros.of(now))
        == 1;
  }

  private static Row row(ResultSet row) throws SQLException {
    return new Row(
        row.getString(1),
        Micros.toInstant(row.getLong(2)),
        instant(row, 3),
        instant(row, 4),
        lastRun(row));
  }

  private static Optional<Run> lastRun(ResultSet row) throws SQLException {
    Optional<Instant> started = instant(row, 5);
    Optional<Instant> ended = instant(row, 6);
    if (started.isEmpty() || ended.isEmpty()) {
      return Optional.empty();
    }
    long count = row.getLong(8);
    Optional<Long> counted = row.wasNull() ? Optional.empty() : Optional.of(count);
    return Optional.of(
        new Run(
            started.get(),
            ended.get(),
            Outcome.valueOf(row.getString(7)),
            counted,
            Optional.ofNullable(row.getString(9))));
  }

  private static Optional<Instant> instant(ResultSet row, int column) throws SQLException {
    long micros = row.getLong(column);
    return row.wasNull() ? Optional.empty() : Optional.of(Micros.toInstant(micros));
  }
}
