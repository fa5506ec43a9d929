package org.kaveri.operational.rest;

import java.util.List;
import java.util.Optional;
import org.kaveri.api.CustomerId;
import org.kaveri.api.InteractionId;
import org.kaveri.api.Page;
import org.kaveri.api.interactions.Interaction;
import org.kaveri.api.interactions.InteractionLog;
import org.kaveri.api.interactions.NewInteraction;
import org.kaveri.rest.Answer;
import org.kaveri.rest.Call;
import org.kaveri.rest.OverRest;
import org.kaveri.rest.RestResource;
import org.kaveri.rest.Route;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * {@code POST /api/interactions} logs a contact, {@code GET /api/interactions/{id}} shows one,
 * {@code GET /api/customers/{id}/interactions} lists a customer's, newest first.
 */
@Component(service = RestResource.class)
@OverRest
public final class ContactsResource implements RestResource {
  private final InteractionLog log;

  /** For the component runtime. */
  @Activate
  public ContactsResource(@Reference InteractionLog log) {
    this.log = log;
  }

  /**
   * A page of contacts.
   *
   * @param items newest first
   * @param next the value of {@code after} for the following page; left out on the last one
   */
  public record Contacts(List<Contact> items, Optional<String> next) {}

  @Override
  public List<Route> routes() {
    return List.of(
        Route.post("/interactions", this::add),
        Route.get(
            "/interactions/{id}",
            call -> Answer.of(Contact.of(log.get(new InteractionId(call.id("id")))))),
        Route.get("/customers/{id}/interactions", this::list));
  }

  private Answer add(Call call) {
    NewInteraction wanted = call.body(NewContact.class).toInteraction();
    Optional<String> key = call.header("Idempotency-Key");
    Interaction logged = log.log(key.map(wanted::withRequestKey).orElse(wanted));
    return Answer.created("/interactions/" + logged.id(), Contact.of(logged));
  }

  private Answer list(Call call) {
    Page<Interaction> page = log.timeline(new CustomerId(call.id("id")), call.page());
    return Answer.of(
        new Contacts(
            page.items().stream().map(Contact::of).toList(), page.next().map(Page.Cursor::value)));
  }
}
