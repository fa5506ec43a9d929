package org.kaveri.operational.imports;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kaveri.api.imports.ImportRunId;
import org.kaveri.operational.sql.Sql;
import org.kaveri.store.Ids;
import org.kaveri.store.lists.InList;

/** What imports have changed, field by field, so that it can be undone. */
record ImportChanges(Connection connection) {

  /**
   * One field of one thing.
   *
   * @param id says what came later
   * @param said before
   * @param became by the import
   */
  record Change(long id, String field, String said, String became) {}

  /** Keeps in what two states differ. */
  void keep(
      Ids ids,
      ImportRunId run,
      long chunk,
      long thing,
      Map<String, String> before,
      Map<String, String> after)
      throws SQLException {
    var rows = new ArrayList<Object[]>();
    before.forEach(
        (field, said) -> {
          String became = after.getOrDefault(field, "");
          if (!said.equals(became)) {
            rows.add(new Object[] {ids.next(), run.value(), chunk, thing, field, said, became});
          }
        });
    Sql.batch(
        connection,
        "insert into operational_import_change (id, run_id, chunk, thing_id, field, said, became)"
            + " values (?,?,?,?,?,?,?)",
        rows);
  }

  /** What a chunk has changed in these, the latest first. */
  Map<Long, List<Change>> of(ImportRunId run, long chunk, Collection<Long> things)
      throws SQLException {
    var found = new LinkedHashMap<Long, List<Change>>();
    try (var select =
        connection.prepareStatement(
            "select thing_id, id, field, said, became from operational_import_change"
                + " where run_id = ? and chunk = ? and thing_id in "
                + InList.marks(things.size())
                + " order by thing_id, id desc")) {
      select.setLong(1, run.value());
      select.setLong(2, chunk);
      InList.bind(select, 3, things);
      try (var row = select.executeQuery()) {
        while (row.next()) {
          found
              .computeIfAbsent(row.getLong(1), it -> new ArrayList<>())
              .add(
                  new Change(row.getLong(2), row.getString(3), row.getString(4), row.getString(5)));
        }
      }
    }
    return found;
  }

  /** Those of these that another import has changed, and was not undone. */
  Set<Long> changedByOthers(ImportRunId run, Collection<Long> things) throws SQLException {
    return InList.ids(
        connection,
        "select distinct thing_id from operational_import_change where run_id <> "
            + run.value()
            + " and thing_id in ",
        things);
  }

  /**
   * Makes the next change of the field after this one begin with what this one began with, when
   * there is one that began with what this one made of it.
   */
  boolean passOn(long thing, Change change) throws SQLException {
    List<Change> next =
        Sql.list(
            connection,
            "select id, field, said, became from operational_import_change"
                + " where thing_id = ? and field = ? and id > ?"
                + " order by id fetch first 1 rows only",
            row -> new Change(row.getLong(1), row.getString(2), row.getString(3), row.getString(4)),
            thing,
            change.field(),
            change.id());
    return !next.isEmpty()
        && next.getFirst().said().equals(change.became())
        && Sql.update(
                connection,
                "update operational_import_change set said = ? where id = ?",
                change.said(),
                next.getFirst().id())
            == 1;
  }

  void forget(Collection<Change> changes) throws SQLException {
    var ids = changes.stream().map(Change::id).toList();
    InList.delete(connection, List.of("operational_import_change where id"), ids);
  }
}
