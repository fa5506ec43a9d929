package org.kaveri.ui.shell;

import com.vaadin.flow.component.html.Div;
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

  private final Desk desk;

  /** Created by Declarative Services. */
  @Activate
  public TodayView(@Reference Desk desk) {
    this.desk = desk;
  }

  @Override
  public com.vaadin.flow.component.Component content(ViewContext context) {
    ScreenContext visit = (ScreenContext) context;
    Following<DashboardWidget> page =
        new Following<>(widget -> framed(widget, visit), desk.widgets::list, desk.access);
    page.addClassName("k-columns");
    page.follow(visit, changed -> desk.widgets.onChange(changed::accept));
    EmptyState nothing = new EmptyState("sun", context.text("today.empty"));
    nothing.addClassName("k-only-child");
    Div today = Kit.stack(page, nothing);
    FirstSteps.of(desk, context).ifPresent(today::addComponentAsFirst);
    return today;
  }

  private static com.vaadin.flow.component.Component framed(
      Extension<DashboardWidget> widget, ScreenContext visit) {
    return new Panel(
        visit.of(widget.room()).text(widget.title()),
        new GuardedPart<>(widget, visit, (part, context) -> part.content(context)));
  }
}
