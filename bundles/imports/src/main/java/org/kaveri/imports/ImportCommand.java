package org.kaveri.imports;

import static java.nio.file.StandardOpenOption.CREATE_NEW;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.kaveri.api.Page;
import org.kaveri.api.Reason;
import org.kaveri.api.console.CommandOutput;
import org.kaveri.api.console.ServerCommand;
import org.kaveri.api.extensions.Contributes;
import org.kaveri.api.imports.ArchivedFile;
import org.kaveri.api.imports.FieldMapping;
import org.kaveri.api.imports.FieldSource;
import org.kaveri.api.imports.ImportCount;
import org.kaveri.api.imports.ImportField;
import org.kaveri.api.imports.ImportPlan;
import org.kaveri.api.imports.ImportPreview;
import org.kaveri.api.imports.ImportProblem;
import org.kaveri.api.imports.ImportRun;
import org.kaveri.api.imports.ImportState;
import org.kaveri.api.imports.Imports;
import org.kaveri.api.imports.OfferedKind;
import org.kaveri.api.imports.UploadId;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code kaveri import FILE}. */
@Component
@Contributes(order = 500)
public final class ImportCommand implements ServerCommand {
  private static final int PROBLEMS_SHOWN = 20;
  private static final long LOOK_NANOS = 200_000_000;

  private final Imports imports;

  @Activate
  public ImportCommand(@Reference Imports imports) {
    this.imports = imports;
  }

  @Override
  public String name() {
    return "import";
  }

  @Override
  public List<Usage> usages() {
    return List.of(
        new Usage("import FILE", "imports a file of rows, plain or compressed by gzip"),
        new Usage("import FILE.zip", "imports all of an archive that export has written"),
        new Usage("import FILE --preview", "shows how the file would be read"),
        new Usage("import --undo RUN", "takes an import back, by its number under Imports"),
        new Usage("import FILE --try", "does all as it would be done, and keeps nothing of it"),
        new Usage(
            "import FILE [--existing leave|change|refuse] [--refused FILE]",
            "says what is done with what is there, and where rows that are refused go"),
        new Usage(
            "import FILE [--kind K] [--mapping FIELD=HEADING] [--set FIELD=VALUE]",
            "chooses what the columns mean; may be said several times"),
        new Usage(
            "import FILE [--dates FORM] [--decimals ,] [--encoding E] [--delimiter D] [--zone Z]",
            "reads the file in another way than detected"));
  }

  @Override
  public int run(List<String> arguments, CommandOutput out, Path workingDirectory) {
    try {
      if (arguments.contains(UndoCommand.OPTION)) {
        return new UndoCommand(imports, out).run(arguments);
      }
      ImportOptions options = ImportOptions.of(arguments);
      return run(options, out, workingDirectory);
    } catch (IllegalArgumentException e) {
      out.error(String.valueOf(e.getMessage()));
      return WRONG_USE;
    } catch (IOException e) {
      out.error("The file can't be read: " + e.getMessage());
      return FAILED;
    }
  }

  private int run(ImportOptions options, CommandOutput out, Path workingDirectory)
      throws IOException {
    Path file = workingDirectory.resolve(options.file());
    if (!Files.isReadable(file) || Files.isDirectory(file)) {
      out.error("There is no file " + file + " that the server may read.");
      return FAILED;
    }
    Optional<Path> refused = options.refused().map(workingDirectory::resolve);
    if (refused.filter(Files::exists).isPresent()) {
      out.error("There is a file " + refused.get() + " already; name another one.");
      return FAILED;
    }
    OfferedKind kind = kind(options.kind());
    UploadId upload;
    try (InputStream content = new BufferedInputStream(Files.newInputStream(file))) {
      upload = imports.receive(String.valueOf(file.getFileName()), content);
    }
    List<ArchivedFile> archived = imports.unpack(upload);
    if (!archived.isEmpty()) {
      return takeIn(archived, options, out);
    }
    Optional<ImportRun> started = Optional.empty();
    try {
      ImportPreview preview = imports.prepare(upload, kind.id());
      preview = imports.preview(options.corrected(preview, kind));
      show(preview, kind, out);
      if (options.previewOnly() || !preview.missing().isEmpty()) {
        return tellMissing(preview, out);
      }
      started = Optional.of(imports.start(preview.plan().dryRun(options.tryOnly())));
    } finally {
      if (started.isEmpty()) {
        imports.discard(upload);
      }
    }
    int told = follow(started.get(), kind, out);
    if (refused.isPresent()) {
      keepRefused(started.get(), refused.get(), out);
    }
    return told;
  }

  /** One after the other, each once the one before has ended well. */
  private int takeIn(List<ArchivedFile> files, ImportOptions options, CommandOutput out) {
    var waiting = new ArrayDeque<>(files);
    try {
      options.requireNone();
      while (!waiting.isEmpty()) {
        ArchivedFile file = waiting.element();
        OfferedKind kind = kind(file.kind());
        ImportPreview preview = imports.prepare(file.upload(), kind.id());
        show(preview, kind, out);
        if (!preview.missing().isEmpty()) {
          return tellMissing(preview, out);
        }
        ImportRun started = imports.start(preview.plan());
        waiting.remove();
        int told = follow(started, kind, out);
        if (told != DONE) {
          return told;
        }
      }
      return DONE;
    } finally {
      waiting.forEach(file -> imports.discard(file.upload()));
    }
  }

