package org.kaveri.ui.administration;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.kaveri.api.extensions.Contributes;
import org.kaveri.api.settings.Settings;
import org.kaveri.api.settings.SettingsGroup;
import org.kaveri.ui.AtPath;
import org.kaveri.ui.OnScreen;
import org.kaveri.ui.StaffView;
import org.kaveri.ui.ViewContext;
import org.kaveri.ui.kit.EmptyState;
import org.kaveri.ui.kit.Kit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;

/** What is set for the whole company: one form for each group that some room describes. */
@org.osgi.service.component.annotations.Component
@OnScreen
@AtPath(path = "settings", icon = "settings", section = AtPath.Section.ADMINISTRATION)
@Contributes(title = "settings.title", order = 930, permission = "settings:manage")
public final class SettingsView implements StaffView {
  private final Settings settings;
  private final Words words;

  /** Created by Declarative Services. */
  @Activate
  public SettingsView(@Reference Settings settings, @Reference Words words) {
    this.settings = settings;
    this.words = words;
  }

  @Override
  public Component content(ViewContext context) {
    List<SettingsGroup> groups = settings.groups();
    if (groups.isEmpty()) {
      return new EmptyState("settings", context.text("settings.none"));
    }
    Div forms = Kit.stack();
    groups.forEach(group -> forms.add(new SettingsForm(group, settings, words, context)));
    return forms;
  }
}
