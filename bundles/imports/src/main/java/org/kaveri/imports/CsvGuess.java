package org.kaveri.imports;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.kaveri.api.imports.DataSettings;

/**
 * What the start of a text looks like as rows.
 *
 * @param delimiter the likeliest
 * @param rows the first rows, told by it
 */
record CsvGuess(char delimiter, List<List<String>> rows) {
  private static final char[] DELIMITERS = {',', ';', '\t', '|'};
  private static final int ROWS = 50;
  private static final Pattern VALUE =
      Pattern.compile("[-+]?[\\d .,:/T\\u00a0-]*\\d[\\d .,:/TZ\\u00a0%€$£-]*");

  /**
   * Tries the usual delimiters.
   *
   * @param whole whether the text is all there is; else its last row is cut off
   */
  static CsvGuess of(String text, boolean whole) {
    CsvGuess best = new CsvGuess(',', rows(text, ',', whole));
    for (char delimiter : DELIMITERS) {
      var guess = new CsvGuess(delimiter, rows(text, delimiter, whole));
      if (guess.score() > best.score()) {
        best = guess;
      }
    }
    return best;
  }

  /** How to read it; empty when it holds no row. */
  Optional<DataSettings> settings(Charset charset) {
    return rows.isEmpty()
        ? Optional.empty()
        : Optional.of(new DataSettings(charset, delimiter, hasHeader()));
  }

  /** More columns are better, rows of unequal length are worse. */
  private double score() {
    if (rows.isEmpty()) {
      return 0;
    }
    int width = rows.getFirst().size();
    long equal = rows.stream().filter(row -> row.size() == width).count();
    return width == 1 ? 0 : (double) equal / rows.size() * Math.min(width, 4) + width / 1_000.0;
  }

  /** Headings are different words; a row with a number, a date or a gap is data already. */
  private boolean hasHeader() {
    var seen = new HashSet<String>();
    for (String heading : rows.getFirst()) {
      String word = heading.strip().toLowerCase(Locale.ROOT);
      if (word.isEmpty() || VALUE.matcher(word).matches() || !seen.add(word)) {
        return false;
      }
    }
    return true;
  }

  private static List<List<String>> rows(String text, char delimiter, boolean whole) {
    var rows = new ArrayList<List<String>>();
    try (var reader = CsvFormat.reader(delimiter).ofCsvRecord(text)) {
      for (CsvRecord found : reader) {
        rows.add(found.getFields());
        if (rows.size() > ROWS) {
          break;
        }
      }
      if (!whole && rows.size() <= ROWS && rows.size() > 1) {
        rows.removeLast();
      }
    } catch (CsvParseException e) {
      // what was read up to here is enough to tell
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return rows;
  }
}
