package org.kaveri.store.lists;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import org.kaveri.store.lists.WordIndex.Within;
import org.kaveri.store.lists.Words.Word;

/**
 * Finds rows of which a word has a fragment in it, or is what may have been meant. One of the words
 * asked for leads: its candidates are taken from the {@link WordForms} and looked up one after the
 * other, and their rows are asked for the other words. How many statements that takes depends on
 * the number of words alone, and how many rows are asked has a bound.
 */
final class WideSearch {
  /** Words that are looked up in the place of one. */
  private static final int CANDIDATES = 20;

  /** Rows of one candidate that are asked for the other words. */
  private static final int ASKED = 4_000;

  /** A word with so many rows is a bad beginning, however many more it has. */
  private static final int FEW = 500;

  private final Connection connection;
  private final WordIndex index;
  private final WordForms forms;
  private final Optional<Within> within;
  private final int limit;
  private final SequencedSet<Long> found;

  /** What stands for a word that was asked for: words that begin with it, and these others. */
  private record Meant(Word word, boolean anywhere, List<String> others) {

    /** Whether all other words that there are could be looked up. */
    boolean isWhole() {
      return others.size() < CANDIDATES;
    }

    /** The condition on a word of the row. */
    SqlPart condition(String column) {
      var conditions = new ArrayList<String>();
      var parameters = new ArrayList<Object>(List.of(word.plain(), Words.end(word.plain())));
      conditions.add("%1$s >= ? and %1$s < ?".formatted(column));
      if (anywhere) {
        conditions.add(column + " like ?");
        parameters.add("%" + word.plain() + "%"); // letters only
      } else if (!others.isEmpty()) {
        SqlPart among = InList.among(column, others);
        conditions.add(among.sql());
        parameters.addAll(among.parameters());
      }
      return new SqlPart("(" + String.join(" or ", conditions) + ")", parameters);
    }
  }

  WideSearch(
      Connection connection,
      WordIndex index,
      WordForms forms,
      Optional<Within> within,
      int limit,
      SequencedSet<Long> found) {
    this.connection = connection;
    this.index = index;
    this.forms = forms;
    this.within = within;
    this.limit = limit;
    this.found = found;
  }

  /** Adds rows in which each word stands somewhere within one of theirs. */
  void byFragments(List<Word> asked) throws SQLException {
    var meant = new ArrayList<Meant>();
    for (Word word : asked) {
      boolean anywhere = WordForms.isFragment(word.plain());
      meant.add(
          new Meant(
              word,
              anywhere,
              anywhere ? forms.containing(connection, word.plain(), CANDIDATES) : List.of()));
    }
    search(meant);
  }

  /** Adds rows that have a word near to each one asked for. */
  void byNearWords(List<Word> asked) throws SQLException {
    var meant = new ArrayList<Meant>();
    for (Word word : asked) {
      meant.add(new Meant(word, false, forms.near(connection, word.plain(), CANDIDATES)));
    }
    search(meant);
  }

  private void search(List<Meant> meant) throws SQLException {
    if (meant.stream().allMatch(it -> it.others().isEmpty())) {
      return;
    }
    Meant lead = lead(meant);
    var probes =
        meant.stream().filter(it -> !it.equals(lead)).map(it -> it.condition("o.word")).toList();
    if (!probes.isEmpty()) {
      // words that begin so were looked up before where nothing else is asked for
      take(new SqlPart("w.word >= ? and w.word < ?", bounds(lead.word())), probes);
    }
    for (String other : lead.others()) {
      take(new SqlPart("w.word = ?", List.of(other)), probes);
    }
  }

  private static List<Object> bounds(Word word) {
    return List.of(word.plain(), Words.end(word.plain()));
  }

  /** The one with the fewest rows, among those of which all words are known. */
  private Meant lead(List<Meant> meant) throws SQLException {
    if (meant.size() == 1) {
      return meant.getFirst();
    }
    Meant lead = meant.getFirst();
    int fewest = Integer.MAX_VALUE;
    for (Meant one : meant) {
      int rows = count(one) + (one.isWhole() ? 0 : FEW);
      if (rows < fewest) {
        fewest = rows;
        lead = one;
      }
    }
    return lead;
  }

  private int count(Meant one) throws SQLException {
    int count = 0;
    for (int folded = 0; folded <= WordIndex.LAST && count < FEW; folded++) {
      String which = " where w.folded = " + folded + " and ";
      count +=
          count(
              new SqlPart(
                  index.ledByWord() + which + "w.word >= ? and w.word < ?", bounds(one.word())));
      if (!one.others().isEmpty()) {
        SqlPart others = table(one.others());
        count +=
            count(
                new SqlPart(
                    others.sql() + ", " + index.ledByWord() + which + "w.word = v.word",
                    others.parameters()));
      }
    }
    return Math.min(count, FEW);
  }

  /** The words as a table {@code v}: of a list in a second column Derby walks all of the first. */
  private static SqlPart table(List<String> words) {
    var rows = Collections.nCopies(words.size(), "(cast(? as varchar(60)))");
    return new SqlPart("(values " + String.join(", ", rows) + ") v(word)", List.copyOf(words));
  }

  private int count(SqlPart from) throws SQLException {
    String sql =
        "select count(*) from (select w.row_id from %s%s fetch first %d rows only) c"
            .formatted(WordIndex.IN_THIS_ORDER, from.sql(), FEW);
    try (var select = connection.prepareStatement(sql)) {
      from.bind(select, 1);
      try (var rows = select.executeQuery()) {
        rows.next();
        return rows.getInt(1);
      }
    }
  }

  /** Takes rows of these words, as written without accents and with, by word and name. */
  private void take(SqlPart words, List<SqlPart> probes) throws SQLException {
    for (int folded = 0; folded <= WordIndex.LAST && found.size() < limit; folded++) {
      String candidates =
          "(select w.row_id, w.word, w.place from %s where w.folded = %d and %s"
                  .formatted(index.ledByWord(), folded, words.sql())
              + " order by w.folded, w.word, w.place, w.row_id fetch first "
              + (probes.isEmpty() && within.isEmpty() ? limit * 2 : ASKED)
              + " rows only) c";
      var parts = new ArrayList<SqlPart>();
      parts.add(new SqlPart("1 = 1", List.of()));
      within.ifPresent(
          book ->
              parts.add(
                  new SqlPart(
                      "exists (select 1 from %s b%s where b.id = c.row_id and %s)"
                          .formatted(book.table(), WordIndex.ONE_BY_ONE, book.rows().sql()),
                      book.rows().parameters())));
      for (SqlPart probe : probes) {
        parts.add(
            new SqlPart(
                "exists (select 1 from %s o%s where o.row_id = c.row_id and %s)"
                    .formatted(index.table(), WordIndex.ONE_BY_ONE, probe.sql()),
                probe.parameters()));
      }
      SqlPart where = SqlPart.all(parts);
      String sql =
          "select c.row_id from %s where %s order by c.word, c.place, c.row_id"
                  .formatted(candidates, where.sql())
              + " fetch first ? rows only";
      try (var select = connection.prepareStatement(sql)) {
        int at = where.bind(select, words.bind(select, 1));
        select.setInt(at, limit * 2);
        try (var rows = select.executeQuery()) {
          while (found.size() < limit && rows.next()) {
            found.add(rows.getLong(1));
          }
        }
      }
    }
  }
}
