package org.kaveri.kernel.plugins;

import java.util.List;
import org.kaveri.api.plugins.PreCheck;
import org.osgi.framework.Version;

/** What a readable jar says of itself. */
record JarContent(
    PreCheck.Description description,
    Version version,
    List<Clause> imports,
    List<Clause> requiredBundles,
    List<Clause> requiredCapabilities,
    List<Clause> exports,
    List<DeclaredComponent> components) {

  String name() {
    return description.name();
  }

  /** Whether the jar brings the package itself. */
  boolean exportsPackage(String name) {
    return exports.stream().anyMatch(clause -> clause.paths().contains(name));
  }

  /** Whether some component of the jar provides the service. */
  boolean provides(String service) {
    return components.stream().anyMatch(component -> component.services().contains(service));
  }

  /**
   * A component as its description in the jar declares it.
   *
   * @param name its name
   * @param services full names of the interfaces that it provides
   * @param needs services without which it waits
   */
  record DeclaredComponent(String name, List<String> services, List<Need> needs) {}

  /**
   * A mandatory reference.
   *
   * @param service full name of the interface
   * @param filter what further is asked of it, may be empty
   */
  record Need(String service, String filter) {}
}
