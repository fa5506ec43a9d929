package org.kaveri.operational.rest;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.Optional;
import org.kaveri.api.CustomerId;
import org.kaveri.api.FollowUpId;
import org.kaveri.api.interactions.FollowUp;
import org.kaveri.api.interactions.FollowUps;
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
import org.kaveri.store.Store;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Follow-ups: {@code /api/follow-ups}, and those of a customer. */
@Component(service = RestResource.class)
@OverRest
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class FollowUpsResource implements RestResource {
  private static final String FOLLOW_UPS = "follow-ups";

  private final FollowUps followUps;
  private final Bulk bulk;
  private final Store store;

  /** For the component runtime. */
  @Activate
  public FollowUpsResource(
      @Reference FollowUps followUps, @Reference Bulk bulk, @Reference Store store) {
    this.followUps = followUps;
    this.bulk = bulk;
    this.store = store;
  }

  /** Lists the open ones that the token's user is to do by a day, today where none is said. */
  @GET
  @Path(FOLLOW_UPS)
  public Listing<KeptFollowUp> listMine(
      @BeanParam Paging paging, @QueryParam("until") Optional<LocalDate> until) {
    return Listing.of(
        followUps.mine(until.orElseGet(followUps::today), paging.request()), KeptFollowUp::of);
  }

  /** Lists those of a customer: the open ones by day, or those that are done, latest first. */
  @GET
  @Path("customers/{customer}/follow-ups")
  public Listing<KeptFollowUp> list(
      @PathParam("customer") CustomerId customer,
      @BeanParam Paging paging,
      @QueryParam("state") @DefaultValue("open") FollowUps.State state) {
    return Listing.of(followUps.ofCustomer(customer, state, paging.request()), KeptFollowUp::of);
  }

  /** Shows a follow-up. */
  @GET
  @Path("follow-ups/{id}")
  public KeptFollowUp get(@PathParam("id") FollowUpId id) {
    return KeptFollowUp.of(followUps.get(id));
  }

  /** Adds a follow-up. */
  @POST
  @Path(FOLLOW_UPS)
  @Answers(KeptFollowUp.class)
  public Response add(FollowUpForm form) {
    return Entry.created(FOLLOW_UPS, added(form));
  }

  /** Adds many. */
  @POST
  @Path("follow-ups/bulk")
  public Bulk.Answer addAll(RowByRow<FollowUpForm> rows) {
    return bulk.add(rows, this::added);
  }

  /** Changes what a follow-up says, and whether it is done. */
  @PATCH
  @Path("follow-ups/{id}")
  @Consumes({MediaType.APPLICATION_JSON, Patch.MEDIA_TYPE})
  public KeptFollowUp change(
      @PathParam("id") FollowUpId id,
      @BeanParam ExpectedVersion expected,
      Patch<FollowUpForm> patch) {
    return expected.change(
        version ->
            store.write(
                tx -> {
                  FollowUp before = followUps.get(id);
                  FollowUpForm after = patch.over(FollowUpForm.of(before));
                  FollowUp changed = followUps.change(id, version, after.over(before));
                  return KeptFollowUp.of(settled(changed, after.isDone()));
                }));
  }

  private KeptFollowUp added(FollowUpForm form) {
    return store.write(
        tx -> {
          FollowUp added = followUps.add(form.toCustomer(), form.toInteraction(), form.toContent());
          return KeptFollowUp.of(settled(added, form.isDone()));
        });
  }

  /** Within the transaction of what it settles: both happen, or neither. */
  private FollowUp settled(FollowUp followUp, boolean done) {
    if (followUp.done().isPresent() == done) {
      return followUp;
    }
    return done ? followUps.done(followUp.id()) : followUps.reopen(followUp.id());
  }
}
