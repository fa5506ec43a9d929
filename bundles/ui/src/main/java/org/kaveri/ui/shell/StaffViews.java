package org.kaveri.ui.shell;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.kaveri.api.Reason;
import org.kaveri.api.extensions.Extension;
import org.kaveri.api.extensions.ExtensionPoint;
import org.kaveri.api.extensions.Guard;
import org.kaveri.ui.AtPath.Section;
import org.kaveri.ui.StaffView;
import org.osgi.service.component.ComponentServiceObjects;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** The register of {@link StaffView}s. */
@Component(service = {StaffViews.class, ExtensionPoint.class})
public final class StaffViews extends ExtensionPoint<StaffView> {

  private static final Pattern PATH = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
  private static final Set<String> OURS = Set.of("sign-in", "set-up", "set-password", "look");

  /** Created by Declarative Services. */
  @Activate
  public StaffViews(@Reference Guard guard) {
    super(StaffView.class, guard);
  }

  /** The view at that path, when there is one. */
  Optional<Extension<StaffView>> at(String path) {
    return list().stream().filter(view -> path(view).equals(path)).findFirst();
  }

  /** First segment of the view's address. */
  static String path(Extension<StaffView> view) {
    return view.property("kaveri.view.path", String.class).orElse("");
  }

  /** Name of the view's icon. */
  static String icon(Extension<StaffView> view) {
    return view.property("kaveri.view.icon", String.class).orElse("circle");
  }

  /** The part of the navigation that lists the view. */
  static Section section(Extension<StaffView> view) {
    return view.property("kaveri.view.section", String.class)
        .flatMap(name -> Stream.of(Section.values()).filter(s -> s.name().equals(name)).findFirst())
        .orElse(Section.WORK);
  }

  @Override
  protected Optional<Reason> objection(Extension<StaffView> candidate) {
    String path = path(candidate);
    if (!PATH.matcher(path).matches()) {
      return Optional.of(
          Reason.of(
              "views.path-malformed",
              "The path " + path + " isn't made of lower-case letters, digits and hyphens.",
              path));
    }
    if (OURS.contains(path) || at(path).isPresent()) {
      return Optional.of(
          Reason.of("views.path-taken", "Another view has the path " + path + ".", path));
    }
    return Optional.empty();
  }

  @Reference(
      service = StaffView.class,
      cardinality = ReferenceCardinality.MULTIPLE,
      policy = ReferencePolicy.DYNAMIC,
      updated = "update")
  void add(ComponentServiceObjects<StaffView> contribution) {
    contribute(contribution);
  }

  void update(ComponentServiceObjects<StaffView> contribution) {
    contribute(contribution);
  }

  void remove(ComponentServiceObjects<StaffView> contribution) {
    withdraw(contribution);
  }
}
