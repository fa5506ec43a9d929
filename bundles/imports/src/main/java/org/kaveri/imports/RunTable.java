package org.kaveri.imports;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kaveri.api.Page;
import org.kaveri.api.Reason;
import org.kaveri.api.UserId;
import org.kaveri.api.imports.ImportCount;
import org.kaveri.api.imports.ImportPlan;
import org.kaveri.api.imports.ImportProblem;
import org.kaveri.api.imports.ImportRun;
import org.kaveri.api.imports.ImportRunId;
import org.kaveri.api.imports.ImportState;
import org.kaveri.api.imports.ImportUndo;
import org.kaveri.api.imports.ValueKind;
import org.kaveri.store.Micros;
import org.kaveri.store.lists.Cursors;

/** Imports and their problems in their tables. */
final class RunTable {
  private static final String COLUMNS =
      "select id, file_name, kind, plan, state, user_id, started, ended, beat, row_count,"
          + " rows_done, rows_refused, chunks_done, counts, failure, stop_asked, server, turn,"
          + " failure_arguments, undo_started, undo_by, undo_below, undo_chunks, undo_done,"
          + " undo_counts from imports_run";

  private final Connection connection;

  RunTable(Connection connection) {
    this.connection = connection;
  }

  /**
   * Adds an import.
   *
   * @param server the one that has its file
   */
  void add(ImportRun run, ImportPlan plan, String server) throws SQLException {
    try (var insert =
        connection.prepareStatement(
            "insert into imports_run (id, file_name, upload, kind, plan, state, user_id, started,"
                + " beat, row_count, rows_done, rows_refused, chunks_done, counts, stop_asked, server,"
                + " turn) values (?, ?, ?, ?, ?, ?, ?, ?, ?, 0, 0, 0, 0, '', ?, ?, 0)")) {
      insert.setLong(1, run.id().value());
      insert.setString(2, run.fileName());
      insert.setString(3, plan.upload().value());
      insert.setString(4, run.kind());
      insert.setString(5, PlanText.of(plan));
      insert.setString(6, run.state().name());
      if (run.by().isPresent()) {
        insert.setLong(7, run.by().get().value());
      } else {
        insert.setNull(7, Types.BIGINT);
      }
      insert.setLong(8, Micros.of(run.startedAt()));
      insert.setLong(9, Micros.of(run.startedAt()));
      insert.setBoolean(10, false);
      insert.setString(11, server);
      insert.executeUpdate();
    }
  }

  Optional<RunRow> find(ImportRunId id) throws SQLException {
    try (var select = connection.prepareStatement(COLUMNS + " where id = ?")) {
      select.setLong(1, id.value());
      try (var rows = select.executeQuery()) {
        return rows.next() ? Optional.of(row(rows)) : Optional.empty();
      }
    }
  }

  /** Newest first. */
  List<RunRow> newest(Page.Request page) throws SQLException {
    long[] after = place(page);
    try (var select =
        connection.prepareStatement(
            COLUMNS
                + " where started <= ? and (started < ? or id < ?)"
                + " order by started desc, id desc fetch first ? rows only")) {
      select.setLong(1, after[0]);
      select.setLong(2, after[0]);
      select.setLong(3, after[1]);
      select.setInt(4, page.size() + 1);
      var found = new ArrayList<RunRow>();
      try (var rows = select.executeQuery()) {
        while (rows.next()) {
          found.add(row(rows));
        }
      }
      return found;
    }
  }

  static Page.Cursor after(ImportRun run) {
    return Cursors.of(Micros.of(run.startedAt()) + ":" + run.id());
  }

