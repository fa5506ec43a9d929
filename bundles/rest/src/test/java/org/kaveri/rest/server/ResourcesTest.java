package org.kaveri.rest.server;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.kaveri.api.ConflictException;
import org.kaveri.api.CustomerId;
import org.kaveri.api.Page;
import org.kaveri.api.interactions.Direction;
import org.kaveri.jaxrs.ResourceReply;
import org.kaveri.jaxrs.ResourceRequest;
import org.kaveri.rest.Listing;
import org.kaveri.rest.Paging;
import org.kaveri.rest.Problem;
import org.kaveri.rest.RestResource;
import org.kaveri.testkit.Contribution;
import org.osgi.service.component.ComponentServiceObjects;

class ResourcesTest {
  private final Resources resources = new Resources(new OpenGuard());

  /** A resource as a room would write it. */
  @Path("/tickets")
  @Produces("application/json")
  @Consumes("application/json")
  public static class Tickets implements RestResource {
    final CountDownLatch entered = new CountDownLatch(1);
    final CountDownLatch leave = new CountDownLatch(1);

    /** What comes and goes. */
    public record Ticket(long id, Optional<String> text) {}

    /** What is wanted. */
    public record NewTicket(@Nullable Long customer, @Nullable String text) {}

    @GET
    public Listing<Ticket> list(
        @BeanParam Paging paging,
        @QueryParam("customer") Optional<CustomerId> customer,
        @QueryParam("day") Optional<LocalDate> day,
        @QueryParam("way") Optional<Direction> way) {
      Page.Request page = paging.request();
      return Listing.of(
          List.of(customer.toString(), day.toString(), way.toString()),
          text -> new Ticket(page.size(), Optional.of(text)));
    }

    @GET
    @Path("{id}")
    public Ticket get(@PathParam("id") CustomerId id) {
      return new Ticket(id.value(), Optional.empty());
    }

    @GET
    @Path("newest")
    public Ticket newest() {
      return new Ticket(99, Optional.empty());
    }

    @POST
    public Ticket add(NewTicket wanted) {
      return new Ticket(1, Optional.ofNullable(wanted.text()));
    }

    @POST
    @Path("many")
    public int add(List<NewTicket> wanted) {
      return wanted.size();
    }

    @DELETE
    @Path("{id}")
    public Response remove(@PathParam("id") CustomerId id) {
      throw new ConflictException("ticket.changed-meanwhile", "Somebody was faster.");
    }

    @GET
    @Path("slow")
    public Ticket slow() throws InterruptedException {
      entered.countDown();
      assertThat(leave.await(30, TimeUnit.SECONDS)).isTrue();
      return new Ticket(7, Optional.empty());
    }

    @GET
    @Path("broken")
    public Ticket broken() {
      throw new IllegalStateException("secret");
    }

    @GET
    @Path("forbidden")
    public Ticket forbidden() {
      throw new ForbiddenException("secret");
    }

    @GET
    @Path("bare")
    public Response bare() {
      return Response.status(404).build();
    }
  }

  /** Another room's, below the first one's addresses. */
  @Path("/tickets/{ticket}/notes")
  @Produces("application/json")
  public static class Notes implements RestResource {
    @GET
    public List<String> list(@PathParam("ticket") CustomerId ticket) {
      return List.of("a note on " + ticket);
    }
  }

  /** One that makes no sense. */
  @Path("/tickets/x{id}")
  public static class Senseless implements RestResource {
    @GET
    public String get() {
      return "";
    }
  }

  @Test
  void addressesOfSeveralRoomsLieWithinEachOther() {
    resources.add(Contribution.of(new Tickets()));
    resources.add(Contribution.of(new Notes()));

    assertThat(body("GET", "/tickets/5")).isEqualTo("{\"id\":5}");
    assertThat(body("GET", "/tickets/5/notes")).isEqualTo("[\"a note on 5\"]");
    assertThat(body("GET", "/tickets/newest")).isEqualTo("{\"id\":99}");
    assertThat(match("PUT", "/tickets/5"))
        .isEqualTo(new Resources.Match.OtherMethods(java.util.Set.of("DELETE", "GET")));
    assertThat(match("GET", "/tickets/5/")).isInstanceOf(Resources.Match.Nobody.class);
    assertThat(match("GET", "/tickets//notes")).isInstanceOf(Resources.Match.Nobody.class);
  }

  @Test
  void parametersAreReadByTheirTypes() {
    resources.add(Contribution.of(new Tickets()));

    assertThat(body("GET", "/tickets?size=7&customer=5&day=2026-11-22&way=in"))
        .contains("\"id\":7", "Optional[5]", "Optional[2026-11-22]", "Optional[IN]");
    assertThat(refusal("GET", "/tickets?customer=0").code()).isEqualTo("id.malformed");
    assertThat(refusal("GET", "/tickets/x").code()).isEqualTo("id.malformed");
    assertThat(refusal("GET", "/tickets?size=0").code()).isEqualTo("page.size");
    assertThat(refusal("GET", "/tickets?day=2026-02-30").detail().orElse(""))
        .contains("day")
        .doesNotContain("2026");
    assertThat(refusal("GET", "/tickets?size=x").code()).isEqualTo("rest.parameter");
    assertThat(refusal("GET", "/tickets?way=IN").code()).isEqualTo("rest.parameter");
  }

