package org.kaveri.imports;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.jspecify.annotations.Nullable;

/** Cells as text that the values of other formats are read from too. For one thread. */
final class XlsxCells {
  /** What a spreadsheet keeps of a number: fifteen digits; the rest is noise of its arithmetic. */
  private static final MathContext DIGITS = new MathContext(15);

  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT);
  private static final long LAST_DAY = 2_958_465; // 31 December 9999

  /** What stands for itself in a number format: in quotes, behind a backslash, in brackets. */
  private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.|\\[[^\\]]*]");

  private final Map<String, Boolean> dates = new HashMap<>();

  String text(@Nullable Cell cell) {
    if (cell == null) {
      return "";
    }
    return switch (cell.getType()) {
      case EMPTY, ERROR -> "";
      case BOOLEAN -> cell.asBoolean() ? "true" : "false";
      case NUMBER -> isDate(cell) ? moment(cell) : number(cell.asNumber());
      case STRING -> cell.asString();
      case FORMULA -> result(cell);
    };
  }

  /** What the formula gave when the workbook was saved. */
  private String result(Cell cell) {
    String raw = Optional.ofNullable(cell.getRawValue()).orElse("");
    try {
      var number = new BigDecimal(raw);
      return isDate(cell) ? moment(number) : number(number);
    } catch (NumberFormatException e) {
      return raw;
    }
  }

  private static String number(BigDecimal number) {
    BigDecimal kept = number.round(DIGITS).stripTrailingZeros();
    return Math.abs((long) kept.precision() - kept.scale()) > 30 ? "" : kept.toPlainString();
  }

  private static String moment(Cell cell) {
    return cell.getType() == CellType.NUMBER && isDay(cell.asNumber())
        ? written(cell.asDate())
        : number(cell.asNumber());
  }

  private static String moment(BigDecimal number) {
    if (!isDay(number)) {
      return number(number);
    }
    long seconds =
        number
            .multiply(BigDecimal.valueOf(86_400))
            .setScale(0, java.math.RoundingMode.HALF_UP)
            .longValueExact();
    return written(LocalDateTime.of(1899, 12, 30, 0, 0).plusSeconds(seconds));
  }

  private static boolean isDay(BigDecimal number) {
    return number.signum() >= 0 && number.compareTo(BigDecimal.valueOf(LAST_DAY)) <= 0;
  }

  private static String written(LocalDateTime moment) {
    return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
        ? DAY.format(moment)
        : MOMENT.format(moment);
  }

  private boolean isDate(Cell cell) {
    return Optional.ofNullable(cell.getDataFormatString())
        .map(format -> dates.computeIfAbsent(format, XlsxCells::isDateFormat))
        .orElse(false);
  }

  private static boolean isDateFormat(String format) {
    String telling = LITERAL.matcher(format).replaceAll("").toLowerCase(Locale.ROOT);
    return !telling.equals("general") && telling.matches(".*[ydhs].*|.*m.*");
  }
}
