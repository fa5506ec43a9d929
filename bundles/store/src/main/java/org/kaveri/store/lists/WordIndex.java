package org.kaveri.store.lists;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.kaveri.store.lists.Words.Word;

/**
 * A table of words by which rows of another one are found, in a time that does not depend on how
 * many there are. The table is made by the room's migration:
 *
 * {@snippet lang = sql :
 * create table sample_lookup (
 *   word {key 60} not null,
 *   folded {int} not null,
 *   place {key 60} not null,
 *   row_id {id} not null,
 *   primary key (row_id, word)
 * );
 * create index sample_lookup_word on sample_lookup (folded, word, place, row_id);
 * }
 *
 * <p>A word with accents stands there twice: as it is written, and folded, without them. Beside it
 * stands the beginning of the row's sort key, so the index gives the rows of a word by name. The
 * column {@code folded} is 0 for a word as it is written and 1 for one without its accents; 2 and 3
 * are the same for <em>further</em> words, those of what belongs to the row.
 *
 * @param table its name, which goes into statements as it is; that of its index over words is the
 *     same with {@code _word} behind it
 * @since 0.1
 */
public record WordIndex(String table) {
  /** How much of a sort key is kept beside each word, in characters. */
  public static final int PLACE_LENGTH = 60;

  /** Up to so many rows of a word are sorted by name; of more, those of its first writings. */
  private static final int CANDIDATES = 1_000;

  /** The same where each row is asked for more: for each one found many may have been asked. */
  private static final int CANDIDATES_ASKED = 100;

  /** A word with fewer rows is as good a beginning as any. */
  private static final int FEW = 500;

  /** Beyond so many it is not worth knowing how many there are. */
  private static final int MANY = 4_000;

  /** In the column {@code folded}: a word of the row as it is written. */
  private static final int WRITTEN = 0;

  /** Added where a word stands without its accents. */
  private static final int FOLDED = 1;

  /** A word of what belongs to the row. */
  private static final int FURTHER = 2;

  /** The last value of the column. */
  static final int LAST = FURTHER + FOLDED;

  /**
   * The rows among which is searched.
   *
   * @param table whose {@code id} the words stand for, and whose {@code sort_key} sorts
   * @param rows the condition on its row {@code b}
   * @param walk how to go along these rows; empty when no index leads to them, so that each row
   *     with the words is asked
   */
  public record Within(String table, SqlPart rows, Optional<Walk> walk) {
    /** Those with the value in the column, over which and the sort key there is an index. */
    public Within(String table, String column, Object value) {
      this(table, new SqlPart("b." + column + " = ?", List.of(value)), "b." + column + ", ");
    }

    private Within(String table, SqlPart rows, String order) {
      this(
          table,
          rows,
          Optional.of(
              new Walk(new SqlPart(table + " b where " + rows.sql(), rows.parameters()), order)));
    }

    /** Those with the condition, to which an index leads, though not by name. */
    public static Within sorting(String table, SqlPart rows) {
      return new Within(table, rows, "");
    }
  }

  /**
   * A way along the rows among which is searched.
   *
   * @param from what stands between {@code from} and {@code order by}; the row is {@code b}, of
   *     which {@code id} and {@code sort_key} are asked, and there is a {@code where}
   * @param order how an index leads to the rows by name, as {@code b.owner_id, } before the sort
   *     key; blank when they have to be sorted, so that only a few are gone along
   */
  public record Walk(SqlPart from, String order) {}

  /**
   * Derby would at times begin with the probes, whose words may be frequent, and asks them of each
   * row in the order written when it is told so. For others it is a comment.
   */
  static final String IN_THIS_ORDER = "--DERBY-PROPERTIES joinOrder=FIXED\n";

  /** Nor shall it gather all rows of a frequent word in a hash table to look one of them up. */
  static final String ONE_BY_ONE = " --DERBY-PROPERTIES joinStrategy=NESTEDLOOP\n";

  /** Words that begin alike. */
  private record Range(String from, String end, Optional<Integer> folded) {
    static Range asWritten(Word word) {
      return new Range(word.written(), Words.end(word.written()), Optional.of(0));
    }

    static Range either(Word word) {
      return new Range(word.plain(), Words.end(word.plain()), Optional.empty());
    }

    static Range plain(Word word, int folded) {
      return new Range(word.plain(), Words.end(word.plain()), Optional.of(folded));
    }
  }

  /** The table as {@code w}, to be looked up by words. */
  String ledByWord() {
    return table + " w" + Plans.index(table + "_word");
  }

  /** Replaces the words of a row. Two statements. */
  public void replace(Connection connection, long row, String sortKey, Collection<Word> words)
      throws SQLException {
    var writings = writings(words, WRITTEN);
    delete(connection, row, "w.folded < " + FURTHER, writings.keySet());
    insert(connection, row, sortKey, writings);
  }

