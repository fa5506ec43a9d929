package org.kaveri.ui.shell;

import org.kaveri.api.access.Access;
import org.kaveri.api.extensions.Contributes;
import org.kaveri.api.extensions.Extension;
import org.kaveri.ui.AtPath;
import org.kaveri.ui.DashboardWidget;
import org.kaveri.ui.OnScreen;
import org.kaveri.ui.StaffView;
import org.kaveri.ui.ViewContext;
import org.kaveri.ui.kit.EmptyState;
import org.kaveri.ui.kit.Kit;
import org.kaveri.ui.kit.Panel;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The page that staff start the day with. */
@Component
@OnScreen
@AtPath(path = TodayView.PATH, icon = "sun")
@Contributes(title = "today.title", order = 100)
public final class TodayView implements StaffView {

  static final String PATH = "today";

  private final DashboardWidgets widgets;
  private final Access access;

  /** Created by Declarative Services. */
  @Activate
  public TodayView(@Reference DashboardWidgets widgets, @Reference Access access) {
    this.widgets = widgets;
    this.access = access;
  }

  @Override
  public com.vaadin.flow.component.Component content(ViewContext context) {
    ScreenContext visit = (ScreenContext) context;
    Following<DashboardWidget> page =
        new Following<>(widget -> framed(widget, visit), widgets::list, access);
    page.addClassName("k-columns");
    page.follow(visit, changed -> widgets.onChange(changed::accept));
    EmptyState nothing = new EmptyState("sun", context.text("today.empty"));
    nothing.addClassName("k-only-child");
    return Kit.stack(page, nothing);
  }

  private static com.vaadin.flow.component.Component framed(
      Extension<DashboardWidget> widget, ScreenContext visit) {
    return new Panel(
        visit.of(widget.room()).text(widget.title()),
        new GuardedPart<>(widget, visit, (part, context) -> part.content(context)));
  }
}
