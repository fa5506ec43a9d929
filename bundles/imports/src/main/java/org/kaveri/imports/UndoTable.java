package org.kaveri.imports;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.Optional;
import org.kaveri.api.UserId;
import org.kaveri.api.imports.ImportRunId;
import org.kaveri.store.Micros;

/** How far the undo of an import has come, in the import's row. */
final class UndoTable {
  private final Connection connection;

  UndoTable(Connection connection) {
    this.connection = connection;
  }

  /**
   * Takes an import to undo it for the first time, or once more; nobody goes on with the import
   * itself afterwards.
   *
   * @param seen as it was looked at; nothing happens when somebody has taken it since
   * @param progress with what it begins
   * @param lostBefore an active import that gave no sign since then has lost its server
   * @return whether it was free
   */
  boolean begin(RunRow seen, UndoProgress progress, Taker taker, Instant lostBefore)
      throws SQLException {
    try (var update =
        connection.prepareStatement(
            "update imports_run set state = 'UNDOING', ended = null, failure = null, beat = ?,"
                + " stop_asked = ?, server = ?, turn = turn + 1, undo_by = ?, undo_started = ?,"
                + " undo_below = ?, undo_chunks = ?, undo_done = ?, undo_counts = ?"
                + " where id = ? and turn = ?"
                + " and (state not in ('COUNTING', 'WRITING', 'UNDOING') or beat < ?)")) {
      update.setLong(1, Micros.of(taker.now()));
      update.setBoolean(2, false);
      update.setString(3, taker.server());
      update.setObject(4, taker.user().map(UserId::value).orElse(null), Types.BIGINT);
      update.setLong(5, Micros.of(progress.startedAt()));
      update.setLong(6, progress.below());
      update.setLong(7, progress.chunks());
      update.setLong(8, progress.done());
      update.setString(9, PlanText.of(progress.counts()));
      update.setLong(10, seen.run().id().value());
      update.setLong(11, seen.turn());
      update.setLong(12, Micros.of(lostBefore));
      return update.executeUpdate() == 1;
    }
  }

  /**
   * Notes that another chunk is undone.
   *
   * @return whether the undo is still in that turn's hands; nothing is noted otherwise
   */
  boolean progress(ImportRunId id, long turn, UndoProgress progress, Instant now)
      throws SQLException {
    try (var update =
        connection.prepareStatement(
            "update imports_run set beat = ?, undo_below = ?, undo_done = ?, undo_counts = ?"
                + " where id = ? and turn = ?")) {
      update.setLong(1, Micros.of(now));
      update.setLong(2, progress.below());
      update.setLong(3, progress.done());
      update.setString(4, PlanText.of(progress.counts()));
      update.setLong(5, id.value());
      update.setLong(6, turn);
      return update.executeUpdate() == 1;
    }
  }

  /** Who takes an import, when and on which server. */
  record Taker(Optional<UserId> user, String server, Instant now) {}
}
