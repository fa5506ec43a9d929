package org.kaveri.imports;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongFunction;
import org.kaveri.api.imports.DataFormat;
import org.kaveri.api.imports.DataRow;
import org.kaveri.api.imports.FieldMapping;
import org.kaveri.api.imports.FieldSource;
import org.kaveri.api.imports.ImportPlan;
import org.kaveri.api.imports.ImportProblem;

/**
 * The rows of a file that were refused, with what is wrong in a column before the others. It stands
 * before them so that a row with too few or too many values keeps having them.
 */
final class RefusedRows {
  private static final List<Locale> LANGUAGES =
      List.of(Locale.ENGLISH, Locale.of("fi"), Locale.of("sv"));

  private final LongFunction<List<ImportProblem>> after;
  private final Function<ImportProblem, String> words;
  private List<ImportProblem> problems = List.of();
  private int next;
  private long last;

  /**
   * Of one import.
   *
   * @param after the next problems behind that line, in the order of the file; none at the end
   * @param words what is wrong and what to do
   */
  RefusedRows(LongFunction<List<ImportProblem>> after, Function<ImportProblem, String> words) {
    this.after = after;
    this.words = words;
  }

  /** Writes them, with headings that will be understood when the file comes back. */
  void write(OpenFile file, ImportPlan plan, Locale locale, DataFormat.RowWriter out)
      throws IOException {
    boolean mended = !file.headings().isEmpty() && isHeading(file.headings().getFirst());
    out.write(row(heading(locale), headings(file, plan), mended));
    Optional<ImportProblem> problem = following();
    for (Optional<DataRow> found = file.rows().next();
        found.isPresent() && problem.isPresent();
        found = file.rows().next()) {
      DataRow row = found.get();
      while (problem.isPresent() && problem.get().lastLine() < row.line()) {
        problem = following();
      }
      if (problem.isPresent() && problem.get().firstLine() <= row.line()) {
        out.write(row(sentence(problem.get()), row.values(), mended));
      }
    }
  }

  private Optional<ImportProblem> following() {
    if (next == problems.size()) {
      problems = after.apply(last);
      next = 0;
    }
    if (problems.isEmpty()) {
      return Optional.empty();
    }
    ImportProblem problem = problems.get(next++);
    last = problem.firstLine();
    return Optional.of(problem);
  }

  private String sentence(ImportProblem problem) {
    String remedy = words.apply(problem);
    return problem.column().isEmpty() ? remedy : problem.column() + ": " + remedy;
  }

  /** In place of what was wrong the last time. */
  private static List<String> row(String first, List<String> values, boolean mended) {
    var row = new ArrayList<String>(values.size() + 1);
    row.add(first);
    row.addAll(mended && !values.isEmpty() ? values.subList(1, values.size()) : values);
    return row;
  }

  /** A file without headings gets the names of the fields: they are proposed for these again. */
  private static List<String> headings(OpenFile file, ImportPlan plan) {
    var headings = new ArrayList<>(file.headings());
    if (!plan.settings().header()) {
      headings.replaceAll(number -> "column " + number);
      for (FieldMapping mapping : plan.mappings()) {
        if (mapping.source() instanceof FieldSource.Column(int index) && index < headings.size()) {
          headings.set(index, mapping.field());
        }
      }
    }
    return headings;
  }

  private static String heading(Locale locale) {
    return Texts.find("imports.refused.heading", locale).orElse("?");
  }

  private static boolean isHeading(String heading) {
    return LANGUAGES.stream().anyMatch(language -> heading(language).equals(heading));
  }
}
