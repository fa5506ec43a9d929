package org.kaveri.it.tickets;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.kaveri.rest.OverRest;
import org.kaveri.rest.RestResource;
import org.osgi.service.component.annotations.Component;

/** Breaks at each call. */
@Component(service = RestResource.class)
@OverRest
@Path("/tickets/broken")
@Produces(MediaType.APPLICATION_JSON)
public final class BrokenResource implements RestResource {

  /** Breaks. */
  @GET
  @SuppressWarnings("DoNotCallSuggester") // called by reflection
  public String get() {
    throw new IllegalStateException("Nobody should read this");
  }
}
