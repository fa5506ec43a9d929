package org.kaveri.imports;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.kaveri.api.imports.DataFormat;
import org.kaveri.api.imports.DataSettings;
import org.osgi.service.component.annotations.Component;

/**
 * Workbooks of spreadsheets (Office Open XML, ECMA-376): the first sheet that has rows. Of formulas
 * the result counts that stands in the file.
 */
@Component(property = "kaveri.order:Integer=10")
public final class XlsxFormat implements DataFormat {
  static final String ID = "xlsx";

  private static final byte[] ZIP = {'P', 'K', 3, 4};
  private static final String PART = "[Content_Types].xml";
  private static final String FOLDER = "xl/";

  @Override
  public String id() {
    return ID;
  }

  @Override
  public Optional<DataSettings> detect(byte[] start, boolean whole) {
    for (int i = 0; i < ZIP.length; i++) {
      if (start.length <= i || start[i] != ZIP[i]) {
        return Optional.empty();
      }
    }
    String names = new String(start, StandardCharsets.ISO_8859_1);
    return names.contains(PART) || names.contains(FOLDER)
        ? Optional.of(new DataSettings(StandardCharsets.UTF_8, ',', true))
        : Optional.empty();
  }

  /** Only files can be read from their end, where archives have their list of contents. */
  @Override
  public Rows open(InputStream content, DataSettings settings) throws IOException {
    Path file = Files.createTempFile("kaveri-", ".xlsx");
    try {
      try (content;
          OutputStream copy = Files.newOutputStream(file)) {
        content.transferTo(copy);
      }
      return XlsxRows.open(file);
    } catch (IOException | RuntimeException e) {
      Files.deleteIfExists(file);
      throw e;
    }
  }

  @Override
  public Optional<RowWriter> create(OutputStream content, DataSettings settings)
      throws IOException {
    return Optional.of(new XlsxRowWriter(content));
  }
}
