package org.kaveri.customers.rest;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import org.kaveri.api.CustomerId;
import org.kaveri.api.PersonId;
import org.kaveri.api.customers.Customers;
import org.kaveri.api.customers.People;
import org.kaveri.api.customers.Person;
import org.kaveri.customers.cards.CardVersion;
import org.kaveri.customers.cards.ContactCards;
import org.kaveri.rest.Members;
import org.kaveri.rest.OverRest;
import org.kaveri.rest.RestResource;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Contact cards: {@code /api/customers/{id}/vcard}, {@code /api/people/{id}/vcard}. */
@Component(service = RestResource.class)
@OverRest
@Path("/")
@Produces(ContactCards.MEDIA_TYPE)
public final class CardsResource implements RestResource {
  private final Customers customers;
  private final People people;

  /** For the component runtime. */
  @Activate
  public CardsResource(@Reference Customers customers, @Reference People people) {
    this.customers = customers;
    this.people = people;
  }

  /** How a customer is called and reached. */
  @GET
  @Path("customers/{id}/vcard")
  public String ofCustomer(
      @PathParam("id") CustomerId id, @DefaultValue("4.0") @QueryParam("version") String version) {
    return ContactCards.of(customers.get(id).details(), version(version));
  }

  /** How a person at a customer is called and reached. */
  @GET
  @Path("people/{id}/vcard")
  public String ofPerson(
      @PathParam("id") PersonId id, @DefaultValue("4.0") @QueryParam("version") String version) {
    Person person = people.get(id);
    return ContactCards.of(
        person.details(), customers.get(person.customer()).details(), version(version));
  }

  private static CardVersion version(String written) {
    return CardVersion.of(written).orElseThrow(() -> Members.wrong("version"));
  }
}
