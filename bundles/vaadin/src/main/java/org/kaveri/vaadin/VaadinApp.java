package org.kaveri.vaadin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.net.URL;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Everything that makes up one Vaadin application.
 *
 * <pre>{@code
 * VaadinApp.named("staff", StaffShell.class)
 *     .routes(List.of(HomeView.class, SignInView.class))
 *     .translations(texts)
 *     .build();
 * }</pre>
 *
 * @param name names the servlet and its context; unique in the server
 * @param contextPath where it is served, {@code /} or a path without a slash at its end
 * @param httpTarget a filter on the properties of the HTTP service that shall serve it (to choose a
 *     port), or null for every one
 * @param shell the class that carries the page's annotations (push, style sheets, viewport)
 * @param routes classes annotated with {@code @Route}
 * @param errorViews components with {@code HasErrorParameter}, shown for exceptions during
 *     navigation
 * @param instances gives an instance of a class that Flow needs, or null to have it made by its
 *     constructor without parameters
 * @param translations the texts of this application only
 * @param scope wraps each request
 * @param resources finds a static file of the application by its path ({@code /look/kaveri.css}),
 *     or null
 * @param initListeners called once when the application starts
 * @param idleTimeout how long a session lives without a sign of its user
 */
public record VaadinApp(
    String name,
    String contextPath,
    @Nullable String httpTarget,
    Class<? extends AppShellConfigurator> shell,
    List<Class<? extends Component>> routes,
    List<Class<? extends Component>> errorViews,
    Function<Class<?>, @Nullable Object> instances,
    @Nullable I18NProvider translations,
    RequestScope scope,
    Function<String, @Nullable URL> resources,
    List<VaadinServiceInitListener> initListeners,
    Duration idleTimeout) {

  public VaadinApp {
    routes = List.copyOf(routes);
    errorViews = List.copyOf(errorViews);
    initListeners = List.copyOf(initListeners);
    if (!contextPath.startsWith("/")) {
      throw new IllegalArgumentException("A context path starts with a slash: " + contextPath);
    }
  }

  /** Begins an application served at {@code /} on every port. */
  public static Builder named(String name, Class<? extends AppShellConfigurator> shell) {
    return new Builder(name, shell);
  }

  /** Collects the parts of an application. */
  public static final class Builder {
    private final String name;
    private final Class<? extends AppShellConfigurator> shell;
    private String contextPath = "/";
    private @Nullable String httpTarget;
    private List<Class<? extends Component>> routes = List.of();
    private List<Class<? extends Component>> errorViews = List.of();
    private Function<Class<?>, @Nullable Object> instances = type -> null;
    private @Nullable I18NProvider translations;
    private RequestScope scope = RequestScope.NONE;
    private Function<String, @Nullable URL> resources = path -> null;
    private List<VaadinServiceInitListener> initListeners = List.of();
    private Duration idleTimeout = Duration.ofMinutes(30);

    private Builder(String name, Class<? extends AppShellConfigurator> shell) {
      this.name = Objects.requireNonNull(name);
      this.shell = Objects.requireNonNull(shell);
    }

    /** Serves it below this path. */
    public Builder contextPath(String path) {
      this.contextPath = path;
      return this;
    }

    /** Serves it only by HTTP services whose properties match the filter. */
    public Builder httpTarget(@Nullable String filter) {
      this.httpTarget = filter;
      return this;
    }

    /** Its views. */
    public Builder routes(List<Class<? extends Component>> views) {
      this.routes = views;
      return this;
    }

    /** Its views for failed navigations. */
    public Builder errorViews(List<Class<? extends Component>> views) {
      this.errorViews = views;
      return this;
    }

    /** Where instances of its views and their collaborators come from. */
    public Builder instances(Function<Class<?>, @Nullable Object> source) {
      this.instances = source;
      return this;
    }

    /** Its texts. */
    public Builder translations(I18NProvider provider) {
      this.translations = provider;
      return this;
    }

    /** What wraps its requests. */
    public Builder scope(RequestScope around) {
      this.scope = around;
      return this;
    }

    /** Where its static files come from. */
    public Builder resources(Function<String, @Nullable URL> source) {
      this.resources = source;
      return this;
    }

    /** Who is told when it starts. */
    public Builder initListeners(List<VaadinServiceInitListener> listeners) {
      this.initListeners = listeners;
      return this;
    }

    /** How long its idle sessions live. */
    public Builder idleTimeout(Duration timeout) {
      this.idleTimeout = timeout;
      return this;
    }

    /** The application. */
    public VaadinApp build() {
      return new VaadinApp(
          name,
          contextPath,
          httpTarget,
          shell,
          routes,
          errorViews,
          instances,
          translations,
          scope,
          resources,
          initListeners,
          idleTimeout);
    }
  }
}
