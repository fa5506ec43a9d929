package org.kaveri.customers.ui;

import com.vaadin.flow.component.Component;
import org.kaveri.api.CustomerId;
import org.kaveri.api.access.Access;
import org.kaveri.api.access.Users;
import org.kaveri.api.customers.BulkChanges;
import org.kaveri.api.customers.Customers;
import org.kaveri.api.customers.Merges;
import org.kaveri.api.customers.OwnFields;
import org.kaveri.api.customers.People;
import org.kaveri.api.extensions.Contributes;
import org.kaveri.api.lists.SavedLists;
import org.kaveri.ui.AtPath;
import org.kaveri.ui.CustomerCard;
import org.kaveri.ui.OnScreen;
import org.kaveri.ui.StaffView;
import org.kaveri.ui.ViewContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;

/** The customers: all of them in a list, one of them on her card. */
@org.osgi.service.component.annotations.Component
@OnScreen
@AtPath(path = CustomersView.PATH, icon = "users")
@Contributes(title = "customers.title", order = 200, permission = "customers:read")
public final class CustomersView implements StaffView {
  static final String PATH = "customers";

  private final Desk desk;
  private final BulkChanges bulk;
  private final SavedLists saved;
  private final Merges merges;
  private final CustomerCard card;

  @Activate
  public CustomersView(
      @Reference Customers customers,
      @Reference People people,
      @Reference OwnFields own,
      @Reference Users users,
      @Reference Access access,
      @Reference SavedLists saved,
      @Reference Merges merges,
      @Reference BulkChanges bulk,
      @Reference CustomerCard card) {
    desk = new Desk(customers, people, own, users, access);
    this.saved = saved;
    this.merges = merges;
    this.bulk = bulk;
    this.card = card;
  }

  @Override
  public Component content(ViewContext context) {
    if (context.segments().isEmpty()) {
      return new CustomerList(desk, bulk, saved, context);
    }
    return new CustomerPage(
        CustomerId.parse(context.segments().getFirst()), desk, merges, card, context);
  }
}
