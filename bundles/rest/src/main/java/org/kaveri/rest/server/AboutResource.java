package org.kaveri.rest.server;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.kaveri.api.settings.CompanySettings;
import org.kaveri.api.settings.Settings;
import org.kaveri.rest.OverRest;
import org.kaveri.rest.RestResource;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code GET /api/about}: what answers here. */
@Component(service = RestResource.class)
@OverRest
@Path("/about")
@Produces(MediaType.APPLICATION_JSON)
public final class AboutResource implements RestResource {
  private final Settings settings;
  private final String version;

  /** For the component runtime. */
  @Activate
  public AboutResource(BundleContext context, @Reference Settings settings) {
    this.settings = settings;
    this.version = context.getBundle().getVersion().toString();
  }

  /**
   * What answers.
   *
   * @param product always {@code Kaveri}
   * @param version of the rest room
   * @param company its name, empty while nobody has told
   * @param timeZone where the company's days begin and end
   */
  public record About(String product, String version, String company, String timeZone) {}

  /** Tells what answers. */
  @GET
  public About about() {
    return new About(
        "Kaveri",
        version,
        settings.get(CompanySettings.NAME),
        settings.get(CompanySettings.TIME_ZONE).getId());
  }
}
