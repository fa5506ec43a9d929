package org.kaveri.kernel.plugins;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.kaveri.api.Reason;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.Version;
import org.osgi.framework.VersionRange;
import org.osgi.framework.namespace.BundleNamespace;
import org.osgi.framework.namespace.PackageNamespace;
import org.osgi.framework.wiring.BundleCapability;
import org.osgi.framework.wiring.BundleWiring;
import org.osgi.resource.Namespace;

/** Holds a readable jar against what is installed, without changing anything. */
final class Inspector {
  private static final String OURS = "org.kaveri.";

  private final BundleContext system;
  private final Predicate<Bundle> isPlugin;

  /**
   * Looks at a framework.
   *
   * @param system the context of the framework itself
   * @param isPlugin which of its bundles are plugins, not rooms of the distribution
   */
  Inspector(BundleContext system, Predicate<Bundle> isPlugin) {
    this.system = system;
    this.isPlugin = isPlugin;
  }

  /** Everything that stands against installing the jar now. */
  List<Reason> obstacles(JarContent jar) {
    List<Reason> found = new ArrayList<>();
    if (takesNameOfRoom(jar.name())) {
      found.add(
          Reason.of(
              "plugins.name-taken",
              "The name " + jar.name() + " belongs to a part of Kaveri itself.",
              jar.name()));
    }
    found.addAll(unmet(jar));
    exportsOfPlatform(jar).forEach(found::add);
    return found;
  }

  /** Requirements of the jar that nothing installed meets, one sentence each. */
  List<Reason> unmet(JarContent jar) {
    List<BundleWiring> others = wirings(jar.name());
    List<Reason> found = new ArrayList<>();
    for (Clause clause : jar.imports()) {
      if (!clause.isOptional()) {
        clause.paths().stream()
            .filter(path -> !jar.exportsPackage(path))
            .forEach(path -> requirePackage(path, clause.range("version"), others, found));
      }
    }
    for (Clause clause : jar.requiredBundles()) {
      if (!clause.isOptional()) {
        clause.paths().forEach(name -> requireBundle(name, clause, others, found));
      }
    }
    for (Clause clause : jar.requiredCapabilities()) {
      String effective = clause.directives().getOrDefault("effective", "resolve");
      if (!clause.isOptional() && effective.equals("resolve")) {
        clause.paths().forEach(name -> requireCapability(name, clause, others, found));
      }
    }
    return found;
  }

  /** Services that components of the jar would wait for, by full interface name. */
  Set<String> missingServices(JarContent jar) {
    Set<String> missing = new TreeSet<>();
    for (var component : jar.components()) {
      for (var need : component.needs()) {
        if (!jar.provides(need.service()) && !isOffered(need)) {
          missing.add(need.service());
        }
      }
    }
    return missing;
  }

  /** Plugins that use packages of this one and so stop and start with it. */
  List<String> dependents(Bundle plugin) {
    BundleWiring wiring = plugin.adapt(BundleWiring.class);
    if (wiring == null) {
      return List.of();
    }
    return wiring.getProvidedWires(null).stream()
        .map(wire -> wire.getRequirer().getBundle())
        .filter(bundle -> !bundle.equals(plugin))
        .map(Bundle::getSymbolicName)
        .distinct()
        .sorted()
        .toList();
  }

  private boolean takesNameOfRoom(String name) {
    return name.startsWith(OURS)
        || Stream.of(system.getBundles())
            .anyMatch(bundle -> name.equals(bundle.getSymbolicName()) && !isPlugin.test(bundle));
  }

  /** A plugin that offers a package of the platform's would split it. */
  private List<Reason> exportsOfPlatform(JarContent jar) {
    return jar.exports().stream()
        .flatMap(clause -> clause.paths().stream())
        .distinct()
        .filter(path -> path.startsWith(OURS) || isExportedByRoom(path))
        .map(
            path ->
                Reason.of(
                    "plugins.exports-platform",
                    "It offers the package " + path + ", which belongs to the platform.",
                    path))
        .toList();
  }

