package org.kaveri.customers.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.kaveri.api.InvalidException;
import org.kaveri.api.access.Users;
import org.kaveri.api.customers.CustomerDetails;
import org.kaveri.api.customers.Customers;
import org.kaveri.api.customers.Likeness;
import org.kaveri.api.customers.Likeness.Reason;
import org.kaveri.api.customers.UnseenLikeness;
import org.kaveri.ui.ViewContext;
import org.kaveri.ui.kit.Kit;

/** Who is in the register already and may be the customer that is being entered, and why. */
final class AlikeList extends Div {
  private static final long serialVersionUID = 1L;

  private final transient Customers customers;
  private final transient Users users;
  private final transient ViewContext context;

  AlikeList(Desk desk, ViewContext context) {
    this.customers = desk.customers();
    this.users = desk.users();
    this.context = context;
    getElement().setAttribute("aria-live", "polite");
  }

  /** Shows those who are alike to what is entered; nothing while that is not right yet. */
  void show(Supplier<CustomerDetails> entered) {
    List<Likeness> found = List.of();
    List<UnseenLikeness> unseen = List.of();
    try {
      CustomerDetails details = entered.get();
      found = customers.alike(details);
      unseen = customers.alikeUnseen(details);
    } catch (InvalidException e) {
      // the form says so when it is saved
    }
    removeAll();
    setClassName("k-hint", !found.isEmpty() || !unseen.isEmpty());
    if (!found.isEmpty()) {
      add(new Span(context.text("customers.alike")));
      found.forEach(alike -> add(row(alike)));
    }
    unseen.forEach(alike -> add(new Div(unseen(alike))));
  }

  /** Whom to ask, and nothing of the customer herself. */
  private String unseen(UnseenLikeness alike) {
    String reasons = words(alike.reasons());
    return alike
        .owner()
        .flatMap(users::nameOf)
        .map(owner -> context.text("customers.alike.unseen", reasons, owner))
        .orElseGet(() -> context.text("customers.alike.unseen-ownerless", reasons));
  }

  private Div row(Likeness alike) {
    var customer = alike.customer();
    Anchor link =
        Kit.link(customer.name(), context.address(CustomersView.PATH, customer.id().toString()));
    link.setTarget(AnchorTarget.BLANK); // what was typed stays
    String reasons = words(alike.reasons());
    return Kit.row(link, Kit.muted(customer.city().map(city -> city + " · ").orElse("") + reasons));
  }

  private String words(Set<Reason> reasons) {
    return Arrays.stream(Reason.values())
        .filter(reasons::contains)
        .map(this::words)
        .collect(Collectors.joining(", "));
  }

  private String words(Reason reason) {
    return words(reason, context);
  }

  static String words(Reason reason, ViewContext context) {
    return context.text(
        switch (reason) {
          case BUSINESS_ID -> "customers.alike.business-id";
          case EMAIL -> "customers.alike.email";
          case PHONE -> "customers.alike.phone";
          case NAME -> "customers.alike.name";
          case TOWN -> "customers.alike.town";
        });
  }
}
