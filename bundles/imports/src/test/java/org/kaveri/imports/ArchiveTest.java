package org.kaveri.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kaveri.api.KaveriException;
import org.kaveri.api.NotFoundException;
import org.kaveri.api.console.CommandOutput;
import org.kaveri.api.console.ServerCommand;
import org.kaveri.api.imports.ArchivedFile;
import org.kaveri.api.imports.ImportChunk.Mode;
import org.kaveri.api.imports.ImportRun;
import org.kaveri.api.imports.ImportState;
import org.kaveri.api.imports.UploadId;
import org.kaveri.testkit.Fake;
import org.kaveri.testkit.TestDatabase;

/** An archive of everything is taken in as it is, or not at all. */
class ArchiveTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"csv", "xlsx"})
  void whatOneHasWrittenAnotherTakesIn(String format) {
    byte[] archive = company(format);
    Desk.on(
        TestDatabase.DERBY,
        desk -> {
          List<ArchivedFile> files = desk.imports.unpack(sent(desk, archive));
          assertThat(files)
              .extracting(ArchivedFile::kind)
              .containsExactly(
                  "customers", "people", "products", "order-lines", "interactions", "follow-ups");
          var runs = new ArrayList<ImportRun>();
          for (ArchivedFile file : files) {
            runs.add(desk.imports.start(desk.imports.prepare(file.upload(), file.kind()).plan()));
          }
          for (ImportRun run : runs) {
            ImportRun ended = desk.await(run.id());
            assertThat(ended.state()).isEqualTo(ImportState.DONE);
            assertThat(ended.rowsRefused()).isZero();
          }
          var again = new ByteArrayOutputStream();
          assertThat(desk.exports().writeEverything("csv", again)).isEqualTo(5);
        });
  }

  /** Somebody's customers, a person, a product and a line. */
  private static byte[] company(String format) {
    var archive = new ByteArrayOutputStream();
    Desk.on(
        TestDatabase.DERBY,
        desk -> {
          desk.take("customers", Mode.ADD, "Number;Company\n1;Leipomo\n2;Kahvila\n");
          desk.take("people", Mode.ADD, "Customer number;Last name\n1;Mäki\n");
          desk.take(Desk.csv("A;2025-01-01;1;P1;Loaf;1;1;EUR"));
          assertThat(desk.exports().writeEverything(format, archive)).isEqualTo(5);
        });
    return archive.toByteArray();
  }

  @ParameterizedTest
  @EnumSource
  void theCommandTakesOneKindAfterTheOther(TestDatabase database) throws IOException {
    Path archive = Files.write(folder.resolve("all.zip"), company("csv"));
    Desk.on(
        database,
        desk -> {
          assertThat(say(desk, archive.toString(), "--kind", "people")).isEqualTo("wrong use");
          assertThat(say(desk, archive.toString(), "--try")).isEqualTo("wrong use");
          assertThat(say(desk, archive.toString()))
              .containsSubsequence(
                  "title from customers.csv",
                  "title from order-lines.csv",
                  "title from follow-ups.csv")
              .contains("Rows: 1 read, 0 refused");
          assertThat(uploads(desk)).isEmpty();
        });
  }

  private String say(Desk desk, String... words) {
    var told = new ArrayList<String>();
    CommandOutput out =
        Fake.of(
            CommandOutput.class,
            (method, arguments) -> {
              if (method.equals("isCancelled")) {
                return false;
              }
              told.add(String.valueOf(arguments[0]));
              return null;
            });
    int code = new ImportCommand(desk.imports).run(List.of(words), out, folder);
    return code == ServerCommand.WRONG_USE ? "wrong use" : String.join("\n", told);
  }

  @Test
  void whatIsNoArchiveOfOursStaysAsItIs() {
    Desk.on(
        TestDatabase.DERBY,
        desk -> {
          for (byte[] content :
              List.of(
                  "Number;Company\n1;Leipomo\n".getBytes(StandardCharsets.UTF_8),
                  zip("customers.csv", "Number\n1\n", "word/document.xml", "<x/>"),
                  zip())) {
            UploadId upload = sent(desk, content);
            assertThat(desk.imports.unpack(upload)).isEmpty();
            assertThat(uploads(desk)).hasSize(1);
            desk.imports.discard(upload);
          }
          assertThatThrownBy(() -> desk.imports.unpack(new UploadId("0".repeat(32))))
              .isInstanceOf(NotFoundException.class);
        });
  }

  @Test
  void ofABadArchiveNothingIsKept() {
    Desk.on(
        TestDatabase.DERBY,
        desk -> {
          refused(
              desk,
              zip("customers.csv", "Number\n1\n", "letters.csv", "a\n"),
              "import.archive-kind");
          refused(
              desk,
              zip("customers.csv", "Number\n1\n", "customers.xlsx", "a"),
              "import.archive-twice");
          refused(desk, zip("customers.csv", ""), "import.empty-file");
          desk.settings.largestMegabytes = 1;
          refused(
              desk,
              zip("customers.csv", "Number\n1\n", "people.csv", "x".repeat(2_000_000)),
              "import.too-large");
        });
  }

  private static void refused(Desk desk, byte[] archive, String code) throws IOException {
    UploadId upload = sent(desk, archive);
    assertThatThrownBy(() -> desk.imports.unpack(upload))
        .isInstanceOfSatisfying(
            KaveriException.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    assertThat(uploads(desk)).isEmpty();
  }

  private static List<String> uploads(Desk desk) throws IOException {
    try (var files = Files.list(desk.folder)) {
      return files
          .map(file -> String.valueOf(file.getFileName()))
          .filter(name -> !name.endsWith(".name"))
          .toList();
    }
  }

  private static UploadId sent(Desk desk, byte[] content) throws IOException {
    return desk.imports.receive("all.zip", new ByteArrayInputStream(content));
  }

  private static byte[] zip(String... namesAndTexts) {
    var content = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(content, StandardCharsets.UTF_8)) {
      for (int i = 0; i < namesAndTexts.length; i += 2) {
        zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
        zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return content.toByteArray();
  }
}
