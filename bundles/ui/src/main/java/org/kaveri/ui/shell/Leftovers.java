package org.kaveri.ui.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.kaveri.vaadin.PluginClasses;
import org.osgi.framework.BundleEvent;
import org.osgi.framework.SynchronousBundleListener;
import org.osgi.framework.wiring.BundleWiring;

/**
 * After a room stopped: waits until every open tab let its parts go, then empties Flow's caches of
 * its classes.
 */
final class Leftovers implements SynchronousBundleListener {

  private static final int PATIENCE_SECONDS = 5;

  private final Supplier<List<UI>> tabs;

  Leftovers(Supplier<List<UI>> tabs) {
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
      Thread.ofVirtual().name("kaveri-leftovers").start(() -> purge(loader));
    }
  }

  private void purge(ClassLoader removed) {
    // The removal was queued in each tab before: when this comes through, it is done.
    tabs.get().forEach(Leftovers::wait);
    PluginClasses.purge(removed);
  }

  private static void wait(UI tab) {
    try {
      tab.access(() -> {}).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException | TimeoutException | UIDetachedException busyOrGone) {
      // A tab that is busy that long holds the classes until it is done; the purge helps all the
      // same.
      return;
    }
  }
}
