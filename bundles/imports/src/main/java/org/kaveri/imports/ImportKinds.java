package org.kaveri.imports;

import org.kaveri.api.extensions.ExtensionPoint;
import org.kaveri.api.extensions.Guard;
import org.kaveri.api.imports.ImportKind;
import org.osgi.service.component.ComponentServiceObjects;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** The register of the extension point {@link ImportKind}. */
@Component(service = {ImportKinds.class, ExtensionPoint.class})
public final class ImportKinds extends ExtensionPoint<ImportKind> {

  /** Opens the point. */
  @Activate
  public ImportKinds(@Reference Guard guard) {
    super(ImportKind.class, guard);
  }

  @Reference(
      service = ImportKind.class,
      cardinality = ReferenceCardinality.MULTIPLE,
      policy = ReferencePolicy.DYNAMIC,
      updated = "update",
      unbind = "remove")
  void add(ComponentServiceObjects<ImportKind> kind) {
    contribute(kind);
  }

  void update(ComponentServiceObjects<ImportKind> kind) {
    contribute(kind);
  }

  void remove(ComponentServiceObjects<ImportKind> kind) {
    withdraw(kind);
  }
}
