package org.kaveri.ui.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.WildcardParameter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kaveri.api.access.Caller;
import org.kaveri.api.extensions.Extension;
import org.kaveri.api.extensions.ExtensionPoint.Change;
import org.kaveri.ui.StaffView;
import org.kaveri.ui.kit.EmptyState;
import org.kaveri.ui.kit.Kit;
import org.osgi.framework.FrameworkUtil;

/**
 * The one route behind every view: finds the view of the address, checks the permission, asks for
 * the content through the guard.
 */
@Route(value = "", layout = MainFrame.class)
final class HostView extends Div
    implements HasUrlParameter<String>, HasDynamicTitle, ScreenContext.Page {

  private static final long serialVersionUID = 1;

  private final transient Desk desk;
  private final H1 heading = new H1();
  private final Div buttons = new Div();
  private final Div body = new Div();
  private String title = "";
  private String path = "";
  private boolean offered;
  private transient ScreenContext.@Nullable Place place;
  private transient @Nullable Extension<StaffView> shown;

  HostView(Desk desk) {
    this.desk = desk;
    addClassName("k-page");
    buttons.addClassName("k-page-actions");
    Div head = new Div(heading, buttons);
    head.addClassName("k-page-head");
    body.addClassName("k-page-body");
    add(head, body);
  }

  @Override
  public void setParameter(BeforeEvent event, @WildcardParameter String address) {
    if (Caller.find().isEmpty()) {
      return;
    }
    List<String> segments =
        Arrays.stream(address.split("/")).filter(segment -> !segment.isEmpty()).toList();
    path = segments.isEmpty() ? TodayView.PATH : segments.getFirst();
    place =
        new ScreenContext.Place(
            segments.stream().skip(1).toList(),
            event.getLocation().getQueryParameters().getParameters());
    show(event.getUI());
  }

  /** Called when rooms came or went while this is on screen. */
  void viewsChanged(Change<StaffView> change) {
    boolean ours =
        change.extension().equals(shown)
            || (shown == null && StaffViews.path(change.extension()).equals(path));
    if (ours) {
      getUI().ifPresent(this::show);
    }
  }

  /** Called when what the person may do has changed; a page that stays theirs isn't touched. */
  void accessChanged() {
    if (shown != null && shown.isOfferedTo(desk.access) != offered) {
      getUI().ifPresent(this::show);
    }
  }

  private void show(UI ui) {
    body.removeAll();
    buttons.removeAll();
    Optional<Extension<StaffView>> found = desk.views.at(path);
    shown = found.orElse(null);
    ScreenContext context = context(ui);
    if (found.isEmpty()) {
      title(context.text("page.not-here"));
      body.add(
          new EmptyState(
              "puzzle",
              context.text("page.not-here.why"),
              Kit.link(context.text("page.to-today"), TodayView.PATH)));
      return;
    }
    Extension<StaffView> view = found.get();
    title(context.of(view.room()).text(view.title()));
    offered = view.isOfferedTo(desk.access);
    body.add(offered ? content(view, context) : refused(context));
  }

  private static Component content(Extension<StaffView> view, ScreenContext context) {
    return new GuardedPart<>(view, context, StaffView::content);
  }

  private static Component refused(ScreenContext context) {
    return new EmptyState(
        "lock",
        context.text("page.refused"),
        Kit.link(context.text("page.to-today"), TodayView.PATH));
  }

  private ScreenContext context(UI ui) {
    ScreenContext.Place visited =
        place == null ? new ScreenContext.Place(List.of(), Map.of()) : place;
    return new ScreenContext(desk, ui, FrameworkUtil.getBundle(HostView.class), visited, this);
  }

  @Override
  public void title(String text) {
    title = text;
    heading.setText(text);
    getUI().ifPresent(ui -> ui.getPage().setTitle(getPageTitle()));
  }

  @Override
  public void actions(Component... components) {
    buttons.removeAll();
    buttons.add(components);
  }

  @Override
  public void parameters(UI ui, Map<String, String> parameters) {
    List<String> below = place == null ? List.of() : place.segments();
    QueryParameters asked = QueryParameters.simple(parameters);
    place = new ScreenContext.Place(below, asked.getParameters());
    String here = String.join("/", Stream.concat(Stream.of(path), below.stream()).toList());
    ui.getPage().getHistory().replaceState(null, new Location(here, asked));
  }

  @Override
  public String getPageTitle() {
    return title.isEmpty() ? desk.companyName() : title + " · " + desk.companyName();
  }
}
