package org.kaveri.vaadin;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;

/**
 * Registers applications as services of this bundle, so that their class loader is the one that
 * holds Flow.
 */
@Component
public final class WhiteboardApps implements VaadinApps {

  private final BundleContext context;
  private final Set<ServedApp> served = ConcurrentHashMap.newKeySet();

  /** Created by Declarative Services. */
  @Activate
  public WhiteboardApps(BundleContext context) {
    this.context = context;
  }

  @Override
  public Served serve(VaadinApp app) {
    ServedApp added = new ServedApp(context, app, served::remove);
    served.add(added);
    return added;
  }

  /** Ends what its owners left open. */
  @Deactivate
  void close() {
    Set.copyOf(served).forEach(ServedApp::close);
  }
}