  private boolean isExportedByRoom(String path) {
    return wirings("").stream()
        .filter(wiring -> !isPlugin.test(wiring.getBundle()))
        .flatMap(wiring -> wiring.getCapabilities(PackageNamespace.PACKAGE_NAMESPACE).stream())
        .anyMatch(capability -> path.equals(packageOf(capability)));
  }

  private List<BundleWiring> wirings(String except) {
    return Stream.of(system.getBundles())
        .filter(bundle -> !except.equals(bundle.getSymbolicName()))
        .map(bundle -> bundle.adapt(BundleWiring.class))
        .filter(wiring -> wiring != null)
        .toList();
  }

  private static void requirePackage(
      String path, VersionRange range, List<BundleWiring> others, List<Reason> found) {
    List<Version> offered = versions(others, PackageNamespace.PACKAGE_NAMESPACE, path, "version");
    if (offered.isEmpty()) {
      found.add(
          Reason.of(
              "plugins.import-missing",
              "It needs the package " + path + ", which nothing installed here offers.",
              path));
    } else if (offered.stream().noneMatch(range::includes)) {
      found.add(
          Reason.of(
              "plugins.import-version",
              "It needs the package %s in version %s; installed is %s."
                  .formatted(path, words(range), offered.getLast()),
              path,
              words(range),
              offered.getLast().toString()));
    }
  }

  private static void requireBundle(
      String name, Clause clause, List<BundleWiring> others, List<Reason> found) {
    VersionRange range = clause.range("bundle-version");
    List<Version> offered =
        versions(others, BundleNamespace.BUNDLE_NAMESPACE, name, "bundle-version");
    if (offered.stream().noneMatch(range::includes)) {
      found.add(
          Reason.of(
              "plugins.bundle-missing",
              "It needs the bundle %s in version %s.".formatted(name, words(range)),
              name,
              words(range)));
    }
  }

  private static void requireCapability(
      String namespace, Clause clause, List<BundleWiring> others, List<Reason> found) {
    String filter = clause.directives().getOrDefault(Namespace.REQUIREMENT_FILTER_DIRECTIVE, "");
    boolean met =
        others.stream()
            .flatMap(wiring -> wiring.getCapabilities(namespace).stream())
            .anyMatch(capability -> matches(filter, capability.getAttributes()));
    if (!met) {
      String wanted = filter.isEmpty() ? namespace : namespace + " " + filter;
      found.add(
          Reason.of(
              "plugins.capability-missing",
              "It needs " + wanted + ", which nothing installed here offers.",
              wanted));
    }
  }

  private static boolean matches(String filter, Map<String, Object> attributes) {
    try {
      return filter.isEmpty() || FrameworkUtil.createFilter(filter).matches(attributes);
    } catch (InvalidSyntaxException e) {
      return false;
    }
  }

  private static List<Version> versions(
      List<BundleWiring> wirings, String namespace, String name, String attribute) {
    return wirings.stream()
        .map(wiring -> wiring.getCapabilities(namespace))
        .flatMap(Collection::stream)
        .map(BundleCapability::getAttributes)
        .filter(attributes -> name.equals(attributes.get(namespace)))
        .map(attributes -> attributes.get(attribute))
        .map(version -> version instanceof Version known ? known : Version.emptyVersion)
        .sorted()
        .toList();
  }

  private static String packageOf(BundleCapability capability) {
    return String.valueOf(capability.getAttributes().get(PackageNamespace.PACKAGE_NAMESPACE));
  }

  /** {@code 1.2 – 2.0} for [1.2,2), {@code ≥ 1.2} without an upper end. */
  private static String words(VersionRange range) {
    String from = (range.getLeftType() == VersionRange.LEFT_OPEN ? "> " : "≥ ") + range.getLeft();
    Version right = range.getRight();
    if (right == null) {
      return from;
    }
    return from + (range.getRightType() == VersionRange.RIGHT_OPEN ? " < " : " ≤ ") + right;
  }

  private boolean isOffered(JarContent.Need need) {
    try {
      String filter = need.filter().isEmpty() ? null : need.filter();
      var references = system.getAllServiceReferences(need.service(), filter);
      return references != null && references.length > 0;
    } catch (InvalidSyntaxException e) {
      return false;
    }
  }
}
