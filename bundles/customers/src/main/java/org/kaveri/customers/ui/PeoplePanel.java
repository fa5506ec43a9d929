package org.kaveri.customers.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;
import org.kaveri.api.ConflictException;
import org.kaveri.api.CustomerId;
import org.kaveri.api.Page;
import org.kaveri.api.PersonId;
import org.kaveri.api.access.Access;
import org.kaveri.api.customers.CustomerName.PersonName;
import org.kaveri.api.customers.Customers;
import org.kaveri.api.customers.EmailAddress;
import org.kaveri.api.customers.People;
import org.kaveri.api.customers.Person;
import org.kaveri.api.customers.PersonDetails;
import org.kaveri.api.customers.PhoneNumber;
import org.kaveri.api.extensions.Contributes;
import org.kaveri.api.settings.Settings;
import org.kaveri.customers.Dialling;
import org.kaveri.customers.cards.CardVersion;
import org.kaveri.customers.cards.ContactCards;
import org.kaveri.ui.CustomerPanel;
import org.kaveri.ui.OnScreen;
import org.kaveri.ui.ViewContext;
import org.kaveri.ui.kit.Ask;
import org.kaveri.ui.kit.Fields;
import org.kaveri.ui.kit.FormDialog;
import org.kaveri.ui.kit.Kit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;

/** The people at a customer. */
@org.osgi.service.component.annotations.Component
@OnScreen
@Contributes(title = "people.title", order = 200, permission = "customers:read")
public final class PeoplePanel implements CustomerPanel {
  private static final int SHOWN = 100;

  private final Customers customers;
  private final People people;
  private final Access access;
  private final Settings settings;

  @Activate
  public PeoplePanel(
      @Reference Customers customers,
      @Reference People people,
      @Reference Access access,
      @Reference Settings settings) {
    this.customers = customers;
    this.people = people;
    this.access = access;
    this.settings = settings;
  }

  @Override
  public Component content(CustomerId customer, ViewContext context) {
    return new Content(customer, context);
  }

  /** The people on one card. */
  private final class Content extends Div {
    private static final long serialVersionUID = 1L;

    private final transient CustomerId customer;
    private final transient ViewContext context;
    private final Div list = new Div();

    Content(CustomerId customer, ViewContext context) {
      this.customer = customer;
      this.context = context;
      list.addClassName("k-stack");
      addClassName("k-stack");
      add(list);
      if (access.allows(Customers.WRITE)) {
        add(
            Kit.row(
                Kit.button("user-plus", context.text("people.add"), () -> edit(Optional.empty()))));
      }
      show();
      context.whenRecorded(
          this,
          Set.of(
              "people.added",
              "people.changed",
              "people.removed",
              "customers.merged",
              "customers.merge-undone"),
          customer,
          notices -> show());
    }

    private void show() {
      list.removeAll();
      var page = people.listOf(customer, Page.Request.first(SHOWN));
      if (page.items().isEmpty()) {
        list.add(Kit.muted(context.text("people.none")));
      }
      page.items().forEach(person -> list.add(row(person)));
      if (page.next().isPresent()) {
        list.add(Kit.muted(context.text("people.more", SHOWN)));
      }
    }

    private Component row(Person person) {
      PersonDetails details = person.details();
      Span name = new Span(person.name());
      name.getStyle().set("font-weight", "600");
      var parts = new ArrayList<Component>();
      parts.add(name);
      if (!details.role().isEmpty()) {
        parts.add(Kit.muted(details.role()));
      }
      details.phones().stream()
          .findFirst()
          .map(phone -> new PhoneNumber("", phone.number()))
          .ifPresent(phone -> parts.add(Ways.phone(phone, Dialling.of(settings))));
      details.emails().stream()
          .findFirst()
          .ifPresent(email -> parts.add(Ways.email(email.address(), "")));
      Component about = Kit.row(parts.toArray(Component[]::new));
      var card = new CardMenu(context, person.name(), version -> card(person.id(), version));
      return access.allows(Customers.WRITE)
          ? Kit.line(
              about,
              Kit.iconButton(
                  "pencil",
                  context.text("people.edit", person.name()),
                  () -> edit(Optional.of(people.get(person.id())))),
              card)
          : Kit.line(about, card);
    }

    private String card(PersonId id, CardVersion version) {
      Person person = people.get(id);
      return ContactCards.of(person.details(), customers.get(person.customer()).details(), version);
    }

    private void edit(Optional<Person> known) {
      new PersonForm(known).open();
    }

    /** Enters a person, or what has changed about her. */
    private final class PersonForm {
      private final TextField given = Fields.text(context.text("customers.given"), "");
      private final TextField family = Fields.text(context.text("customers.family"), "");
      private final TextField role = Fields.text(context.text("people.role"), "");
      private final WayFields<PhoneNumber> phones =
          new WayFields<>(
              context,
              context.text("common.phone"),
              context.text("customers.phone.add"),
              PhoneNumber::new);
      private final WayFields<EmailAddress> emails =
          new WayFields<>(
              context,
              context.text("common.email"),
              context.text("customers.email.add"),
              EmailAddress::new);
      private Optional<Person> seen;

      PersonForm(Optional<Person> known) {
        this.seen = known;
        known.map(Person::details).ifPresent(this::fill);
        if (known.isEmpty()) {
          phones.add("", "");
          emails.add("", "");
        }
      }

      private void fill(PersonDetails details) {
        given.setValue(details.name().given());
        family.setValue(details.name().family());
        role.setValue(details.role());
        details.phones().forEach(phone -> phones.add(phone.label(), phone.number()));
        details.emails().forEach(email -> emails.add(email.label(), email.address()));
      }

      void open() {
        String title =
            seen.map(person -> context.text("people.edit", person.name()))
                .orElseGet(() -> context.text("people.add"));
        FormDialog dialog =
            new FormDialog(context, title, context.text("common.save"), this::save)
                .fields(given, family, role, phones, emails)
                .check(this::check);
        seen.ifPresent(
            person ->
                dialog.fields(
                    Kit.row(
                        Kit.danger(
                            context.text("people.remove"),
                            () ->
                                Ask.before(
                                    context,
                                    context.text("people.remove.question", person.name()),
                                    context.text("people.remove.consequence"),
                                    context.text("people.remove"),
                                    () -> {
                                      people.remove(person.id(), person.version());
                                      dialog.close();
                                      show();
                                    })))));
        dialog.open();
      }

      private boolean check() {
        boolean named = !given.getValue().isBlank() || !family.getValue().isBlank();
        family.setErrorMessage(named ? "" : context.text("error.customer.name-missing"));
        family.setInvalid(!named);
        boolean waysRight = phones.check() & emails.check();
        return named && waysRight;
      }

      private void save() {
        var called = new PersonName(given.getValue(), family.getValue());
        var details =
            seen.map(Person::details)
                .orElseGet(() -> PersonDetails.of(called, draft -> {}))
                .with(
                    draft ->
                        draft
                            .name(called)
                            .role(role.getValue())
                            .emails(emails.values())
                            .phones(phones.values()));
        if (seen.isEmpty()) {
          people.add(customer, details);
        } else {
          change(seen.get(), details);
        }
        context.done(context.text("common.saved"));
        show();
      }

      private void change(Person before, PersonDetails details) {
        try {
          people.change(before.id(), before.version(), details);
        } catch (ConflictException e) {
          seen = Optional.of(people.get(before.id())); // saving once more keeps what was typed here
          throw e;
        }
      }
    }
  }
}
