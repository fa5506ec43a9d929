package org.kaveri.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kaveri.api.KaveriException;
import org.kaveri.api.Page;
import org.kaveri.api.Reason;
import org.kaveri.api.console.CommandOutput;
import org.kaveri.api.console.ServerCommand;
import org.kaveri.api.imports.DataSettings;
import org.kaveri.api.imports.ImportRun;
import org.kaveri.api.imports.ImportState;
import org.kaveri.testkit.TestDatabase;

/** Files that are no good, or are meant ill: refused in words, with nothing left behind. */
class HostileFilesTest {
  private static final int MUTATIONS = Integer.getInteger("kaveri.hostile", 300);
  private static final long SEED = Long.getLong("kaveri.seed", 20_261_125);
  private static final String LINE = "1;1.5.2025 9.30;77;A-1;Näkkileipä;3;2,50;EUR";

  @Test
  void aBombIsGivenUpBeforeItBlowsUp() {
    Desk.on(
        TestDatabase.DERBY,
        desk -> {
          byte[] empty = bomb("\n", 300_000_000);
          refused("import.not-rows", () -> desk.prepare(new ByteArrayInputStream(empty)));
          byte[] rows = bomb(LINE + "\n", 300_000_000);
          byte[] head = gzip(Desk.csv(LINE).getBytes(StandardCharsets.UTF_8));
          var both = new ByteArrayOutputStream();
          both.writeBytes(head);
          both.writeBytes(rows);
          var preview = desk.prepare(new ByteArrayInputStream(both.toByteArray()));
          ImportRun run = desk.await(desk.imports.start(preview.plan()).id());
          assertThat(run.failure().map(Reason::code)).contains("import.bomb");
          assertThat(desk.orders.list(Page.Request.first(1)).items()).isEmpty();
        });
  }

  @Test
  void aFileOfOneEndlessLineIsRefused() {
    Desk.on(
        TestDatabase.DERBY,
        desk -> {
          refused("import.broken", () -> desk.prepare("x".repeat(10_000_000)));
          refused("import.too-many-columns", () -> desk.prepare("a;".repeat(10_000)));
          refused(
              "import.too-many-columns",
              () -> desk.prepare("column;".repeat(3_000) + "\n" + "1;".repeat(3_000)));
        });
  }

  @Test
  void headingsAloneAreSeenAndImportNothing() {
    Desk.on(
        TestDatabase.DERBY,
        desk -> {
          ImportRun run = desk.take(Desk.csv());
          assertThat(run.state()).isEqualTo(ImportState.DONE);
          assertThat(run.rows()).isZero();
        });
  }

  @Test
  void aFileCutOffWhileItIsCompressedIsRefusedWhole() {
    Desk.on(
        TestDatabase.DERBY,
        desk -> {
          byte[] text = rows(4_000, "Tuote").getBytes(StandardCharsets.UTF_8);
          byte[] cut = Arrays.copyOf(gzip(text), gzip(text).length * 3 / 4);
          var preview = desk.prepare(new ByteArrayInputStream(cut));
          ImportRun run = desk.await(desk.imports.start(preview.plan()).id());
          assertThat(run.failure().map(Reason::code)).contains("import.damaged");
          assertThat(desk.orders.list(Page.Request.first(1)).items()).isEmpty();
        });
  }

  @ParameterizedTest
  @EnumSource
  void mixedEncodingsAndHiddenSignsHarmNothing(TestDatabase database) {
    Desk.on(
        database,
        desk -> {
          String plain = rows(3_000, "Tuote");
          var mixed = new ByteArrayOutputStream();
          mixed.writeBytes((plain + LINE + "\n").getBytes(StandardCharsets.UTF_8));
          mixed.writeBytes((LINE + "\n").getBytes(StandardCharsets.ISO_8859_1));
          var preview = desk.prepare(new ByteArrayInputStream(mixed.toByteArray()));
          ImportRun run = desk.await(desk.imports.start(preview.plan()).id());
          assertThat(run.failure().map(Reason::code)).contains("import.encoding");
          assertThat(desk.orders.list(Page.Request.first(1)).items()).isEmpty();

          String hidden = "9001;1.5.2025 9.30;78;B-1;a\u0000b\u202Ec\u0007;3;2,50;EUR\n";
          assertThat(desk.take(plain + hidden).rowsRefused()).isZero();
          assertThat(desk.products.findByCode("B-1").orElseThrow().details().name())
              .isEqualTo("abc");
        });
  }

