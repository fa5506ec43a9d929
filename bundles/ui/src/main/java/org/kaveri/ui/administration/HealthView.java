package org.kaveri.ui.administration;

import com.vaadin.flow.component.Component;
import org.kaveri.api.access.Access;
import org.kaveri.api.extensions.Contributes;
import org.kaveri.api.health.Health;
import org.kaveri.api.jobs.Jobs;
import org.kaveri.api.logging.LogLevels;
import org.kaveri.ui.AtPath;
import org.kaveri.ui.OnScreen;
import org.kaveri.ui.StaffView;
import org.kaveri.ui.ViewContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;

/** How the server is: its checks, its jobs, what it logs. */
@org.osgi.service.component.annotations.Component
@OnScreen
@AtPath(path = "health", icon = "heart-pulse", section = AtPath.Section.ADMINISTRATION)
@Contributes(title = "health.title", order = 960, permission = "health:read")
public final class HealthView implements StaffView {
  private final Health health;
  private final Jobs jobs;
  private final LogLevels levels;
  private final Access access;
  private final Words words;

  /** Created by Declarative Services. */
  @Activate
  public HealthView(
      @Reference Health health,
      @Reference Jobs jobs,
      @Reference LogLevels levels,
      @Reference Access access,
      @Reference Words words) {
    this.health = health;
    this.jobs = jobs;
    this.levels = levels;
    this.access = access;
    this.words = words;
  }

  @Override
  public Component content(ViewContext context) {
    return new HealthPage(health, jobs, levels, access, words, context);
  }
}
