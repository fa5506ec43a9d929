package org.kaveri.ui.shell;

import org.kaveri.api.extensions.ExtensionPoint;
import org.kaveri.api.extensions.Guard;
import org.kaveri.ui.StaffAction;
import org.osgi.service.component.ComponentServiceObjects;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** The register of {@link StaffAction}s. */
@Component(service = {StaffActions.class, ExtensionPoint.class})
public final class StaffActions extends ExtensionPoint<StaffAction> {

  /** Created by Declarative Services. */
  @Activate
  public StaffActions(@Reference Guard guard) {
    super(StaffAction.class, guard);
  }

  @Reference(
      service = StaffAction.class,
      cardinality = ReferenceCardinality.MULTIPLE,
      policy = ReferencePolicy.DYNAMIC,
      updated = "update")
  void add(ComponentServiceObjects<StaffAction> contribution) {
    contribute(contribution);
  }

  void update(ComponentServiceObjects<StaffAction> contribution) {
    contribute(contribution);
  }

  void remove(ComponentServiceObjects<StaffAction> contribution) {
    withdraw(contribution);
  }
}
