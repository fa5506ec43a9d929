package org.kaveri.kernel.lists;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kaveri.api.SavedListId;
import org.kaveri.api.UserId;
import org.kaveri.api.lists.Filter;
import org.kaveri.api.lists.ListHabits;
import org.kaveri.api.lists.ListLook;
import org.kaveri.api.lists.Sort;
import org.kaveri.kernel.sql.Rows;

/** Saved lists and habits in their tables, one statement a call. */
final class ListRows {
  private static final String COLUMNS =
      "select id, version, list_name, owner_id, shared, name, filter_text, sort_text,"
          + " columns_shown from kernel_saved_list where ";

  private final Connection connection;

  ListRows(Connection connection) {
    this.connection = connection;
  }

  /** A saved list as it is kept. */
  record Kept(
      SavedListId id,
      long version,
      String list,
      UserId owner,
      boolean shared,
      String name,
      ListLook look) {

    boolean isSeenBy(UserId user) {
      return shared || owner.equals(user);
    }
  }

  List<Kept> seenBy(UserId user, String list) throws SQLException {
    return Rows.list(
        connection,
        COLUMNS + "list_name = ? and (owner_id = ? or shared = ?)",
        ListRows::kept,
        list,
        user.value(),
        true);
  }

  Optional<Kept> find(SavedListId id) throws SQLException {
    return Rows.first(connection, COLUMNS + "id = ?", ListRows::kept, id.value());
  }

  int countOwn(UserId owner, String list) throws SQLException {
    return count("owner_id = ? and list_name = ?", owner.value(), list);
  }

  int countShared(String list) throws SQLException {
    return count("shared = ? and list_name = ?", true, list);
  }

  private int count(String condition, Object... values) throws SQLException {
    return Rows.first(
            connection,
            "select count(*) from kernel_saved_list where " + condition,
            row -> row.getInt(1),
            values)
        .orElseThrow();
  }

  boolean hasOther(SavedListId than, UserId owner, String list, String name) throws SQLException {
    return count(
            "owner_id = ? and list_name = ? and name_key = ? and id <> ?",
            owner.value(),
            list,
            key(name),
            than.value())
        > 0;
  }

  void add(Kept kept) throws SQLException {
    Rows.change(
        connection,
        "insert into kernel_saved_list (id, version, list_name, owner_id, shared, name, name_key,"
            + " filter_text, sort_text, columns_shown) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        kept.id().value(),
        kept.version(),
        kept.list(),
        kept.owner().value(),
        kept.shared(),
        kept.name(),
        key(kept.name()),
        kept.look().filter().written(),
        sort(kept.look()),
        columns(kept.look().columns()));
  }

  /**
   * Keeps it in place of the one before.
   *
   * @param seen the version that it was made of
   * @return whether that was still the version
   */
  boolean change(Kept kept, long seen) throws SQLException {
    return Rows.change(
            connection,
            "update kernel_saved_list set version = ?, shared = ?, name = ?, name_key = ?,"
                + " filter_text = ?, sort_text = ?, columns_shown = ? where id = ? and version = ?",
            kept.version(),
            kept.shared(),
            kept.name(),
            key(kept.name()),
            kept.look().filter().written(),
            sort(kept.look()),
            columns(kept.look().columns()),
            kept.id().value(),
            seen)
        > 0;
  }

  void remove(SavedListId id) throws SQLException {
    Rows.change(
        connection, "update kernel_list_habit set start_id = null where start_id = ?", id.value());
    Rows.change(connection, "delete from kernel_saved_list where id = ?", id.value());
  }

  ListHabits habits(UserId user, String list) throws SQLException {
    return Rows.first(
            connection,
            "select columns_shown, start_id from kernel_list_habit"
                + " where user_id = ? and list_name = ?",
            ListRows::habits,
            user.value(),
            list)
        .orElseGet(ListHabits::none);
  }

  void keep(UserId user, String list, ListHabits habits) throws SQLException {
    if (!keep(
        "update kernel_list_habit set columns_shown = ?, start_id = ?"
            + " where user_id = ? and list_name = ?",
        user,
        list,
        habits)) {
      keep(
          "insert into kernel_list_habit (columns_shown, start_id, user_id, list_name)"
              + " values (?, ?, ?, ?)",
          user,
          list,
          habits);
    }
  }

  private boolean keep(String sql, UserId user, String list, ListHabits habits)
      throws SQLException {
    try (var statement = connection.prepareStatement(sql)) {
      statement.setString(1, columns(habits.columns()));
      if (habits.start().isPresent()) {
        statement.setLong(2, habits.start().get().value());
      } else {
        statement.setNull(2, Types.BIGINT);
      }
      statement.setLong(3, user.value());
      statement.setString(4, list);
      return statement.executeUpdate() > 0;
    }
  }

  /** By which names are the same. */
  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  private static @Nullable String sort(ListLook look) {
    return look.sort().map(Sort::written).orElse(null);
  }

  private static String columns(List<String> columns) {
    return String.join(",", columns);
  }

  private static List<String> columns(String kept) {
    return kept.isEmpty() ? List.of() : Arrays.asList(kept.split(","));
  }

  private static Kept kept(ResultSet row) throws SQLException {
    return new Kept(
        new SavedListId(row.getLong(1)),
        row.getLong(2),
        row.getString(3),
        new UserId(row.getLong(4)),
        row.getBoolean(5),
        row.getString(6),
        new ListLook(
            Filter.parse(row.getString(7)),
            Optional.ofNullable(row.getString(8)).map(Sort::parse),
            columns(row.getString(9))));
  }

  private static ListHabits habits(ResultSet row) throws SQLException {
    long start = row.getLong(2);
    boolean started = !row.wasNull();
    return new ListHabits(
        columns(row.getString(1)),
        started ? Optional.of(new SavedListId(start)) : Optional.empty());
  }
}
