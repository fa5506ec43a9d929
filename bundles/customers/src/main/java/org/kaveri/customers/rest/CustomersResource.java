package org.kaveri.customers.rest;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import org.kaveri.api.CustomerId;
import org.kaveri.api.Page;
import org.kaveri.api.customers.Customer;
import org.kaveri.api.customers.CustomerQuery;
import org.kaveri.api.customers.Customers;
import org.kaveri.api.customers.Merges;
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
import org.kaveri.rest.Selection;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Customers: {@code /api/customers}. */
@Component(service = RestResource.class)
@OverRest
@Path("/customers")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class CustomersResource implements RestResource {
  private final Customers customers;
  private final Merges merges;
  private final Bulk bulk;

  /** For the component runtime. */
  @Activate
  public CustomersResource(
      @Reference Customers customers, @Reference Merges merges, @Reference Bulk bulk) {
    this.customers = customers;
    this.merges = merges;
    this.bulk = bulk;
  }

  /** Lists customers, by name unless said otherwise; or finds those whom a text may mean. */
  @GET
  public Listing<ListedCustomer> list(
      @BeanParam Paging paging,
      @BeanParam Selection selection,
      @QueryParam("search") Optional<String> search) {
    CustomerQuery all = CustomerQuery.all();
    CustomerQuery query = all.where(selection.filter()).sortedBy(selection.sort(all.sort()));
    Page.Request page = paging.request();
    return search.isPresent()
        ? Listing.of(
            customers.search(search.get(), query, Math.min(page.size(), Customers.MAX_FOUND)),
            ListedCustomer::of)
        : Listing.of(customers.list(query, page), ListedCustomer::of);
  }

  /** Shows a customer; leads from one who was merged to the one who stayed. */
  @GET
  @Path("{id}")
  public Response get(@PathParam("id") CustomerId id) {
    Optional<Customer> found = customers.find(id);
    Optional<CustomerId> survivor = found.isEmpty() ? merges.survivor(id) : Optional.empty();
    return survivor
        .map(stayed -> Response.temporaryRedirect(URI.create("customers/" + stayed)))
        .orElseGet(() -> Response.ok(KeptCustomer.of(found.orElseGet(() -> customers.get(id)))))
        .build();
  }

  /** Adds a customer. */
  @POST
  @Answers(KeptCustomer.class)
  public Response add(CustomerForm form) {
    return Entry.created("customers", added(form));
  }

  /** Adds many. */
  @POST
  @Path("bulk")
  public Bulk.Answer addAll(RowByRow<CustomerForm> rows) {
    return bulk.add(rows, this::added);
  }

  /** Changes a customer. */
  @PATCH
  @Path("{id}")
  @Consumes({MediaType.APPLICATION_JSON, Patch.MEDIA_TYPE})
  public KeptCustomer change(
      @PathParam("id") CustomerId id,
      @BeanParam ExpectedVersion expected,
      Patch<CustomerForm> patch) {
    return expected.change(
        version ->
            KeptCustomer.of(
                customers.change(
                    id, version, before -> CustomerForm.changed(before, patch::over))));
  }

  private KeptCustomer added(CustomerForm form) {
    return KeptCustomer.of(customers.add(form.toDetails()));
  }
}
