package org.kaveri.api.health;

import java.util.List;
import org.kaveri.api.access.Permission;
import org.osgi.annotation.versioning.ProviderType;

/**
 * How the server is, in detail, for the administration. A load balancer asks {@code /ready}
 * instead, which tells no details.
 *
 * @since 0.1
 */
@ProviderType
public interface Health {
  /** Lets the holder see how the server is. */
  Permission READ = new Permission("health:read");

  /**
   * The state of each check of this node, the worst first, then by name. Answers within a few
   * seconds: a check that hangs is reported as such. Needs {@link #READ}.
   */
  List<HealthLine> list();

  /** Whether this node takes work. Needs no permission, and at most a second. */
  boolean isReady();
}
