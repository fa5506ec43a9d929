package org.kaveri.imports.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.kaveri.api.exports.Exports;
import org.kaveri.api.imports.OfferedKind;
import org.kaveri.ui.ViewContext;
import org.kaveri.ui.kit.FileDownload;
import org.kaveri.ui.kit.Kit;
import org.kaveri.ui.kit.Panel;

/** Offers all of a kind, and all of everything, as files that an import reads again. */
record ExportPart(Exports exports, ViewContext context) {

  /** Empty for who may take out nothing. */
  List<Component> panels() {
    List<OfferedKind> kinds = exports.kinds();
    List<String> formats = exports.formats();
    if (kinds.isEmpty() || formats.isEmpty()) {
      return List.of();
    }
    var lines = new ArrayList<Component>();
    lines.add(Kit.prose(context.text("imports.export.hint")));
    for (OfferedKind kind : kinds) {
      lines.add(
          line(
              kind.text("title", context.locale()),
              exports.formats(kind.id()),
              it -> download(kind, it)));
    }
    lines.add(line(context.text("imports.export.everything"), formats, this::everything));
    return List.of(
        new Panel(context.text("imports.export"), Kit.stack(lines.toArray(Component[]::new))));
  }

  /** What is downloaded in a format. */
  @FunctionalInterface
  private interface Downloads {
    FileDownload in(String format);
  }

  private Component line(String title, List<String> formats, Downloads downloads) {
    Component[] links =
        formats.stream()
            .map(format -> link(title, format, downloads.in(format)))
            .toArray(Component[]::new);
    return Kit.line(new Span(title), links);
  }

  /** For those who hear it, each link says what it gives: all look alike beside their titles. */
  private Component link(String title, String format, FileDownload download) {
    String name = format.toUpperCase(Locale.ROOT);
    var link = new Anchor(download, context.text("imports.export.as", name));
    link.addClassName("k-link");
    link.getElement().setAttribute("aria-label", context.text("imports.export.of", title, name));
    return link;
  }

  private FileDownload download(OfferedKind kind, String format) {
    String id = kind.id();
    return new FileDownload(
        id + "." + format,
        format.equals("csv") ? "text/csv; charset=utf-8" : "application/octet-stream",
        out -> {
          var _ = exports.writeKind(id, format, out);
        });
  }

  private FileDownload everything(String format) {
    return new FileDownload(
        "kaveri-" + format + ".zip",
        "application/zip",
        out -> {
          var _ = exports.writeEverything(format, out);
        });
  }
}
