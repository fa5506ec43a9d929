package org.kaveri.ui.administration;

import com.vaadin.flow.component.Component;
import org.kaveri.api.events.Repairs;
import org.kaveri.api.extensions.Contributes;
import org.kaveri.api.extensions.Extensions;
import org.kaveri.ui.AtPath;
import org.kaveri.ui.OnScreen;
import org.kaveri.ui.StaffView;
import org.kaveri.ui.ViewContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;

/** What failed and waits for a person: parked facts and quarantined components. */
@org.osgi.service.component.annotations.Component
@OnScreen
@AtPath(path = "repairs", icon = "wrench", section = AtPath.Section.ADMINISTRATION)
@Contributes(title = "repairs.title", order = 950, permission = "repairs:manage")
public final class RepairsView implements StaffView {
  private final Repairs repairs;
  private final Extensions extensions;

  /** Created by Declarative Services. */
  @Activate
  public RepairsView(@Reference Repairs repairs, @Reference Extensions extensions) {
    this.repairs = repairs;
    this.extensions = extensions;
  }

  @Override
  public Component content(ViewContext context) {
    return new RepairsPage(repairs, extensions, context);
  }
}
