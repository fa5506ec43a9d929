package org.kaveri.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.streams.DownloadEvent;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kaveri.api.NotFoundException;
import org.kaveri.api.RefusedException;
import org.kaveri.api.UnavailableException;
import org.kaveri.api.access.Caller;
import org.kaveri.api.access.Permission;
import org.kaveri.testkit.Fake;

class FileDownloadTest {
  private final List<String> answered = new ArrayList<>();
  private final ByteArrayOutputStream body = new ByteArrayOutputStream();

  @Test
  void headersComeOnceAndBeforeTheFirstByte() throws IOException {
    download(
        out -> {
          assertThat(answered).isEmpty();
          out.write("one".getBytes(StandardCharsets.UTF_8));
          out.write('!');
        });
    assertThat(answered)
        .containsExactly(
            "setHeader Content-Disposition",
            "setHeader X-Content-Type-Options",
            "setHeader Content-Security-Policy",
            "setHeader Cache-Control",
            "setContentType text/plain");
    assertThat(body.toString(StandardCharsets.UTF_8)).isEqualTo("one!");
  }

  @Test
  void anEmptyFileIsAFileToo() throws IOException {
    download(out -> {});
    assertThat(answered).contains("setContentType text/plain");
  }

  @Test
  void itIsWrittenOnBehalfOfThePersonWhoWasShownTheLink() throws IOException {
    var callers = new ArrayList<Caller>();
    download(out -> callers.add(Caller.current()));
    assertThat(callers).containsExactly(new Caller.Platform("shown"));
  }

  @Test
  void whatIsHiddenOrGoneIsNotFoundAndWhatDoesNotWorkIsUnavailable() throws IOException {
    download(
        out -> {
          throw new NotFoundException("x.unknown", "Gone.");
        });
    download(
        out -> {
          throw new RefusedException("access.permission-missing", "No.", new Permission("a:b"));
        });
    download(
        out -> {
          throw new UnavailableException("store.closed", "Away.");
        });
    assertThat(answered).containsExactly("setStatus 404", "setStatus 404", "setStatus 503");
  }

  @Test
  void halfAFileBreaksOffAndLooksLikeNoWholeOne() {
    assertThatThrownBy(
            () ->
                download(
                    out -> {
                      out.write('1');
                      throw new UnavailableException("store.closed", "Away.");
                    }))
        .isInstanceOf(IOException.class);
    assertThatThrownBy(
            () ->
                download(
                    out -> {
                      throw new IOException("The disk is gone.");
                    }))
        .isInstanceOf(IOException.class)
        .hasMessage("The disk is gone.");
    assertThat(answered).noneMatch(it -> it.startsWith("setStatus"));
  }

  private void download(FileDownload.Content content) throws IOException {
    VaadinResponse response =
        Fake.of(
            VaadinResponse.class,
            (method, arguments) -> {
              if (method.equals("getOutputStream")) {
                return body;
              }
              answered.add(method + " " + arguments[0]);
              return null;
            });
    FileDownload file =
        Caller.call(
            new Caller.Platform("shown"), () -> new FileDownload("ä.txt", "text/plain", content));
    file.handleDownloadRequest(
        new DownloadEvent(
            Fake.of(VaadinRequest.class, (method, arguments) -> null),
            response,
            VaadinSession.getCurrent(),
            new Div().getElement()));
  }
}
