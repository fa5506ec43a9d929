package org.kaveri.vaadin;

import com.vaadin.flow.di.Lookup;
import com.vaadin.flow.function.DeploymentConfiguration;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.InitParameters;
import com.vaadin.flow.server.ServiceException;
import com.vaadin.flow.server.VaadinServlet;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.VaadinServletService;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import com.vaadin.flow.server.startup.VaadinAppShellInitializer;
import jakarta.servlet.ServletConfig;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import org.atmosphere.cpr.ApplicationConfig;

/**
 * Flow's servlet, started by hand: what a container's initialisers would find by scanning is put in
 * place before {@link VaadinServlet#init}, and every call runs with this bundle's class loader as
 * the thread's.
 */
final class AppServlet extends VaadinServlet {

  private static final long serialVersionUID = 1;

  /** Init parameters of the whiteboard servlet. */
  static final Map<String, String> PARAMETERS =
      Map.of(
          InitParameters.SERVLET_PARAMETER_PRODUCTION_MODE,
          "true",
          InitParameters.SERVLET_PARAMETER_PUSH_SERVLET_MAPPING,
          "/",
          InitParameters.SERVLET_PARAMETER_CLOSE_IDLE_SESSIONS,
          "true",
          ApplicationConfig.PROPERTY_COMET_SUPPORT,
          WebSocketUpgrade.class.getName(),
          // Of use in development mode only, and sought in vain in a whiteboard's registrations.
          INTERNAL_VAADIN_SERVLET_VITE_DEV_MODE_FRONTEND_PATH,
          "/*");

  private final transient VaadinApp app;
  private final transient OpenTabs open;

  AppServlet(VaadinApp app, OpenTabs open) {
    this.app = app;
    this.open = open;
  }

  @Override
  public void init(ServletConfig config) throws ServletException {
    ClassLoader before = enter();
    try {
      VaadinServletContext context = new VaadinServletContext(config.getServletContext());
      context.setAttribute(Lookup.class, FixedLookup.create());
      VaadinAppShellInitializer.init(Set.of(app.shell()), context);
      ApplicationRouteRegistry registry = ApplicationRouteRegistry.getInstance(context);
      registry.clean();
      RouteConfiguration routes = RouteConfiguration.forRegistry(registry);
      app.routes().forEach(routes::setAnnotatedRoute);
      registry.setErrorNavigationTargets(Set.copyOf(app.errorViews()));
      super.init(config);
    } finally {
      leave(before);
    }
  }

  @Override
  protected VaadinServletService createServletService(DeploymentConfiguration configuration)
      throws ServiceException {
    AppService service = new AppService(this, configuration, app);
    service.init();
    open.follow(service, app.idleTimeout());
    return service;
  }

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    ClassLoader before = enter();
    try {
      BrowserRules.tell(response);
      HttpServletRequest guarded = BrowserRules.guarded(request, response);
      app.scope().around(guarded, () -> super.service(guarded, response));
    } finally {
      leave(before);
    }
  }

  @Override
  public void destroy() {
    ClassLoader before = enter();
    try {
      open.end();
      super.destroy();
    } finally {
      leave(before);
    }
  }

  private static ClassLoader enter() {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(AppServlet.class.getClassLoader());
    return before;
  }

  private static void leave(ClassLoader before) {
    Thread.currentThread().setContextClassLoader(before);
  }
}
