package org.kaveri.ui.shell;

import org.kaveri.api.extensions.ExtensionPoint;
import org.kaveri.api.extensions.Guard;
import org.kaveri.ui.DashboardWidget;
import org.osgi.service.component.ComponentServiceObjects;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** The register of {@link DashboardWidget}s. */
@Component(service = {DashboardWidgets.class, ExtensionPoint.class})
public final class DashboardWidgets extends ExtensionPoint<DashboardWidget> {

  /** Created by Declarative Services. */
  @Activate
  public DashboardWidgets(@Reference Guard guard) {
    super(DashboardWidget.class, guard);
  }

  @Reference(
      service = DashboardWidget.class,
      cardinality = ReferenceCardinality.MULTIPLE,
      policy = ReferencePolicy.DYNAMIC,
      updated = "update")
  void add(ComponentServiceObjects<DashboardWidget> contribution) {
    contribute(contribution);
  }

  void update(ComponentServiceObjects<DashboardWidget> contribution) {
    contribute(contribution);
  }

  void remove(ComponentServiceObjects<DashboardWidget> contribution) {
    withdraw(contribution);
  }
}
