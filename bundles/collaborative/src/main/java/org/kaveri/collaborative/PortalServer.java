package org.kaveri.collaborative;

import java.util.Dictionary;
import java.util.Hashtable;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.service.cm.ConfigurationException;
import org.osgi.service.cm.ManagedServiceFactory;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The portal's own HTTP server, beside the staff's. It is asked of the HTTP service directly and
 * not through a stored configuration, so that no port stays open once the module is gone.
 */
@Component(service = PortalServer.class, immediate = true)
public final class PortalServer {
  /** For whiteboard services of the portal: {@code osgi.http.whiteboard.target}. */
  static final String TARGET = "(kaveri.site=portal)";

  private static final Logger LOG = LoggerFactory.getLogger(PortalServer.class);
  private static final String PID = "org.kaveri.collaborative.portal";
  private static final String DEFAULT_PORT = "8081";

  private final ManagedServiceFactory servers;

  /** Opens the port; where it is taken the HTTP service says so in the log, and the rest works. */
  @Activate
  public PortalServer(
      BundleContext context,
      @Reference(target = "(service.pid=org.apache.felix.http)") ManagedServiceFactory servers) {
    this.servers = servers;
    String port = or(context.getProperty("kaveri.portal.port"), DEFAULT_PORT);
    String address = or(context.getProperty("kaveri.address"), "localhost");
    try {
      servers.updated(PID, settings(address, Integer.parseInt(port)));
      LOG.info("The portal answers on port {}", port);
    } catch (ConfigurationException | NumberFormatException e) {
      LOG.error(
          "The portal did not open: portal.port is {}, which is no port that can be used", port, e);
    }
  }

  /** Closes the port. */
  @Deactivate
  public void close() {
    servers.deleted(PID);
  }

  static Dictionary<String, Object> settings(String address, int port) {
    Dictionary<String, Object> settings = new Hashtable<>();
    settings.put("service.pid", PID);
    settings.put("org.apache.felix.http.name", "kaveri-portal");
    settings.put("org.apache.felix.http.host", address);
    settings.put("org.osgi.service.http.port", port);
    settings.put("org.apache.felix.http.enable", true);
    settings.put("org.apache.felix.https.enable", false);
    settings.put("org.apache.felix.http.jetty.sendServerHeader", false);
    settings.put("org.eclipse.jetty.servlet.SessionCookie", "KAVERI_PORTAL");
    settings.put("org.apache.felix.http.runtime.init.kaveri.site", "portal");
    return settings;
  }

  private static String or(@Nullable String value, String otherwise) {
    return value == null || value.isBlank() ? otherwise : value.strip();
  }
}
