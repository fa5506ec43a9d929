package org.kaveri.ui.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import java.util.Locale;
import java.util.Set;
import org.kaveri.api.extensions.Extension;
import org.kaveri.ui.StaffView;
import org.kaveri.ui.kit.Icons;

/** The views that the person may open, as the rooms at hand contribute them. */
final class Navigation extends Div {

  private static final long serialVersionUID = 1;

  private final transient Desk desk;
  private final transient Locale locale;
  private final SideNav work = new SideNav();
  private final SideNav administration = new SideNav();

  Navigation(Desk desk, Locale locale) {
    this.desk = desk;
    this.locale = locale;
    addClassName("k-navigation");
    work.getElement().setAttribute("aria-label", desk.texts.own(locale, "frame.work"));
    administration.setLabel(desk.texts.own(locale, "frame.administration"));
    administration.setCollapsible(true);
    add(work, administration);
    arrange();
  }

  /** Lists anew. */
  void arrange() {
    work.removeAll();
    administration.removeAll();
    for (Extension<StaffView> view : desk.views.list()) {
      if (view.isOfferedTo(desk.access)) {
        switch (StaffViews.section(view)) {
          case WORK -> work.addItem(item(view));
          case ADMINISTRATION -> administration.addItem(item(view));
          case HIDDEN -> {}
        }
      }
    }
    administration.setVisible(!administration.getItems().isEmpty());
  }

  private SideNavItem item(Extension<StaffView> view) {
    SideNavItem item =
        new SideNavItem(
            desk.texts.text(view.room(), locale, view.title()),
            StaffViews.path(view),
            Icons.of(StaffViews.icon(view)));
    if (StaffViews.path(view).equals(TodayView.PATH)) {
      item.setPathAliases(Set.of(""));
    } else {
      item.setMatchNested(true);
    }
    return item;
  }
}
