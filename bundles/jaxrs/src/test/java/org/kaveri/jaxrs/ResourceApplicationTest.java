package org.kaveri.jaxrs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ResourceApplicationTest {
  private final ResourceApplication application =
      new ResourceApplication("/api", Tickets.class, List.of());
  private final Tickets tickets = new Tickets("blue");

  /** A resource as a room would write it. */
  @Path("/tickets")
  @Produces("text/plain")
  @Consumes("text/plain")
  public record Tickets(String colour) {
    @GET
    @Path("{id}")
    public Response get(
        @PathParam("id") long id,
        @QueryParam("times") @DefaultValue("1") int times,
        @Context HttpHeaders headers) {
      return Response.ok((colour + id).repeat(times) + headers.getHeaderString("X-Seen"))
          .tag("v5")
          .build();
    }

    @POST
    public Response add(String text) {
      return Response.created(URI.create("tickets/7")).entity(text).build();
    }

    @GET
    @Path("broken")
    @SuppressWarnings("DoNotCallSuggester") // called by reflection
    public String broken() {
      throw new IllegalStateException("broken");
    }

    @GET
    @Path("elsewhere")
    @SuppressWarnings("DoNotCallSuggester") // called by reflection
    public String elsewhere() {
      throw new NotFoundException(new IllegalStateException());
    }
  }

  @Test
  void tellsItsAddresses() {
    assertThat(application.addresses())
        .extracting(address -> address.method() + " " + address.path())
        .containsExactlyInAnyOrder(
            "GET /tickets/{id}", "POST /tickets", "GET /tickets/broken", "GET /tickets/elsewhere");
  }

  @Test
  void theInstanceThatIsGivenAnswersWithItsHeaders() {
    ResourceReply reply =
        application.answer(tickets, request("GET", "/tickets/5?times=2", "X-Seen", "!"));

    assertThat(reply.status()).isEqualTo(200);
    assertThat(text(reply)).isEqualTo("blue5blue5!");
    assertThat(reply.headers().get("etag")).containsExactly("\"v5\"");
    assertThat(text(application.answer(new Tickets("red"), request("GET", "/tickets/1"))))
        .startsWith("red1");
  }

  @Test
  void whatWasMadeHasAnAddressWithoutTheServer() {
    ResourceReply reply =
        application.answer(
            tickets,
            new ResourceRequest(
                "POST",
                "/tickets",
                Map.of("Content-Type", List.of("text/plain")),
                "ä".getBytes(StandardCharsets.UTF_8)));

    assertThat(reply.status()).isEqualTo(201);
    assertThat(reply.headers().get("Location")).containsExactly("/api/tickets/7");
    assertThat(text(reply)).isEqualTo("ä");
  }

  @Test
  void whatItDoesNotUnderstandIsRefusedByKind() {
    assertRefused(request("GET", "/nothing"), NotFoundException.class);
    assertRefused(request("POST", "/tickets/5"), NotAllowedException.class);
    assertRefused(
        request("GET", "/tickets/5", "Accept", "image/png"), NotAcceptableException.class);
    assertRefused(request("GET", "/tickets/5", "Accept", "a/b/c;;"), BadRequestException.class);
    assertRefused(
        request("POST", "/tickets", "Content-Type", "image/png"), NotSupportedException.class);
    assertRefused(request("GET", "/tickets/x"), BadRequestException.class);
    assertRefused(request("GET", "/tickets/5?times=x"), BadRequestException.class);
  }

  @Test
  void whatTheResourceThrowsPassesAsItIs() {
    assertRefused(request("GET", "/tickets/broken"), IllegalStateException.class);
    assertRefused(request("GET", "/tickets/elsewhere"), NotFoundException.class);
  }

  @Test
  void aClassWithoutAnnotationsIsNoResource() {
    assertThatThrownBy(() -> new ResourceApplication("/api", String.class, List.of()))
        .isInstanceOf(RuntimeException.class);
  }

  private void assertRefused(ResourceRequest request, Class<? extends RuntimeException> kind) {
    assertThatThrownBy(() -> application.answer(tickets, request)).isExactlyInstanceOf(kind);
  }

  private static ResourceRequest request(String method, String address) {
    return new ResourceRequest(method, address, Map.of(), new byte[0]);
  }

  private static ResourceRequest request(
      String method, String address, String header, String value) {
    return new ResourceRequest(method, address, Map.of(header, List.of(value)), new byte[0]);
  }

  private static String text(ResourceReply reply) {
    return new String(reply.body(), StandardCharsets.UTF_8);
  }
}
