package org.kaveri.it.tickets;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.kaveri.api.CustomerId;
import org.kaveri.rest.Listing;
import org.kaveri.rest.OverRest;
import org.kaveri.rest.Paging;
import org.kaveri.rest.RestResource;
import org.osgi.service.component.annotations.Component;

/** Answers, and takes its time where it is asked to. */
@Component(service = RestResource.class)
@OverRest
@Path("/tickets")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class TicketsResource implements RestResource {
  /** What it keeps. */
  public record Ticket(long id, String text, Optional<Until> until) {}

  /** A class that is met for the first time when the answer is written. */
  public record Until(String day) {}

  /** What is wanted. */
  public record NewTicket(@Nullable String text) {}

  /** A page of them. */
  @GET
  public Listing<Ticket> list(@BeanParam Paging paging) {
    int size = paging.request().size();
    return Listing.of(List.of("a", "b"), text -> new Ticket(size, text, Optional.empty()));
  }

  /** One of them. */
  @GET
  @Path("{id}")
  public Ticket get(@PathParam("id") CustomerId id) {
    return new Ticket(id.value(), "as before", Optional.of(new Until("2026-12-01")));
  }

  /** Makes one. */
  @POST
  public Response add(NewTicket wanted) {
    return Response.created(URI.create("tickets/7"))
        .entity(new Ticket(7, String.valueOf(wanted.text()), Optional.empty()))
        .build();
  }

  /**
   * Says that it is at it by making a file in the folder, and answers when the file {@code go} is
   * there.
   */
  @GET
  @Path("slow")
  public Ticket slow(@QueryParam("folder") String folder) throws IOException, InterruptedException {
    java.nio.file.Path place = java.nio.file.Path.of(folder);
    try (WatchService watch = place.getFileSystem().newWatchService()) {
      place.register(watch, StandardWatchEventKinds.ENTRY_CREATE);
      Files.createFile(place.resolve("at-it"));
      while (!Files.exists(place.resolve("go"))) {
        WatchKey key = watch.poll(30, TimeUnit.SECONDS);
        if (key == null) {
          throw new IllegalStateException("Nobody said go");
        }
        key.reset();
      }
    }
    return new Ticket(8, "slow", Optional.of(new Until("2026-12-02")));
  }
}