  /**
   * Replaces the further words of a row: those of what belongs to it, like people to a customer.
   * Rows that are found by them come behind all others. At most three statements.
   */
  public void replaceFurther(
      Connection connection, long row, String sortKey, Collection<Word> words) throws SQLException {
    delete(connection, row, "w.folded >= " + FURTHER, Set.of());
    addFurther(connection, row, sortKey, words);
  }

  /** Adds further words of a row, those that it doesn't have yet. Two statements. */
  public void addFurther(Connection connection, long row, String sortKey, Collection<Word> words)
      throws SQLException {
    var writings = writings(words, FURTHER);
    writings.keySet().removeAll(keptOf(connection, row));
    insert(connection, row, sortKey, writings);
  }

  private void delete(Connection connection, long row, String which, Set<String> words)
      throws SQLException {
    var gone = new SqlPart(which, List.of());
    if (!words.isEmpty()) {
      SqlPart among = InList.among("w.word", words);
      gone = new SqlPart("(" + which + " or " + among.sql() + ")", among.parameters());
    }
    String sql = "delete from %s w where w.row_id = ? and %s".formatted(table, gone.sql());
    try (var delete = connection.prepareStatement(sql)) {
      delete.setLong(1, row);
      gone.bind(delete, 2);
      delete.executeUpdate();
    }
  }

  private void insert(
      Connection connection, long row, String sortKey, Map<String, Integer> writings)
      throws SQLException {
    if (!writings.isEmpty()) {
      try (var insert = prepareInsert(connection)) {
        addBatch(insert, row, sortKey, writings);
        insert.executeBatch();
      }
    }
  }

  /** The statement for {@link #addBatch}. */
  public PreparedStatement prepareInsert(Connection connection) throws SQLException {
    return connection.prepareStatement(
        "insert into " + table + " (word, folded, place, row_id) values (?, ?, ?, ?)");
  }

  /** Adds the words of a new row to the batch; executing it is up to the caller. */
  public void addBatch(PreparedStatement insert, long row, String sortKey, Collection<Word> words)
      throws SQLException {
    addBatch(insert, row, sortKey, writings(words, WRITTEN));
  }

  private static void addBatch(
      PreparedStatement insert, long row, String sortKey, Map<String, Integer> writings)
      throws SQLException {
    for (Map.Entry<String, Integer> entry : writings.entrySet()) {
      insert.setString(1, entry.getKey());
      insert.setInt(2, entry.getValue());
      insert.setString(3, place(sortKey));
      insert.setLong(4, row);
      insert.addBatch();
    }
  }

  /** How words stand in the table: as they are written, and folded where that is different. */
  private static Map<String, Integer> writings(Collection<Word> words, int rank) {
    var writings = new LinkedHashMap<String, Integer>();
    for (Word word : words) {
      writings.put(word.written(), rank);
      writings.putIfAbsent(word.plain(), rank + FOLDED);
    }
    return writings;
  }

  /** The words of a row as they are looked up, without accents, further ones too. */
  public List<String> wordsOf(Connection connection, long row) throws SQLException {
    var words = new TreeSet<String>();
    for (String kept : keptOf(connection, row)) {
      Words.of(kept).forEach(word -> words.add(word.plain()));
    }
    return List.copyOf(words);
  }

  private List<String> keptOf(Connection connection, long row) throws SQLException {
    var kept = new ArrayList<String>();
    String sql = "select w.word from " + table + " w where w.row_id = ?";
    try (var select = connection.prepareStatement(sql)) {
      select.setLong(1, row);
      try (var rows = select.executeQuery()) {
        while (rows.next()) {
          kept.add(rows.getString(1));
        }
      }
    }
    return kept;
  }

  /** Those of the words that some row has; short statements for each. */
  public List<String> held(Connection connection, Collection<String> words) throws SQLException {
    var held = new ArrayList<String>();
    String sql =
        "select w.row_id from %s where w.folded = ? and w.word = ? fetch first 1 rows only";
    try (var select = connection.prepareStatement(sql.formatted(ledByWord()))) {
      for (String word : words) {
        select.setString(2, word);
        boolean some = false;
        for (int folded = 0; folded <= LAST && !some; folded++) {
          some = isHeld(select, folded);
        }
        if (some) {
          held.add(word);
        }
      }
    }
    return held;
  }

  private static boolean isHeld(PreparedStatement select, int folded) throws SQLException {
    select.setInt(1, folded);
    try (var rows = select.executeQuery()) {
      return rows.next();
    }
  }