  @Test
  void bodiesAreRecordsOrLists() {
    resources.add(Contribution.of(new Tickets()));

    assertThat(body(post("/tickets", "{\"text\":\"ä\"}"))).contains("\"text\":\"ä\"");
    assertThat(body(post("/tickets/many", "[{\"text\":\"a\"},{}]"))).isEqualTo("2");
    assertThat(refusal(post("/tickets", "{\"texts\":1}")).code()).isEqualTo("rest.body");
    assertThat(refusal(post("/tickets", "")).code()).isEqualTo("rest.body");
    assertThat(refusal(post("/tickets/many", "{}")).code()).isEqualTo("rest.body");
  }

  @Test
  void refusalsAreProblemsAndFailuresSayNothing() {
    resources.add(Contribution.of(new Tickets()));

    assertThat(refusal("DELETE", "/tickets/5").status()).isEqualTo(409);
    assertThat(refusal("GET", "/tickets/bare").status()).isEqualTo(404);
    assertThat(refusal("GET", "/tickets/forbidden"))
        .satisfies(problem -> assertThat(problem.status()).isEqualTo(403))
        .satisfies(problem -> assertThat(problem.detail().orElse("")).doesNotContain("secret"));
    assertThat(refusal("GET", "/tickets/broken")).isEqualTo(Problems.broken());
  }

  @Test
  void aResourceThatMakesNoSenseLeavesTheOthersAlone() {
    resources.add(Contribution.of(new Senseless()));
    resources.add(Contribution.of(new Tickets()));

    assertThat(match("GET", "/tickets/x5")).isInstanceOf(Resources.Match.Found.class);
    assertThat(body("GET", "/tickets/5")).isEqualTo("{\"id\":5}");
  }

  @Test
  void aCallThatIsUnderWayIsAnsweredBeforeItsResourceGoes() throws Exception {
    Tickets tickets = new Tickets();
    ComponentServiceObjects<RestResource> contribution = Contribution.of(tickets);
    resources.add(contribution);
    CompletableFuture<String> answer =
        CompletableFuture.supplyAsync(
            () -> body("GET", "/tickets/slow"), Thread::startVirtualThread);
    assertThat(tickets.entered.await(30, TimeUnit.SECONDS)).isTrue();

    CompletableFuture<Void> removal =
        CompletableFuture.runAsync(
            () -> resources.remove(contribution), Thread::startVirtualThread);
    while (!(match("GET", "/tickets/slow") instanceof Resources.Match.Nobody)) {
      Thread.onSpinWait();
    }
    boolean goneBefore = removal.isDone();
    tickets.leave.countDown();

    assertThat(answer.get(30, TimeUnit.SECONDS)).isEqualTo("{\"id\":7}");
    removal.get(30, TimeUnit.SECONDS);
    assertThat(goneBefore).isFalse();
  }

  @Test
  void whoHasGoneSinceItWasFoundDoesNotAnswer() {
    ComponentServiceObjects<RestResource> contribution = Contribution.of(new Tickets());
    resources.add(contribution);
    Mounted.Template found = found("GET", "/tickets/5");

    resources.remove(contribution);

    assertThat(found.owner().answer(request("GET", "/tickets/5"))).isEmpty();
  }

  private Resources.Match match(String method, String path) {
    return resources.match(method, Segments.split(path));
  }

  private Mounted.Template found(String method, String address) {
    String path = address.contains("?") ? address.substring(0, address.indexOf('?')) : address;
    return ((Resources.Match.Found) match(method, path)).template();
  }

  private Outcome outcome(ResourceRequest request) {
    return found(request.method(), request.address()).owner().answer(request).orElseThrow();
  }

  private String body(String method, String address) {
    return body(request(method, address));
  }

  private String body(ResourceRequest request) {
    ResourceReply reply = ((Outcome.Answered) outcome(request)).reply();
    return new String(reply.body(), StandardCharsets.UTF_8);
  }

  private Problem refusal(String method, String address) {
    return refusal(request(method, address));
  }

  private Problem refusal(ResourceRequest request) {
    return ((Outcome.Refused) outcome(request)).problem();
  }

  private static ResourceRequest request(String method, String address) {
    return new ResourceRequest(method, address, Map.of(), new byte[0]);
  }

  private static ResourceRequest post(String address, String body) {
    return new ResourceRequest(
        "POST",
        address,
        Map.of("Content-Type", List.of("application/json")),
        body.getBytes(StandardCharsets.UTF_8));
  }
}
