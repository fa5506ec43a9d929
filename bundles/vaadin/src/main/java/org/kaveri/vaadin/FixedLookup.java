package org.kaveri.vaadin;

import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.di.Lookup;
import com.vaadin.flow.di.OneTimeInitializerPredicate;
import com.vaadin.flow.di.ResourceProvider;
import com.vaadin.flow.router.DefaultRoutePathProvider;
import com.vaadin.flow.router.RoutePathProvider;
import com.vaadin.flow.server.StaticFileHandlerFactory;
import com.vaadin.flow.server.StaticFileServer;
import com.vaadin.flow.server.startup.AppShellPredicate;
import com.vaadin.flow.server.startup.ApplicationConfigurationFactory;
import com.vaadin.flow.server.startup.DefaultApplicationConfigurationFactory;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The services that Flow looks up, as a table: nothing is searched on a class path. */
final class FixedLookup implements Lookup {

  private final Map<Class<?>, Object> services;

  private FixedLookup(Map<Class<?>, Object> services) {
    this.services = services;
  }

  static FixedLookup create() {
    OneTimeInitializerPredicate once = () -> true;
    AppShellPredicate shell = AppShellConfigurator.class::isAssignableFrom;
    StaticFileHandlerFactory files = StaticFileServer::new;
    return new FixedLookup(
        Map.of(
            ResourceProvider.class,
            new BundleResources(),
            OneTimeInitializerPredicate.class,
            once,
            AppShellPredicate.class,
            shell,
            ApplicationConfigurationFactory.class,
            new DefaultApplicationConfigurationFactory(),
            StaticFileHandlerFactory.class,
            files,
            RoutePathProvider.class,
            new DefaultRoutePathProvider()));
  }

  @Override
  @SuppressWarnings("NullAway") // Flow's contract: null means that there is none
  public <T> @Nullable T lookup(Class<T> type) {
    return type.cast(services.get(type));
  }

  @Override
  public <T> Collection<T> lookupAll(Class<T> type) {
    T found = type.cast(services.get(type));
    return found == null ? List.of() : List.of(found);
  }
}
