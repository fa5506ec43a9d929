package org.kaveri.operational.ui;

import com.vaadin.flow.component.Component;
import org.kaveri.api.CustomerId;
import org.kaveri.api.extensions.Contributes;
import org.kaveri.ui.CustomerPanel;
import org.kaveri.ui.OnScreen;
import org.kaveri.ui.ViewContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;

/** All contacts of the customer, newest first. */
@org.osgi.service.component.annotations.Component(service = CustomerPanel.class)
@OnScreen
@Contributes(title = "operational.timeline.title", order = 300, permission = "interactions:read")
public final class TimelinePanel implements CustomerPanel {
  private final ContactDesk desk;

  /** For the component runtime. */
  @Activate
  public TimelinePanel(@Reference ContactDesk desk) {
    this.desk = desk;
  }

  @Override
  public Component content(CustomerId customer, ViewContext context) {
    return new Timeline(desk, customer, context);
  }

  @Override
  public boolean wide() {
    return true;
  }
}
