package org.kaveri.imports.ui;

import org.kaveri.api.imports.ImportChunk;
import org.kaveri.api.imports.ImportCount;
import org.kaveri.api.imports.ImportProblem;
import org.kaveri.api.imports.ImportRun;
import org.kaveri.api.imports.ImportState;
import org.kaveri.api.imports.ImportUndo;
import org.kaveri.api.imports.ValueKind;
import org.kaveri.ui.ViewContext;
import org.kaveri.ui.kit.Tone;

/** Imports in words. */
final class RunTexts {
  private RunTexts() {}

  /** Of a trial it is said that it was one. */
  static String state(ImportRun run, ViewContext context) {
    String state = state(run.state(), context);
    return run.dryRun() ? context.text("imports.tried.state", state) : state;
  }

  static String state(ImportState state, ViewContext context) {
    return context.text(
        switch (state) {
          case COUNTING -> "imports.state.counting";
          case WRITING -> "imports.state.writing";
          case DONE -> "imports.state.done";
          case CANCELLED -> "imports.state.cancelled";
          case INTERRUPTED -> "imports.state.interrupted";
          case FAILED -> "imports.state.failed";
          case UNDOING -> "imports.state.undoing";
          case UNDO_STOPPED -> "imports.state.undo-stopped";
          case UNDONE -> "imports.state.undone";
        });
  }

  static Tone tone(ImportState state) {
    return switch (state) {
      case COUNTING, WRITING, UNDOING -> Tone.ACCENT;
      case DONE -> Tone.GOOD;
      case CANCELLED, INTERRUPTED, UNDO_STOPPED, UNDONE -> Tone.CAREFUL;
      case FAILED -> Tone.BAD;
    };
  }

  static String mode(ImportChunk.Mode mode, ViewContext context) {
    return context.text(
        switch (mode) {
          case ADD -> "imports.mode.add";
          case UPDATE -> "imports.mode.update";
          case REFUSE -> "imports.mode.refuse";
        });
  }

  /** What became of things of one sort. */
  static String count(ImportCount count, ViewContext context) {
    String added = context.formats().number(count.added(), 0);
    String unchanged = context.formats().number(count.unchanged(), 0);
    return count.changed() == 0
        ? context.text("imports.count", added, unchanged)
        : context.text(
            "imports.count.changed",
            added,
            context.formats().number(count.changed(), 0),
            unchanged);
  }

  /** What the undo of an import did with things of one sort. */
  static String count(ImportUndo.Count count, ViewContext context) {
    return context.text(
        "imports.undo.count",
        context.formats().number(count.removed(), 0),
        context.formats().number(count.restored(), 0),
        context.formats().number(count.stayed(), 0));
  }

  static String lines(ImportProblem problem, ViewContext context) {
    String first = context.formats().number(problem.firstLine(), 0);
    return problem.rows() == 1
        ? first
        : context.text("imports.lines", first, context.formats().number(problem.lastLine(), 0));
  }

  static String found(ValueKind kind, ViewContext context) {
    return context.text(
        switch (kind) {
          case EMPTY -> "imports.found.empty";
          case TEXT -> "imports.found.text";
          case NUMBER -> "imports.found.number";
          case DATE_TIME -> "imports.found.date-time";
        });
  }
}
