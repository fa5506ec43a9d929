package org.kaveri.imports;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.kaveri.api.NotFoundException;
import org.kaveri.api.Page;
import org.kaveri.api.access.Access;
import org.kaveri.api.audit.Audit;
import org.kaveri.api.audit.AuditDetail;
import org.kaveri.api.exports.Exports;
import org.kaveri.api.exports.RowSource;
import org.kaveri.api.imports.DataFormat;
import org.kaveri.api.imports.DataSettings;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Lists as files, by the formats that can write. */
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
    return parts.formats().stream().filter(StoredExports::writes).map(FormatPart::id).toList();
  }

  private static boolean writes(FormatPart format) {
    try {
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
    FormatPart part = parts.format(format);
    long count = 0;
    try (var writer =
        part.create(new Unclosed(content), SETTINGS).orElseThrow(() -> readsOnly(format))) {
      writer.write(headings);
      Optional<Page.Request> request = Optional.of(Page.Request.first(SLICE));
      while (request.isPresent()) {
        Page<List<String>> page = rows.page(request.get());
        for (List<String> row : page.items()) {
          writer.write(row);
        }
        count += page.items().size();
        request = page.next().map(next -> Page.Request.after(next, SLICE));
      }
    }
    audit.record(
        "list.exported",
        "list " + list,
        new AuditDetail("format", format),
        new AuditDetail("rows", Long.toString(count)));
    return count;
  }

  private static NotFoundException readsOnly(String format) {
    return new NotFoundException(
        "import.format-unknown", "There is no format called " + format + ".", format);
  }
}