  private static long[] place(Page.Request page) {
    return Cursors.key(page)
        .map(
            key -> {
              String[] parts = key.split(":", 2);
              try {
                return new long[] {Long.parseLong(parts[0]), Long.parseLong(parts[1])};
              } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
                throw new org.kaveri.api.InvalidException(
                    "page.cursor", "This is no place in this list.");
              }
            })
        .orElse(new long[] {Long.MAX_VALUE, Long.MAX_VALUE});
  }

  /**
   * Notes how far the writing has come.
   *
   * @return whether the import is still in that turn's hands; nothing is noted otherwise
   */
  boolean progress(ImportRunId id, long turn, Progress progress, Instant now) throws SQLException {
    try (var update =
        connection.prepareStatement(
            "update imports_run set beat = ?, rows_done = ?, rows_refused = ?, chunks_done = ?,"
                + " counts = ? where id = ? and turn = ?")) {
      update.setLong(1, Micros.of(now));
      update.setLong(2, progress.rowsDone());
      update.setLong(3, progress.rowsRefused());
      update.setLong(4, progress.chunksDone());
      update.setString(5, PlanText.of(progress.counts()));
      update.setLong(6, id.value());
      update.setLong(7, turn);
      return update.executeUpdate() == 1;
    }
  }

  /**
   * Notes what an import is at, how many rows its file has, and why it ended.
   *
   * @return as {@link #progress}
   */
  boolean state(
      ImportRunId id,
      long turn,
      ImportState state,
      long rows,
      Optional<Reason> failure,
      Instant now)
      throws SQLException {
    try (var update =
        connection.prepareStatement(
            "update imports_run set state = ?, ended = ?, beat = ?, row_count = ?, failure = ?,"
                + " failure_arguments = ?"
                + " where id = ? and turn = ?")) {
      update.setString(1, state.name());
      if (state.active()) {
        update.setNull(2, Types.BIGINT);
      } else {
        update.setLong(2, Micros.of(now));
      }
      update.setLong(3, Micros.of(now));
      update.setLong(4, rows);
      if (failure.isPresent()) {
        update.setString(5, failure.get().code());
      } else {
        update.setNull(5, Types.VARCHAR);
      }
      update.setString(6, failure.map(why -> PlanText.ofArguments(why.arguments())).orElse(""));
      update.setLong(7, id.value());
      update.setLong(8, turn);
      return update.executeUpdate() == 1;
    }
  }

  /**
   * Notes how an undo has ended.
   *
   * @return as {@link #progress}
   */
  boolean end(ImportRunId id, long turn, ImportState state, Optional<Reason> failure, Instant now)
      throws SQLException {
    Optional<RunRow> row = find(id);
    return row.isPresent() && state(id, turn, state, row.get().run().rows(), failure, now);
  }

  /** Gives a sign of life for an import, whether it is at work or waits. */
  void beat(ImportRunId id, long turn, Instant now) throws SQLException {
    try (var update =
        connection.prepareStatement(
            "update imports_run set beat = ? where id = ? and turn = ?"
                + " and state in ('COUNTING', 'WRITING', 'UNDOING')")) {
      update.setLong(1, Micros.of(now));
      update.setLong(2, id.value());
      update.setLong(3, turn);
      update.executeUpdate();
    }
  }

  /** Notes that a person asked it to stop. */
  void askToStop(ImportRunId id) throws SQLException {
    try (var update =
        connection.prepareStatement("update imports_run set stop_asked = ? where id = ?")) {
      update.setBoolean(1, true);
      update.setLong(2, id.value());
      update.executeUpdate();
    }
  }

  /**
   * Takes an import for this server: nobody else goes on with it at the same time, and whoever had
   * it before notes nothing any more.
   *
   * @return whether it was free: neither done or undone, nor active with a sign of life since then
   */
  boolean take(ImportRunId id, String server, Instant now, Instant lostBefore) throws SQLException {
    try (var update =
        connection.prepareStatement(
            "update imports_run set state = ?, ended = null, beat = ?, failure = null,"
                + " stop_asked = ?, server = ?, turn = turn + 1 where id = ?"
                + " and (state in ('CANCELLED', 'INTERRUPTED', 'FAILED')"
                + " or (state in ('COUNTING', 'WRITING') and beat < ?))")) {
      update.setString(1, ImportState.COUNTING.name());
      update.setLong(2, Micros.of(now));
      update.setBoolean(3, false);
      update.setString(4, server);
      update.setLong(5, id.value());
      update.setLong(6, Micros.of(lostBefore));
      return update.executeUpdate() == 1;
    }
  }

  /** Whether a row was refused. */
  boolean hasProblem(ImportRunId id) throws SQLException {
    try (var select =
        connection.prepareStatement(
            "select number from imports_problem where run_id = ? fetch first 1 rows only")) {
      select.setLong(1, id.value());
      try (var rows = select.executeQuery()) {
        return rows.next();
      }
    }
  }

  /**
   * Adds problems, each numbered by its place in the file: the line where it begins.
   *
   * @param problems of different first lines
   */
  void addProblems(ImportRunId id, List<ImportProblem> problems) throws SQLException {
    if (problems.isEmpty()) {
      return;
    }
    try (PreparedStatement insert =
        connection.prepareStatement(
            "insert into imports_problem (run_id, number, first_line, last_line, row_count,"
                + " column_name, code, found_kind) values (?, ?, ?, ?, ?, ?, ?, ?)")) {
      for (ImportProblem problem : problems) {
        insert.setLong(1, id.value());
        insert.setLong(2, problem.firstLine());
        insert.setLong(3, problem.firstLine());
        insert.setLong(4, problem.lastLine());
        insert.setLong(5, problem.rows());
        insert.setString(6, problem.column());
        insert.setString(7, problem.code());
        insert.setString(8, problem.found().name());
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }

  /** In the order of the file. */
  List<ImportProblem> problems(ImportRunId id, long afterLine, int size) throws SQLException {
    try (var select =
        connection.prepareStatement(
            "select first_line, last_line, row_count, column_name, code, found_kind"
                + " from imports_problem where run_id = ? and number > ? order by number"
                + " fetch first ? rows only")) {
      select.setLong(1, id.value());
      select.setLong(2, afterLine);
      select.setInt(3, size);
      var found = new ArrayList<ImportProblem>();
      try (var rows = select.executeQuery()) {
        while (rows.next()) {
          found.add(
              new ImportProblem(
                  rows.getLong(1),
                  rows.getLong(2),
                  rows.getLong(3),
                  rows.getString(4),
                  rows.getString(5),
                  ValueKind.valueOf(rows.getString(6))));
        }
      }
      return found;
    }
  }

  private static RunRow row(ResultSet row) throws SQLException {
    long user = row.getLong(6);
    Optional<UserId> by = row.wasNull() ? Optional.empty() : Optional.of(new UserId(user));
    long ended = row.getLong(8);
    Optional<Instant> endedAt =
        row.wasNull() ? Optional.empty() : Optional.of(Micros.toInstant(ended));
    @Nullable String failure = row.getString(15);
    List<Object> named = PlanText.arguments(row.getString(19));
    List<ImportCount> counts = PlanText.counts(row.getString(14));
    ImportPlan plan = PlanText.plan(row.getString(4));
    UndoProgress undo = progressOfUndo(row);
    var run =
        new ImportRun(
            new ImportRunId(row.getLong(1)),
            row.getString(2),
            row.getString(3),
            ImportState.valueOf(row.getString(5)),
            by,
            Micros.toInstant(row.getLong(7)),
            endedAt,
            row.getLong(10),
            row.getLong(11),
            row.getLong(12),
            counts,
            Optional.ofNullable(failure).map(code -> new Reason(code, code, named)),
            plan.dryRun(),
            undo(row, undo));
    return new RunRow(
        run,
        plan,
        Micros.toInstant(row.getLong(9)),
        row.getLong(13),
        row.getBoolean(16),
        row.getString(17),
        row.getLong(18),
        undo);
  }

  private static UndoProgress progressOfUndo(ResultSet row) throws SQLException {
    return new UndoProgress(
        Micros.toInstant(row.getLong(20)),
        row.getLong(22),
        row.getLong(23),
        row.getLong(24),
        PlanText.counts(row.getString(25)));
  }

  /** Empty when nobody has undone it. */
  private static Optional<ImportUndo> undo(ResultSet row, UndoProgress progress)
      throws SQLException {
    row.getLong(20);
    if (row.wasNull()) {
      return Optional.empty();
    }
    long by = row.getLong(21);
    return Optional.of(
        new ImportUndo(
            row.wasNull() ? Optional.empty() : Optional.of(new UserId(by)),
            progress.startedAt(),
            progress.chunks(),
            progress.done(),
            progress.told()));
  }
}
