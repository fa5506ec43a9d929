package org.kaveri.operational.ui;

import org.kaveri.api.CustomerId;
import org.kaveri.api.extensions.Contributes;
import org.kaveri.ui.CustomerAction;
import org.kaveri.ui.OnScreen;
import org.kaveri.ui.ViewContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Opens the form that logs a contact with the customer of the card. */
@Component(service = CustomerAction.class)
@OnScreen
@Contributes(title = "operational.log.action", order = 100, permission = "interactions:write")
public final class LogAction implements CustomerAction {
  private final ContactDesk desk;

  /** For the component runtime. */
  @Activate
  public LogAction(@Reference ContactDesk desk) {
    this.desk = desk;
  }

  @Override
  public void run(CustomerId customer, ViewContext context) {
    LogForm.log(desk, context, customer).open();
  }

  @Override
  public String key() {
    return "l";
  }
}
