package org.kaveri.api.imports;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One row as a kind of import gets it: mapped, and read as what its fields say.
 *
 * @since 0.1
 */
public final class ImportRow {
  private static final Pattern SPREADSHEET_NUMBER = Pattern.compile("(\\d+)\\.0+");

  private final long line;
  private final List<ImportField> fields;
  private final @Nullable Object[] values;

  /**
   * A row.
   *
   * @param line where it begins in the file, 1 for the first line
   * @param fields those of the kind
   * @param values one for each field: {@code String}, {@code BigDecimal}, {@code Instant}, {@code
   *     LocalDate}, {@code Boolean} or {@code null} for none
   */
  public ImportRow(long line, List<ImportField> fields, @Nullable Object[] values) {
    this.line = line;
    this.fields = fields;
    this.values = values;
  }

  /** Where the row begins in the file, 1 for the first line. */
  public long line() {
    return line;
  }

  /**
   * The text of a field of type {@link FieldType#TEXT}, one line, or {@link FieldType#LINES},
   * several that end with {@code \n}: not blank, without white space around. A control character in
   * the file has become a blank, as everywhere in the registers.
   */
  public Optional<String> text(String field) {
    return Optional.ofNullable((String) value(field));
  }

  /**
   * The text of a field of type {@link FieldType#TEXT} that names something, like a customer
   * number: spreadsheets that keep numbers with gaps write 17850.0 for 17850.
   */
  public Optional<String> identifier(String field) {
    return text(field)
        .map(
            text -> {
              var number = SPREADSHEET_NUMBER.matcher(text);
              return number.matches() ? number.group(1) : text;
            });
  }

  /** The number of a field of type {@link FieldType#NUMBER}. */
  public Optional<BigDecimal> number(String field) {
    return Optional.ofNullable((BigDecimal) value(field));
  }

  /**
   * The moment of a field of type {@link FieldType#DATE_TIME}; a date alone is its first moment.
   */
  public Optional<Instant> instant(String field) {
    return Optional.ofNullable((Instant) value(field));
  }

  /** The day of a field of type {@link FieldType#DAY}. */
  public Optional<LocalDate> day(String field) {
    return Optional.ofNullable((LocalDate) value(field));
  }

  /** The answer of a field of type {@link FieldType#YES_NO}. */
  public Optional<Boolean> yesNo(String field) {
    return Optional.ofNullable((Boolean) value(field));
  }

  private @Nullable Object value(String field) {
    for (int i = 0; i < values.length; i++) {
      if (fields.get(i).name().equals(field)) {
        return values[i];
      }
    }
    throw new IllegalArgumentException("There is no field " + field);
  }
}
