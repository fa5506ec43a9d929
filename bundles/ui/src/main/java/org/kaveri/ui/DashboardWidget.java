package org.kaveri.ui;

import com.vaadin.flow.component.Component;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * A part of <em>Today</em>, the page that staff start the day with. The page draws frame and title.
 *
 * @since 0.1
 */
@ConsumerType
public interface DashboardWidget {

  /** A new component for one visit. */
  Component content(ViewContext context);
}
