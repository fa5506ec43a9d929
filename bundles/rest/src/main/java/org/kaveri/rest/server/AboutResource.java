package org.kaveri.rest.server;

import java.util.List;
import org.kaveri.api.settings.CompanySettings;
import org.kaveri.api.settings.Settings;
import org.kaveri.rest.Answer;
import org.kaveri.rest.OverRest;
import org.kaveri.rest.RestResource;
import org.kaveri.rest.Route;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code GET /api/about}: what answers here. */
@Component(service = RestResource.class)
@OverRest
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

  @Override
  public List<Route> routes() {
    return List.of(Route.get("/about", call -> Answer.of(about())));
  }

  private About about() {
    return new About(
        "Kaveri",
        version,
        settings.get(CompanySettings.NAME),
        settings.get(CompanySettings.TIME_ZONE).getId());
  }
}
