package org.kaveri.imports;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.kaveri.api.extensions.Extension;
import org.kaveri.api.imports.ChunkOutcome;
import org.kaveri.api.imports.DataFormat;
import org.kaveri.api.imports.DataSettings;
import org.kaveri.api.imports.ImportField;
import org.kaveri.api.imports.ImportKind;
import org.kaveri.api.imports.ImportRow;

/** The contributions of all rooms, each call through the guard. */
record GuardedParts(ImportKinds kindPoint, DataFormats formatPoint) implements ImportParts {

  @Override
  public List<ImportKind> kinds() {
    return kindPoint.list().stream().<ImportKind>map(GuardedKind::new).toList();
  }

  @Override
  public List<DataFormat> formats() {
    return formatPoint.list().stream().<DataFormat>map(GuardedFormat::new).toList();
  }

  /** A kind behind the guard. */
  private record GuardedKind(Extension<ImportKind> extension) implements ImportKind {
    @Override
    public String id() {
      return PartFailed.valueOf(extension.call(ImportKind::id));
    }

    @Override
    public List<ImportField> fields() {
      return PartFailed.valueOf(extension.call(ImportKind::fields));
    }

    @Override
    public Optional<String> groupedBy() {
      return PartFailed.valueOf(extension.call(ImportKind::groupedBy));
    }

    @Override
    public Optional<String> proposed(String field) {
      return PartFailed.valueOf(extension.call(kind -> kind.proposed(field)));
    }

    @Override
    public ChunkOutcome write(List<ImportRow> rows) {
      return PartFailed.valueOf(extension.call(kind -> kind.write(rows)));
    }

    @Override
    public String text(String key, Locale locale) {
      return PartFailed.valueOf(extension.call(kind -> kind.text(key, locale)));
    }
  }

  /** A format behind the guard; its rows are read directly, since they are many. */
  private record GuardedFormat(Extension<DataFormat> extension) implements DataFormat {
    @Override
    public String id() {
      return PartFailed.valueOf(extension.call(DataFormat::id));
    }

    @Override
    public Optional<DataSettings> detect(byte[] start, boolean whole) {
      return PartFailed.valueOf(extension.call(format -> format.detect(start, whole)));
    }

    @Override
    public Rows open(InputStream content, DataSettings settings) throws IOException {
      return PartFailed.valueOf(
          extension.call(
              format -> {
                try {
                  return format.open(content, settings);
                } catch (IOException e) {
                  throw new UncheckedIOException(e);
                }
              }));
    }
  }
}
