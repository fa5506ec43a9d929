package org.kaveri.store.engine;

import com.zaxxer.hikari.pool.HikariPool;
import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kaveri.api.ConflictException;
import org.kaveri.api.InvalidException;
import org.kaveri.api.KaveriException;
import org.kaveri.api.UnavailableException;

/** Says in Kaveri's words what a database said in its own. */
final class Troubles {
  private Troubles() {}

  /** The exception to throw: translated where it is the database's, else as it is. */
  static RuntimeException translate(Throwable thrown) {
    KaveriException known = find(thrown);
    if (known != null) {
      return known;
    }
    if (thrown instanceof RuntimeException e) {
      return e;
    }
    return new IllegalStateException("The database refused a statement", thrown);
  }

  static @Nullable KaveriException find(Throwable thrown) {
    return find(thrown, thrown, Collections.newSetFromMap(new IdentityHashMap<>()));
  }

  private static @Nullable KaveriException find(
      Throwable whole, @Nullable Throwable part, Set<Throwable> seen) {
    if (part == null || !seen.add(part)) {
      return null;
    }
    if (part instanceof KaveriException known) {
      return known;
    }
    if (part instanceof OptimisticLockException) {
      return new ConflictException(
          "store.changed", "Somebody else changed this meanwhile; look at it again.", whole);
    }
    // what lies deeper says more: a pool's time-out hides why the database could not be reached
    KaveriException deeper = find(whole, part.getCause(), seen);
    if (deeper == null && part instanceof SQLException e) {
      deeper = find(whole, e.getNextException(), seen);
    }
    if (deeper != null) {
      return deeper;
    }
    return switch (part) {
      case SQLTransientConnectionException e -> away(whole);
      case HikariPool.PoolInitializationException e -> away(whole);
      case InterruptedException e -> away(whole); // while it waited for a connection
      case SQLException e -> ofState(whole, e.getSQLState() == null ? "" : e.getSQLState());
      case java.io.IOException e when isFull(e.getMessage()) -> full(whole);
      default -> null;
    };
  }

  private static @Nullable KaveriException ofState(Throwable whole, String state) {
    return switch (state) {
      case "XSDB6" ->
          new UnavailableException(
              "store.in-use",
              "The data folder is in use by another Kaveri: stop that one, or choose another"
                  + " folder.",
              whole);
      case "23505", "23P01" -> new ConflictException("store.exists", "This exists already.", whole);
      case "23503", "23001" ->
          new ConflictException("store.referenced", "Other entries need this one.", whole);
      // 22021 and 22P05: signs that a text of the database cannot hold, such as NUL
      case "22001", "22003", "22021", "22023", "22P05", "23502", "23513", "23514" ->
          new InvalidException("store.value", "A value does not fit.", whole);
      case "57014", "XCL52" ->
          new InvalidException(
              "store.too-slow", "The database was given up, since it looked for too long.", whole);
      case "40001", "40P01", "40XL1", "40XL2", "55P03" ->
          new ConflictException("store.busy", "Others were working on the same; try again.", whole);
      // 28: a user or password that the database does not take; 3D000: it has no such database
      case "28000", "28P01", "3D000" ->
          new UnavailableException(
              "store.refused",
              "The database refuses the user or the password, or there is no database of that"
                  + " name: look at kaveri.database, kaveri.database.user and"
                  + " kaveri.database.password.",
              whole);
      case "53100", "XSLA1", "XSLA4", "XSDF0", "XSDF1" -> full(whole);
      default -> isConnection(state) ? away(whole) : null;
    };
  }

  private static boolean isConnection(String state) {
    return state.startsWith("08")
        || state.startsWith("57P")
        || state.startsWith("53")
        || state.startsWith("28")
        || state.startsWith("3D")
        || state.startsWith("XSDG")
        || state.startsWith("XSLA")
        || state.startsWith("XBM0")
        // what Derby trips over when its engine went down under a statement, as on a full disk
        || state.equals("XJ001")
        || state.equals("XJ040")
        || state.equals("XJ041")
        || state.equals("45000")
        || state.equals("XSCH0");
  }

  private static boolean isFull(@Nullable String message) {
    return message != null
        && (message.contains("No space left")
            || message.contains("File too large")
            || message.contains("quota exceeded"));
  }

  private static UnavailableException away(Throwable whole) {
    return new UnavailableException(
        "store.away", "The database cannot be reached right now; try again in a moment.", whole);
  }

  private static UnavailableException full(Throwable whole) {
    return new UnavailableException(
        "store.full", "The database has no room left; nothing was saved.", whole);
  }
}
