package org.kaveri.operational.rest;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import org.kaveri.api.CustomerId;
import org.kaveri.api.InteractionId;
import org.kaveri.api.interactions.Interaction;
import org.kaveri.api.interactions.InteractionLog;
import org.kaveri.api.interactions.NewInteraction;
import org.kaveri.rest.Listing;
import org.kaveri.rest.OverRest;
import org.kaveri.rest.Paging;
import org.kaveri.rest.RestResource;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Contacts: {@code /api/interactions}, and those of a customer. */
@Component(service = RestResource.class)
@OverRest
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class ContactsResource implements RestResource {
  private final InteractionLog log;

  /** For the component runtime. */
  @Activate
  public ContactsResource(@Reference InteractionLog log) {
    this.log = log;
  }

  /** Logs a contact. */
  @POST
  @Path("interactions")
  public Response add(
      NewContact contact, @HeaderParam("Idempotency-Key") Optional<String> requestKey) {
    NewInteraction wanted = contact.toInteraction();
    Interaction logged = log.log(requestKey.map(wanted::withRequestKey).orElse(wanted));
    return Response.created(URI.create("interactions/" + logged.id()))
        .entity(Contact.of(logged))
        .build();
  }

  /** Shows a contact. */
  @GET
  @Path("interactions/{id}")
  public Contact get(@PathParam("id") InteractionId id) {
    return Contact.of(log.get(id));
  }

  /** Lists a customer's contacts, newest first. */
  @GET
  @Path("customers/{customer}/interactions")
  public Listing<Contact> list(
      @PathParam("customer") CustomerId customer, @BeanParam Paging paging) {
    return Listing.of(log.timeline(customer, paging.request()), Contact::of);
  }
}