  /**
   * The condition that a word of the row begins so.
   *
   * @param row the row's id, as the statement has it
   */
  public SqlPart holds(Word word, String row) {
    return new SqlPart(
        "exists (select 1 from %s w where w.row_id = %s and w.word >= ? and w.word < ?)"
            .formatted(table, row),
        List.of(word.plain(), Words.end(word.plain())));
  }

  /**
   * Rows of which a word, no further one, begins with each of those asked for: rows that match as
   * written, accents and all, before the others, each by their sort keys. Of very many that match
   * alike those come whose matching word is the first by the alphabet. The number of statements
   * depends on the number of words alone.
   *
   * @param within the rows among which is searched; empty for all
   */
  public SequencedSet<Long> find(
      Connection connection, List<Word> asked, Optional<Within> within, int limit)
      throws SQLException {
    return find(connection, asked, within, limit, FOLDED);
  }

  private SequencedSet<Long> find(
      Connection connection, List<Word> asked, Optional<Within> within, int limit, int last)
      throws SQLException {
    var found = new LinkedHashSet<Long>();
    if (asked.isEmpty()) {
      return found;
    }
    var search = new Search(connection, within, limit, last, found);
    var words = search.rarestFirst(asked);
    if (search.isBookShorter(words.getFirst())) {
      search.walk(words.stream().map(Range::asWritten).toList());
      search.walk(words.stream().map(Range::either).toList());
      return found;
    }
    var others = words.stream().skip(1).map(Range::either).toList();
    search.byWord(words.stream().map(Range::asWritten).toList());
    if (words.size() > 1 || !words.getFirst().isPlain()) {
      search.byWord(joined(Range.plain(words.getFirst(), 0), others));
    }
    for (int folded = FOLDED; folded <= last; folded++) {
      search.byWord(joined(Range.plain(words.getFirst(), folded), others));
    }
    return found;
  }

  /**
   * As {@link #find}, and behind them the rows that are found by further words, and when those are
   * fewer than wanted, also rows that have a word asked for somewhere within one of theirs; and
   * when nothing at all is found, rows of words that may have been meant. The number of statements
   * depends on the number of words alone.
   *
   * @param forms the words of this index
   * @param within the rows among which is searched; empty for all
   */
  public SequencedSet<Long> findWidely(
      Connection connection, WordForms forms, List<Word> asked, Optional<Within> within, int limit)
      throws SQLException {
    var found = find(connection, asked, within, limit, LAST);
    var wide = new WideSearch(connection, this, forms, within, limit, found);
    if (!asked.isEmpty() && found.size() < limit) {
      wide.byFragments(asked);
    }
    if (!asked.isEmpty() && found.isEmpty()) {
      wide.byNearWords(asked);
    }
    return found;
  }

  private static List<Range> joined(Range first, List<Range> others) {
    var all = new ArrayList<Range>();
    all.add(first);
    all.addAll(others);
    return all;
  }

  private static String place(String sortKey) {
    if (sortKey.length() <= PLACE_LENGTH) {
      return sortKey;
    }
    boolean split = Character.isHighSurrogate(sortKey.charAt(PLACE_LENGTH - 1));
    return sortKey.substring(0, split ? PLACE_LENGTH - 1 : PLACE_LENGTH);
  }

  /** One search under way. */
  private final class Search {
    private final Connection connection;
    private final Optional<Within> within;
    private final int limit;
    private final int last;
    private final SequencedSet<Long> found;

    /**
     * @param last the last value of {@code folded} that counts
     */
    Search(
        Connection connection,
        Optional<Within> within,
        int limit,
        int last,
        SequencedSet<Long> found) {
      this.connection = connection;
      this.within = within;
      this.limit = limit;
      this.last = last;
      this.found = found;
    }

    /** The word with the fewest rows leads, the others are asked of each row it finds. */
    List<Word> rarestFirst(List<Word> asked) throws SQLException {
      if (asked.size() == 1) {
        return asked;
      }
      for (int bound : List.of(FEW, MANY)) {
        int fewest = bound;
        Word rarest = asked.getFirst();
        for (Word word : asked) {
          int count = count(word, bound);
          if (count < fewest
              || (count == fewest && word.plain().length() > rarest.plain().length())) {
            fewest = count;
            rarest = word;
          }
        }
        if (fewest < bound || bound == MANY) {
          var sorted = new ArrayList<>(asked);
          sorted.remove(rarest);
          sorted.addFirst(rarest);
          return sorted;
        }
      }
      throw new AssertionError("The last bound always decides");
    }

    /** Whether there are fewer rows to search among than rows of the word. */
    boolean isBookShorter(Word word) throws SQLException {
      @Nullable Walk walk = within.flatMap(Within::walk).orElse(null);
      if (walk == null || count(word, FEW) < FEW) {
        return false;
      }
      String sql =
          "select count(*) from (select b.id from %s fetch first %d rows only) c"
              .formatted(walk.from().sql(), MANY);
      try (var select = connection.prepareStatement(sql)) {
        walk.from().bind(select, 1);
        int rows = number(select);
        return rows <= count(word, MANY) && (rows < MANY || !walk.order().isBlank());
      }
    }

