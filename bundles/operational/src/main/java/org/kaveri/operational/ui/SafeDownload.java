package org.kaveri.operational.ui;

import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.kaveri.api.KaveriException;
import org.kaveri.api.NotFoundException;
import org.kaveri.api.RefusedException;
import org.kaveri.api.access.Caller;
import org.kaveri.api.interactions.Attachment;
import org.kaveri.api.interactions.Attachments;

/**
 * Hands a file to the browser to be kept, never to be shown as a page, on behalf of the person to
 * whom the link was shown.
 */
final class SafeDownload implements DownloadHandler {
  private static final long serialVersionUID = 1;

  private final transient Attachments attachments;
  private final transient Attachment file;
  private final transient Caller caller = Caller.current();

  SafeDownload(Attachments attachments, Attachment file) {
    this.attachments = attachments;
    this.file = file;
  }

  @Override
  public void handleDownloadRequest(DownloadEvent event) throws IOException {
    VaadinResponse response = event.getResponse();
    try (InputStream content = Caller.call(caller, () -> attachments.open(file.id()))) {
      response.setHeader("Content-Disposition", disposition(file.fileName()));
      response.setHeader("X-Content-Type-Options", "nosniff");
      response.setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
      response.setHeader("Cache-Control", "private, no-store");
      response.setContentType(file.mediaType());
      response.setHeader("Content-Length", Long.toString(file.bytes()));
      content.transferTo(event.getOutputStream());
    } catch (NotFoundException | RefusedException e) {
      response.setStatus(404);
    } catch (KaveriException e) {
      response.setStatus(503);
    }
  }

  @Override
  public String getUrlPostfix() {
    return "file";
  }

  /** As RFC 6266: a plain name for old browsers, the real one encoded as RFC 8187. */
  static String disposition(String fileName) {
    StringBuilder encoded = new StringBuilder();
    for (byte b : fileName.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xFF);
      boolean plain = c < 128 && (Character.isLetterOrDigit(c) || c == '.' || c == '-' || c == '_');
      encoded.append(plain ? String.valueOf(c) : "%%%02X".formatted((int) c));
    }
    String ascii = fileName.replaceAll("[^A-Za-z0-9._ -]", "_");
    return "attachment; filename=\"" + ascii + "\"; filename*=UTF-8''" + encoded;
  }
}
