package org.kaveri.rest.webhooks;

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
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kaveri.api.InvalidException;
import org.kaveri.rest.Answers;
import org.kaveri.rest.Entry;
import org.kaveri.rest.ExpectedVersion;
import org.kaveri.rest.Listing;
import org.kaveri.rest.OverRest;
import org.kaveri.rest.Paging;
import org.kaveri.rest.Patch;
import org.kaveri.rest.RequiresOneOf;
import org.kaveri.rest.RestResource;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Webhooks: {@code /api/webhooks}, what was sent to them, and what is done with them. */
@Component(service = RestResource.class)
@OverRest
@Path("/webhooks")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class WebhooksResource implements RestResource {
  private static final String WEBHOOKS = "webhooks";

  private final StoredWebhooks webhooks;

  /** For the component runtime. */
  @Activate
  public WebhooksResource(@Reference StoredWebhooks webhooks) {
    this.webhooks = webhooks;
  }

  /**
   * How a secret is replaced.
   *
   * @param atOnce whether the former one no longer signs; else both do for a day
   */
  public record RotateForm(@Nullable Boolean atOnce) {}

  /**
   * From where on it is sent again: one of both.
   *
   * @param since a moment
   * @param place a place of the event log, as events tell it
   */
  @RequiresOneOf({"since", "place"})
  public record ReplayForm(@Nullable Instant since, @Nullable Long place) {}

  /** Lists all, in the order of their making. */
  @GET
  public Listing<KeptWebhook> list() {
    return Listing.of(webhooks.list(), KeptWebhook::of);
  }

  /** Names the events that can be heard of. */
  @GET
  @Path("events")
  public Listing<String> events() {
    return Listing.of(List.copyOf(EventKinds.names()), name -> name);
  }

  /** Shows one. */
  @GET
  @Path("{id}")
  public KeptWebhook get(@PathParam("id") long id) {
    return KeptWebhook.of(webhooks.get(id));
  }

  /** Makes one; its secret is told in this answer only. */
  @POST
  @Answers(KeptWebhook.WithSecret.class)
  public Response add(WebhookForm form) {
    Webhook.WithSecret made = webhooks.add(form.toDetails(), form.isOn());
    return Entry.created(WEBHOOKS, KeptWebhook.WithSecret.of(made));
  }

  /** Changes one, and switches it off or on. */
  @PATCH
  @Path("{id}")
  @Consumes({MediaType.APPLICATION_JSON, Patch.MEDIA_TYPE})
  public KeptWebhook change(
      @PathParam("id") long id, @BeanParam ExpectedVersion expected, Patch<WebhookForm> patch) {
    return expected.change(
        version -> {
          WebhookForm after = patch.over(WebhookForm.of(webhooks.get(id)));
          return KeptWebhook.of(webhooks.change(id, version, after.toDetails(), after.isOn()));
        });
  }

  /** Removes one. */
  @DELETE
  @Path("{id}")
  public void remove(@PathParam("id") long id, @BeanParam ExpectedVersion expected) {
    expected.change(
        version -> {
          webhooks.remove(id, version);
          return true;
        });
  }

  /** Gives it another secret, which is told in this answer only. */
  @POST
  @Path("{id}/secret")
  @Answers(value = KeptWebhook.WithSecret.class, status = 200)
  public Response rotate(@PathParam("id") long id, RotateForm form) {
    Webhook.WithSecret made = webhooks.rotate(id, Boolean.TRUE.equals(form.atOnce()));
    // with an address, so that a repetition shows the webhook and the answer is kept nowhere
    return Response.ok(KeptWebhook.WithSecret.of(made))
        .location(URI.create(WEBHOOKS + "/" + id))
        .build();
  }

  /** Sends a test, once, and answers how it will be found. */
  @POST
  @Path("{id}/tests")
  @Answers(KeptDelivery.class)
  public Response test(@PathParam("id") long id) {
    return Entry.created(WEBHOOKS + "/" + id + "/deliveries", KeptDelivery.of(webhooks.test(id)));
  }

  /** Sends again all that it would have heard, from a moment or a place on. */
  @POST
  @Path("{id}/replays")
  public KeptWebhook replay(@PathParam("id") long id, ReplayForm form) {
    if ((form.since() == null) == (form.place() == null)) {
      throw new InvalidException("webhook.replay", "A replay begins at a moment or at a place.");
    }
    Instant since = form.since();
    Long place = form.place();
    return KeptWebhook.of(
        since != null
            ? webhooks.replaySince(id, since)
            : webhooks.replayFrom(id, place == null ? 0 : place));
  }

  /** Lists what was and will be sent, the newest first. */
  @GET
  @Path("{id}/deliveries")
  public Listing<KeptDelivery> deliveries(@PathParam("id") long id, @BeanParam Paging paging) {
    return Listing.of(webhooks.deliveries(id, paging.request()), KeptDelivery::of);
  }

  /** Shows one of these. */
  @GET
  @Path("{id}/deliveries/{delivery}")
  public KeptDelivery delivery(@PathParam("id") long id, @PathParam("delivery") long delivery) {
    return KeptDelivery.of(webhooks.delivery(id, delivery));
  }

  /** Sends it again at once. */
  @POST
  @Path("{id}/deliveries/{delivery}/repetitions")
  public KeptDelivery again(@PathParam("id") long id, @PathParam("delivery") long delivery) {
    return KeptDelivery.of(webhooks.again(id, delivery));
  }
}
