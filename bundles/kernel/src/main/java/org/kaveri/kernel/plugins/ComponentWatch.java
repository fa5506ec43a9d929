package org.kaveri.kernel.plugins;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.kaveri.api.Reason;
import org.kaveri.api.plugins.PluginState;
import org.kaveri.kernel.extensions.CountingGuard;
import org.osgi.framework.Bundle;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.component.runtime.dto.ComponentConfigurationDTO;
import org.osgi.service.component.runtime.dto.ComponentDescriptionDTO;
import org.osgi.service.component.runtime.dto.UnsatisfiedReferenceDTO;

/** Reads from the state of its components how a plugin is. */
final class ComponentWatch {
  private static final String CONDITION = "osgi.ds.satisfying.condition";

  private final ServiceComponentRuntime runtime;
  private final CountingGuard guard;

  ComponentWatch(ServiceComponentRuntime runtime, CountingGuard guard) {
    this.runtime = runtime;
    this.guard = guard;
  }

  /** The state of a plugin whose bundle is started. */
  PluginState state(Bundle bundle) {
    List<Reason> failures = failures(bundle);
    if (!failures.isEmpty()) {
      return new PluginState.Failed(failures);
    }
    List<String> quarantined = guard.quarantinedOf(bundle.getSymbolicName());
    if (!quarantined.isEmpty()) {
      return new PluginState.Quarantined(quarantined);
    }
    List<Reason> waits = waits(bundle);
    return waits.isEmpty() ? new PluginState.Running() : new PluginState.Waiting(waits);
  }

  /** What failed, one reason for each component; empty when nothing did. */
  List<Reason> failures(Bundle bundle) {
    List<Reason> found = new ArrayList<>();
    var descriptions = runtime.getComponentDescriptionDTOs(bundle);
    String header = bundle.getHeaders("").get("Service-Component");
    if (header != null && !header.isBlank() && descriptions.isEmpty()) {
      found.add(
          Reason.of("plugins.no-component", "None of its component descriptions can be used."));
    }
    for (var description : descriptions) {
      configurations(description)
          .filter(c -> c.state == ComponentConfigurationDTO.FAILED_ACTIVATION)
          .forEach(
              c -> {
                String what = essence(c.failure);
                found.add(
                    Reason.of(
                        "plugins.component-failed",
                        description.name + " can't be activated: " + what,
                        description.name,
                        what));
              });
    }
    return found;
  }

  private List<Reason> waits(Bundle bundle) {
    List<Reason> found = new ArrayList<>();
    for (var description : runtime.getComponentDescriptionDTOs(bundle)) {
      configurations(description)
          .filter(c -> c.state == ComponentConfigurationDTO.UNSATISFIED_REFERENCE)
          .flatMap(c -> Stream.of(c.unsatisfiedReferences))
          .filter(reference -> !reference.name.equals(CONDITION))
          .forEach(
              reference -> {
                String service = serviceOf(description, reference);
                found.add(
                    Reason.of(
                        "plugins.component-waits",
                        description.name + " waits for " + service + ".",
                        description.name,
                        service));
              });
    }
    return found;
  }

  private Stream<ComponentConfigurationDTO> configurations(ComponentDescriptionDTO description) {
    return runtime.getComponentConfigurationDTOs(description).stream();
  }

  private static String serviceOf(
      ComponentDescriptionDTO description, UnsatisfiedReferenceDTO unsatisfied) {
    return Stream.of(description.references)
        .filter(reference -> reference.name.equals(unsatisfied.name))
        .map(reference -> reference.interfaceName)
        .findFirst()
        .orElse(unsatisfied.name);
  }

  /** The innermost cause of a printed stack trace. */
  private static String essence(String trace) {
    if (trace == null) {
      return "";
    }
    String found = "";
    for (String line : trace.split("\n", -1)) {
      if (found.isEmpty() || line.startsWith("Caused by: ")) {
        found = line.strip();
      }
    }
    return found.startsWith("Caused by: ") ? found.substring("Caused by: ".length()) : found;
  }
}
