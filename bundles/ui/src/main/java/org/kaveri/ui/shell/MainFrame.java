package org.kaveri.ui.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kaveri.api.Subscription;
import org.kaveri.api.access.Caller;
import org.kaveri.api.access.PersonalSettings.Choices;
import org.kaveri.api.extensions.ExtensionPoint.Change;
import org.kaveri.ui.StaffView;
import org.kaveri.ui.kit.Icons;

/** What stands around every view: navigation at the side, keys, palette, the person's menu. */
final class MainFrame extends AppLayout implements BeforeEnterObserver, AfterNavigationObserver {

  private static final long serialVersionUID = 1;
  private static final String CONTENT = "content";

  private final transient Desk desk;
  private final Main main = new Main();
  private final Aside side = new Aside();
  private final PageElement page = new PageElement(this::pressed);
  private transient @Nullable Subscription changes;
  private transient @Nullable Navigation navigation;
  private transient @Nullable HostView host;

  MainFrame(Desk desk) {
    this.desk = desk;
    addClassName("k-frame");
    setPrimarySection(Section.DRAWER);
    main.setId(CONTENT);
    main.getElement().setAttribute("tabindex", "-1");
    side.addClassName("k-side");
    addToDrawer(side);
    setContent(main);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    if (desk.sessions.current(event.getUI().getSession()).isEmpty()) {
      String wanted = event.getLocation().getPathWithQueryParameters();
      event.forwardTo(SignInView.PATH, QueryParameters.of(SignInView.TO, wanted));
    }
  }

  @Override
  public void showRouterLayoutContent(HasElement content) {
    main.getElement().removeAllChildren();
    main.getElement().appendChild(content.getElement());
    host = content instanceof HostView view ? view : null;
  }

  @Override
  public void removeRouterLayoutContent(@Nullable HasElement content) {
    main.getElement().removeAllChildren();
    host = null;
  }

  @Override
  public void afterNavigation(AfterNavigationEvent event) {
    if (isOverlay()) {
      setDrawerOpened(false);
    }
  }

  @Override
  protected void onAttach(AttachEvent event) {
    super.onAttach(event);
    if (Caller.find().isEmpty()) {
      return;
    }
    UI ui = event.getUI();
    Choices choices = desk.choices();
    apply(choices, ui);
    build(choices, ui);
    page.language(ui);
    PageCommands commands = PageCommands.of(ui);
    commands.whenChanged(() -> keys(commands, choices.singleKeyShortcuts()));
    keys(commands, choices.singleKeyShortcuts());
    Caller caller = Caller.current();
    Subscription views =
        desk.views.onChange(
            change -> desk.tabs.later(ui, () -> Caller.run(caller, () -> viewsChanged(change))));
    Subscription access =
        desk.signIn.onChange(
            () -> desk.tabs.later(ui, () -> Caller.run(caller, () -> accessChanged(ui))));
    changes =
        () -> {
          views.close();
          access.close();
        };
  }

  @Override
  protected void onDetach(DetachEvent event) {
    super.onDetach(event);
    if (changes != null) {
      changes.close();
      changes = null;
    }
  }

  private void viewsChanged(Change<StaffView> change) {
    if (navigation != null) {
      navigation.arrange();
    }
    if (host != null) {
      host.viewsChanged(change);
    }
  }

  private void accessChanged(UI ui) {
    if (!desk.sessions.isOpen(ui.getSession())) {
      shutOut(ui);
      return;
    }
    if (navigation != null) {
      navigation.arrange();
    }
    if (host != null) {
      host.accessChanged();
    }
  }

  /** Takes everything off the screen; the next request, for the sign-in, ends the session. */
  private void shutOut(UI ui) {
    String here = ui.getInternals().getActiveViewLocation().getPathWithQueryParameters();
    main.removeAll();
    side.removeAll();
    ui.getPage()
        .setLocation(
            new Location(SignInView.PATH, QueryParameters.of(SignInView.TO, here))
                .getPathWithQueryParameters());
  }

  private void build(Choices choices, UI ui) {
    Locale locale = ui.getLocale();
    side.removeAll();
    side.getElement().setAttribute("aria-label", desk.texts.own(locale, "frame.navigation"));
    navigation = new Navigation(desk, locale);
    UserMenu menu = new UserMenu(desk, choices, this::showKeys);
    Component actions = StaffActionRow.of(desk, ui);
    side.add(skipLink(locale), brand(), search(locale), actions, navigation, menu, page);
    addToNavbar(false, top(locale));
    setI18n(new AppLayoutI18n().setDrawer(desk.texts.own(locale, "frame.navigation")));
  }

  private Component skipLink(Locale locale) {
    NativeButton skip =
        new NativeButton(desk.texts.own(locale, "frame.skip"), event -> page.focus(CONTENT));
    skip.addClassName("k-skip");
    return skip;
  }

  private Component brand() {
    Span mark = new Span();
    mark.addClassName("k-mark");
    mark.getElement().setAttribute("aria-hidden", "true");
    Div brand = new Div(mark, new Span(desk.companyName()));
    brand.addClassName("k-brand");
    return brand;
  }

  private Component search(Locale locale) {
    Span keys = new Span("Ctrl K");
    keys.addClassName("k-keys");
    keys.getElement().setAttribute("aria-hidden", "true");
    Button search =
        new Button(
            desk.texts.own(locale, "palette.open"), Icons.of("search"), event -> openPalette());
    search.setSuffixComponent(keys);
    search.addClassName("k-find");
    return search;
  }

  private Component top(Locale locale) {
    DrawerToggle toggle = new DrawerToggle();
    toggle.setAriaLabel(desk.texts.own(locale, "frame.navigation"));
    Header top = new Header(toggle, brand());
    top.addClassName("k-top");
    return top;
  }

  private void keys(PageCommands commands, boolean singleKeys) {
    List<String> wanted = new ArrayList<>();
    if (singleKeys) {
      wanted.add(PageElement.KEYS);
      wanted.add(PageElement.SEARCH);
      commands.list().stream()
          .map(PageCommands.Command::key)
          .filter(key -> !key.isEmpty())
          .forEach(wanted::add);
    }
    page.keys(wanted);
  }

  private void pressed(String key) {
    switch (key) {
      case PageElement.PALETTE -> openPalette();
      case PageElement.KEYS -> showKeys();
      default -> {
        Optional<PageCommands.Command> ofPage =
            getUI().flatMap(ui -> PageCommands.of(ui).ofKey(key));
        if (ofPage.isPresent()) {
          ofPage.get().work().run();
        } else if (key.equals(PageElement.SEARCH)) {
          openPalette();
        }
      }
    }
  }

  private void openPalette() {
    getUI().ifPresent(ui -> new Palette(desk, ui).open());
  }

  private void showKeys() {
    getUI().ifPresent(ui -> KeysDialog.open(desk, ui));
  }

  private static void apply(Choices choices, UI ui) {
    ui.getPage()
        .setColorScheme(
            switch (choices.colourScheme()) {
              case SYSTEM -> ColorScheme.Value.LIGHT_DARK;
              case LIGHT -> ColorScheme.Value.LIGHT;
              case DARK -> ColorScheme.Value.DARK;
            });
  }
}
