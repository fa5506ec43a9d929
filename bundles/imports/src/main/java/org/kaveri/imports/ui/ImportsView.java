package org.kaveri.imports.ui;

import com.vaadin.flow.component.Component;
import org.kaveri.api.exports.Exports;
import org.kaveri.api.extensions.Contributes;
import org.kaveri.api.imports.ImportRunId;
import org.kaveri.api.imports.Imports;
import org.kaveri.ui.AtPath;
import org.kaveri.ui.OnScreen;
import org.kaveri.ui.StaffView;
import org.kaveri.ui.ViewContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;

/** Imports: a new one, those before, one of them with what it refused; and all of it taken out. */
@org.osgi.service.component.annotations.Component
@OnScreen
@AtPath(path = ImportsView.PATH, icon = "file-input", section = AtPath.Section.ADMINISTRATION)
@Contributes(title = "imports.title", order = 500, permission = "imports:run")
public final class ImportsView implements StaffView {
  static final String PATH = "imports";

  private final Imports imports;
  private final Exports exports;

  @Activate
  public ImportsView(@Reference Imports imports, @Reference Exports exports) {
    this.imports = imports;
    this.exports = exports;
  }

  @Override
  public Component content(ViewContext context) {
    if (context.segments().isEmpty()) {
      return new ImportStart(imports, new ExportPart(exports, context), context);
    }
    long number = Numbers.positive(context.segments().getFirst());
    return new RunPage(new ImportRunId(number), imports, context);
  }
}
