package org.kaveri.customers.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kaveri.api.CustomerId;
import org.kaveri.api.access.Access;
import org.kaveri.api.access.Users;
import org.kaveri.api.customers.Customer;
import org.kaveri.api.customers.CustomerDetails;
import org.kaveri.api.customers.CustomerKind;
import org.kaveri.api.customers.Customers;
import org.kaveri.api.customers.PostalAddress;
import org.kaveri.ui.CustomerCard;
import org.kaveri.ui.ViewContext;
import org.kaveri.ui.kit.EmptyState;
import org.kaveri.ui.kit.Facts;
import org.kaveri.ui.kit.Kit;
import org.kaveri.ui.kit.Panel;
import org.kaveri.ui.kit.Tone;

/** The customer card: who the customer is, and what each room knows of it. */
final class CustomerPage extends Div {
  private static final long serialVersionUID = 1L;

  private final transient CustomerId id;
  private final transient Customers customers;
  private final transient Users users;
  private final transient ViewContext context;
  private final Div who = new Div();

  CustomerPage(
      CustomerId id,
      Customers customers,
      Users users,
      Access access,
      CustomerCard card,
      ViewContext context) {
    this.id = id;
    this.customers = customers;
    this.users = users;
    this.context = context;
    addClassName("k-stack");
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
    var buttons = new ArrayList<Component>();
    buttons.add(card.actions(id, context));
    if (access.allows(Customers.WRITE)) {
      Runnable editing = () -> new CustomerForm(customers, users, context).change(id, this::show);
      buttons.add(Kit.button("pencil", context.text("common.edit"), editing));
      context.key(this, "e", context.text("common.edit"), editing);
    }
    context.actions(buttons.toArray(Component[]::new));
    add(who, card.panels(id, context));
    context.whenRecorded(
        this,
        Set.of("customers.changed"),
        notices -> {
          if (notices.stream().anyMatch(notice -> notice.customer().equals(Optional.of(id)))) {
            customers.find(id).ifPresent(this::show);
          }
        });
  }

  private void show(Customer customer) {
    CustomerDetails details = customer.details();
    context.title(customer.name());
    who.removeAll();
    who.add(new Panel(context.text("customers.who"), Kit.stack(chips(details), facts(details))));
  }

  private Component chips(CustomerDetails details) {
    String kind =
        details.kind() == CustomerKind.ORGANISATION
            ? "customers.kind.organisation"
            : "customers.kind.private-person";
    Div chips = Kit.row(Kit.chip(context.text(kind), Tone.NEUTRAL));
    details
        .number()
        .ifPresent(
            number ->
                chips.add(Kit.chip(context.text("customers.number-is", number), Tone.NEUTRAL)));
    return chips;
  }

  private Component facts(CustomerDetails details) {
    Facts facts = new Facts();
    var phones =
        details.phones().stream()
            .<Component>map(phone -> Ways.phone(phone.number(), phone.dialled(), phone.label()))
            .toList();
    if (!phones.isEmpty()) {
      facts.with(context.text("common.phone"), lines(phones));
    }
    var emails =
        details.emails().stream()
            .<Component>map(email -> Ways.email(email.address(), email.label()))
            .toList();
    if (!emails.isEmpty()) {
      facts.with(context.text("common.email"), lines(emails));
    }
    var addresses = details.addresses().stream().<Component>map(CustomerPage::address).toList();
    if (!addresses.isEmpty()) {
      facts.with(context.text("common.address"), lines(addresses));
    }
    return facts
        .with(
            context.text("customers.owner"),
            details.owner().flatMap(users::nameOf).orElse(context.text("customers.owner.nobody")))
        .with(
            context.text("common.language"),
            details.language().map(tag -> Languages.name(tag, context)))
        .with(context.text("customers.business-id"), details.businessId());
  }

  private static Component address(PostalAddress address) {
    String town = (address.postcode() + " " + address.city()).strip();
    var parts = new ArrayList<String>();
    for (String part : List.of(address.street(), town, address.country())) {
      if (!part.isBlank()) {
        parts.add(part);
      }
    }
    return Ways.labelled(new Span(String.join(", ", parts)), address.label());
  }

  private static Component lines(List<Component> parts) {
    return Kit.stack(parts.toArray(Component[]::new));
  }
}
