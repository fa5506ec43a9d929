package org.kaveri.customers.rest;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.kaveri.api.CustomerId;
import org.kaveri.api.PersonId;
import org.kaveri.api.customers.People;
import org.kaveri.api.customers.Person;
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

/** People: {@code /api/people}, and those at a customer. */
@Component(service = RestResource.class)
@OverRest
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class PeopleResource implements RestResource {
  private final People people;
  private final Bulk bulk;

  /** For the component runtime. */
  @Activate
  public PeopleResource(@Reference People people, @Reference Bulk bulk) {
    this.people = people;
    this.bulk = bulk;
  }

  /** Lists the people at a customer, by name. */
  @GET
  @Path("customers/{customer}/people")
  public Listing<KeptPerson> list(
      @PathParam("customer") CustomerId customer, @BeanParam Paging paging) {
    return Listing.of(people.listOf(customer, paging.request()), KeptPerson::of);
  }

  /** Shows a person. */
  @GET
  @Path("people/{id}")
  public KeptPerson get(@PathParam("id") PersonId id) {
    return KeptPerson.of(people.get(id));
  }

  /** Adds a person. */
  @POST
  @Path("people")
  @Answers(KeptPerson.class)
  public Response add(PersonForm form) {
    return Entry.created("people", added(form));
  }

  /** Adds many. */
  @POST
  @Path("people/bulk")
  public Bulk.Answer addAll(RowByRow<PersonForm> rows) {
    return bulk.add(rows, this::added);
  }

  /** Changes a person. */
  @PATCH
  @Path("people/{id}")
  @Consumes({MediaType.APPLICATION_JSON, Patch.MEDIA_TYPE})
  public KeptPerson change(
      @PathParam("id") PersonId id, @BeanParam ExpectedVersion expected, Patch<PersonForm> patch) {
    return expected.change(
        version -> {
          Person before = people.get(id);
          PersonForm after = patch.over(PersonForm.of(before));
          return KeptPerson.of(people.change(id, version, after.over(before)));
        });
  }

  /** Removes a person who is no longer there. */
  @DELETE
  @Path("people/{id}")
  public void remove(@PathParam("id") PersonId id, @BeanParam ExpectedVersion expected) {
    expected.change(
        version -> {
          people.remove(id, version);
          return true;
        });
  }

  private KeptPerson added(PersonForm form) {
    return KeptPerson.of(people.add(form.toCustomer(), form.toDetails()));
  }
}
