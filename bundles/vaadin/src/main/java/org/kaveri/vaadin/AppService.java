package org.kaveri.vaadin;

import com.vaadin.flow.di.Instantiator;
import com.vaadin.flow.function.DeploymentConfiguration;
import com.vaadin.flow.server.ServiceDestroyListener;
import com.vaadin.flow.server.VaadinServlet;
import com.vaadin.flow.server.VaadinServletService;
import com.vaadin.flow.shared.Registration;

/** The service behind {@link AppServlet}. */
final class AppService extends VaadinServletService {

  private static final long serialVersionUID = 1;

  private final transient VaadinApp app;

  AppService(VaadinServlet servlet, DeploymentConfiguration configuration, VaadinApp app) {
    super(servlet, configuration);
    this.app = app;
  }

  @Override
  protected Instantiator createInstantiator() {
    return new AppInstantiator(app);
  }

  /**
   * Leaves out what Flow's metadata adds for each component class: such a listener would hold the
   * class, and with it the class loader of a removed plugin, until the service ends.
   */
  @Override
  public Registration addServiceDestroyListener(ServiceDestroyListener listener) {
    return listener.getClass().getName().startsWith(META_DATA)
        ? () -> {}
        : super.addServiceDestroyListener(listener);
  }

  private static final String META_DATA =
      "com.vaadin.flow.component.internal.ComponentMetaData$$Lambda";
}
