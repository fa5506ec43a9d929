package org.kaveri.ui.administration;

import com.vaadin.flow.component.Component;
import org.kaveri.api.extensions.Contributes;
import org.kaveri.api.plugins.Plugins;
import org.kaveri.ui.AtPath;
import org.kaveri.ui.OnScreen;
import org.kaveri.ui.StaffView;
import org.kaveri.ui.ViewContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;

/** Plugins: what runs, what comes, what goes. */
@org.osgi.service.component.annotations.Component
@OnScreen
@AtPath(path = "plugins", icon = "puzzle", section = AtPath.Section.ADMINISTRATION)
@Contributes(title = "plugins.title", order = 910, permission = "plugins:manage")
public final class PluginsView implements StaffView {
  private final Plugins plugins;

  /** Created by Declarative Services. */
  @Activate
  public PluginsView(@Reference Plugins plugins) {
    this.plugins = plugins;
  }

  @Override
  public Component content(ViewContext context) {
    return new PluginsPage(plugins, context);
  }
}
