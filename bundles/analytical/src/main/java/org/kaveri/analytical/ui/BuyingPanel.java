package org.kaveri.analytical.ui;

import com.vaadin.flow.component.Component;
import org.kaveri.analytical.StoredFigures;
import org.kaveri.api.CustomerId;
import org.kaveri.api.extensions.Contributes;
import org.kaveri.ui.CustomerPanel;
import org.kaveri.ui.OnScreen;
import org.kaveri.ui.ViewContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;

/** How the customer buys, in figures. */
@org.osgi.service.component.annotations.Component(service = CustomerPanel.class)
@OnScreen
@Contributes(title = "analytical.buying.title", order = 400, permission = "figures:read")
public final class BuyingPanel implements CustomerPanel {
  private final StoredFigures figures;

  /** For the component runtime. */
  @Activate
  public BuyingPanel(@Reference StoredFigures figures) {
    this.figures = figures;
  }

  @Override
  public Component content(CustomerId customer, ViewContext context) {
    return new Buying(figures, customer, context);
  }
}
