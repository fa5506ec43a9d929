package org.kaveri.customers.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.kaveri.api.ConflictException;
import org.kaveri.api.CustomerId;
import org.kaveri.api.InvalidException;
import org.kaveri.api.access.Access;
import org.kaveri.api.access.Caller;
import org.kaveri.api.access.Colleague;
import org.kaveri.api.access.Users;
import org.kaveri.api.customers.BusinessIds;
import org.kaveri.api.customers.Customer;
import org.kaveri.api.customers.CustomerDetails;
import org.kaveri.api.customers.CustomerKind;
import org.kaveri.api.customers.CustomerName;
import org.kaveri.api.customers.Customers;
import org.kaveri.api.customers.EmailAddress;
import org.kaveri.api.customers.PhoneNumber;
import org.kaveri.api.customers.PostalAddress;
import org.kaveri.ui.ViewContext;
import org.kaveri.ui.kit.Fields;
import org.kaveri.ui.kit.FormDialog;
import org.kaveri.ui.kit.Kit;

/** Enters a customer, or what has changed about one. */
final class CustomerForm {
  private static final int COLLEAGUES = 50;

  private final Customers customers;
  private final Users users;
  private final Access access;
  private final ViewContext context;

  private final Select<CustomerKind> kind;
  private final TextField name;
  private final TextField given;
  private final TextField family;
  private final TextField number;
  private final TextField businessId;
  private final Select<String> language;
  private final ComboBox<Colleague> owner;
  private final WayFields<EmailAddress> emails;
  private final WayFields<PhoneNumber> phones;
  private final TextField street;
  private final TextField postcode;
  private final TextField city;
  private final TextField country;
  private final MoreFields more;
  private final AlikeList alike;
  private final Div changed = new Div();

  /** What stood there when the form was filled, or when the person was last told. */
  private Optional<Customer> seen = Optional.empty();

  /**
   * A form that is empty.
   *
   * @param customer who is to be changed; empty for a new one
   */
  CustomerForm(Desk desk, Optional<CustomerId> customer, ViewContext context) {
    customers = desk.customers();
    users = desk.users();
    access = desk.access();
    this.context = context;
    kind =
        Fields.choice(
            context.text("customers.kind"),
            List.of(CustomerKind.values()),
            value -> CustomerWords.kind(value, context));
    name = Fields.text(context.text("common.name"), "");
    given = Fields.text(context.text("customers.given"), "");
    family = Fields.text(context.text("customers.family"), "");
    number = Fields.text(context.text("customers.number"), "");
    businessId = Fields.text(context.text("customers.business-id"), "");
    language =
        Fields.choice(
            context.text("common.language"),
            Languages.OFFERED,
            tag -> tag == null ? "" : Languages.name(tag, context));
    language.setEmptySelectionAllowed(true);
    language.setEmptySelectionCaption(context.text("customers.language.unknown"));
    owner =
        Fields.find(
            context.text("customers.owner"),
            text -> users.search(text, COLLEAGUES),
            Colleague::displayName);
    owner.setClearButtonVisible(true);
    owner.addValueChangeListener(event -> tellOfSight());
    emails =
        new WayFields<>(
            context,
            context.text("common.email"),
            context.text("customers.email.add"),
            EmailAddress::new);
    phones =
        new WayFields<>(
            context,
            context.text("common.phone"),
            context.text("customers.phone.add"),
            PhoneNumber::new);
    street = Fields.text(context.text("customers.street"), "");
    postcode = Fields.text(context.text("customers.postcode"), "");
    city = Fields.text(context.text("customers.city"), "");
    country = Fields.text(context.text("customers.country"), "");
    alike = new AlikeList(desk, context);
    more = new MoreFields(desk, customer, context);
    changed.addClassName("k-problem");
    changed.setVisible(false);
    kind.addValueChangeListener(event -> fitKind());
    kind.setValue(CustomerKind.ORGANISATION);
    fitKind();
  }

  private void fitKind() {
    boolean organisation = kind.getValue() == CustomerKind.ORGANISATION;
    name.setVisible(organisation);
    given.setVisible(!organisation);
    family.setVisible(!organisation);
  }

