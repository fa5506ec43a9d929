package org.kaveri.api.extensions;

import java.util.List;
import org.kaveri.api.NotFoundException;
import org.kaveri.api.RefusedException;
import org.kaveri.api.Subscription;
import org.kaveri.api.access.Permission;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Who extends what, in the running server: every open {@link ExtensionPoint} and what was
 * contributed to it, rejected and quarantined contributions included.
 *
 * <p>Safe for any thread; joins no transaction.
 *
 * @since 0.1
 */
@ProviderType
public interface Extensions {
  /** Needed to see who extends what. */
  Permission READ = new Permission("extensions:read");

  /** Needed to let a quarantined component try again. */
  Permission REPAIR = new Permission("repairs:manage");

  /**
   * One point and its contributions.
   *
   * @param name simple name of the point's interface
   * @param room symbolic name of the room that opened it
   * @param contributions those in use by order first, then the others
   */
  record Point(String name, String room, List<Contribution> contributions) {
    public Point {
      contributions = List.copyOf(contributions);
    }
  }

  /**
   * All points that are open, by name, those without contributions included.
   *
   * @throws RefusedException when the caller lacks {@link #READ}
   */
  List<Point> points();

  /**
   * The quarantined contributions, the newest first; each state is a {@link
   * Contribution.Quarantined}.
   *
   * @throws RefusedException when the caller lacks {@link #REPAIR}
   */
  List<Contribution> quarantined();

  /**
   * Takes a component out of quarantine with its strikes forgotten; audited.
   *
   * @throws RefusedException when the caller lacks {@link #REPAIR}
   * @throws NotFoundException {@code extensions.not-quarantined} when it isn't quarantined
   */
  void tryAgain(ExtensionRef extension);

  /**
   * Calls the listener after each change of what this service tells, from the thread that caused
   * it: return fast, change nothing here.
   */
  Subscription onChange(Runnable listener);
}
