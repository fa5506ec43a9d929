package org.kaveri.ui.shell;

import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kaveri.api.access.Access;
import org.kaveri.api.access.Caller;
import org.kaveri.api.access.PersonalSettings;
import org.kaveri.api.access.PersonalSettings.Choices;
import org.kaveri.api.access.PersonalSettings.ColourScheme;
import org.kaveri.api.access.SignIn;
import org.kaveri.api.access.Users;
import org.kaveri.api.customers.Customers;
import org.kaveri.api.exports.Exports;
import org.kaveri.api.settings.CompanySettings;
import org.kaveri.api.settings.Settings;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** The collaborators that the views of this room share. */
@Component(service = Desk.class)
public final class Desk {

  final SignIn signIn;
  final Sessions sessions;
  final Access access;
  final Users users;
  final PersonalSettings personal;
  final Settings settings;
  final RoomTexts texts;
  final LiveBridge live;
  final StaffViews views;
  final DashboardWidgets widgets;
  final StaffActions actions;
  final Clock clock;
  final TabWork tabs = new TabWork();

  @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
  private volatile @Nullable Customers customers;

  @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
  private volatile @Nullable Exports exports;

  /** Created by Declarative Services. */
  @Activate
  public Desk(
      @Reference SignIn signIn,
      @Reference Sessions sessions,
      @Reference Access access,
      @Reference Users users,
      @Reference PersonalSettings personal,
      @Reference Settings settings,
      @Reference RoomTexts texts,
      @Reference LiveBridge live,
      @Reference StaffViews views,
      @Reference DashboardWidgets widgets,
      @Reference StaffActions actions,
      @Reference Clock clock) {
    this.signIn = signIn;
    this.sessions = sessions;
    this.access = access;
    this.users = users;
    this.personal = personal;
    this.settings = settings;
    this.texts = texts;
    this.live = live;
    this.views = views;
    this.widgets = widgets;
    this.actions = actions;
    this.clock = clock;
  }

  /** The register of customers, where it is installed. */
  Optional<Customers> customers() {
    return Optional.ofNullable(customers);
  }

  /** Lists as files, where the room for that is installed. */
  Optional<Exports> exports() {
    return Optional.ofNullable(exports);
  }

  /** Where the company's days begin and end. */
  ZoneId zone() {
    return settings.get(CompanySettings.TIME_ZONE);
  }

  /** The company's name, or the product's while nobody has told it. */
  String companyName() {
    String name = settings.get(CompanySettings.NAME);
    return name.isEmpty() ? "Kaveri" : name;
  }

  /**
   * How the caller likes the screens; the company's language and the device's colours for a guest.
   */
  Choices choices() {
    return Caller.find().flatMap(Caller::user).isPresent()
        ? personal.mine()
        : new Choices(Locale.of(settings.get(CompanySettings.LANGUAGE)), ColourScheme.SYSTEM, true);
  }

  /** The display name of the caller. */
  String callersName() {
    return Caller.find().flatMap(Caller::user).flatMap(users::nameOf).orElse("");
  }
}
