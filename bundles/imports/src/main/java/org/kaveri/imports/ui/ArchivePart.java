package org.kaveri.imports.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.kaveri.api.KaveriException;
import org.kaveri.api.imports.ArchivedFile;
import org.kaveri.api.imports.ImportPreview;
import org.kaveri.api.imports.Imports;
import org.kaveri.api.imports.OfferedKind;
import org.kaveri.ui.ViewContext;
import org.kaveri.ui.kit.Kit;
import org.kaveri.ui.kit.Panel;

/**
 * What an archive holds, to be taken in as a whole.
 *
 * @param files in the order in which they are imported
 * @param again asks for another file
 */
record ArchivePart(
    List<ArchivedFile> files,
    List<OfferedKind> kinds,
    Imports imports,
    ViewContext context,
    Runnable again) {

  Component panel() {
    var list = new UnorderedList();
    for (ArchivedFile file : files) {
      kinds.stream()
          .filter(kind -> kind.id().equals(file.kind()))
          .forEach(kind -> list.add(new ListItem(kind.text("title", context.locale()))));
    }
    return new Panel(
        context.text("imports.archive"),
        Kit.stack(
            Kit.prose(context.text("imports.archive.hint")),
            list,
            Kit.row(
                Kit.primary(context.text("imports.archive.start"), this::start),
                Kit.quiet(context.text("imports.another"), this::cancel))));
  }

  /** All are looked into before the first is started. */
  private void start() {
    try {
      List<ImportPreview> previews =
          files.stream().map(file -> imports.prepare(file.upload(), file.kind())).toList();
      previews.forEach(preview -> imports.start(preview.plan()));
      context.done(context.text("imports.archive.started"));
    } catch (KaveriException refused) {
      context.failed(refused);
      discard();
    }
    again.run();
  }

  private void cancel() {
    discard();
    again.run();
  }

  private void discard() {
    files.forEach(file -> imports.discard(file.upload()));
  }
}
