package org.kaveri.kernel.settings;

import static org.osgi.service.component.annotations.ReferenceCardinality.MULTIPLE;
import static org.osgi.service.component.annotations.ReferencePolicy.DYNAMIC;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.kaveri.api.extensions.Extension;
import org.kaveri.api.extensions.ExtensionPoint;
import org.kaveri.api.extensions.ExtensionRef;
import org.kaveri.api.extensions.Guard;
import org.kaveri.api.settings.CompanySettings;
import org.kaveri.api.settings.Setting;
import org.kaveri.api.settings.SettingsGroup;
import org.osgi.service.component.ComponentServiceObjects;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The groups of settings that the rooms at hand describe. */
@Component(service = {SettingsGroups.class, ExtensionPoint.class})
public final class SettingsGroups extends ExtensionPoint<SettingsGroup> {
  private final Map<ExtensionRef, Described> answers = new ConcurrentHashMap<>();

  /** A group as it described itself once; it is not asked again. */
  record Described(String name, List<Setting<?>> settings) implements SettingsGroup {
    Described {
      settings = List.copyOf(settings);
      for (Setting<?> setting : settings) {
        if (!setting.group().equals(name)) {
          throw new IllegalArgumentException(
              "The setting " + setting.name() + " stands in the group " + name);
        }
      }
    }

    static Described of(SettingsGroup group) {
      return new Described(group.name(), group.settings());
    }
  }

  @Activate
  public SettingsGroups(@Reference Guard guard) {
    super(SettingsGroup.class, guard);
  }

  @Reference(
      service = SettingsGroup.class,
      cardinality = MULTIPLE,
      policy = DYNAMIC,
      updated = "update")
  void add(ComponentServiceObjects<SettingsGroup> group) {
    contribute(group);
  }

  void update(ComponentServiceObjects<SettingsGroup> group) {
    contribute(group);
  }

  void remove(ComponentServiceObjects<SettingsGroup> group) {
    withdraw(group);
  }

  /** The company's first, the others by name; of two with one name the first contributed counts. */
  List<SettingsGroup> described() {
    List<Extension<SettingsGroup>> present = list();
    answers.keySet().retainAll(present.stream().map(Extension::ref).toList());
    Map<String, SettingsGroup> byName = new java.util.TreeMap<>();
    for (Extension<SettingsGroup> extension : present) {
      Described answer = answers.get(extension.ref());
      if (answer == null) {
        Optional<Described> told =
            extension
                .call(group -> Optional.of(Described.of(group)))
                .orElse(failed -> Optional.empty());
        told.ifPresent(one -> answers.put(extension.ref(), one));
        answer = told.orElse(null);
      }
      if (answer != null) {
        byName.putIfAbsent(answer.name(), answer);
      }
    }
    List<SettingsGroup> groups = new ArrayList<>(byName.values());
    groups.sort(
        Comparator.comparing((SettingsGroup one) -> !one.name().equals(CompanySettings.GROUP))
            .thenComparing(SettingsGroup::name));
    return groups;
  }
}
