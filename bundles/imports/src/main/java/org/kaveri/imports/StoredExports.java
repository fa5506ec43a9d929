package org.kaveri.imports;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.kaveri.api.NotFoundException;
import org.kaveri.api.Page;
import org.kaveri.api.access.Access;
import org.kaveri.api.audit.Audit;
import org.kaveri.api.audit.AuditDetail;
import org.kaveri.api.exports.Exports;
import org.kaveri.api.exports.RowSource;
import org.kaveri.api.imports.DataFormat;
import org.kaveri.api.imports.DataSettings;
import org.kaveri.api.imports.ImportField;
import org.kaveri.api.imports.OfferedKind;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Lists, and all of what is imported, as files, by the formats that can write. */
@Component
public final class StoredExports implements Exports {
  /** Rows that are read at once. */
  private static final int SLICE = 500;

  private static final DataSettings SETTINGS = new DataSettings(StandardCharsets.UTF_8, ';', true);

  private final Access access;
  private final Audit audit;
  private final ImportParts parts;

  @Activate
  public StoredExports(
      @Reference Access access,
      @Reference Audit audit,
      @Reference ImportKinds kinds,
      @Reference DataFormats formats) {
    this.access = access;
    this.audit = audit;
    this.parts = new ImportParts(kinds, formats);
  }

  @Override
  public List<String> formats() {
    return formats(List.of());
  }

  @Override
  public List<String> formats(String kind) {
    return formats(columns(parts.kind(kind)));
  }

  private List<String> formats(List<String> headings) {
    return parts.formats().stream()
        .filter(format -> writes(format, headings))
        .map(FormatPart::id)
        .toList();
  }

  private static List<String> columns(KindPart kind) {
    return kind.fields().stream().map(ImportField::name).toList();
  }

  private static boolean writes(FormatPart format, List<String> headings) {
    try {
      if (!format.writes(headings)) {
        return false;
      }
      Optional<DataFormat.RowWriter> writer =
          format.create(OutputStream.nullOutputStream(), SETTINGS);
      if (writer.isPresent()) {
        writer.get().close();
      }
      return writer.isPresent();
    } catch (IOException | RuntimeException e) {
      return false; // one that fails is not offered
    }
  }

  @Override
  public long write(
      String list, List<String> headings, RowSource rows, String format, OutputStream content)
      throws IOException {
    access.require(RUN);
    return put(list, headings, rows, parts.format(format), content);
  }

  @Override
  public List<OfferedKind> kinds() {
    return access.allows(RUN) ? List.copyOf(parts.exportedTo(access)) : List.of();
  }

  @Override
  public long writeKind(String kind, String format, OutputStream content) throws IOException {
    access.require(RUN);
    KindPart part = parts.kind(kind);
    access.require(part.exportedBy().orElseThrow(() -> onlyImported(kind)));
    return put(part, parts.format(format), content);
  }

  @Override
  public long writeEverything(String format, OutputStream content) throws IOException {
    access.require(RUN);
    FormatPart form = parts.format(format);
    requireWrites(form, List.of());
    List<KindPart> kinds = parts.exportedTo(access);
    long count = 0;
    var zip = new ZipOutputStream(new Unclosed(content), StandardCharsets.UTF_8);
    for (KindPart kind : kinds) {
      zip.putNextEntry(new ZipEntry(kind.id() + "." + format));
      count += put(kind, form, zip);
      zip.closeEntry();
    }
    zip.close(); // not after an error: half an archive must not look like a whole one
    return count;
  }

  private long put(KindPart kind, FormatPart format, OutputStream content) throws IOException {
    return put(kind.id(), columns(kind), kind::rows, format, content);
  }

  private long put(
      String list, List<String> headings, RowSource rows, FormatPart format, OutputStream content)
      throws IOException {
    requireWrites(format, headings);
    long written = 0;
    try (var writer =
        format.create(new Unclosed(content), SETTINGS).orElseThrow(() -> readsOnly(format.id()))) {
      writer.write(headings);
      Optional<Page.Request> request = Optional.of(Page.Request.first(SLICE));
      while (request.isPresent()) {
        Page<List<String>> page = rows.page(request.get());
        for (List<String> row : page.items()) {
          writer.write(row);
          written++;
        }
        request = page.next().map(next -> Page.Request.after(next, SLICE));
      }
    } catch (IOException | RuntimeException e) {
      if (written > 0) {
        note(list, format, written, new AuditDetail("broken-off", "true"));
      }
      throw e;
    }
    note(list, format, written);
    return written;
  }

  private static void requireWrites(FormatPart format, List<String> headings) {
    if (!format.writes(headings)) {
      throw readsOnly(format.id());
    }
  }

  /** What has left the server stands in the audit, whether all of it arrived or not. */
  private void note(String list, FormatPart format, long rows, AuditDetail... more) {
    var details =
        Stream.concat(
            Stream.of(
                new AuditDetail("format", format.id()),
                new AuditDetail("rows", Long.toString(rows))),
            Stream.of(more));
    audit.record("list.exported", "list " + list, details.toArray(AuditDetail[]::new));
  }

  private static NotFoundException readsOnly(String format) {
    return new NotFoundException(
        "import.format-unknown", "There is no format called " + format + ".", format);
  }

  private static NotFoundException onlyImported(String kind) {
    return new NotFoundException(
        "export.only-imported", "What is of the kind " + kind + " can only be imported.", kind);
  }
}
