package org.kaveri.ui.kit;

import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.kaveri.api.KaveriException;
import org.kaveri.api.NotFoundException;
import org.kaveri.api.RefusedException;
import org.kaveri.api.access.Caller;

/**
 * A file that the browser keeps and never shows as a page, written on behalf of the person to whom
 * the link was shown.
 *
 * {@snippet :
 * new Anchor(
 *     new FileDownload("visits.csv", "text/csv; charset=utf-8", out -> visits.write(out)),
 *     context.text("visits.download"));
 * }
 *
 * <p>Before the first byte, what the caller may not see and what is not there is answered by 404,
 * and what does not work now by 503. Afterwards an error breaks the connection off, so that half a
 * file never looks like a whole one.
 *
 * @since 0.1
 */
public final class FileDownload implements DownloadHandler {
  private static final long serialVersionUID = 1L;

  private final String fileName;
  private final String contentType;
  private final transient Content content;
  private final transient Caller caller = Caller.current();

  /**
   * What is in the file.
   *
   * @since 0.1
   */
  @FunctionalInterface
  public interface Content {

    /** Writes all of it; called without the session's lock, bound to the caller of the link. */
    void write(OutputStream out) throws IOException;
  }

  /**
   * A file that is made when it is asked for.
   *
   * @param fileName under which the browser keeps it, in any script
   * @param contentType with the encoding of a text
   */
  public FileDownload(String fileName, String contentType, Content content) {
    this.fileName = fileName;
    this.contentType = contentType;
    this.content = content;
  }

  @Override
  public void handleDownloadRequest(DownloadEvent event) throws IOException {
    VaadinResponse response = event.getResponse();
    var out = new Begun(event);
    try {
      Caller.run(caller, () -> write(out));
      out.begin(); // a file may be empty
    } catch (UncheckedIOException e) {
      throw e.getCause();
    } catch (KaveriException e) {
      if (out.begun) {
        throw new IOException("The file could not be written to its end", e);
      }
      boolean hidden = e instanceof NotFoundException || e instanceof RefusedException;
      response.setStatus(hidden ? 404 : 503);
    }
  }

  private void write(OutputStream out) {
    try {
      content.write(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String getUrlPostfix() {
    return "file";
  }

  /** As RFC 6266: a plain name for old browsers, the real one encoded as RFC 8187. */
  private static String disposition(String fileName) {
    var encoded = new StringBuilder();
    for (byte b : fileName.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xFF);
      boolean plain = c < 128 && (Character.isLetterOrDigit(c) || c == '.' || c == '-' || c == '_');
      encoded.append(plain ? String.valueOf(c) : "%%%02X".formatted((int) c));
    }
    String ascii = fileName.replaceAll("[^A-Za-z0-9._ -]", "_");
    return "attachment; filename=\"" + ascii + "\"; filename*=UTF-8''" + encoded;
  }

  /** Says what comes before the first byte of it. */
  private final class Begun extends OutputStream {
    private final DownloadEvent event;
    private boolean begun;

    Begun(DownloadEvent event) {
      this.event = event;
    }

    void begin() {
      if (!begun) {
        begun = true;
        VaadinResponse response = event.getResponse();
        response.setHeader("Content-Disposition", disposition(fileName));
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
        response.setHeader("Cache-Control", "private, no-store");
        response.setContentType(contentType);
      }
    }

    @Override
    public void write(int b) throws IOException {
      begin();
      event.getOutputStream().write(b);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      begin();
      event.getOutputStream().write(bytes, from, length);
    }

    @Override
    public void flush() throws IOException {
      if (begun) {
        event.getOutputStream().flush();
      }
    }
  }
}