    private int count(Word word, int bound) throws SQLException {
      String sql =
          "select count(*) from (select w.row_id from %s where w.folded = ? and w.word >= ?"
              + " and w.word < ? fetch first %d rows only) c";
      int count = 0;
      try (var select = connection.prepareStatement(sql.formatted(ledByWord(), bound))) {
        for (int folded = 0; folded <= last && count < bound; folded++) {
          select.setInt(1, folded);
          select.setString(2, word.plain());
          select.setString(3, Words.end(word.plain()));
          count += number(select);
        }
      }
      return Math.min(bound, count);
    }

    private static int number(PreparedStatement select) throws SQLException {
      try (var rows = select.executeQuery()) {
        rows.next();
        return rows.getInt(1);
      }
    }

    /** From the rows of the first word, by word and name. */
    void byWord(List<Range> ranges) throws SQLException {
      if (found.size() >= limit) {
        return;
      }
      var lead = ranges.getFirst();
      String sql =
          "select w.row_id, w.place from "
              + IN_THIS_ORDER
              + ledByWord()
              + " where w.folded = ? and w.word >= ? and w.word < ?"
              + probes(ranges.subList(1, ranges.size()), "w.row_id")
              + within
                  .map(
                      book ->
                          " and exists (select 1 from %s b%s where b.id = w.row_id and %s)"
                              .formatted(book.table(), ONE_BY_ONE, book.rows().sql()))
                  .orElse("")
              + " order by w.folded, w.word, w.place, w.row_id fetch first ? rows only";
      boolean asking = ranges.size() > 1 || within.isPresent();
      int most = asking ? Math.max(CANDIDATES_ASKED, 2 * limit) : CANDIDATES;
      try (var select = connection.prepareStatement(sql)) {
        select.setInt(1, lead.folded().orElseThrow());
        select.setString(2, lead.from());
        select.setString(3, lead.end());
        int at = bind(select, 4, ranges.subList(1, ranges.size()));
        if (within.isPresent()) {
          at = within.get().rows().bind(select, at);
        }
        select.setInt(at, most);
        take(select, most);
      }
    }

    /** From the rows among which is searched, by name. */
    void walk(List<Range> ranges) throws SQLException {
      if (found.size() >= limit) {
        return;
      }
      Walk along = within.flatMap(Within::walk).orElseThrow();
      String sql =
          "select b.id from %s%s%s order by %sb.sort_key fetch first %d rows only"
              .formatted(
                  IN_THIS_ORDER,
                  along.from().sql(),
                  probes(ranges, "b.id"),
                  along.order(),
                  2 * limit);
      try (var select = connection.prepareStatement(sql)) {
        bind(select, along.from().bind(select, 1), ranges);
        try (var rows = select.executeQuery()) {
          while (found.size() < limit && rows.next()) {
            found.add(rows.getLong(1));
          }
        }
      }
    }

    private String probes(List<Range> ranges, String row) {
      var sql = new StringBuilder();
      for (Range range : ranges) {
        sql.append(" and exists (select 1 from ")
            .append(table)
            .append(" o")
            .append(ONE_BY_ONE)
            .append(" where o.row_id = ")
            .append(row)
            .append(" and o.word >= ? and o.word < ?")
            .append(range.folded().isPresent() ? " and o.folded = ?" : " and o.folded <= " + last)
            .append(')');
      }
      return sql.toString();
    }

    private static int bind(PreparedStatement select, int from, List<Range> ranges)
        throws SQLException {
      int at = from;
      for (Range range : ranges) {
        select.setString(at++, range.from());
        select.setString(at++, range.end());
        if (range.folded().isPresent()) {
          select.setInt(at++, range.folded().get());
        }
      }
      return at;
    }

    private void take(PreparedStatement select, int most) throws SQLException {
      SequencedMap<Long, String> places = new LinkedHashMap<>();
      int read = 0;
      select.setFetchSize(most);
      try (var rows = select.executeQuery()) {
        while (rows.next()) {
          // a row comes once for each of its words
          places.putIfAbsent(rows.getLong(1), rows.getString(2));
          read++;
        }
      }
      var sorted = new ArrayList<>(places.entrySet());
      if (read < most) {
        sorted.sort(
            Map.Entry.<Long, String>comparingByValue().thenComparing(Map.Entry.comparingByKey()));
      }
      sorted.stream()
          .map(Map.Entry::getKey)
          .filter(row -> !found.contains(row))
          .limit(limit - found.size())
          .toList()
          .forEach(found::add);
    }
  }
}
