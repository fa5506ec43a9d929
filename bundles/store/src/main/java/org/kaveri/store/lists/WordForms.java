package org.kaveri.store.lists;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * A table of the different words of a {@link WordIndex}, by which a word is found by any fragment
 * of it or misspelt. It grows with the language and not with the rows: of a million customers
 * perhaps a hundred thousand words. The table is made by the room's migration:
 *
 * {@snippet lang = sql :
 * create table sample_form (
 *   form {key 61} not null,
 *   word {key 60} not null,
 *   constraint sample_form_key primary key (form, word)
 * );
 * }
 *
 * <p>A word stands there as it is, by each of its ends, and with each of its letters left out: two
 * words of which one letter is other, missing, too many or in its neighbour's place have such a
 * form in common (symmetric deletion, as in W. Garbe's <em>SymSpell</em>). Words with a digit have
 * no forms, since numbers are as many as rows; they are found by their beginnings.
 *
 * <p>Learning a word that is known is harmless, so it may be done after the row was written, by one
 * listener at a time.
 *
 * @param table its name, which goes into statements as it is; that of its key is the same with
 *     {@code _key} behind it
 * @since 0.1
 */
public record WordForms(String table) {
  /** The shortest fragment by which words are found, in letters. */
  public static final int SHORTEST_FRAGMENT = 3;

  private static final int SHORTEST_MISSPELT = 4;
  private static final int LONGEST_MISSPELT = 20;

  /** From this length on two letters may be wrong, where the forms show it. */
  private static final int LONG = 8;

  private static final String WHOLE = "=";
  private static final String END = "-";
  private static final String LETTER_LEFT_OUT = "~";

  /** Whether other words than those that begin so can be found by this one. */
  static boolean isFragment(String plain) {
    return plain.codePointCount(0, plain.length()) >= SHORTEST_FRAGMENT && isLetters(plain);
  }

  private static boolean isLetters(String plain) {
    return plain.codePoints().noneMatch(Character::isDigit);
  }

  /**
   * Learns those of the words that are not known yet; two statements for each thousand. Those that
   * are known are held to the end of the transaction, so that nobody forgets them meanwhile.
   *
   * @param words as they are looked up: {@link Words.Word#plain()}
   * @param forUpdate how the database locks what is selected
   */
  public void learn(Connection connection, Collection<String> words, String forUpdate)
      throws SQLException {
    var wanted = new TreeSet<>(words.stream().filter(WordForms::isLetters).toList());
    for (List<String> some : Slices.of(List.copyOf(wanted))) {
      var missing = new TreeSet<>(some);
      missing.removeAll(of(connection, WHOLE, some, forUpdate));
      add(connection, missing);
    }
  }

  private void add(Connection connection, Set<String> words) throws SQLException {
    if (words.isEmpty()) {
      return;
    }
    String sql = "insert into " + table + " (form, word) values (?, ?)";
    try (var insert = connection.prepareStatement(sql)) {
      forEachForm(insert, words);
    }
  }

  /**
   * Forgets those of the words that no row of the index has any more, further words counted, with
   * whatever is under way waited for.
   *
   * @param first the first word that is looked at
   * @param last the last one
   * @param forUpdate how the database locks what is selected
   * @return how many were forgotten
   */
  public int forgetUnused(
      Connection connection, WordIndex index, String first, String last, String forUpdate)
      throws SQLException {
    List<String> unused = unused(connection, index, first, last);
    if (unused.isEmpty()) {
      return 0;
    }
    var going = new TreeSet<String>();
    for (List<String> some : Slices.of(unused)) {
      going.addAll(of(connection, WHOLE, some, forUpdate));
    }
    going.removeAll(index.held(connection, going)); // by somebody who was just learning them
    forget(connection, going);
    return going.size();
  }

  private void forget(Connection connection, Collection<String> words) throws SQLException {
    String sql = "delete from " + table + " where form = ? and word = ?";
    try (var delete = connection.prepareStatement(sql)) {
      forEachForm(delete, words);
    }
  }

  private static void forEachForm(PreparedStatement statement, Collection<String> words)
      throws SQLException {
    for (String word : words) {
      for (String form : forms(word)) {
        statement.setString(1, form);
        statement.setString(2, word);
        statement.addBatch();
      }
    }
    if (!words.isEmpty()) {
      statement.executeBatch();
    }
  }

  /**
   * Known words in alphabetical order.
   *
   * @param after the last one of the page before; empty for the first page
   */
  public List<String> known(Connection connection, String after, int limit) throws SQLException {
    String sql =
        "select f.word from %s where f.form > ? and f.form < ? order by f.form"
            + " fetch first ? rows only";
    try (var select = connection.prepareStatement(sql.formatted(ledByForm()))) {
      select.setString(1, WHOLE + after);
      select.setString(2, Words.end(WHOLE));
      select.setInt(3, limit);
      return texts(select);
    }
  }

  private List<String> unused(Connection connection, WordIndex index, String first, String last)
      throws SQLException {
    String inUse = "exists (select 1 from %s where w.folded = %d and w.word = f.word)";
    var sql =
        new StringBuilder(
            "select f.word from %s where f.form >= ? and f.form <= ?".formatted(ledByForm()));
    for (int folded = 0; folded <= WordIndex.LAST; folded++) {
      sql.append(" and not ").append(inUse.formatted(index.ledByWord(), folded));
    }
    try (var select = connection.prepareStatement(sql.toString())) {
      select.setString(1, WHOLE + first);
      select.setString(2, WHOLE + last);
      return texts(select);
    }
  }

  /**
   * Words with the fragment somewhere behind their beginning; those that end with it come first.
   */
  List<String> containing(Connection connection, String fragment, int limit) throws SQLException {
    String sql =
        "select f.word from %s where f.form >= ? and f.form < ?"
            + " order by f.form, f.word fetch first ? rows only";
    try (var select = connection.prepareStatement(sql.formatted(ledByForm()))) {
      select.setString(1, END + fragment);
      select.setString(2, Words.end(END + fragment));
      select.setInt(3, limit);
      return texts(select).stream().distinct().filter(word -> !word.startsWith(fragment)).toList();
    }
  }

  /** Words that may have been meant, the nearest first. */
  List<String> near(Connection connection, String word, int limit) throws SQLException {
    int length = word.codePointCount(0, word.length());
    if (length < SHORTEST_MISSPELT || length > LONGEST_MISSPELT || !isLetters(word)) {
      return List.of();
    }
    SequencedSet<String> forms = new LinkedHashSet<>(leavingOneOut(word));
    var found = new TreeSet<>(of(connection, WHOLE, forms, ""));
    forms.add(word);
    found.addAll(of(connection, LETTER_LEFT_OUT, forms, ""));
    found.remove(word);
    int far = length >= LONG ? 2 : 1;
    return found.stream()
        .filter(other -> Spelling.distance(word, other) <= far)
        .sorted(
            Comparator.<String>comparingInt(other -> Spelling.distance(word, other))
                .thenComparing(Comparator.naturalOrder()))
        .limit(limit)
        .toList();
  }

  /** The table as {@code f}, to be looked up by forms. */
  private String ledByForm() {
    return table + " f" + Plans.constraint(table + "_key");
  }

  /** Words with one of these forms. */
  private List<String> of(
      Connection connection, String kind, Collection<String> forms, String forUpdate)
      throws SQLException {
    SqlPart among = InList.among("f.form", forms.stream().map(form -> kind + form).toList());
    String sql = "select f.word from %s where %s".formatted(ledByForm(), among.sql());
    try (var select = connection.prepareStatement(sql + forUpdate)) {
      among.bind(select, 1);
      return texts(select);
    }
  }

  private static List<String> texts(PreparedStatement select) throws SQLException {
    var found = new ArrayList<String>();
    try (var rows = select.executeQuery()) {
      while (rows.next()) {
        found.add(rows.getString(1));
      }
    }
    return found;
  }

  private static List<String> forms(String word) {
    var forms = new ArrayList<String>();
    forms.add(WHOLE + word);
    int[] letters = word.codePoints().toArray();
    var ends = new LinkedHashSet<String>();
    for (int from = 1; from <= letters.length - SHORTEST_FRAGMENT; from++) {
      ends.add(END + new String(letters, from, letters.length - from));
    }
    forms.addAll(ends);
    if (letters.length >= SHORTEST_MISSPELT - 1 && letters.length <= LONGEST_MISSPELT + 1) {
      leavingOneOut(word).forEach(form -> forms.add(LETTER_LEFT_OUT + form));
    }
    return forms;
  }

  private static SequencedSet<String> leavingOneOut(String word) {
    int[] letters = word.codePoints().toArray();
    var all = new LinkedHashSet<String>();
    for (int out = 0; out < letters.length; out++) {
      all.add(new String(letters, 0, out) + new String(letters, out + 1, letters.length - out - 1));
    }
    return all;
  }
}
