package org.kaveri.kernel.access;

import static org.osgi.service.component.annotations.ReferenceCardinality.MULTIPLE;
import static org.osgi.service.component.annotations.ReferencePolicy.DYNAMIC;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.kaveri.api.access.DeclaredPermission;
import org.kaveri.api.access.PermissionSet;
import org.kaveri.api.extensions.ExtensionPoint;
import org.kaveri.api.extensions.ExtensionRef;
import org.kaveri.api.extensions.Guard;
import org.osgi.service.component.ComponentServiceObjects;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The permissions that the rooms at hand know. */
@Component(service = {PermissionSets.class, ExtensionPoint.class})
public final class PermissionSets extends ExtensionPoint<PermissionSet> {
  private final Map<ExtensionRef, List<DeclaredPermission>> answers = new ConcurrentHashMap<>();

  @Activate
  public PermissionSets(@Reference Guard guard) {
    super(PermissionSet.class, guard);
  }

  @Reference(
      service = PermissionSet.class,
      cardinality = MULTIPLE,
      policy = DYNAMIC,
      updated = "update")
  void add(ComponentServiceObjects<PermissionSet> set) {
    contribute(set);
  }

  void update(ComponentServiceObjects<PermissionSet> set) {
    contribute(set);
  }

  void remove(ComponentServiceObjects<PermissionSet> set) {
    withdraw(set);
  }

  /** All of them, ordered by name; of two rooms that declare the same the first one counts. */
  List<DeclaredPermission> declared() {
    Map<String, DeclaredPermission> byName = new TreeMap<>(Comparator.naturalOrder());
    var present = list();
    answers.keySet().retainAll(present.stream().map(extension -> extension.ref()).toList());
    for (var extension : present) {
      List<DeclaredPermission> answer = answers.get(extension.ref());
      if (answer == null) {
        // A failure is not kept: the set counts again as soon as it answers.
        answer =
            extension
                .call(set -> List.copyOf(set.permissions()))
                .orElse(failed -> List.<DeclaredPermission>of());
        if (!answer.isEmpty()) {
          answers.put(extension.ref(), answer);
        }
      }
      answer.forEach(one -> byName.putIfAbsent(one.permission().name(), one));
    }
    return List.copyOf(byName.values());
  }
}
