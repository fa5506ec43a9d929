package org.kaveri.operational.ui;

import java.util.Optional;
import org.kaveri.api.CustomerId;
import org.kaveri.api.extensions.Contributes;
import org.kaveri.ui.CustomerAction;
import org.kaveri.ui.OnScreen;
import org.kaveri.ui.ViewContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Opens the one-line log for the customer of the card. */
@Component(service = CustomerAction.class)
@OnScreen
@Contributes(title = "operational.one-line.action", order = 110, permission = "interactions:write")
public final class QuickLogAction implements CustomerAction {
  private final ContactDesk desk;

  /** For the component runtime. */
  @Activate
  public QuickLogAction(@Reference ContactDesk desk) {
    this.desk = desk;
  }

  @Override
  public void run(CustomerId customer, ViewContext context) {
    new QuickLog(desk, context, Optional.of(customer)).open();
  }

  @Override
  public String key() {
    return "q";
  }
}