  @ParameterizedTest
  @EnumSource
  void whateverABitFlipMakesOfAFileIsSaidInWords(TestDatabase database) {
    Desk.on(
        database,
        desk -> {
          Random random = new Random(SEED);
          byte[] sound = rows(20, "Jäätelö \"iso\"").getBytes(StandardCharsets.UTF_8);
          for (int i = 0; i < MUTATIONS; i++) {
            byte[] file = mutated(sound, random);
            try {
              var preview = desk.prepare(new ByteArrayInputStream(file));
              if (preview.missing().isEmpty() && i % 10 == 0) {
                ImportRun run = desk.await(desk.imports.start(preview.plan()).id());
                assertThat(run.failure().map(Reason::code).orElse(""))
                    .as("mutation %d of seed %d", i, SEED)
                    .isNotEqualTo("import.unexpected");
              }
            } catch (KaveriException e) {
              assertThat(e.code()).as("mutation %d of seed %d", i, SEED).startsWith("import.");
            }
          }
        });
  }

  @Test
  void whateverIsDoneToAWorkbookIsSaidInWords() {
    Desk.on(
        TestDatabase.DERBY,
        desk -> {
          Random random = new Random(SEED);
          byte[] sound = workbook();
          for (int i = 0; i < MUTATIONS; i++) {
            byte[] file = sound.clone();
            for (int j = 0; j <= random.nextInt(6); j++) {
              file[random.nextInt(file.length)] = (byte) random.nextInt(256);
            }
            byte[] given =
                switch (random.nextInt(3)) {
                  case 0 -> Arrays.copyOf(file, random.nextInt(4, file.length));
                  case 1 -> repacked(sound, random);
                  default -> file;
                };
            try {
              var preview = desk.prepare(new ByteArrayInputStream(given));
              if (preview.missing().isEmpty()) {
                ImportRun run = desk.await(desk.imports.start(preview.plan()).id());
                assertThat(run.failure().map(Reason::code).orElse(""))
                    .as("mutation %d of seed %d", i, SEED)
                    .isNotEqualTo("import.unexpected");
              }
            } catch (KaveriException e) {
              assertThat(e.code()).as("mutation %d of seed %d", i, SEED).startsWith("import.");
            }
          }
        });
  }

  private static byte[] workbook() throws IOException {
    var file = new ByteArrayOutputStream();
    var settings = new DataSettings(StandardCharsets.UTF_8, ';', true);
    try (var out = new XlsxFormat().create(file, settings).orElseThrow()) {
      for (String row : rows(20, "Jäätelö").lines().toList()) {
        out.write(List.of(row.split(";")));
      }
    }
    return file.toByteArray();
  }

  /** With signs of a part replaced, in an archive that is sound. */
  private static byte[] repacked(byte[] sound, Random random) throws IOException {
    var file = new ByteArrayOutputStream();
    Path kept = Files.write(Files.createTempFile("kaveri-", ".xlsx"), sound);
    try (var in = new ZipFile(kept.toFile());
        var out = new ZipOutputStream(file)) {
      for (ZipEntry part : Collections.list(in.entries())) {
        byte[] content = in.getInputStream(part).readAllBytes();
        if (random.nextInt(3) == 0 && content.length > 0) {
          for (int i = 0; i < 3; i++) {
            content[random.nextInt(content.length)] = (byte) "<>\"&x0;!".charAt(random.nextInt(8));
          }
        }
        out.putNextEntry(new ZipEntry(part.getName()));
        out.write(content);
        out.closeEntry();
      }
    } finally {
      Files.delete(kept);
    }
    return file.toByteArray();
  }

  @Test
  void anUploadThatBreaksOffOrFindsNoRoomLeavesNothing() {
    Desk.on(
        TestDatabase.DERBY,
        desk -> {
          @SuppressWarnings("InputStreamSlowMultibyteRead") // a megabyte is soon read
          InputStream broken =
              new InputStream() {
                private int left = 1_000_000;

                @Override
                public int read() throws IOException {
                  if (left-- <= 0) {
                    throw new IOException("cut off");
                  }
                  return 'x';
                }
              };
          assertThatThrownBy(() -> desk.imports.receive("a.csv", broken))
              .isInstanceOf(IOException.class);
          assertThat(files(desk.folder)).isEmpty();
        });
  }

