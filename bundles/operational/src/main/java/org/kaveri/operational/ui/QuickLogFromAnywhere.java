package org.kaveri.operational.ui;

import java.util.Optional;
import org.kaveri.api.extensions.Contributes;
import org.kaveri.ui.OnScreen;
import org.kaveri.ui.StaffAction;
import org.kaveri.ui.ViewContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Opens the one-line log wherever one is. */
@Component(service = StaffAction.class)
@OnScreen
@Contributes(title = "operational.one-line.action", order = 100, permission = "interactions:write")
public final class QuickLogFromAnywhere implements StaffAction {
  private final ContactDesk desk;

  /** For the component runtime. */
  @Activate
  public QuickLogFromAnywhere(@Reference ContactDesk desk) {
    this.desk = desk;
  }

  @Override
  public void run(ViewContext context) {
    new QuickLog(desk, context, Optional.empty()).open();
  }

  @Override
  public String key() {
    return "q";
  }
}
