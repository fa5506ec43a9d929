package org.kaveri.imports.ui;

import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.util.Locale;
import org.kaveri.api.KaveriException;
import org.kaveri.api.NotFoundException;
import org.kaveri.api.RefusedException;
import org.kaveri.api.access.Caller;
import org.kaveri.api.imports.ImportRun;
import org.kaveri.api.imports.ImportRunId;
import org.kaveri.api.imports.Imports;
import org.kaveri.ui.ViewContext;

/** The rows that were refused, as a file; on behalf of the person to whom the link was shown. */
final class RefusedDownload implements DownloadHandler {
  private static final long serialVersionUID = 1L;

  private final transient Imports imports;
  private final transient ImportRunId id;
  private final Locale locale;
  private final String fileName;
  private final transient Caller caller = Caller.current();

  RefusedDownload(Imports imports, ImportRun run, ViewContext context) {
    this.imports = imports;
    this.id = run.id();
    this.locale = context.locale();
    String name = run.fileName().replaceAll("(?i)\\.(csv|txt|tsv|gz)", "");
    this.fileName = context.text("imports.refused.file", name) + ".csv";
  }

  @Override
  public void handleDownloadRequest(DownloadEvent event) throws IOException {
    VaadinResponse response = event.getResponse();
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Cache-Control", "private, no-store");
    event.setFileName(fileName);
    event.setContentType("text/csv; charset=utf-8");
    try {
      Caller.call(
          caller,
          () -> {
            try {
              imports.refusedRows(id, locale, event.getOutputStream());
            } catch (IOException e) {
              throw new java.io.UncheckedIOException(e);
            }
            return id;
          });
    } catch (java.io.UncheckedIOException e) {
      throw e.getCause();
    } catch (NotFoundException | RefusedException e) {
      response.setStatus(404);
    } catch (KaveriException e) {
      response.setStatus(503);
    }
  }

  @Override
  public String getUrlPostfix() {
    return "refused.csv";
  }
}