  /** Says before it happens that whoever gives a customer away may not see her any more. */
  private void tellOfSight() {
    boolean ownerToBe = seen.isEmpty() && owner.isEmpty();
    boolean kept = ownerToBe || access.sight().sees(owner.getOptionalValue().map(Colleague::id));
    owner.setHelperText(kept ? "" : context.text("customers.owner.beyond"));
  }

  /** Tells while one types who may be the same customer. */
  private void watchAlike() {
    for (TextField field : List.of(name, given, family, businessId)) {
      field.addValueChangeListener(event -> alike.show(this::typed));
    }
    phones.whenChanged(() -> alike.show(this::typed));
    emails.whenChanged(() -> alike.show(this::typed));
  }

  private CustomerDetails typed() {
    return CustomerDetails.of(
        called(),
        draft ->
            draft
                .businessId(businessId.getValue())
                .emails(emails.values())
                .phones(phones.values()));
  }

  /** Opens it for a new customer, cared for by the one who enters her. */
  void add() {
    Caller.current()
        .user()
        .flatMap(user -> users.nameOf(user).map(called -> new Colleague(user, called)))
        .ifPresent(owner::setValue);
    emails.add("", "");
    phones.add("", "");
    watchAlike();
    dialog(
            context.text("customers.add"),
            () -> {
              Customer added = customers.add(entered(CustomerDetails.of(called(), draft -> {})));
              if (access.sight().sees(added.details().owner())) {
                context.done(context.text("customers.added", added.name()));
                context.open(CustomersView.PATH, added.id().toString());
              } else {
                givenAway(added);
              }
            })
        .openAt(name);
  }

  /** Opens it for a customer who is there. */
  void change(CustomerId id, Consumer<Customer> changed) {
    Customer customer = customers.get(id);
    seen = Optional.of(customer);
    fill(customer.details());
    dialog(
            context.text("customers.change", customer.name()),
            () -> {
              Customer saved = save(id);
              if (access.sight().sees(saved.details().owner())) {
                changed.accept(saved);
                context.done(context.text("common.saved"));
              } else {
                givenAway(saved);
              }
            })
        .open();
  }

  private void givenAway(Customer customer) {
    context.done(context.text("customers.given-away", customer.name()));
    context.open(CustomersView.PATH);
  }

  private FormDialog dialog(String title, Runnable save) {
    return new FormDialog(context, title, context.text("common.save"), save)
        .fields(
            changed,
            kind,
            name,
            given,
            family,
            alike,
            Kit.columns(number, businessId),
            Kit.columns(language, owner),
            phones,
            emails,
            new H3(context.text("common.address")),
            street,
            Kit.columns(postcode, city, country))
        .fields(more.all().toArray(Component[]::new))
        .check(this::check)
        .wide();
  }

  private Customer save(CustomerId id) {
    Customer before = seen.orElseThrow();
    changed.setVisible(false);
    try {
      return customers.change(id, before.version(), this::entered);
    } catch (ConflictException e) {
      if (!e.code().equals("customer.changed-meanwhile")) {
        throw e;
      }
      Customer now = customers.get(id);
      seen = Optional.of(now);
      // said here and not by the exception: what is personal stays out of it
      changed.setText(
          context.text(
              "customers.changed-fields",
              String.join("; ", changes(before.details(), now.details()))));
      changed.setVisible(true);
      throw e;
    }
  }

  /** What somebody else has changed, in the words of this form. */
  private List<String> changes(CustomerDetails before, CustomerDetails now) {
    var changes = new LinkedHashSet<String>();
    note(changes, "common.name", before.name().display(), now.name().display());
    note(changes, "customers.number", before.number().orElse(""), now.number().orElse(""));
    note(
        changes,
        "customers.business-id",
        before.businessId().orElse(""),
        now.businessId().orElse(""));
    note(changes, "common.language", before.language().orElse(""), now.language().orElse(""));
    note(changes, "customers.owner", ownerName(before), ownerName(now));
    note(changes, "common.email", emailsOf(before), emailsOf(now));
    note(changes, "common.phone", phonesOf(before), phonesOf(now));
    if (!before.addresses().equals(now.addresses())) {
      changes.add(context.text("common.address"));
    }
    changes.addAll(more.changes(before, now));
    return List.copyOf(changes);
  }

