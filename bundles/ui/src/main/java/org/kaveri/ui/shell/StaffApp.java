package org.kaveri.ui.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinSession;
import java.net.URL;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.kaveri.api.access.Caller;
import org.kaveri.api.access.PersonalSettings.ColourScheme;
import org.kaveri.vaadin.VaadinApp;
import org.kaveri.vaadin.VaadinApps;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/** Serves the staff's user interface. */
@Component(service = StaffApp.class, immediate = true)
public final class StaffApp {

  private final Desk desk;
  private final Bundle bundle;
  private final VaadinApps.Served served;

  /** Created by Declarative Services. */
  @Activate
  public StaffApp(@Reference VaadinApps apps, @Reference Desk desk, BundleContext context) {
    this.desk = desk;
    this.bundle = context.getBundle();
    Map<Class<?>, Supplier<Object>> views =
        Map.of(
            MainFrame.class, () -> new MainFrame(desk),
            HostView.class, () -> new HostView(desk),
            SignInView.class, () -> new SignInView(desk),
            LinkView.class, () -> new LinkView(desk));
    this.served =
        apps.serve(
            VaadinApp.named("staff", StaffShell.class)
                .httpTarget(
                    "(!(kaveri.site=portal))") // the customers' portal has a server of its own
                .routes(List.of(HostView.class, SignInView.class, LinkView.class))
                .instances(type -> made(views.get(type)))
                .translations(new OwnLanguages(desk.texts))
                .scope(desk.sessions)
                .resources(this::resource)
                .initListeners(List.of(this::started))
                .build());
  }

  /** Ends the sessions. */
  @Deactivate
  void close() {
    served.close();
  }

  private static @Nullable Object made(@Nullable Supplier<Object> view) {
    return view == null ? null : view.get();
  }

  private @Nullable URL resource(String path) {
    return path.startsWith("/look/") ? bundle.getEntry(path.substring(1)) : null;
  }

  private void started(ServiceInitEvent event) {
    event
        .getSource()
        .addSessionInitListener(
            opened -> opened.getSession().setErrorHandler(new Problems(desk.texts)));
    event.getSource().addUIInitListener(begun -> speak(begun.getUI()));
    event.addIndexHtmlRequestListener(
        response -> {
          Element html = response.getDocument().child(0);
          html.attr("lang", language().getLanguage());
          html.attr("style", "color-scheme: " + colours(desk.choices().colourScheme()));
          response
              .getDocument()
              .head()
              .appendElement("script")
              .attr("type", "module")
              .attr("src", "look/kaveri.js?v=" + bundle.getLastModified());
        });
  }

  /** The language in which the page will speak: of a guest's browser, which Flow has asked. */
  private Locale language() {
    VaadinSession session = VaadinSession.getCurrent();
    return session == null || Caller.find().flatMap(Caller::user).isPresent()
        ? desk.choices().language()
        : session.getLocale();
  }

  /** Before the first view is made: the browser's language is for guests only. */
  private void speak(UI ui) {
    if (Caller.find().flatMap(Caller::user).isPresent()) {
      ui.setLocale(desk.choices().language());
    }
  }

  private static String colours(ColourScheme scheme) {
    return switch (scheme) {
      case SYSTEM -> "light dark";
      case LIGHT -> "light";
      case DARK -> "dark";
    };
  }
}