  @Test
  void theCommandSaysWhyInOneSentenceAndKeepsNoFile() {
    Desk.on(
        TestDatabase.DERBY,
        desk -> {
          Path folder = Files.createTempDirectory("kaveri-hostile");
          assertSaid(desk, folder, new byte[0], "The file is empty.");
          assertSaid(desk, folder, new byte[] {(byte) 0x89, 'P', 'N', 'G', 0}, "holds no rows");
          assertSaid(desk, folder, gzip(new byte[0]), "holds no rows");
          assertSaid(desk, folder, bomb("\n", 300_000_000), "holds no rows");
          assertSaid(
              desk,
              folder,
              "x".repeat(2_000_000).getBytes(StandardCharsets.UTF_8),
              "can't be told into rows");
          assertSaid(
              desk, folder, "\"a;b\n1;2\n".getBytes(StandardCharsets.UTF_8), "holds no rows");
        });
  }

  private static void assertSaid(Desk desk, Path folder, byte[] content, String words)
      throws IOException {
    Path file = Files.write(folder.resolve("given.csv"), content);
    int before = files(desk.folder).size();
    Terminal terminal = new Terminal();
    int code;
    try {
      code = new ImportCommand(desk.imports).run(List.of(file.toString()), terminal, folder);
    } catch (KaveriException e) {
      // the console says the sentence of what a command throws
      terminal.error(String.valueOf(e.getMessage()));
      code = ServerCommand.FAILED;
    }
    assertThat(code).isEqualTo(ServerCommand.FAILED);
    assertThat(terminal.errors).contains(words).doesNotContain("Exception");
    boolean started = desk.imports.list(Page.Request.first(10)).items().size() > 0;
    assertThat(files(desk.folder)).hasSize(started ? before + 2 : before);
  }

  private static List<Path> files(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return files.toList();
    }
  }

  private static String rows(int count, String product) {
    StringBuilder text = new StringBuilder(Desk.csv().stripTrailing()).append('\n');
    for (int i = 0; i < count; i++) {
      text.append(i).append(";1.5.2025 9.30;77;A-1;").append(product).append(";3;2,50;EUR\n");
    }
    return text.toString();
  }

  private static byte[] mutated(byte[] sound, Random random) {
    byte[] file = sound.clone();
    for (int i = 0; i <= random.nextInt(4); i++) {
      file[random.nextInt(file.length)] = (byte) random.nextInt(256);
    }
    return switch (random.nextInt(4)) {
      case 0 -> Arrays.copyOf(file, random.nextInt(file.length));
      case 1 -> gzip(Arrays.copyOf(file, random.nextInt(1, file.length)));
      case 2 -> {
        byte[] packed = gzip(sound);
        packed[random.nextInt(packed.length)] ^= (byte) (1 + random.nextInt(255));
        yield packed;
      }
      default -> file;
    };
  }

  private static byte[] bomb(String piece, long size) throws IOException {
    byte[] block = piece.repeat(1 + 65_536 / piece.length()).getBytes(StandardCharsets.UTF_8);
    var bytes = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(bytes)) {
      for (long written = 0; written < size; written += block.length) {
        out.write(block);
      }
    }
    return bytes.toByteArray();
  }

  private static byte[] gzip(byte[] content) {
    var bytes = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(bytes)) {
      out.write(content);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static void refused(String code, Call call) {
    assertThatThrownBy(call::run)
        .isInstanceOfSatisfying(KaveriException.class, e -> assertThat(e.code()).isEqualTo(code));
  }

  /** A call that may fail. */
  @FunctionalInterface
  private interface Call {
    void run() throws Exception;
  }

  private static final class Terminal implements CommandOutput {
    private String errors = "";

    @Override
    public void line(String text) {
      // what was understood
    }

    @Override
    public void error(String sentence) {
      errors += sentence + "\n";
    }

    @Override
    public void progress(String text) {
      // nobody looks on
    }

    @Override
    public boolean isCancelled() {
      return false;
    }
  }
}
