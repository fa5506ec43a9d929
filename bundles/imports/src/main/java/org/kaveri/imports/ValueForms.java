package org.kaveri.imports;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Tells how a file writes dates and numbers, by samples of them. */
final class ValueForms {
  /** Tried in this order; of several that read all samples the first is taken. */
  static final List<String> DATE_FORMS =
      List.of(
          "uuuu-MM-dd HH:mm:ss",
          "uuuu-MM-dd HH:mm",
          "uuuu-MM-dd",
          "uuuu-MM-dd'T'HH:mm:ss[.SSS][XXX]",
          "uuuu-MM-dd'T'HH:mm[XXX]",
          "uuuu-MM-dd HH:mm:ss[.SSS][XXX]",
          "d.M.uuuu H:mm:ss",
          "d.M.uuuu H:mm",
          "d.M.uuuu H.mm",
          "d.M.uuuu",
          "d/M/uuuu H:mm:ss",
          "d/M/uuuu H:mm",
          "d/M/uuuu",
          "M/d/uuuu H:mm:ss",
          "M/d/uuuu H:mm",
          "M/d/uuuu",
          "uuuu/M/d H:mm:ss",
          "uuuu/M/d H:mm",
          "uuuu/M/d",
          "d-M-uuuu H:mm",
          "d-M-uuuu",
          "uuuuMMdd",
          "uuuu-MM-dd[ HH:mm:ss]");

  private static final Pattern DECIMAL_COMMA = Pattern.compile("[-+]?[\\d .\\u00a0\\u202f]*,\\d+");
  private static final Pattern DECIMAL_POINT =
      Pattern.compile("[-+]?[\\d ,\\u00a0\\u202f]*\\.\\d+");

  private ValueForms() {}

  /** The form that reads most of the samples; without samples days, alone or with a time. */
  static String dateForm(List<String> samples) {
    String best = DATE_FORMS.getLast();
    long most = 0;
    for (String form : DATE_FORMS) {
      var values = new Values(form, '.', ZoneOffset.UTC);
      long read = samples.stream().filter(text -> values.instant(text).isPresent()).count();
      if (read > most) {
        best = form;
        most = read;
      }
    }
    return best;
  }

  /** Comma or point, whichever stands before the decimals of more samples; the point in doubt. */
  static char decimalSign(List<String> samples) {
    long commas = samples.stream().filter(text -> DECIMAL_COMMA.matcher(text).matches()).count();
    long points = samples.stream().filter(text -> DECIMAL_POINT.matcher(text).matches()).count();
    return commas > points ? ',' : '.';
  }

  /** The values of a column that are not blank. */
  static List<String> column(List<List<String>> rows, int column) {
    var values = new ArrayList<String>();
    for (List<String> row : rows) {
      if (column < row.size() && !row.get(column).isBlank()) {
        values.add(row.get(column).strip());
      }
    }
    return values;
  }
}
