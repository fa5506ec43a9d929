package org.kaveri.customers.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;
import org.kaveri.api.CustomerId;
import org.kaveri.api.customers.Customer;
import org.kaveri.api.customers.Customers;
import org.kaveri.api.customers.Merges;
import org.kaveri.customers.cards.ContactCards;
import org.kaveri.ui.CustomerCard;
import org.kaveri.ui.ViewContext;
import org.kaveri.ui.kit.EmptyState;
import org.kaveri.ui.kit.Kit;

/** The customer card: what each room knows of the customer, and what can be done. */
final class CustomerPage extends Div {
  private static final long serialVersionUID = 1L;

  private final transient ViewContext context;

  CustomerPage(CustomerId asked, Desk desk, Merges merges, CustomerCard card, ViewContext context) {
    Customers customers = desk.customers();
    this.context = context;
    addClassName("k-stack");
    Optional<CustomerId> survivor = merges.survivor(asked);
    CustomerId id = survivor.orElse(asked);
    Optional<Customer> found = customers.find(id);
    if (found.isEmpty()) {
      context.title(context.text("customers.title"));
      add(
          new EmptyState(
              "users",
              context.text("error.customer.unknown"),
              Kit.link(context.text("customers.to-list"), context.address(CustomersView.PATH))));
      return;
    }
    show(found.get());
    if (survivor.isPresent()) {
      Div note = new Div(context.text("merges.led-here", found.get().name()));
      note.addClassName("k-hint");
      note.getElement().setAttribute("role", "status");
      add(note);
    }
    var buttons = new ArrayList<Component>();
    buttons.add(card.actions(id, context));
    if (desk.access().allows(Customers.WRITE)) {
      Runnable editing =
          () -> new CustomerForm(desk, Optional.of(id), context).change(id, this::show);
      buttons.add(Kit.button("pencil", context.text("common.edit"), editing));
      context.key(this, "e", context.text("common.edit"), editing);
    }
    buttons.add(
        new CardMenu(
            context,
            found.get().name(),
            version -> ContactCards.of(customers.get(id).details(), version)));
    context.actions(buttons.toArray(Component[]::new));
    add(card.panels(id, context));
    context.whenRecorded(
        this,
        Set.of("customers.changed"),
        id,
        // whoever has been given to somebody else may not be seen any more
        notices ->
            customers
                .find(id)
                .ifPresentOrElse(
                    this::show, () -> context.open(CustomersView.PATH, asked.toString())));
    // the import that added her is undone: there is no card any more
    context.whenRecorded(
        this, Set.of("customers.removed"), id, notices -> context.open(CustomersView.PATH));
    // whoever has the card of one who is merged away, or is back, gets the other card
    context.whenRecorded(
        this,
        Set.of("customers.merged", "customers.merge-undone"),
        asked,
        notices -> {
          if (!merges.survivor(asked).equals(survivor)) {
            context.open(CustomersView.PATH, asked.toString());
          }
        });
  }

  private void show(Customer customer) {
    context.title(customer.name());
  }
}
