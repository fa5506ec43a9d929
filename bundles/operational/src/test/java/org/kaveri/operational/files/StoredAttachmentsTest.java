package org.kaveri.operational.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kaveri.operational.OperationalFixture.ANNA;
import static org.kaveri.operational.OperationalFixture.BENGT;
import static org.kaveri.operational.OperationalFixture.as;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.felix.hc.api.Result;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kaveri.api.InvalidException;
import org.kaveri.api.NotFoundException;
import org.kaveri.api.RefusedException;
import org.kaveri.api.UnavailableException;
import org.kaveri.api.interactions.Attachment;
import org.kaveri.api.interactions.InteractionLog;
import org.kaveri.operational.OperationalFixture;
import org.kaveri.testkit.EverybodySeen;
import org.kaveri.testkit.Fake;
import org.kaveri.testkit.TestDatabase;
import org.osgi.framework.BundleContext;

class StoredAttachmentsTest {
  private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13};

  @TempDir Path data;

  private OperationalFixture fixture;
  private StoredAttachments attachments;

  @BeforeEach
  void open() {
    fixture = new OperationalFixture(TestDatabase.DERBY);
    attachments = attachments(data);
  }

  @AfterEach
  void close() {
    fixture.close();
  }

  @Test
  void contentLiesOutsideOfTheRowsAndIsReadBack() throws IOException {
    Attachment stored = store("scan.png", PNG);

    assertThat(stored.mediaType()).isEqualTo("image/png");
    assertThat(stored.bytes()).isEqualTo(PNG.length);
    assertThat(files()).hasSize(1);
    try (InputStream content = as(ANNA, () -> attachments.open(stored.id()))) {
      assertThat(content.readAllBytes()).isEqualTo(PNG);
    }
    assertThat(as(ANNA, () -> attachments.get(stored.id()))).isEqualTo(stored);
  }

  @Test
  void equalContentIsKeptOnce() throws IOException {
    store("a.png", PNG);
    store("b.png", PNG);

    assertThat(files()).hasSize(1);
  }

  @Test
  void theBytesAreBelievedAndNotTheName() throws IOException {
    assertThat(store("photo.jpg", PNG).mediaType()).isEqualTo("image/png");
    assertThat(store("a.png", "just text".getBytes(StandardCharsets.UTF_8)).mediaType())
        .isEqualTo("text/plain");
    assertThat(store("a.png", "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII)).mediaType())
        .isEqualTo("application/pdf");
    assertThat(store("a.png", new byte[] {1, 2, 3, (byte) 200}).mediaType())
        .isEqualTo("application/octet-stream");
    assertThat(
            store("a.png", "<html><script>alert(1)</script>".getBytes(StandardCharsets.UTF_8))
                .mediaType())
        .isEqualTo("text/html");
  }

  @Test
  void aNameMaySayMorePreciselyWhatTheBytesSay() throws IOException {
    ByteArrayOutputStream zip = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(zip)) {
      out.putNextEntry(new ZipEntry("word/document.xml"));
      out.write("<w/>".getBytes(StandardCharsets.UTF_8));
    }

    assertThat(store("letter.docx", zip.toByteArray()).mediaType())
        .isEqualTo("application/vnd.openxmlformats-officedocument.wordprocessingml.document");
    assertThat(store("letter.png", zip.toByteArray()).mediaType()).isEqualTo("application/zip");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ../../etc/passwd      | passwd
          C:\\\\temp\\\\kirje.pdf   | kirje.pdf
          ..                    | file
          ''                    | file
          a<b>:c.txt            | a_b__c.txt
          .htaccess             | htaccess
          """)
  void namesOfFilesAreMadeHarmless(String given, String kept) {
    assertThat(FileNames.safe(given)).isEqualTo(kept);
  }

  @Test
  void longNamesKeepTheirEnding() {
    assertThat(FileNames.safe("ä".repeat(500) + ".pdf")).hasSize(200).endsWith("ä.pdf");
    assertThat(FileNames.safe("a\u202Efdp.exe\u0000")).isEqualTo("afdp.exe");
  }

  @Test
  void aFileThatIsTooLargeIsReadNoFurtherThanTheLimitAndLeavesNothing() {
    fixture.chosen.put(AttachmentSettings.MAX_MEGABYTES, 1L);
    Endless endless = new Endless();

    assertThatThrownBy(() -> as(ANNA, () -> storeUnchecked("big.bin", endless)))
        .isInstanceOf(InvalidException.class)
        .satisfies(
            e -> assertThat(((InvalidException) e).code()).isEqualTo("attachment.too-large"));
    assertThat(endless.read).isLessThan(2 * 1024 * 1024);
    assertThat(files()).isEmpty();
  }

  @Test
  void anEmptyFileIsRefused() {
    assertThatThrownBy(() -> store("empty.txt", new byte[0])).isInstanceOf(InvalidException.class);
    assertThat(files()).isEmpty();
  }

  @Test
  void aStreamThatBreaksLeavesNothing() {
    @SuppressWarnings("InputStreamSlowMultibyteRead") // it breaks before it is slow
    InputStream broken =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("connection reset");
          }
        };

    assertThatThrownBy(() -> as(ANNA, () -> storeUnchecked("x", broken)))
        .isInstanceOf(UncheckedIOException.class);
    assertThat(files()).isEmpty();
  }

  @Test
  void aDiskThatTakesNothingIsSaidSo() throws IOException {
    Path file = Files.createFile(data.resolve("not-a-folder"));
    StoredAttachments nowhere = attachments(file);

    assertThatThrownBy(
            () -> as(ANNA, () -> storeUnchecked(nowhere, "x", new ByteArrayInputStream(PNG))))
        .isInstanceOf(UnavailableException.class);
  }

  @Test
  void whatNoInteractionHasNamedIsThereForItsStorerOnly() throws IOException {
    Attachment stored = store("scan.png", PNG);

    assertThatThrownBy(() -> as(BENGT, () -> attachments.open(stored.id())))
        .isInstanceOf(NotFoundException.class);
  }

  @Test
  void withoutPermissionNoFileIsStoredOrOpened() throws IOException {
    Attachment stored = store("scan.png", PNG);
    fixture.refused.add(InteractionLog.WRITE);
    fixture.refused.add(InteractionLog.READ);

    assertThatThrownBy(() -> store("b.png", PNG)).isInstanceOf(RefusedException.class);
    assertThatThrownBy(() -> as(ANNA, () -> attachments.open(stored.id())))
        .isInstanceOf(RefusedException.class);
  }

  @Test
  void afterADayOrphansAreRemovedAndFreshFilesStay() throws IOException {
    Attachment old = store("old.png", PNG);
    age(files());
    fixture.store.clock().advance(Duration.ofHours(25));
    Attachment fresh = store("fresh.txt", "fresh".getBytes(StandardCharsets.UTF_8));
    for (Path file : files()) {
      if (Files.size(file) == 5) {
        Files.setLastModifiedTime(file, FileTime.from(fixture.store.clock().instant()));
      }
    }

    assertThat(attachments.removeOrphans()).isEqualTo(1);

    assertThatThrownBy(() -> as(ANNA, () -> attachments.get(old.id())))
        .isInstanceOf(NotFoundException.class);
    try (InputStream content = as(ANNA, () -> attachments.open(fresh.id()))) {
      assertThat(content.readAllBytes()).hasSize(5);
    }
    assertThat(files()).hasSize(1);
  }

  @Test
  void filesOfOneFolderAreAskedForTogether() throws IOException {
    Path folder = Files.createDirectories(data.resolve("attachments/ab"));
    for (int i = 100; i < 300; i++) {
      Files.createFile(folder.resolve("ab" + i));
    }
    age(files());
    List<Integer> asked = new ArrayList<>();

    int removed =
        new ContentFolder(data.resolve("attachments"))
            .removeUnknown(
                Instant.now(),
                hashes -> {
                  asked.add(hashes.size());
                  return hashes.contains("ab150") ? Set.of("ab150") : Set.of();
                });

    assertThat(removed).isEqualTo(199);
    assertThat(asked).containsExactly(200, 199);
    assertThat(files()).hasSize(1);
  }

  @Test
  void aFolderOfItsOwnIsNamedByTheConfiguration() {
    assertThat(StoredAttachments.folder(context(Map.of("kaveri.data", "/var/kaveri"))))
        .isEqualTo(Path.of("/var/kaveri/attachments"));
    assertThat(
            StoredAttachments.folder(
                context(Map.of("kaveri.data", "/var/kaveri", "kaveri.attachments", "/shared"))))
        .isEqualTo(Path.of("/shared"));
  }

  @Test
  void aFolderThatTakesNothingIsSeen() throws IOException {
    Result fine = new FolderCheck(attachments).execute();
    assertThat(fine.isOk()).isTrue();
    assertThat(fine.iterator().next().getMessage())
        .contains(data.resolve("attachments").toString(), "MB free");
    assertThat(files()).isEmpty();

    Path file = Files.createFile(data.resolve("not-a-folder"));
    assertThat(new FolderCheck(attachments(file)).execute().isOk()).isFalse();
  }

  private static BundleContext context(Map<String, String> properties) {
    return Fake.of(
        BundleContext.class, (method, arguments) -> properties.get((String) arguments[0]));
  }

  @Test
  void oldContentThatAFreshFileHasTooIsKept() throws IOException {
    store("old.png", PNG);
    fixture.store.clock().advance(Duration.ofHours(25));
    store("again.png", PNG);
    age(files());

    assertThat(attachments.removeOrphans()).isZero();
    assertThat(files()).hasSize(1);
  }

  private StoredAttachments attachments(Path folder) {
    return new StoredAttachments(
        fixture.access,
        fixture.store.store(),
        fixture.store.ids(),
        fixture.settings,
        fixture.time,
        new EverybodySeen(),
        folder.resolve("attachments"));
  }

  private void age(List<Path> files) throws IOException {
    for (Path file : files) {
      Files.setLastModifiedTime(file, FileTime.fromMillis(0));
    }
  }

  private Attachment store(String name, byte[] content) throws IOException {
    return as(ANNA, () -> storeUnchecked(name, new ByteArrayInputStream(content)));
  }

  private Attachment storeUnchecked(String name, InputStream content) {
    return storeUnchecked(attachments, name, content);
  }

  private static Attachment storeUnchecked(StoredAttachments to, String name, InputStream content) {
    try {
      return to.store(name, content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<Path> files() {
    Path folder = data.resolve("attachments");
    if (!Files.exists(folder)) {
      return List.of();
    }
    try (var files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final class Endless extends InputStream {
    private long read;

    @Override
    public int read() {
      read++;
      return 'x';
    }

    @Override
    public int read(byte[] buffer, int offset, int length) {
      read += length;
      return length;
    }
  }
}
