package org.kaveri.imports.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.kaveri.api.KaveriException;
import org.kaveri.api.access.Caller;
import org.kaveri.api.imports.ArchivedFile;
import org.kaveri.api.imports.ImportPreview;
import org.kaveri.api.imports.ImportRun;
import org.kaveri.api.imports.Imports;
import org.kaveri.api.imports.OfferedKind;
import org.kaveri.api.imports.UploadId;
import org.kaveri.ui.ViewContext;
import org.kaveri.ui.kit.EmptyState;
import org.kaveri.ui.kit.Fields;
import org.kaveri.ui.kit.Kit;
import org.kaveri.ui.kit.PagedGrid;
import org.kaveri.ui.kit.Panel;

/** Takes a file, shows how it would be read, lists the imports before, and offers all as files. */
final class ImportStart extends Div {
  private static final long serialVersionUID = 1L;

  private final transient Imports imports;
  private final transient ViewContext context;
  private final transient Caller caller;
  private final Div step = new Div();
  private final PagedGrid<ImportRun> before;
  private final Select<OfferedKind> kind;
  private final transient List<OfferedKind> kinds;
  private transient Optional<UploadId> sent = Optional.empty();

  ImportStart(Imports imports, ExportPart exports, ViewContext context) {
    this.imports = imports;
    this.context = context;
    this.caller = Caller.current();
    addClassName("k-stack");
    step.addClassName("k-stack");
    kinds = imports.kinds(context.locale());
    kind =
        Fields.choice(
            context.text("imports.kind"), kinds, known -> known.text("title", context.locale()));
    kind.setPlaceholder(context.text("imports.kind.told"));
    kind.addValueChangeListener(
        event -> {
          if (event.isFromClient()) {
            sent.ifPresent(upload -> look(() -> prepared(upload), PreviewPart.ENCODING));
          }
        });
    before = before();
    add(step, new Panel(context.text("imports.before"), before));
    add(exports.panels());
    if (kinds.isEmpty()) {
      step.add(new EmptyState("file-input", context.text("imports.no-kinds")));
    } else {
      askForFile();
    }
  }

  private void askForFile() {
    sent = Optional.empty();
    kind.clear();
    step.removeAll();
    Upload file = upload();
    step.add(
        new Panel(
            context.text("imports.new"), Kit.prose(context.text("imports.new.hint")), kind, file));
  }

  /** The browser refuses what is larger than the service takes, as far as it can count. */
  private Upload upload() {
    int most = (int) Math.min(imports.maxBytes(), Integer.MAX_VALUE);
    Upload upload = Fields.upload(context, this::receive, most);
    upload.setMaxFiles(1);
    if (most == Integer.MAX_VALUE) {
      upload.getElement().removeProperty("maxFileSize");
    }
    return upload;
  }

  /** Runs while the file arrives, outside of the session's lock. */
  private void receive(UploadEvent event) throws IOException {
    try (InputStream content = event.getInputStream()) {
      Caller.run(
          caller,
          () -> {
            try {
              UploadId upload = imports.receive(event.getFileName(), content);
              List<ArchivedFile> archived = imports.unpack(upload);
              context.later(
                  archived.isEmpty()
                      ? () -> look(() -> prepared(upload), PreviewPart.ENCODING)
                      : () -> show(archived));
            } catch (IOException e) {
              throw new java.io.UncheckedIOException(e);
            }
          });
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

  /** A file that cannot be imported is not kept. What it holds is told by itself, or was chosen. */
  private ImportPreview prepared(UploadId upload) {
    try {
      if (kind.isEmpty()) {
        String likeliest = imports.likeliestKind(upload);
        kinds.stream().filter(it -> it.id().equals(likeliest)).forEach(kind::setValue);
      }
      ImportPreview preview = imports.prepare(upload, kind.getValue().id());
      sent = Optional.of(upload);
      return preview;
    } catch (KaveriException refused) {
      imports.discard(upload);
      sent = Optional.empty();
      throw refused;
    }
  }

  private void show(List<ArchivedFile> archived) {
    step.removeAll();
    Runnable again =
        () -> {
          askForFile();
          before.refresh();
        };
    step.add(new ArchivePart(archived, kinds, imports, context, again).panel());
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
      step.add(new Panel(context.text("imports.new"), kind), part);
      part.focus(corrected);
    } catch (KaveriException refused) {
      context.failed(refused);
      if (step.getComponentCount() == 0) {
        askForFile();
      }
    }
  }

  private PagedGrid<ImportRun> before() {
    var grid = new PagedGrid<ImportRun>(imports::list);
    grid.linkColumn(
            context.text("imports.file"),
            ImportRun::fileName,
            run -> context.address(ImportsView.PATH, run.id().toString()))
        .setFlexGrow(2);
    grid.column(context.text("common.status"), run -> RunTexts.state(run, context));
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
