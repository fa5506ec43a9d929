package org.kaveri.kernel.health;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.felix.hc.api.HealthCheck;
import org.apache.felix.hc.api.Result;
import org.kaveri.api.Reason;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.startlevel.BundleStartLevel;
import org.osgi.framework.wiring.BundleRevision;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.component.runtime.dto.ComponentConfigurationDTO;

/**
 * Whether the rooms that we ship run: each bundle started, no component failed in its activation.
 * Plugins have a page of their own and do not make a node unready.
 */
@Component(
    property = {
      HealthCheck.NAME + "=" + CheckNames.ROOMS,
      HealthCheck.TAGS + "=" + CheckNames.READY
    })
public final class RoomsCheck implements HealthCheck {
  private static final String OURS = "org.kaveri.";

  private final BundleContext context;
  private final ServiceComponentRuntime components;

  @Activate
  public RoomsCheck(BundleContext context, @Reference ServiceComponentRuntime components) {
    this.context = context;
    this.components = components;
  }

  @Override
  public Result execute() {
    List<Bundle> rooms = Arrays.stream(context.getBundles()).filter(RoomsCheck::isOurs).toList();
    List<String> asleep =
        rooms.stream()
            .filter(room -> room.getState() != Bundle.ACTIVE && isWanted(room))
            .map(Bundle::getSymbolicName)
            .toList();
    if (!asleep.isEmpty()) {
      String names = String.join(", ", asleep);
      return Finding.broken(
          Reason.of("health.rooms-asleep", "Not started: " + names + "; the log says why.", names));
    }
    List<String> failed = rooms.stream().flatMap(this::failedComponents).sorted().toList();
    if (failed.isEmpty()) {
      return Finding.fine(
          Reason.of("health.rooms-run", rooms.size() + " rooms run.", rooms.size()));
    }
    String names = String.join(", ", failed);
    return Finding.broken(
        Reason.of("health.rooms-failed", "Failed parts: " + names + "; the log says why.", names));
  }

  private Stream<String> failedComponents(Bundle room) {
    return components.getComponentDescriptionDTOs(room).stream()
        .filter(
            description ->
                components.getComponentConfigurationDTOs(description).stream()
                    .anyMatch(one -> one.state == ComponentConfigurationDTO.FAILED_ACTIVATION))
        .map(description -> description.name);
  }

  /** What an administrator has stopped is stopped on purpose. */
  private static boolean isWanted(Bundle room) {
    BundleStartLevel level = room.adapt(BundleStartLevel.class);
    return level == null || level.isPersistentlyStarted();
  }

  private static boolean isOurs(Bundle bundle) {
    String name = bundle.getSymbolicName();
    BundleRevision revision = bundle.adapt(BundleRevision.class);
    boolean fragment =
        revision != null && (revision.getTypes() & BundleRevision.TYPE_FRAGMENT) != 0;
    return name != null
        && name.startsWith(OURS)
        && !fragment
        && String.valueOf(bundle.getLocation()).startsWith("kaveri:");
  }
}
