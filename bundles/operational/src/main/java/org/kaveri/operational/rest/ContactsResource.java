package org.kaveri.operational.rest;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.kaveri.api.CustomerId;
import org.kaveri.api.InteractionId;
import org.kaveri.api.interactions.Interaction;
import org.kaveri.api.interactions.InteractionLog;
import org.kaveri.rest.Answers;
import org.kaveri.rest.Bulk;
import org.kaveri.rest.Entry;
import org.kaveri.rest.ExpectedVersion;
import org.kaveri.rest.Listing;
import org.kaveri.rest.OverRest;
import org.kaveri.rest.Paging;
import org.kaveri.rest.Patch;
import org.kaveri.rest.RestResource;
import org.kaveri.rest.RowByRow;
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
  private static final String INTERACTIONS = "interactions";

  private final InteractionLog log;
  private final Bulk bulk;

  /** For the component runtime. */
  @Activate
  public ContactsResource(@Reference InteractionLog log, @Reference Bulk bulk) {
    this.log = log;
    this.bulk = bulk;
  }

  /** Lists what the token's user has logged, latest first. */
  @GET
  @Path(INTERACTIONS)
  public Listing<Contact> listMine(@BeanParam Paging paging) {
    return Listing.of(log.loggedByMe(paging.request()), Contact::of);
  }

  /** Lists a customer's contacts, newest first. */
  @GET
  @Path("customers/{customer}/interactions")
  public Listing<Contact> list(
      @PathParam("customer") CustomerId customer, @BeanParam Paging paging) {
    return Listing.of(log.timeline(customer, paging.request()), Contact::of);
  }

  /** Shows a contact. */
  @GET
  @Path("interactions/{id}")
  public Contact get(@PathParam("id") InteractionId id) {
    return Contact.of(log.get(id));
  }

  /** Logs a contact. */
  @POST
  @Path(INTERACTIONS)
  @Answers(Contact.class)
  public Response add(ContactForm form) {
    return Entry.created(INTERACTIONS, logged(form));
  }

  /** Logs many. */
  @POST
  @Path("interactions/bulk")
  public Bulk.Answer addAll(RowByRow<ContactForm> rows) {
    return bulk.add(rows, this::logged);
  }

  /** Changes what a contact says. */
  @PATCH
  @Path("interactions/{id}")
  @Consumes({MediaType.APPLICATION_JSON, Patch.MEDIA_TYPE})
  public Contact change(
      @PathParam("id") InteractionId id,
      @BeanParam ExpectedVersion expected,
      Patch<ContactForm> patch) {
    return expected.change(
        version -> {
          Interaction before = log.get(id);
          ContactForm after = patch.over(ContactForm.of(before));
          return Contact.of(log.change(id, version, after.over(before)));
        });
  }

  private Contact logged(ContactForm form) {
    return Contact.of(log.log(form.toInteraction()));
  }
}
