package org.kaveri.ui.shell;

import java.util.concurrent.TimeUnit;
import org.kaveri.api.plugins.PluginForgetter;
import org.kaveri.vaadin.PluginClasses;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * After a plugin stopped: waits until every open tab let its parts go, then empties Flow's caches
 * of its classes.
 */
@Component
public final class Leftovers implements PluginForgetter {

  private static final Logger LOG = LoggerFactory.getLogger(Leftovers.class);
  private static final int PATIENCE_SECONDS = 10;

  private final TabWork tabs;

  /** Created by Declarative Services. */
  @Activate
  public Leftovers(@Reference Desk desk) {
    this.tabs = desk.tabs;
  }

  @Override
  public void forget(ClassLoader loader) {
    // A tab that is busy that long holds the classes until it is done; the purge helps all the
    // same.
    var _ =
        tabs.settled()
            .completeOnTimeout(null, PATIENCE_SECONDS, TimeUnit.SECONDS)
            .thenRunAsync(() -> purge(loader));
  }

  private static void purge(ClassLoader loader) {
    try {
      PluginClasses.purge(loader);
    } catch (RuntimeException e) {
      LOG.warn("Classes of a room that is gone may stay in memory", e);
    }
  }
}
