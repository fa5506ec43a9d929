package org.kaveri.imports.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.Supplier;
import org.kaveri.api.KaveriException;
import org.kaveri.api.access.Caller;
import org.kaveri.api.imports.ImportKind;
import org.kaveri.api.imports.ImportPreview;
import org.kaveri.api.imports.ImportRun;
import org.kaveri.api.imports.Imports;
import org.kaveri.api.imports.UploadId;
import org.kaveri.ui.ViewContext;
import org.kaveri.ui.kit.EmptyState;
import org.kaveri.ui.kit.Fields;
import org.kaveri.ui.kit.Kit;
import org.kaveri.ui.kit.PagedGrid;
import org.kaveri.ui.kit.Panel;

/** Takes a file, shows how it would be read, and lists the imports before. */
final class ImportStart extends Div {
  private static final long serialVersionUID = 1L;

  private final transient Imports imports;
  private final transient ViewContext context;
  private final transient Caller caller;
  private final Div step = new Div();
  private final Select<ImportKind> kind;

  ImportStart(Imports imports, ViewContext context) {
    this.imports = imports;
    this.context = context;
    this.caller = Caller.current();
    addClassName("k-stack");
    step.addClassName("k-stack");
    List<ImportKind> kinds = imports.kinds(context.locale());
    kind =
        Fields.choice(
            context.text("imports.kind"), kinds, known -> known.text("title", context.locale()));
    kinds.stream().findFirst().ifPresent(kind::setValue);
    add(step, new Panel(context.text("imports.before"), before()));
    if (kinds.isEmpty()) {
      step.add(new EmptyState("file-input", context.text("imports.no-kinds")));
    } else {
      askForFile();
    }
  }

  private void askForFile() {
    step.removeAll();
    Upload file =
        Fields.upload(
            context, this::receive, (int) Math.min(imports.maxBytes(), Integer.MAX_VALUE));
    file.setMaxFiles(1);
    step.add(
        new Panel(
            context.text("imports.new"), Kit.prose(context.text("imports.new.hint")), kind, file));
  }

  /** Runs while the file arrives, outside of the session's lock. */
  private void receive(UploadEvent event) throws IOException {
    try (InputStream content = event.getInputStream()) {
      var upload =
          Caller.call(
              caller,
              () -> {
                try {
                  return imports.receive(event.getFileName(), content);
                } catch (IOException e) {
                  throw new java.io.UncheckedIOException(e);
                }
              });
      context.later(() -> look(() -> prepared(upload), PreviewPart.ENCODING));
    } catch (KaveriException refused) {
      event.reject(context.sentence(refused));
      context.later(
          () -> {
            context.failed(refused);
            askForFile();
          });
    } catch (java.io.UncheckedIOException e) {
      // the browser broke off; nothing was kept, and nobody is there to be told
      event.reject();
    }
  }

  /** A file that holds no rows is of no use to anybody. */
  private ImportPreview prepared(UploadId upload) {
    try {
      return imports.prepare(upload, kind.getValue().id());
    } catch (KaveriException refused) {
      imports.discard(upload);
      throw refused;
    }
  }

  private void look(Supplier<ImportPreview> looking, String corrected) {
    try {
      ImportPreview preview = looking.get();
      step.removeAll();
      PreviewPart part =
          new PreviewPart(
              preview,
              kind.getValue(),
              imports,
              context,
              (plan, field) -> look(() -> imports.preview(plan), field),
              this::askForFile);
      step.add(part);
      part.focus(corrected);
    } catch (KaveriException refused) {
      context.failed(refused);
      if (step.getComponentCount() == 0) {
        askForFile();
      }
    }
  }

  private Component before() {
    var grid = new PagedGrid<ImportRun>(imports::list);
    grid.linkColumn(
            context.text("imports.file"),
            ImportRun::fileName,
            run -> context.address(ImportsView.PATH, run.id().toString()))
        .setFlexGrow(2);
    grid.column(context.text("common.status"), run -> RunTexts.state(run.state(), context));
    grid.column(context.text("common.date"), run -> context.formats().moment(run.startedAt()));
    grid.numberColumn(
        context.text("imports.rows"), run -> context.formats().number(run.rowsDone(), 0));
    grid.numberColumn(
        context.text("imports.refused"), run -> context.formats().number(run.rowsRefused(), 0));
    grid.whenOpened(run -> context.open(ImportsView.PATH, run.id().toString()));
    grid.whenEmpty(new EmptyState("history", context.text("imports.none")));
    return grid;
  }
}
