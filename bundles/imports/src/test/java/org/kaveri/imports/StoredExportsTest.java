package org.kaveri.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.kaveri.api.NotFoundException;
import org.kaveri.api.Page;
import org.kaveri.api.RefusedException;
import org.kaveri.api.audit.Audit;
import org.kaveri.api.audit.AuditDetail;
import org.kaveri.api.exports.Exports;
import org.kaveri.api.exports.RowSource;
import org.kaveri.api.imports.DataFormat;
import org.kaveri.api.imports.DataRow;
import org.kaveri.api.imports.DataSettings;
import org.kaveri.testkit.Contribution;
import org.kaveri.testkit.Fake;

class StoredExportsTest {
  private static final int ROWS = 1_234;
  private static final List<String> HEADINGS = List.of("Number", "Name");

  private final Desk.Tellable access = new Desk.Tellable();
  private final List<String> audited = new ArrayList<>();
  private final StrictGuard guard = new StrictGuard();
  private final DataFormats formats = new DataFormats(guard);
  private final StoredExports exports =
      new StoredExports(access, audit(), new ImportKinds(guard), formats);

  StoredExportsTest() {
    add(new CsvFormat());
    add(new XlsxFormat());
    add(
        new DataFormat() {
          @Override
          public String id() {
            return "only-read";
          }

          @Override
          public Optional<DataSettings> detect(byte[] start, boolean whole) {
            return Optional.empty();
          }

          @Override
          public Rows open(java.io.InputStream content, DataSettings settings) {
            throw new UnsupportedOperationException();
          }
        });
  }

  private void add(DataFormat format) {
    formats.add(
        Contribution.of(
            format, Map.<String, Object>of("component.name", format.getClass().getName())));
  }

  private Audit audit() {
    return Fake.of(
        Audit.class,
        (method, arguments) -> {
          var text = new StringBuilder(arguments[0] + " " + arguments[1]);
          for (AuditDetail detail : (AuditDetail[]) arguments[2]) {
            text.append(' ').append(detail.name()).append('=').append(detail.value());
          }
          audited.add(text.toString());
          return null;
        });
  }

  /** Pages whose cursors are the number of the next row. */
  private static final RowSource NUMBERED =
      request -> {
        int from = request.after().map(it -> Integer.parseInt(it.value())).orElse(0);
        int to = Math.min(ROWS, from + request.size());
        var rows =
            IntStream.range(from, to)
                .mapToObj(i -> List.of("" + i, "=Name; \"" + i + "\"\nsecond line"))
                .toList();
        return new Page<>(
            rows, to < ROWS ? Optional.of(new Page.Cursor("" + to)) : Optional.empty());
      };

  @Test
  void formatsThatWriteAreOffered() {
    assertThat(exports.formats()).containsExactlyInAnyOrder("csv", "xlsx");
  }

  @Test
  void allPagesAreWrittenOnceAndTheAuditTellsOfIt() throws IOException {
    for (DataFormat format : List.of(new CsvFormat(), new XlsxFormat())) {
      var content = new ByteArrayOutputStream();
      assertThat(exports.write("customers", HEADINGS, NUMBERED, format.id(), content))
          .isEqualTo(ROWS);
      var settings = new DataSettings(StandardCharsets.UTF_8, ';', true);
      var read = new ArrayList<List<String>>();
      try (var rows = format.open(new ByteArrayInputStream(content.toByteArray()), settings)) {
        for (Optional<DataRow> row = rows.next(); row.isPresent(); row = rows.next()) {
          read.add(row.get().values());
        }
      }
      assertThat(read).hasSize(ROWS + 1);
      assertThat(read.getFirst()).isEqualTo(HEADINGS);
      assertThat(read.getLast()).containsExactly("1233", "=Name; \"1233\"\nsecond line");
    }
    assertThat(audited)
        .containsExactly(
            "list.exported list customers format=csv rows=1234",
            "list.exported list customers format=xlsx rows=1234");
  }

  @Test
  void theAuditTellsOfRowsThatWereWrittenBeforeAnError() {
    RowSource breaking =
        request -> {
          if (request.after().isPresent()) {
            throw new IllegalStateException("The second page fails");
          }
          return NUMBERED.page(request);
        };
    assertThatThrownBy(
            () ->
                exports.write("customers", HEADINGS, breaking, "csv", new ByteArrayOutputStream()))
        .isInstanceOf(IllegalStateException.class);
    assertThat(audited)
        .containsExactly("list.exported list customers format=csv rows=500 broken-off=true");
  }

  @Test
  void whoMayNotTakesNothingOut() {
    access.denied.add(Exports.RUN);
    var content = new ByteArrayOutputStream();
    assertThatThrownBy(() -> exports.write("customers", HEADINGS, NUMBERED, "csv", content))
        .isInstanceOf(RefusedException.class);
    assertThat(content.size()).isZero();
    assertThat(audited).isEmpty();
  }

  @Test
  void aFormatThatOnlyReadsIsNone() {
    for (String format : List.of("only-read", "none")) {
      assertThatThrownBy(
              () ->
                  exports.write(
                      "customers", HEADINGS, NUMBERED, format, new ByteArrayOutputStream()))
          .isInstanceOfSatisfying(
              NotFoundException.class,
              e -> assertThat(e.code()).isEqualTo("import.format-unknown"));
    }
  }
}
