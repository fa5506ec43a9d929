package org.kaveri.store.lists;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.kaveri.store.lists.Words.Word;

/**
 * A table of words by which rows of another one are found, in a time that does not depend on how
 * many there are. The table is made by the room's migration:
 *
 * {@snippet lang = sql :
 * create table sample_word (
 *   word {key 60} not null,
 *   written {key 60} not null,
 *   row_id {id} not null,
 *   primary key (word, row_id)
 * );
 * create index sample_word_row on sample_word (row_id, word);
 * }
 *
 * @param table its name, which goes into statements as it is
 * @since 0.1
 */
public record WordIndex(String table) {

  /** Replaces the words of a row. Two statements. */
  public void replace(Connection connection, long row, Collection<Word> words) throws SQLException {
    try (var delete = connection.prepareStatement("delete from " + table + " where row_id = ?")) {
      delete.setLong(1, row);
      delete.executeUpdate();
    }
    try (var insert = prepareInsert(connection)) {
      addBatch(insert, row, words);
      insert.executeBatch();
    }
  }

  /** The statement for {@link #addBatch}. */
  public PreparedStatement prepareInsert(Connection connection) throws SQLException {
    return connection.prepareStatement(
        "insert into " + table + " (word, written, row_id) values (?, ?, ?)");
  }

  /** Adds the words of a new row to the batch; executing it is up to the caller. */
  public void addBatch(PreparedStatement insert, long row, Collection<Word> words)
      throws SQLException {
    for (Word word : words) {
      insert.setString(1, word.plain());
      insert.setString(2, word.written());
      insert.setLong(3, row);
      insert.addBatch();
    }
  }

  /**
   * Rows of which a word begins with each of those asked for: rows that match as written, accents
   * and all, before the others. At most two statements.
   */
  public Set<Long> find(Connection connection, List<Word> asked, int limit) throws SQLException {
    var found = new LinkedHashSet<Long>();
    if (asked.isEmpty()) {
      return found;
    }
    if (!asked.stream().allMatch(Word::isPlain)) {
      find(connection, asked, true, limit, found);
    }
    if (found.size() < limit) {
      find(connection, asked, false, limit, found);
    }
    return found;
  }

  private void find(
      Connection connection, List<Word> asked, boolean asWritten, int limit, Set<Long> found)
      throws SQLException {
    // the longest word is likely the rarest: it leads, the others are asked of each row it finds
    var sorted = new ArrayList<>(asked);
    sorted.sort((a, b) -> Integer.compare(b.plain().length(), a.plain().length()));
    try (var select = connection.prepareStatement(sql(sorted.size(), asWritten))) {
      int at = 1;
      for (Word word : sorted) {
        select.setString(at++, word.plain());
        select.setString(at++, Words.end(word.plain()));
        if (asWritten) {
          select.setString(at++, word.written());
          select.setString(at++, Words.end(word.written()));
        }
      }
      // a row may come once for each of its words, or have come as written before
      select.setInt(at, 3 * limit);
      select.setFetchSize(limit);
      try (var rows = select.executeQuery()) {
        while (found.size() < limit && rows.next()) {
          found.add(rows.getLong(1));
        }
      }
    }
  }

  private String sql(int words, boolean asWritten) {
    String range =
        "%1$s.word >= ? and %1$s.word < ?"
            + (asWritten ? " and %1$s.written >= ? and %1$s.written < ?" : "");
    var sql = new StringBuilder("select w.row_id from " + table + " w where ");
    sql.append(range.formatted("w"));
    for (int i = 1; i < words; i++) {
      sql.append(" and exists (select 1 from ")
          .append(table)
          .append(" o where o.row_id = w.row_id and ")
          .append(range.formatted("o"))
          .append(')');
    }
    return sql.append(" order by w.word, w.row_id fetch first ? rows only").toString();
  }
}
