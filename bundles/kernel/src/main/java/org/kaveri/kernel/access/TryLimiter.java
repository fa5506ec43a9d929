package org.kaveri.kernel.access;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kaveri.api.ConflictException;
import org.kaveri.kernel.secrets.Vault;
import org.kaveri.kernel.sql.Rows;
import org.kaveri.store.Micros;
import org.kaveri.store.Store;
import org.kaveri.store.Transaction;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Counts tries in the database, so that all nodes together let no more through than one. A try is
 * counted before its password is looked at; so many at once let no more through either. Names stand
 * there as keyed hashes: what somebody types into the wrong field is nobody's business.
 */
@Component(service = TryLimiter.class)
public final class TryLimiter {
  private static final int ATTEMPTS = 20;

  private final Store store;
  private final Vault vault;

  @Activate
  public TryLimiter(@Reference Store store, @Reference Vault vault) {
    this.store = store;
    this.vault = vault;
  }

  /** Counts a try; gives how long to wait when it is one too many, and then doesn't count it. */
  Optional<Duration> enter(String account) {
    String bucket = vault.keyedHash("try " + account);
    for (int attempt = 1; ; attempt++) {
      try {
        return store.write(tx -> enter(tx, bucket));
      } catch (ConflictException e) {
        // Another made the row first, or both wanted it: look again.
        if (attempt == ATTEMPTS) {
          throw e;
        }
      }
    }
  }

  private static Optional<Duration> enter(Transaction tx, String bucket) throws SQLException {
    Connection connection = tx.connection();
    Optional<TryWindow> known =
        Rows.first(
            connection,
            "select failures, latest from kernel_try where bucket = ?" + tx.sql().forUpdate(),
            row -> new TryWindow(row.getInt(1), read(row.getString(2))),
            bucket);
    TryWindow window = known.orElse(TryWindow.EMPTY);
    Optional<Duration> pause = window.pause(tx.now());
    if (pause.isPresent()) {
      return pause;
    }
    TryWindow next = window.with(tx.now());
    Rows.change(
        connection,
        known.isPresent()
            ? "update kernel_try set failures = ?, latest = ?, touched = ? where bucket = ?"
            : "insert into kernel_try (failures, latest, touched, bucket) values (?, ?, ?, ?)",
        next.failures(),
        write(next.latest()),
        Micros.of(tx.now()),
        bucket);
    return Optional.empty();
  }

  /** The try succeeded: all that was counted is forgotten. */
  void succeeded(String account) {
    String bucket = vault.keyedHash("try " + account);
    store.run(
        tx -> Rows.change(tx.connection(), "delete from kernel_try where bucket = ?", bucket));
  }

  /** Drops what no longer limits anybody. */
  static int purge(Connection connection, Instant now) throws SQLException {
    return Rows.change(
        connection,
        "delete from kernel_try where touched < ?",
        Micros.of(now.minus(Duration.ofDays(1))));
  }

  private static List<Instant> read(String text) {
    return Arrays.stream(text.split(" ", -1))
        .map(micros -> Micros.toInstant(Long.parseLong(micros)))
        .toList();
  }

  private static String write(List<Instant> times) {
    return times.stream()
        .map(time -> Long.toString(Micros.of(time)))
        .collect(Collectors.joining(" "));
  }
}
