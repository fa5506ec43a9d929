package org.kaveri.imports;

import static java.nio.file.StandardOpenOption.CREATE_NEW;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.kaveri.api.Page;
import org.kaveri.api.Reason;
import org.kaveri.api.console.CommandOutput;
import org.kaveri.api.console.ServerCommand;
import org.kaveri.api.extensions.Contributes;
import org.kaveri.api.imports.DataSettings;
import org.kaveri.api.imports.DateForm;
import org.kaveri.api.imports.FieldMapping;
import org.kaveri.api.imports.FieldSource;
import org.kaveri.api.imports.ImportChunk;
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
      Options options = Options.of(arguments);
      return run(options, out, workingDirectory);
    } catch (IllegalArgumentException e) {
      out.error(String.valueOf(e.getMessage()));
      return WRONG_USE;
    } catch (IOException e) {
      out.error("The file can't be read: " + e.getMessage());
      return FAILED;
    }
  }

  private int run(Options options, CommandOutput out, Path workingDirectory) throws IOException {
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

  /**
   * What was said after the word.
   *
   * @param pairs option and value, in order
   */
  private record Options(
      String file, String kind, boolean previewOnly, boolean tryOnly, List<String[]> pairs) {
    private static final List<String> KNOWN =
        List.of(
            "--kind",
            "--mapping",
            "--set",
            "--dates",
            "--decimals",
            "--encoding",
            "--delimiter",
            "--zone",
            "--existing",
            "--refused");

    static Options of(List<String> arguments) {
      String file = "";
      String kind = "order-lines";
      boolean previewOnly = false;
      boolean tryOnly = false;
      var pairs = new ArrayList<String[]>();
      for (int i = 0; i < arguments.size(); i++) {
        String word = arguments.get(i);
        if (word.equals("--preview")) {
          previewOnly = true;
        } else if (word.equals("--try")) {
          tryOnly = true;
        } else if (word.startsWith("--")) {
          if (!KNOWN.contains(word) || i + 1 == arguments.size()) {
            throw new IllegalArgumentException(
                "I don't understand " + word + "; say kaveri help to see how it is said.");
          }
          String value = arguments.get(++i);
          kind = word.equals("--kind") ? value : kind;
          pairs.add(new String[] {word, value});
        } else if (file.isEmpty()) {
          file = word;
        } else {
          throw new IllegalArgumentException("Say one file at a time.");
        }
      }
      if (file.isEmpty()) {
        throw new IllegalArgumentException("Say which file: kaveri import FILE.");
      }
      return new Options(file, kind, previewOnly, tryOnly, pairs);
    }

    /** The file that gets what is refused. */
    Optional<String> refused() {
      return pairs.stream()
          .filter(pair -> pair[0].equals("--refused"))
          .map(pair -> pair[1])
          .findFirst();
    }

    ImportPlan corrected(ImportPreview preview, OfferedKind kind) {
      ImportPlan plan = preview.plan();
      for (String[] pair : pairs) {
        plan = corrected(plan, preview.headings(), kind, pair[0], pair[1]);
      }
      return plan;
    }

    private static ImportPlan corrected(
        ImportPlan plan, List<String> headings, OfferedKind kind, String option, String value) {
      DataSettings settings = plan.settings();
      DateForm dates = plan.dateForm();
      char decimals = plan.decimalSign();
      ZoneId zone = plan.zone();
      ImportChunk.Mode mode = plan.mode();
      var mappings = new ArrayList<>(plan.mappings());
      switch (option) {
        case "--dates" -> dates = new DateForm(value);
        case "--decimals" -> decimals = sign(value);
        case "--encoding" ->
            settings = new DataSettings(charset(value), settings.delimiter(), settings.header());
        case "--delimiter" ->
            settings =
                new DataSettings(
                    settings.charset(),
                    value.equals("tab") ? '\t' : sign(value),
                    settings.header());
        case "--zone" -> zone = zone(value);
        case "--existing" -> mode = mode(value);
        case "--mapping", "--set" -> map(mappings, headings, kind, option, value);
        default -> {}
      }
      return new ImportPlan(
          plan.upload(),
          plan.kind(),
          plan.format(),
          settings,
          dates,
          decimals,
          zone,
          mappings,
          mode,
          plan.dryRun());
    }

    private static void map(
        List<FieldMapping> mappings,
        List<String> headings,
        OfferedKind kind,
        String option,
        String value) {
      int equals = value.indexOf('=');
      String field = equals < 0 ? value : value.substring(0, equals);
      String source = equals < 0 ? "" : value.substring(equals + 1);
      if (kind.fields().stream().noneMatch(known -> known.name().equals(field))) {
        throw new IllegalArgumentException(
            "There is no field "
                + field
                + "; there are: "
                + String.join(", ", kind.fields().stream().map(ImportField::name).toList()));
      }
      int column = headings.indexOf(source);
      if (option.equals("--mapping") && column < 0) {
        throw new IllegalArgumentException(
            "There is no column " + source + "; there are: " + String.join(", ", headings));
      }
      mappings.removeIf(mapping -> mapping.field().equals(field));
      mappings.add(
          new FieldMapping(
              field,
              option.equals("--set")
                  ? new FieldSource.Constant(source)
                  : new FieldSource.Column(column)));
    }

    private static ImportChunk.Mode mode(String value) {
      return switch (value) {
        case "leave" -> ImportChunk.Mode.ADD;
        case "change" -> ImportChunk.Mode.UPDATE;
        case "refuse" -> ImportChunk.Mode.REFUSE;
        default -> throw new IllegalArgumentException("Say leave, change or refuse, not " + value);
      };
    }

    private static char sign(String value) {
      if (value.length() != 1) {
        throw new IllegalArgumentException("One sign is expected, not " + value);
      }
      return value.charAt(0);
    }

    private static Charset charset(String value) {
      try {
        return Charset.forName(value);
      } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
        throw new IllegalArgumentException("There is no encoding " + value, e);
      }
    }

    private static ZoneId zone(String value) {
      try {
        return ZoneId.of(value);
      } catch (DateTimeException e) {
        throw new IllegalArgumentException("There is no time zone " + value, e);
      }
    }
  }
}
