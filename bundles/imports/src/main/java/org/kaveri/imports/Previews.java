package org.kaveri.imports;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kaveri.api.InvalidException;
import org.kaveri.api.UnavailableException;
import org.kaveri.api.imports.DataFormat;
import org.kaveri.api.imports.DataRow;
import org.kaveri.api.imports.DataSettings;
import org.kaveri.api.imports.DateForm;
import org.kaveri.api.imports.FieldMapping;
import org.kaveri.api.imports.FieldSource;
import org.kaveri.api.imports.FieldType;
import org.kaveri.api.imports.ImportField;
import org.kaveri.api.imports.ImportPlan;
import org.kaveri.api.imports.ImportPreview;
import org.kaveri.api.imports.NamedMapping;
import org.kaveri.api.imports.UploadId;
import org.kaveri.api.settings.CompanySettings;
import org.kaveri.api.settings.Settings;

/** Looks into files. */
final class Previews {
  /** How much of a file formats get to see. */
  private static final int START = 1 << 16;

  /** How many rows dates and numbers are told by. */
  private static final int LOOKED_AT = 1_000;

  /** How much of a value samples show, in characters. */
  private static final int SHOWN = 200;

  private static final Set<FieldType> DATES = Set.of(FieldType.DATE_TIME, FieldType.DAY);

  private final Uploads uploads;
  private final Settings settings;
  private final Mappings named;

  Previews(Uploads uploads, Settings settings, Mappings named) {
    this.uploads = uploads;
    this.settings = settings;
    this.named = named;
  }

  /** What is found, with a plan that is proposed. */
  ImportPreview propose(UploadId upload, KindPart kind, List<FormatPart> formats)
      throws IOException {
    Form form = form(upload, formats);
    ImportPlan bare = bare(upload, form);
    var look = look(bare, form.format());
    Optional<NamedMapping> fitting = fitting(kind, look.headings());
    var mappings = mappings(fitting, kind, look.headings());
    var values = look.rows().stream().map(DataRow::values).toList();
    var plan =
        new ImportPlan(
            upload,
            kind.id(),
            bare.format(),
            bare.settings(),
            new DateForm(ValueForms.dateForm(samples(kind, mappings, values, DATES))),
            ValueForms.decimalSign(samples(kind, mappings, values, Set.of(FieldType.NUMBER))),
            bare.zone(),
            mappings);
    return show(plan, fitting.map(NamedMapping::name), kind, look);
  }

  /**
   * The kind whose needed fields are all fed, and of those the one that takes the most columns.
   *
   * @param kinds at least one, the likelier before others
   */
  KindPart likeliest(UploadId upload, List<KindPart> kinds, List<FormatPart> formats)
      throws IOException {
    Form form = form(upload, formats);
    List<String> headings = look(bare(upload, form), form.format()).headings();
    KindPart best = kinds.getFirst();
    long most = -1;
    for (KindPart kind : kinds) {
      long fed = fed(kind, headings);
      if (fed > most) {
        best = kind;
        most = fed;
      }
    }
    return best;
  }

  /** How many columns the kind takes; none when it lacks something that it needs. */
  private long fed(KindPart kind, List<String> headings) {
    List<FieldMapping> mappings = mappings(fitting(kind, headings), kind, headings);
    boolean lacks =
        kind.fields().stream()
            .filter(ImportField::required)
            .anyMatch(field -> mappings.stream().noneMatch(it -> it.field().equals(field.name())));
    return lacks
        ? 0
        : mappings.stream().filter(it -> it.source() instanceof FieldSource.Column).count();
  }

  private Optional<NamedMapping> fitting(KindPart kind, List<String> headings) {
    return named.fitting(kind, headings).stream().findFirst();
  }

  private static List<FieldMapping> mappings(
      Optional<NamedMapping> fitting, KindPart kind, List<String> headings) {
    return fitting.map(NamedMapping::mappings).orElseGet(() -> Proposal.of(kind, headings));
  }

  private Form form(UploadId upload, List<FormatPart> formats) throws IOException {
    byte[] start = uploads.start(upload, START);
    boolean whole = start.length <= START;
    byte[] seen = whole ? start : java.util.Arrays.copyOf(start, START);
    for (FormatPart format : formats) {
      Optional<DataSettings> found = detected(format, seen, whole);
      if (found.isPresent()) {
        return new Form(format, found.get());
      }
    }
    throw new InvalidException(
        "import.not-rows",
        "This file holds no rows. Save it as CSV, XLSX or vCard in the program that it"
            + " comes from.");
  }

  private ImportPlan bare(UploadId upload, Form form) {
    return new ImportPlan(
        upload,
        "",
        form.format().id(),
        form.settings(),
        new DateForm(""),
        '.',
        settings.get(CompanySettings.TIME_ZONE),
        List.of());
  }

  private record Form(FormatPart format, DataSettings settings) {}

  /** One that fails does not keep the others from trying. */
  private static Optional<DataSettings> detected(FormatPart format, byte[] start, boolean whole) {
    try {
      return format.detect(start, whole);
    } catch (UnavailableException e) {
      return Optional.empty();
    }
  }

  /** What is found, read as the plan says. */
  ImportPreview show(ImportPlan plan, KindPart kind, DataFormat format) throws IOException {
    return show(plan, Optional.empty(), kind, look(plan, format));
  }

  private ImportPreview show(ImportPlan plan, Optional<String> mapping, KindPart kind, Look look)
      throws IOException {
    var reader = new RowReader(kind, plan, look.headings());
    var problems = new Problems();
    for (DataRow row : look.rows()) {
      if (reader.read(row) instanceof RowReader.Read.Unreadable(var column, var code, var found)) {
        problems.add(row.line(), column, code, found);
      }
    }
    var list = problems.list();
    return new ImportPreview(
        uploads.name(plan.upload()),
        uploads.size(plan.upload()),
        plan,
        mapping,
        look.headings(),
        look.rows().stream().limit(ImportPreview.SAMPLES).map(Previews::shortened).toList(),
        reader.missing(),
        list.subList(0, Math.min(list.size(), ImportPreview.SAMPLES)));
  }

  /** The headings and the first rows; a break in the file further on is left to the import. */
  private Look look(ImportPlan plan, DataFormat format) throws IOException {
    var rows = new ArrayList<DataRow>();
    try (var file = OpenFile.open(uploads, format, plan)) {
      try {
        for (Optional<DataRow> row = file.rows().next();
            row.isPresent() && rows.size() < LOOKED_AT;
            row = file.rows().next()) {
          rows.add(row.get());
        }
      } catch (InvalidException e) {
        if (rows.isEmpty()) {
          throw e;
        }
      }
      return new Look(file.headings(), rows);
    }
  }

  private static List<String> samples(
      KindPart kind, List<FieldMapping> mappings, List<List<String>> rows, Set<FieldType> types) {
    var samples = new ArrayList<String>();
    for (FieldMapping mapping : mappings) {
      boolean wanted =
          kind.fields().stream()
              .anyMatch(
                  field -> field.name().equals(mapping.field()) && types.contains(field.type()));
      if (wanted && mapping.source() instanceof FieldSource.Column(int index)) {
        samples.addAll(ValueForms.column(rows, index));
      }
    }
    return samples;
  }

  /** What a cell of a table can show. */
  private static DataRow shortened(DataRow row) {
    return new DataRow(
        row.line(),
        row.values().stream()
            .map(value -> value.length() > SHOWN ? value.substring(0, SHOWN) + "…" : value)
            .toList());
  }

  private record Look(List<String> headings, List<DataRow> rows) {}
}
