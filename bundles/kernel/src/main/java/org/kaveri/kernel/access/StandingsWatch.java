package org.kaveri.kernel.access;

import java.util.List;
import org.kaveri.api.access.AccessChanged;
import org.kaveri.api.events.EventName;
import org.kaveri.api.events.EventWatcher;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Forgets what this node knows of people's standing when any node has changed it. */
@Component
public final class StandingsWatch implements EventWatcher {
  private static final String CHANGED = AccessChanged.class.getAnnotation(EventName.class).value();

  private final Standings standings;

  @Activate
  public StandingsWatch(@Reference Standings standings) {
    this.standings = standings;
  }

  @Override
  public void noticed(List<Notice> notices) {
    if (notices.stream().anyMatch(notice -> notice.name().equals(CHANGED))) {
      standings.changed();
    }
  }
}
