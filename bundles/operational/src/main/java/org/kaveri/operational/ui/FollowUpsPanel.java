package org.kaveri.operational.ui;

import com.vaadin.flow.component.Component;
import java.util.Set;
import org.kaveri.api.CustomerId;
import org.kaveri.api.extensions.Contributes;
import org.kaveri.ui.CustomerPanel;
import org.kaveri.ui.OnScreen;
import org.kaveri.ui.ViewContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;

/** What is still to be done for the customer. */
@org.osgi.service.component.annotations.Component(service = CustomerPanel.class)
@OnScreen
@Contributes(title = "operational.follow-ups.title", order = 150, permission = "interactions:read")
public final class FollowUpsPanel implements CustomerPanel {
  static final Set<String> FACTS =
      Set.of(
          "follow-ups.added",
          "follow-ups.done",
          "follow-ups.reopened",
          "follow-ups.changed",
          "customers.merged",
          "customers.merge-undone");

  private final ContactDesk desk;

  /** For the component runtime. */
  @Activate
  public FollowUpsPanel(@Reference ContactDesk desk) {
    this.desk = desk;
  }

  @Override
  public Component content(CustomerId customer, ViewContext context) {
    return new CustomerFollowUps(desk, customer, context);
  }
}
