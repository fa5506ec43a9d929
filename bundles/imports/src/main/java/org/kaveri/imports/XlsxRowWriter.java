package org.kaveri.imports;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.kaveri.api.InvalidException;
import org.kaveri.api.imports.DataFormat;

/**
 * Writes a workbook of one sheet. What reads back the same as a number is one; all else is text,
 * and no text is a formula.
 */
final class XlsxRowWriter implements DataFormat.RowWriter {
  /** What a sheet holds (ECMA-376, as spreadsheets keep to it). */
  private static final int MOST_ROWS = 1_048_576;

  private static final int LONGEST_TEXT = 32_767;
  private static final int MOST_DIGITS = 15;
  private static final int HELD_BACK = 500;
  private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(\\.\\d{1,10})?");

  private final Workbook workbook;
  private final Worksheet sheet;
  private int row;

  XlsxRowWriter(OutputStream content) {
    workbook = new Workbook(content, "Kaveri", null);
    sheet = workbook.newWorksheet("1");
    sheet.freezePane(0, 1);
  }

  @Override
  public void write(List<String> values) throws IOException {
    if (row == MOST_ROWS) {
      throw new InvalidException(
          "export.too-many-rows",
          "A sheet holds " + MOST_ROWS + " rows. Narrow the list, or choose CSV.",
          MOST_ROWS);
    }
    for (int column = 0; column < values.size(); column++) {
      put(column, values.get(column));
    }
    row++;
    if (row % HELD_BACK == 0) {
      sheet.flush();
    }
  }

  private void put(int column, String value) {
    if (value.length() > LONGEST_TEXT) {
      throw new InvalidException(
          "export.text-too-long",
          "A cell of a sheet holds " + LONGEST_TEXT + " characters. Choose CSV.",
          LONGEST_TEXT);
    }
    if (isNumber(value)) {
      sheet.value(row, column, new BigDecimal(value));
    } else if (!value.isEmpty()) {
      sheet.value(row, column, value);
    }
  }

  /** Of 1.50 a sheet would make 1.5, and of 007 a 7. */
  private static boolean isNumber(String value) {
    if (!NUMBER.matcher(value).matches()) {
      return false;
    }
    var number = new BigDecimal(value);
    return number.precision() <= MOST_DIGITS
        && number.stripTrailingZeros().toPlainString().equals(value);
  }

  @Override
  public void close() throws IOException {
    workbook.finish();
  }
}
