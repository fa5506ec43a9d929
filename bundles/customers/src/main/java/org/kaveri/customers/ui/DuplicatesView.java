package org.kaveri.customers.ui;

import com.vaadin.flow.component.Component;
import org.kaveri.api.CustomerId;
import org.kaveri.api.access.Access;
import org.kaveri.api.access.Users;
import org.kaveri.api.customers.Customers;
import org.kaveri.api.customers.Duplicates;
import org.kaveri.api.customers.Merges;
import org.kaveri.api.customers.OwnFields;
import org.kaveri.api.customers.People;
import org.kaveri.api.extensions.Contributes;
import org.kaveri.ui.AtPath;
import org.kaveri.ui.OnScreen;
import org.kaveri.ui.StaffView;
import org.kaveri.ui.ViewContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;

/** Customers who may be one: all pairs in a list, two of them side by side. */
@org.osgi.service.component.annotations.Component
@OnScreen
@AtPath(path = DuplicatesView.PATH, icon = "merge")
@Contributes(title = "duplicates.title", order = 205, permission = "customers:merge")
public final class DuplicatesView implements StaffView {
  static final String PATH = "duplicates";

  private final Duplicates duplicates;
  private final Merges merges;
  private final Desk desk;

  @Activate
  public DuplicatesView(
      @Reference Duplicates duplicates,
      @Reference Merges merges,
      @Reference Customers customers,
      @Reference People people,
      @Reference OwnFields own,
      @Reference Users users,
      @Reference Access access) {
    this.duplicates = duplicates;
    this.merges = merges;
    desk = new Desk(customers, people, own, users, access);
  }

  @Override
  public Component content(ViewContext context) {
    var segments = context.segments();
    return segments.size() < 2
        ? new DuplicatesPage(duplicates, context)
        : new MergePage(
            CustomerId.parse(segments.get(0)),
            CustomerId.parse(segments.get(1)),
            merges,
            duplicates,
            desk,
            context);
  }
}
