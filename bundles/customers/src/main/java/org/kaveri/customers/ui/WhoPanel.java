package org.kaveri.customers.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kaveri.api.CustomerId;
import org.kaveri.api.Page;
import org.kaveri.api.access.Access;
import org.kaveri.api.access.Users;
import org.kaveri.api.customers.Customer;
import org.kaveri.api.customers.CustomerDetails;
import org.kaveri.api.customers.CustomerSummary;
import org.kaveri.api.customers.Customers;
import org.kaveri.api.customers.OwnFields;
import org.kaveri.api.customers.People;
import org.kaveri.api.customers.PostalAddress;
import org.kaveri.api.extensions.Contributes;
import org.kaveri.api.settings.Settings;
import org.kaveri.customers.Dialling;
import org.kaveri.ui.CustomerPanel;
import org.kaveri.ui.OnScreen;
import org.kaveri.ui.ViewContext;
import org.kaveri.ui.kit.Facts;
import org.kaveri.ui.kit.Kit;
import org.kaveri.ui.kit.Tone;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;

/** Who the customer is and how to reach her. */
@org.osgi.service.component.annotations.Component
@OnScreen
@Contributes(title = "customers.who", order = 100, permission = "customers:read")
public final class WhoPanel implements CustomerPanel {
  private static final int SUBSIDIARIES = 20;

  private final Customers customers;
  private final Users users;
  private final Settings settings;
  private final Desk desk;

  @Activate
  public WhoPanel(
      @Reference Customers customers,
      @Reference People people,
      @Reference OwnFields own,
      @Reference Users users,
      @Reference Access access,
      @Reference Settings settings) {
    this.customers = customers;
    this.users = users;
    this.settings = settings;
    desk = new Desk(customers, people, own, users, access);
  }

  @Override
  public Component content(CustomerId customer, ViewContext context) {
    return new Content(customer, context);
  }

  /** The facts on one card. */
  private final class Content extends Div {
    private static final long serialVersionUID = 1L;

    private final transient ViewContext context;

    Content(CustomerId id, ViewContext context) {
      this.context = context;
      addClassName("k-stack");
      customers.find(id).ifPresent(this::show);
      context.whenRecorded(
          this,
          Set.of("customers.changed", "customers.merged", "customers.merge-undone"),
          id,
          notices -> customers.find(id).ifPresent(this::show));
    }

    private void show(Customer customer) {
      removeAll();
      add(chips(customer.details()), facts(customer.id(), customer.details()));
      if (!customer.details().note().isEmpty()) {
        add(Kit.prose(customer.details().note()));
      }
    }

    private Component chips(CustomerDetails details) {
      Div chips = Kit.row(Kit.chip(CustomerWords.kind(details.kind(), context), Tone.NEUTRAL));
      details
          .number()
          .ifPresent(
              number ->
                  chips.add(Kit.chip(context.text("customers.number-is", number), Tone.NEUTRAL)));
      if (details.prospect()) {
        chips.add(Kit.chip(context.text("customers.prospect"), Tone.ACCENT));
      }
      details.tags().forEach(tag -> chips.add(Kit.chip("#" + tag, Tone.NEUTRAL)));
      return chips;
    }

    private Component facts(CustomerId id, CustomerDetails details) {
      Facts facts = new Facts();
      Dialling dialling = Dialling.of(settings);
      var phones =
          details.phones().stream().<Component>map(phone -> Ways.phone(phone, dialling)).toList();
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
      var addresses = details.addresses().stream().<Component>map(Content::address).toList();
      if (!addresses.isEmpty()) {
        facts.with(context.text("common.address"), lines(addresses));
      }
      details
          .parent()
          .flatMap(parent -> Optional.ofNullable(customers.summaries(List.of(parent)).get(parent)))
          .ifPresent(parent -> facts.with(context.text("customers.parent"), link(parent)));
      var below = customers.subsidiaries(id, Page.Request.first(SUBSIDIARIES));
      if (!below.items().isEmpty()) {
        facts.with(context.text("customers.subsidiaries"), subsidiaries(below));
      }
      var words = new OwnWords(desk, context);
      words.inUse().forEach(own -> facts.with(own.label(), words.value(own, details)));
      return facts
          .with(
              context.text("customers.owner"),
              details.owner().flatMap(users::nameOf).orElse(context.text("customers.owner.nobody")))
          .with(
              context.text("common.language"),
              details.language().map(tag -> Languages.name(tag, context)))
          .with(context.text("customers.business-id"), details.businessId())
          .with(context.text("customers.source"), details.origin().source())
          .with(context.text("customers.attraction"), details.origin().attraction());
    }

    private Component subsidiaries(Page<CustomerSummary> below) {
      var links = new ArrayList<Component>(below.items().stream().map(this::link).toList());
      if (below.next().isPresent()) {
        links.add(Kit.muted(context.text("customers.subsidiaries.more", SUBSIDIARIES)));
      }
      return lines(links);
    }

    private Component link(CustomerSummary customer) {
      return Kit.link(
          customer.name(), context.address(CustomersView.PATH, customer.id().toString()));
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
}
