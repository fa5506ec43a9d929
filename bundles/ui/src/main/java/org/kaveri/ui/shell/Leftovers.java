package org.kaveri.ui.shell;

import java.util.concurrent.TimeUnit;
import org.kaveri.vaadin.PluginClasses;
import org.osgi.framework.BundleEvent;
import org.osgi.framework.SynchronousBundleListener;
import org.osgi.framework.wiring.BundleWiring;

/**
 * After a room stopped: waits until every open tab let its parts go, then empties Flow's caches of
 * its classes.
 */
final class Leftovers implements SynchronousBundleListener {

  private static final int PATIENCE_SECONDS = 10;

  private final TabWork tabs;

  Leftovers(TabWork tabs) {
    this.tabs = tabs;
  }

  @Override
  public void bundleChanged(BundleEvent event) {
    if (event.getType() != BundleEvent.STOPPED) {
      return;
    }
    BundleWiring wiring = event.getBundle().adapt(BundleWiring.class);
    ClassLoader loader = wiring == null ? null : wiring.getClassLoader();
    if (loader != null) {
      // A tab that is busy that long holds the classes until it is done; the purge helps all the
      // same.
      tabs.settled()
          .completeOnTimeout(null, PATIENCE_SECONDS, TimeUnit.SECONDS)
          .thenRunAsync(() -> PluginClasses.purge(loader));
    }
  }
}
