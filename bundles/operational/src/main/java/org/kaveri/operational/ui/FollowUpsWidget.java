package org.kaveri.operational.ui;

import com.vaadin.flow.component.Component;
import org.kaveri.api.extensions.Contributes;
import org.kaveri.ui.DashboardWidget;
import org.kaveri.ui.OnScreen;
import org.kaveri.ui.ViewContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;

/** What I am to do: overdue, today and in the coming week. */
@org.osgi.service.component.annotations.Component(service = DashboardWidget.class)
@OnScreen
@Contributes(title = "operational.follow-ups.mine", order = 100, permission = "interactions:read")
public final class FollowUpsWidget implements DashboardWidget {
  private final ContactDesk desk;

  /** For the component runtime. */
  @Activate
  public FollowUpsWidget(@Reference ContactDesk desk) {
    this.desk = desk;
  }

  @Override
  public Component content(ViewContext context) {
    return new MyFollowUps(desk, context);
  }
}
