package org.kaveri.operational.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.kaveri.api.AttachmentId;
import org.kaveri.api.InvalidException;
import org.kaveri.api.KaveriException;
import org.kaveri.api.NotFoundException;
import org.kaveri.api.UserId;
import org.kaveri.api.access.Caller;
import org.kaveri.api.interactions.Attachment;
import org.kaveri.ui.kit.FileDownload;

/** Files that come in by {@link FileField} and go out by {@link FileDownload}. */
class FilesOnScreenTest {
  private static final Attachment SCAN =
      new Attachment(new AttachmentId(7), "tarjous ä\"1.pdf", "application/pdf", 3);

  private final ScreenByHand screen = new ScreenByHand();
  private final Map<String, Object> headers = new HashMap<>();
  private final ByteArrayOutputStream body = new ByteArrayOutputStream();

  @Test
  void nothingIsSavedWhileAFileIsStillArriving() throws IOException {
    FileField[] field = new FileField[1];
    screen.answers.put(
        "store",
        args -> {
          assertThatThrownBy(() -> field[0].ids())
              .isInstanceOf(InvalidException.class)
              .satisfies(e -> assertThat(((KaveriException) e).code()).endsWith("under-way"));
          return SCAN;
        });
    screen.answers.put("VaadinRequest.getInputStream", args -> InputStream.nullInputStream());
    field[0] = me(() -> new FileField(screen.desk.attachments, screen.context));

    field[0].arriving.handleUploadRequest(
        new UploadEvent(
            screen.proxy(VaadinRequest.class),
            screen.proxy(VaadinResponse.class),
            VaadinSession.getCurrent(),
            "tarjous.pdf",
            3,
            "application/pdf",
            new Div().getElement(),
            null));

    assertThat(field[0].ids()).containsExactly(SCAN.id());
  }

  @Test
  void aFileIsHandedOutToBeKeptAndNeverToBeShown() throws IOException {
    screen.answers.put(
        "Attachments.open",
        args -> new ByteArrayInputStream("pdf".getBytes(StandardCharsets.UTF_8)));

    download();

    assertThat(headers)
        .containsEntry("X-Content-Type-Options", "nosniff")
        .containsEntry("Content-Security-Policy", "sandbox; default-src 'none'")
        .containsEntry(
            "Content-Disposition",
            "attachment; filename=\"tarjous __1.pdf\";"
                + " filename*=UTF-8''tarjous%20%C3%A4%221.pdf");
    assertThat(body.toString(StandardCharsets.UTF_8)).isEqualTo("pdf");
  }

  @Test
  void aFileThatIsGoneIsNotFound() throws IOException {
    screen.answers.put(
        "Attachments.open",
        args -> {
          throw new NotFoundException("attachment.unknown", "Gone.");
        });

    download();

    assertThat(headers).containsEntry("status", 404);
    assertThat(body.size()).isZero();
  }

  private void download() throws IOException {
    screen.answers.put("setHeader", args -> headers.put((String) args[0], args[1]));
    screen.answers.put("setContentType", args -> headers.put("type", args[0]));
    screen.answers.put("setStatus", args -> headers.put("status", args[0]));
    OutputStream out = body;
    screen.answers.put("VaadinResponse.getOutputStream", args -> out);
    FileDownload download = me(() -> TimelineEntry.download(screen.desk.attachments, SCAN));
    download.handleDownloadRequest(
        new DownloadEvent(
            screen.proxy(VaadinRequest.class),
            screen.proxy(VaadinResponse.class),
            VaadinSession.getCurrent(),
            new Div().getElement()));
  }

  private static <T> T me(Supplier<T> work) {
    return Caller.call(new Caller.Employee(new UserId(1)), work);
  }
}
