package org.kaveri.ui.administration;

import com.vaadin.flow.component.Component;
import org.kaveri.api.backup.Backups;
import org.kaveri.api.extensions.Contributes;
import org.kaveri.ui.AtPath;
import org.kaveri.ui.OnScreen;
import org.kaveri.ui.StaffView;
import org.kaveri.ui.ViewContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;

/** Backups: those that were made, the next, and one now. */
@org.osgi.service.component.annotations.Component
@OnScreen
@AtPath(path = "backups", icon = "archive", section = AtPath.Section.ADMINISTRATION)
@Contributes(title = "backups.title", order = 955, permission = "backups:manage")
public final class BackupsView implements StaffView {
  private final Backups backups;

  /** Created by Declarative Services. */
  @Activate
  public BackupsView(@Reference Backups backups) {
    this.backups = backups;
  }

  @Override
  public Component content(ViewContext context) {
    return new BackupsPage(backups, context);
  }
}
