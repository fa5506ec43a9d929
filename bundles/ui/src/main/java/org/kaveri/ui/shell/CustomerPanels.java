package org.kaveri.ui.shell;

import org.kaveri.api.extensions.ExtensionPoint;
import org.kaveri.api.extensions.Guard;
import org.kaveri.ui.CustomerPanel;
import org.osgi.service.component.ComponentServiceObjects;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** The register of {@link CustomerPanel}s. */
@Component(service = {CustomerPanels.class, ExtensionPoint.class})
public final class CustomerPanels extends ExtensionPoint<CustomerPanel> {

  /** Created by Declarative Services. */
  @Activate
  public CustomerPanels(@Reference Guard guard) {
    super(CustomerPanel.class, guard);
  }

  @Reference(
      service = CustomerPanel.class,
      cardinality = ReferenceCardinality.MULTIPLE,
      policy = ReferencePolicy.DYNAMIC,
      updated = "update")
  void add(ComponentServiceObjects<CustomerPanel> contribution) {
    contribute(contribution);
  }

  void update(ComponentServiceObjects<CustomerPanel> contribution) {
    contribute(contribution);
  }

  void remove(ComponentServiceObjects<CustomerPanel> contribution) {
    withdraw(contribution);
  }
}
