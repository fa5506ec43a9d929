package org.kaveri.ui.shell;

import org.kaveri.api.extensions.ExtensionPoint;
import org.kaveri.api.extensions.Guard;
import org.kaveri.ui.CustomerAction;
import org.osgi.service.component.ComponentServiceObjects;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** The register of {@link CustomerAction}s. */
@Component(service = {CustomerActions.class, ExtensionPoint.class})
public final class CustomerActions extends ExtensionPoint<CustomerAction> {

  /** Created by Declarative Services. */
  @Activate
  public CustomerActions(@Reference Guard guard) {
    super(CustomerAction.class, guard);
  }

  @Reference(
      service = CustomerAction.class,
      cardinality = ReferenceCardinality.MULTIPLE,
      policy = ReferencePolicy.DYNAMIC,
      updated = "update")
  void add(ComponentServiceObjects<CustomerAction> contribution) {
    contribute(contribution);
  }

  void update(ComponentServiceObjects<CustomerAction> contribution) {
    contribute(contribution);
  }

  void remove(ComponentServiceObjects<CustomerAction> contribution) {
    withdraw(contribution);
  }
}
