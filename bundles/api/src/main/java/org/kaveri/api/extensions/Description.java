package org.kaveri.api.extensions;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kaveri.api.Reason;
import org.kaveri.api.access.Permission;
import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;
import org.osgi.framework.ServiceReference;

/** What the properties of a contributed service say, read once. */
final class Description {
  private static final int LAST = 10_000;

  final ServiceReference<?> reference;
  final Bundle room;
  final ExtensionRef ref;
  final String title;
  final int order;
  final Optional<String> declaredPermission;
  private @Nullable Permission permission;

  Description(String point, ServiceReference<?> reference) {
    this.reference = reference;
    this.room = reference.getBundle();
    this.ref = new ExtensionRef(point, room.getSymbolicName(), component(reference));
    this.title = reference.getProperty("kaveri.title") instanceof String text ? text : "";
    this.order = reference.getProperty("kaveri.order") instanceof Integer number ? number : LAST;
    this.declaredPermission =
        reference.getProperty("kaveri.permission") instanceof String text && !text.isEmpty()
            ? Optional.of(text)
            : Optional.empty();
  }

  Optional<Permission> permission() {
    return Optional.ofNullable(permission);
  }

  /** What is wrong with the description itself, if anything. */
  Optional<Reason> fault() {
    try {
      permission = declaredPermission.map(Permission::new).orElse(null);
      return Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.of(
          Reason.of(
              "extensions.permission-malformed",
              "The permission "
                  + declaredPermission.orElse("")
                  + " doesn't read like customers:read.",
              declaredPermission.orElse("")));
    }
  }

  private static String component(ServiceReference<?> reference) {
    return reference.getProperty("component.name") instanceof String name
        ? name
        : "service " + reference.getProperty(Constants.SERVICE_ID);
  }
}