  /** Where nothing was refused there is no such file. */
  private void keepRefused(ImportRun started, Path file, CommandOutput out) throws IOException {
    long refused = imports.get(started.id()).rowsRefused();
    if (refused == 0) {
      return;
    }
    try (var content = new BufferedOutputStream(Files.newOutputStream(file, CREATE_NEW))) {
      imports.refusedRows(started.id(), Locale.ENGLISH, content);
    } catch (IOException | RuntimeException e) {
      Files.deleteIfExists(file); // half of the rows would look like all of them
      throw e;
    }
    out.line("The %,d rows that were refused stand in %s.".formatted(refused, file));
  }

  private static int tellMissing(ImportPreview preview, CommandOutput out) {
    for (ImportField field : preview.missing()) {
      out.error(
          "Nothing feeds the field "
              + field.name()
              + ": say --mapping "
              + field.name()
              + "=HEADING or --set "
              + field.name()
              + "=VALUE.");
    }
    return preview.missing().isEmpty() ? DONE : FAILED;
  }

  private OfferedKind kind(String id) {
    List<OfferedKind> kinds = imports.kinds(Locale.ENGLISH);
    return kinds.stream()
        .filter(kind -> kind.id().equals(id))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "There is no kind "
                        + id
                        + "; there are: "
                        + String.join(", ", kinds.stream().map(OfferedKind::id).toList())));
  }

  private void show(ImportPreview preview, OfferedKind kind, CommandOutput out) {
    ImportPlan plan = preview.plan();
    out.line(kind.text("title", Locale.ENGLISH) + " from " + preview.fileName());
    out.line(
        "  %s, delimiter %s, %s, dates %s, decimal sign %s, times in %s"
            .formatted(
                plan.settings().charset(),
                plan.settings().delimiter() == '\t' ? "tab" : plan.settings().delimiter(),
                plan.settings().header() ? "with headings" : "without headings",
                plan.dateForm().pattern(),
                plan.decimalSign(),
                plan.zone()));
    for (FieldMapping mapping : plan.mappings()) {
      String source =
          switch (mapping.source()) {
            case FieldSource.Column(int index) -> "column " + preview.headings().get(index);
            case FieldSource.Constant(String value) -> "always " + value;
          };
      out.line("  %-16s %s".formatted(mapping.field(), source));
    }
    for (ImportProblem problem : preview.problems().stream().limit(3).toList()) {
      out.line("  " + sentence(kind.id(), problem));
    }
  }

  private int follow(ImportRun started, OfferedKind kind, CommandOutput out) {
    ImportRun run = started;
    while (run.state().active()) {
      LockSupport.parkNanos(LOOK_NANOS);
      if (out.isCancelled()) {
        imports.cancel(run.id());
      }
      run = imports.get(run.id());
      out.progress(progress(run));
    }
    for (ImportCount count : run.counts()) {
      out.line(
          "%s: %,d added, %,d changed, %,d there already"
              .formatted(
                  kind.text("count." + count.what(), Locale.ENGLISH),
                  count.added(),
                  count.changed(),
                  count.unchanged()));
    }
    out.line("Rows: %,d read, %,d refused".formatted(run.rowsDone(), run.rowsRefused()));
    var problems = imports.problems(run.id(), Page.Request.first(PROBLEMS_SHOWN));
    problems.items().forEach(problem -> out.line("  " + sentence(kind.id(), problem)));
    if (problems.next().isPresent()) {
      out.line("  … and more; all of them stand in the staff UI under Imports.");
    }
    if (run.dryRun()) {
      out.line("This was a trial: nothing of it was kept.");
    }
    if (run.state() == ImportState.DONE) {
      return DONE;
    }
    String why = run.failure().map(ImportCommand::why).orElse("It was stopped.");
    out.error(
        run.rowsDone() == 0
            ? why
            : why
                + " The first %,d rows stay written; say the same again to go on."
                    .formatted(run.rowsDone()));
    return FAILED;
  }

  static String why(Reason reason) {
    return Texts.find("error." + reason.code(), Locale.ENGLISH)
        .map(
            sentence ->
                new MessageFormat(sentence, Locale.ENGLISH).format(reason.arguments().toArray()))
        .orElse("The import stopped: " + reason.code() + ".");
  }

  private static String progress(ImportRun run) {
    return run.state() == ImportState.COUNTING
        ? "Counting rows: %,d".formatted(run.rows())
        : "Writing: %,d of %,d rows".formatted(run.rowsDone(), run.rows());
  }

  private String sentence(String kind, ImportProblem problem) {
    String lines =
        problem.rows() == 1
            ? "Line %d".formatted(problem.firstLine())
            : "Lines %d to %d".formatted(problem.firstLine(), problem.lastLine());
    String column = problem.column().isEmpty() ? "" : ", " + problem.column();
    return lines + column + ": " + imports.problemText(kind, problem, Locale.ENGLISH);
  }
}
