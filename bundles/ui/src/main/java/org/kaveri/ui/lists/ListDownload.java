package org.kaveri.ui.lists;

import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Supplier;
import org.kaveri.api.KaveriException;
import org.kaveri.api.RefusedException;
import org.kaveri.api.access.Caller;
import org.kaveri.api.exports.Exports;

/** A list as a file, on behalf of the person to whom the link was shown. */
final class ListDownload<T> implements DownloadHandler {
  private static final long serialVersionUID = 1L;

  private final transient Exports exports;
  private final String list;
  private final String format;
  private final transient Supplier<ExportMenu.Seen<T>> seen;
  private final transient Caller caller = Caller.current();

  ListDownload(Exports exports, String list, String format, Supplier<ExportMenu.Seen<T>> seen) {
    this.exports = exports;
    this.list = list;
    this.format = format;
    this.seen = seen;
  }

  @Override
  public void handleDownloadRequest(DownloadEvent event) throws IOException {
    VaadinResponse response = event.getResponse();
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Cache-Control", "private, no-store");
    event.setFileName(getUrlPostfix());
    event.setContentType(
        format.equals("csv") ? "text/csv; charset=utf-8" : "application/octet-stream");
    try {
      Caller.run(caller, () -> write(event));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    } catch (RefusedException e) {
      response.setStatus(404);
    } catch (KaveriException e) {
      // part of the file may be on its way: breaking off tells the browser that it is not all
      throw new IOException("The list could not be written to its end", e);
    }
  }

  private void write(DownloadEvent event) {
    ExportMenu.Seen<T> now = seen.get();
    try {
      var _ = exports.write(list, now.headings(), now::page, format, event.getOutputStream());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String getUrlPostfix() {
    return list + "." + format;
  }
}
