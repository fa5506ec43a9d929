package org.kaveri.it.probe;

import java.nio.file.Path;
import java.util.List;
import org.kaveri.api.console.CommandOutput;
import org.kaveri.api.console.ServerCommand;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.wiring.BundleRevision;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.component.runtime.dto.ComponentConfigurationDTO;
import org.osgi.service.component.runtime.dto.ComponentDescriptionDTO;

/** Tells the state of all bundles ({@code bundles}) or of all components ({@code components}). */
@Component
public final class ProbeCommand implements ServerCommand {
  private final BundleContext context;
  private final ServiceComponentRuntime components;

  /** Takes the framework to look at. */
  @Activate
  public ProbeCommand(BundleContext context, @Reference ServiceComponentRuntime components) {
    this.context = context;
    this.components = components;
  }

  @Override
  public String name() {
    return "probe";
  }

  @Override
  public List<Usage> usages() {
    return List.of(
        new Usage("probe bundles", "lists the bundles"),
        new Usage("probe components", "lists the components"));
  }

  @Override
  public int run(List<String> arguments, CommandOutput out, Path workingDirectory) {
    switch (arguments.isEmpty() ? "" : arguments.getFirst()) {
      case "bundles" -> bundles(out);
      case "components" -> components(out);
      default -> {
        out.error("Say 'kaveri probe bundles' or 'kaveri probe components'.");
        return WRONG_USE;
      }
    }
    return DONE;
  }

  private void bundles(CommandOutput out) {
    for (Bundle bundle : context.getBundles()) {
      BundleRevision revision = bundle.adapt(BundleRevision.class);
      boolean fragment = (revision.getTypes() & BundleRevision.TYPE_FRAGMENT) != 0;
      String state =
          switch (bundle.getState()) {
            case Bundle.ACTIVE -> "active";
            case Bundle.STARTING -> "starting";
            case Bundle.RESOLVED -> fragment ? "active" : "resolved";
            default -> "state " + bundle.getState();
          };
      out.line(state + " " + bundle.getSymbolicName());
    }
  }

  private void components(CommandOutput out) {
    for (ComponentDescriptionDTO description : components.getComponentDescriptionDTOs()) {
      for (ComponentConfigurationDTO configuration :
          components.getComponentConfigurationDTOs(description)) {
        out.line(
            state(configuration)
                + " "
                + description.bundle.symbolicName
                + " "
                + description.implementationClass);
      }
    }
  }

  private static String state(ComponentConfigurationDTO configuration) {
    return switch (configuration.state) {
      case ComponentConfigurationDTO.ACTIVE -> "active";
      case ComponentConfigurationDTO.SATISFIED -> "satisfied";
      case ComponentConfigurationDTO.FAILED_ACTIVATION -> "failed";
      default -> "unsatisfied";
    };
  }
}
