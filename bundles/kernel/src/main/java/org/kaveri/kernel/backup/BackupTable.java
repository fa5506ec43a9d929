package org.kaveri.kernel.backup;

import static java.util.stream.Collectors.joining;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.kaveri.api.Reason;
import org.kaveri.api.backup.Backup;
import org.kaveri.kernel.sql.Rows;
import org.kaveri.store.Micros;

/** The rows of backups. */
final class BackupTable {
  private static final int LONGEST_TEXT = 1000;
  private static final String BETWEEN = "\n";

  private BackupTable() {}

  static void insert(Connection connection, long id, Backup backup) throws SQLException {
    switch (backup.outcome()) {
      case Backup.Written written ->
          insert(
              connection,
              id,
              backup,
              "bytes, table_count, row_count, file_count, missing, left_out",
              written.bytes(),
              written.tables(),
              written.rows(),
              written.files(),
              written.missing(),
              cut(String.join(BETWEEN, written.leftOut())));
      case Backup.Failed(Reason reason) ->
          insert(
              connection,
              id,
              backup,
              "error, message, arguments",
              reason.code(),
              cut(reason.message()),
              cut(reason.arguments().stream().map(String::valueOf).collect(joining(BETWEEN))));
    }
  }

  private static void insert(
      Connection connection, long id, Backup backup, String columns, Object... values)
      throws SQLException {
    Object[] all = new Object[6 + values.length];
    all[0] = id;
    all[1] = Micros.of(backup.started());
    all[2] = Micros.of(backup.ended());
    all[3] = backup.origin().name();
    all[4] = backup.host();
    all[5] = cut(backup.file());
    System.arraycopy(values, 0, all, 6, values.length);
    Rows.change(
        connection,
        "insert into kernel_backup (id, started, ended, origin, host, place, "
            + columns
            + ") values ("
            + Rows.placeholders(all.length)
            + ")",
        all);
  }

  private static String cut(String text) {
    return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT);
  }

  /** The newest first. */
  static List<Backup> list(Connection connection, String host, int limit) throws SQLException {
    return Rows.list(
        connection,
        "select started, ended, origin, host, place, bytes, table_count, row_count, file_count,"
            + " missing, left_out, error, message, arguments from kernel_backup"
            + " order by ended desc, id desc fetch first ? rows only",
        row -> backup(row, host),
        limit);
  }

  private static Backup backup(ResultSet row, String host) throws SQLException {
    String error = row.getString(12);
    Backup.Outcome outcome =
        error == null
            ? new Backup.Written(
                row.getLong(6),
                row.getInt(7),
                row.getLong(8),
                row.getLong(9),
                row.getLong(10),
                words(row.getString(11)))
            : new Backup.Failed(
                new Reason(error, row.getString(13), List.copyOf(words(row.getString(14)))));
    String from = row.getString(4);
    String place = row.getString(5);
    return new Backup(
        Micros.toInstant(row.getLong(1)),
        Micros.toInstant(row.getLong(2)),
        Backup.Origin.valueOf(row.getString(3)),
        from,
        place,
        error == null && (!from.equals(host) || isThere(place)),
        outcome);
  }

  private static List<String> words(String text) {
    return text.isEmpty() ? List.of() : List.of(text.split(BETWEEN));
  }

  private static boolean isThere(String place) {
    try {
      return Files.exists(Path.of(place));
    } catch (InvalidPathException e) {
      return false;
    }
  }

  /** Forgets one whose file was removed. */
  static void delete(Connection connection, String host, Path file) throws SQLException {
    Rows.change(
        connection,
        "delete from kernel_backup where host = ? and place = ?",
        host,
        cut(file.toString()));
  }

  /** Forgets what ended before. */
  static void purge(Connection connection, Instant before) throws SQLException {
    Rows.change(connection, "delete from kernel_backup where ended < ?", Micros.of(before));
  }
}
