package org.kaveri.vaadin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.di.Instantiator;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.internal.ReflectTools;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.auth.DefaultMenuAccessControl;
import com.vaadin.flow.server.auth.MenuAccessControl;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Takes instances from the application. Flow's own instantiator keeps translations and menu access
 * in statics of the whole machine, which staff and portal may not share.
 */
final class AppInstantiator implements Instantiator {

  private static final long serialVersionUID = 1;

  private final transient VaadinApp app;
  private final transient MenuAccessControl menuAccess = new DefaultMenuAccessControl();

  AppInstantiator(VaadinApp app) {
    this.app = app;
  }

  @Override
  public Stream<VaadinServiceInitListener> getServiceInitListeners() {
    return app.initListeners().stream();
  }

  @Override
  public <T> T getOrCreate(Class<T> type) {
    Object given = app.instances().apply(type);
    return given == null ? ReflectTools.createInstance(type) : type.cast(given);
  }

  @Override
  public <T extends Component> T createComponent(Class<T> type) {
    return getOrCreate(type);
  }

  @Override
  @SuppressWarnings("NullAway") // Flow's contract: null means no translations
  public @Nullable I18NProvider getI18NProvider() {
    return app.translations();
  }

  @Override
  public MenuAccessControl getMenuAccessControl() {
    return menuAccess;
  }
}
