package org.kaveri.imports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.kaveri.api.imports.ImportProblem;
import org.kaveri.api.imports.ValueKind;

/** Gathers problems; neighbours that are alike become one. */
final class Problems {
  private final List<ImportProblem> found = new ArrayList<>();
  private long rows;

  void add(long line, String column, String code, ValueKind kind) {
    rows++;
    var problem = new ImportProblem(line, line, 1, column, code, kind);
    if (!found.isEmpty() && follows(found.getLast(), problem)) {
      found.set(found.size() - 1, joined(found.getLast(), problem));
    } else {
      found.add(problem);
    }
  }

  void addAll(Problems others) {
    found.addAll(others.found);
    rows += others.rows;
  }

  /** How many rows have a problem. */
  long rows() {
    return rows;
  }

  /** In the order of the file. */
  List<ImportProblem> list() {
    var sorted = new ArrayList<>(found);
    sorted.sort(Comparator.comparingLong(ImportProblem::firstLine));
    var joined = new ArrayList<ImportProblem>(sorted.size());
    for (ImportProblem problem : sorted) {
      if (!joined.isEmpty() && follows(joined.getLast(), problem)) {
        joined.set(joined.size() - 1, joined(joined.getLast(), problem));
      } else {
        joined.add(problem);
      }
    }
    return joined;
  }

  private static boolean follows(ImportProblem before, ImportProblem next) {
    return before.lastLine() + 1 == next.firstLine()
        && before.column().equals(next.column())
        && before.code().equals(next.code())
        && before.found() == next.found();
  }

  private static ImportProblem joined(ImportProblem before, ImportProblem next) {
    return new ImportProblem(
        before.firstLine(),
        next.lastLine(),
        before.rows() + next.rows(),
        before.column(),
        before.code(),
        before.found());
  }
}
