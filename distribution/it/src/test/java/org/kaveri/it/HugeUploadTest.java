package org.kaveri.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kaveri.it.load.LoadCommand;

/**
 * Files of two gigabytes from a real browser to a server whose heap is a quarter of that: refused
 * in a sentence, with nothing left on the server's disk.
 */
class HugeUploadTest extends StaffTest {
  private static final long TWO_GIGABYTES = 2_000_000_000;
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @TempDir static Path work;

  @SuppressWarnings("NullAway.Init") // set before the first test
  private static RunningServer server;

  @SuppressWarnings("NullAway.Init") // set before the first test
  private static Path huge;

  @BeforeAll
  static void startServer() throws IOException {
    server =
        RunningServer.with().bundle(TestBundle.of(LoadCommand.class.getPackage(), work)).start();
    huge = work.resolve("huge.csv");
    try (RandomAccessFile sparse = new RandomAccessFile(huge.toFile(), "rw")) {
      sparse.setLength(TWO_GIGABYTES);
    }
  }

  @AfterAll
  static void stopServer() {
    server.close();
  }

  @Test
  void anImportIsRefusedByTheBrowserBeforeAByteIsSent() throws IOException {
    Page page = administrator(server, "importer", Eyes.DESK);
    go(page, server, "imports");
    page.locator("vaadin-upload input[type=file]").setInputFiles(huge);
    waitFor(page, "The file is larger than 1,000 MB. Nothing was sent.");
    assertThat(files(server.data().resolve("imports"))).isZero();
  }

  @Test
  void anImportThatTheBrowserLetsThroughIsRefusedByTheServerAtTheLimit() throws IOException {
    Page page = administrator(server, "pusher", Eyes.DESK);
    go(page, server, "imports");
    lift(page.locator("vaadin-upload"));
    page.locator("vaadin-upload input[type=file]").setInputFiles(huge);
    page.getByText("MB and was not kept")
        .waitFor(new Locator.WaitForOptions().setTimeout((double) PATIENCE.toMillis()));
    Await.until("nothing is left", PATIENCE, () -> files(server.data().resolve("imports")) == 0);
    assertThat(server.isReady()).isTrue();
  }

  @Test
  void anAttachmentThatTheBrowserLetsThroughIsRefusedByTheServerAtTheLimit() throws IOException {
    String customer = server.command("load", "customer").output().strip();
    Page page = administrator(server, "attacher", Eyes.DESK);
    go(page, server, "customers/" + customer);
    page.keyboard().press("l");
    Locator upload = page.locator("vaadin-upload").first();
    upload.waitFor();
    lift(upload);
    upload.locator("input[type=file]").setInputFiles(huge);
    page.getByText("larger than")
        .first()
        .waitFor(new Locator.WaitForOptions().setTimeout((double) PATIENCE.toMillis()));
    Await.until(
        "nothing is left", PATIENCE, () -> files(server.data().resolve("attachments")) == 0);
    assertThat(server.isReady()).isTrue();
  }

  @Test
  void anUploadCutOffMidwayLeavesNothing() throws IOException {
    Page page = administrator(server, "leaver", Eyes.DESK);
    go(page, server, "imports");
    lift(page.locator("vaadin-upload"));
    page.locator("vaadin-upload input[type=file]").setInputFiles(huge);
    Await.until("the file arrives", PATIENCE, () -> files(server.data().resolve("imports")) > 0);
    page.close();
    Await.until("nothing is left", PATIENCE, () -> files(server.data().resolve("imports")) == 0);
    assertThat(server.traces()).isEmpty();
  }

  /** Takes away the limit that the browser keeps, as somebody with bad intentions can. */
  private static void lift(Locator upload) {
    upload.waitFor();
    upload.evaluate("upload => upload.maxFileSize = Infinity");
  }

  private static long files(Path folder) {
    if (!Files.isDirectory(folder)) {
      return 0;
    }
    try (var files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).count();
    } catch (java.io.UncheckedIOException | IOException e) {
      return 1; // something is being removed
    }
  }
}
