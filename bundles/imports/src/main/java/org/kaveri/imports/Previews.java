package org.kaveri.imports;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kaveri.api.InvalidException;
import org.kaveri.api.UnavailableException;
import org.kaveri.api.imports.DataFormat;
import org.kaveri.api.imports.DataRow;
import org.kaveri.api.imports.DataSettings;
import org.kaveri.api.imports.DateForm;
import org.kaveri.api.imports.FieldMapping;
import org.kaveri.api.imports.FieldSource;
import org.kaveri.api.imports.FieldType;
import org.kaveri.api.imports.ImportPlan;
import org.kaveri.api.imports.ImportPreview;
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

  private final Uploads uploads;
  private final Settings settings;

  Previews(Uploads uploads, Settings settings) {
    this.uploads = uploads;
    this.settings = settings;
  }

  /** What is found, with a plan that is proposed. */
  ImportPreview propose(UploadId upload, KindPart kind, List<FormatPart> formats)
      throws IOException {
    byte[] start = uploads.start(upload, START);
    boolean whole = start.length <= START;
    byte[] seen = whole ? start : java.util.Arrays.copyOf(start, START);
    for (FormatPart format : formats) {
      Optional<DataSettings> found = detected(format, seen, whole);
      if (found.isPresent()) {
        return propose(upload, kind, format, found.get());
      }
    }
    throw new InvalidException(
        "import.not-rows",
        "This file holds no rows of text. Save it as CSV in the program that it comes from.");
  }

  /** One that fails does not keep the others from trying. */
  private static Optional<DataSettings> detected(FormatPart format, byte[] start, boolean whole) {
    try {
      return format.detect(start, whole);
    } catch (UnavailableException e) {
      return Optional.empty();
    }
  }

  private ImportPreview propose(
      UploadId upload, KindPart kind, DataFormat format, DataSettings found) throws IOException {
    var zone = settings.get(CompanySettings.TIME_ZONE);
    var bare =
        new ImportPlan(
            upload, kind.id(), format.id(), found, new DateForm(""), '.', zone, List.of());
    var look = look(bare, format);
    var mappings = Proposal.of(kind, look.headings());
    var values = look.rows().stream().map(DataRow::values).toList();
    var plan =
        new ImportPlan(
            upload,
            kind.id(),
            format.id(),
            found,
            new DateForm(ValueForms.dateForm(samples(kind, mappings, values, FieldType.DATE_TIME))),
            ValueForms.decimalSign(samples(kind, mappings, values, FieldType.NUMBER)),
            zone,
            mappings);
    return show(plan, kind, look);
  }

  /** What is found, read as the plan says. */
  ImportPreview show(ImportPlan plan, KindPart kind, DataFormat format) throws IOException {
    return show(plan, kind, look(plan, format));
  }

  private ImportPreview show(ImportPlan plan, KindPart kind, Look look) throws IOException {
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
      KindPart kind, List<FieldMapping> mappings, List<List<String>> rows, FieldType type) {
    var samples = new ArrayList<String>();
    for (FieldMapping mapping : mappings) {
      boolean wanted =
          kind.fields().stream()
              .anyMatch(field -> field.name().equals(mapping.field()) && field.type() == type);
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