  private void note(LinkedHashSet<String> changes, String label, String before, String now) {
    if (!before.equals(now)) {
      changes.add(context.text(label) + ": " + (now.isEmpty() ? context.text("common.none") : now));
    }
  }

  private String ownerName(CustomerDetails details) {
    return details.owner().flatMap(users::nameOf).orElse("");
  }

  private static String emailsOf(CustomerDetails details) {
    return String.join(", ", details.emails().stream().map(EmailAddress::address).toList());
  }

  private static String phonesOf(CustomerDetails details) {
    return String.join(", ", details.phones().stream().map(PhoneNumber::number).toList());
  }

  private void fill(CustomerDetails details) {
    kind.setValue(details.kind());
    switch (details.name()) {
      case CustomerName.OrganisationName(String called) -> name.setValue(called);
      case CustomerName.PersonName(String first, String last) -> {
        given.setValue(first);
        family.setValue(last);
      }
    }
    number.setValue(details.number().orElse(""));
    businessId.setValue(details.businessId().orElse(""));
    details
        .language()
        .ifPresent(
            tag -> {
              var offered = new LinkedHashSet<>(Languages.OFFERED);
              offered.add(tag);
              language.setItems(offered);
              language.setValue(tag);
            });
    details
        .owner()
        .flatMap(user -> users.nameOf(user).map(called -> new Colleague(user, called)))
        .ifPresent(owner::setValue);
    more.fill(details);
    details.emails().forEach(email -> emails.add(email.label(), email.address()));
    details.phones().forEach(phone -> phones.add(phone.label(), phone.number()));
    details.addresses().stream()
        .findFirst()
        .ifPresent(
            address -> {
              street.setValue(address.street());
              postcode.setValue(address.postcode());
              city.setValue(address.city());
              country.setValue(address.country());
            });
  }

  private boolean check() {
    boolean organisation = kind.getValue() == CustomerKind.ORGANISATION;
    TextField needed = organisation ? name : family;
    boolean named = !needed.getValue().isBlank() || !organisation && !given.getValue().isBlank();
    needed.setErrorMessage(named ? "" : context.text("error.customer.name-missing"));
    needed.setInvalid(!named);
    boolean waysRight = emails.check() & phones.check() & checkBusinessId();
    return named && waysRight;
  }

  /** One that stood there before is left alone. */
  private boolean checkBusinessId() {
    String typed = businessId.getValue();
    boolean asBefore =
        seen.flatMap(it -> it.details().businessId()).filter(typed::equals).isPresent();
    String wrong = "";
    try {
      if (!asBefore) {
        BusinessIds.check(typed);
      }
    } catch (InvalidException e) {
      wrong = context.sentence(e);
    }
    businessId.setErrorMessage(wrong);
    businessId.setInvalid(!wrong.isEmpty());
    return wrong.isEmpty();
  }

  private CustomerName called() {
    return kind.getValue() == CustomerKind.ORGANISATION
        ? new CustomerName.OrganisationName(name.getValue())
        : new CustomerName.PersonName(given.getValue(), family.getValue());
  }

  /** What was typed, on top of what the form does not show. */
  private CustomerDetails entered(CustomerDetails before) {
    return before.with(
        draft -> {
          draft
              .name(called())
              .number(number.getValue())
              .businessId(businessId.getValue())
              .language(Optional.ofNullable(language.getValue()))
              .owner(owner.getOptionalValue().map(Colleague::id))
              .emails(emails.values())
              .phones(phones.values())
              .addresses(addresses(before.addresses()));
          more.enter(draft);
        });
  }

  /** The form shows the main address; further ones are kept as they are. */
  private List<PostalAddress> addresses(List<PostalAddress> before) {
    var all = new ArrayList<PostalAddress>();
    String label = before.isEmpty() ? "" : before.getFirst().label();
    try {
      all.add(
          new PostalAddress(
              label, street.getValue(), postcode.getValue(), city.getValue(), country.getValue()));
    } catch (InvalidException e) {
      if (!e.code().equals("customer.address-empty")) {
        throw e;
      }
    }
    all.addAll(before.stream().skip(1).toList());
    return all;
  }
}
