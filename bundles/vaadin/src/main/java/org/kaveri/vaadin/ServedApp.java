package org.kaveri.vaadin;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinSession;
import jakarta.servlet.Servlet;
import java.util.Dictionary;
import java.util.Hashtable;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.PrototypeServiceFactory;
import org.osgi.framework.ServiceFactory;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.servlet.context.ServletContextHelper;
import org.osgi.service.servlet.whiteboard.HttpWhiteboardConstants;

/** One application's two whiteboard services (context, servlet) and its open sessions. */
final class ServedApp implements VaadinApps.Served {

  private final OpenTabs open = new OpenTabs();
  private final AtomicBoolean closed = new AtomicBoolean();
  private final Consumer<ServedApp> whenClosed;
  private final ServiceRegistration<?> contextRegistration;
  private final ServiceRegistration<?> servletRegistration;

  ServedApp(BundleContext bundle, VaadinApp app, Consumer<ServedApp> whenClosed) {
    this.whenClosed = whenClosed;
    this.contextRegistration =
        bundle.registerService(
            ServletContextHelper.class.getName(), contexts(app), contextProperties(app));
    this.servletRegistration =
        bundle.registerService(Servlet.class.getName(), servlets(app), servletProperties(app));
  }

  @Override
  public Set<VaadinSession> sessions() {
    return open.sessions();
  }

  @Override
  public List<UI> tabs() {
    return open.tabs();
  }

  @Override
  public void close() {
    if (closed.compareAndSet(false, true)) {
      unregister(servletRegistration);
      unregister(contextRegistration);
      whenClosed.accept(this);
    }
  }

  private static void unregister(ServiceRegistration<?> registration) {
    try {
      registration.unregister();
    } catch (IllegalStateException gone) {
      // The bundle stops and the framework was faster.
      return;
    }
  }

  private static ServiceFactory<ServletContextHelper> contexts(VaadinApp app) {
    return new ServiceFactory<>() {
      @Override
      public ServletContextHelper getService(
          Bundle bundle, ServiceRegistration<ServletContextHelper> registration) {
        return new AppContextHelper(bundle, app);
      }

      @Override
      public void ungetService(
          Bundle bundle,
          ServiceRegistration<ServletContextHelper> registration,
          ServletContextHelper helper) {
        // Holds nothing.
      }
    };
  }

  private PrototypeServiceFactory<Servlet> servlets(VaadinApp app) {
    return new PrototypeServiceFactory<>() {
      @Override
      public Servlet getService(Bundle bundle, ServiceRegistration<Servlet> registration) {
        return new AppServlet(app, open);
      }

      @Override
      public void ungetService(
          Bundle bundle, ServiceRegistration<Servlet> registration, Servlet servlet) {
        // The whiteboard calls destroy.
      }
    };
  }

  private static Dictionary<String, Object> contextProperties(VaadinApp app) {
    Dictionary<String, Object> properties = new Hashtable<>();
    properties.put(HttpWhiteboardConstants.HTTP_WHITEBOARD_CONTEXT_NAME, contextName(app));
    properties.put(HttpWhiteboardConstants.HTTP_WHITEBOARD_CONTEXT_PATH, app.contextPath());
    // Whoever else is at the same path comes first: this application answers everything that is
    // left.
    properties.put(Constants.SERVICE_RANKING, -1000);
    target(app, properties);
    return properties;
  }

  private static Dictionary<String, Object> servletProperties(VaadinApp app) {
    Dictionary<String, Object> properties = new Hashtable<>();
    properties.put(
        HttpWhiteboardConstants.HTTP_WHITEBOARD_CONTEXT_SELECT,
        "(" + HttpWhiteboardConstants.HTTP_WHITEBOARD_CONTEXT_NAME + "=" + contextName(app) + ")");
    properties.put(HttpWhiteboardConstants.HTTP_WHITEBOARD_SERVLET_NAME, contextName(app));
    properties.put(HttpWhiteboardConstants.HTTP_WHITEBOARD_SERVLET_PATTERN, new String[] {"/*"});
    properties.put(HttpWhiteboardConstants.HTTP_WHITEBOARD_SERVLET_ASYNC_SUPPORTED, true);
    AppServlet.PARAMETERS.forEach(
        (name, value) ->
            properties.put(
                HttpWhiteboardConstants.HTTP_WHITEBOARD_SERVLET_INIT_PARAM_PREFIX + name, value));
    target(app, properties);
    return properties;
  }

  private static void target(VaadinApp app, Dictionary<String, Object> properties) {
    String target = app.httpTarget();
    if (target != null) {
      properties.put(HttpWhiteboardConstants.HTTP_WHITEBOARD_TARGET, target);
    }
  }

  private static String contextName(VaadinApp app) {
    return "kaveri-" + app.name();
  }
}
