package org.kaveri.imports.ui;

import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import org.kaveri.api.imports.ImportRun;
import org.kaveri.api.imports.Imports;
import org.kaveri.api.imports.OfferedKind;
import org.kaveri.api.imports.StayedThing;
import org.kaveri.ui.ViewContext;
import org.kaveri.ui.kit.FileDownload;
import org.kaveri.ui.kit.PagedGrid;
import org.kaveri.ui.kit.Panel;

/** What the undo of an import has left, with the reasons; as a file too. */
final class StayedPanel extends Div {
  private static final long serialVersionUID = 1L;

  private final PagedGrid<StayedThing> things;

  StayedPanel(ImportRun run, Optional<OfferedKind> kind, Imports imports, ViewContext context) {
    things = new PagedGrid<>(request -> imports.stayed(run.id(), request));
    things.column(
        context.text("imports.stayed.what"),
        thing ->
            kind.map(known -> known.text("count." + thing.what(), context.locale()))
                .orElse(thing.what()));
    things.column(context.text("imports.stayed.name"), StayedThing::name);
    things
        .column(
            context.text("imports.stayed.why"),
            thing -> imports.stayedText(run.kind(), thing, context.locale()))
        .setFlexGrow(3);
    things.grid().addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
    var download =
        new Anchor(
            new FileDownload(
                context.text("imports.stayed.file", RunPage.plainName(run)) + ".csv",
                "text/csv; charset=utf-8",
                out -> imports.stayedRows(run.id(), context.locale(), out)),
            context.text("imports.stayed.download"));
    download.addClassName("k-link");
    var panel = new Panel(context.text("imports.stayed"), things);
    panel.actions(download);
    add(panel);
  }

  void refresh() {
    things.refresh();
  }
}
