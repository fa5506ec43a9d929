package org.kaveri.store.engine;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kaveri.api.UnavailableException;
import org.kaveri.store.Rows;
import org.kaveri.store.archive.Manifest;
import org.kaveri.store.archive.TableReader;

/**
 * What of a database goes into a backup: the tables that steps of rooms have made, and the steps.
 *
 * @param manifest without counts and sums
 * @param leftOut tables that no step made
 */
record Plan(Manifest manifest, List<String> leftOut) {
  private static final Pattern MADE =
      Pattern.compile(
          "\\b(?:create\\s+table|rename\\s+to|rename\\s+table\\s+\\w+\\s+to)\\s+(\\w+)",
          Pattern.CASE_INSENSITIVE);
  private static final String HISTORY = "store_migration";

  /**
   * Looks at a database.
   *
   * @throws UnavailableException {@code backup.step} when the text of a step is not known
   */
  static Plan of(Connection snapshot, Dialect dialect, String version, Instant now)
      throws SQLException {
    if (!dialect.hasTable(snapshot, HISTORY) || !dialect.hasTable(snapshot, "store_step")) {
      throw new UnavailableException(
          "backup.no-data",
          "This version of Kaveri has not run on this database yet: start it once.");
    }
    List<Manifest.Step> steps = steps(snapshot);
    Set<String> made = new HashSet<>(Set.of(HISTORY));
    for (Manifest.Step step : steps) {
      var migration = new Migration(step.number(), step.name(), step.text());
      for (String sql : migration.statements(dialect.name(), dialect.types())) {
        Matcher matcher = MADE.matcher(sql);
        while (matcher.find()) {
          made.add(matcher.group(1).toLowerCase(Locale.ROOT));
        }
      }
    }
    var reader = new TableReader(snapshot);
    List<String> names = reader.names();
    return new Plan(
        new Manifest(
            Manifest.FORMAT,
            version,
            now.toString(),
            dialect.name(),
            steps,
            reader.tables(made),
            List.of()),
        names.stream().filter(name -> !made.contains(name)).toList());
  }

  private static List<Manifest.Step> steps(Connection snapshot) throws SQLException {
    return Rows.list(
        snapshot,
        row -> {
          String text = row.getString(5);
          if (text == null) {
            throw new UnavailableException(
                "backup.step",
                "How step %d of %s made its tables is not known any more."
                        .formatted(row.getInt(2), row.getString(1))
                    + " Install it again and start the server once.",
                row.getString(1),
                row.getInt(2));
          }
          return new Manifest.Step(
              row.getString(1), row.getInt(2), row.getString(3), row.getString(4), text);
        },
        "select m.room, m.number, m.name, m.checksum, s.body from store_migration m"
            + " left join store_step s on s.room = m.room and s.number = m.number"
            + " order by m.applied, m.room, m.number");
  }
}
