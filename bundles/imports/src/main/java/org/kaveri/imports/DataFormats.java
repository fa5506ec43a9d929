package org.kaveri.imports;

import org.kaveri.api.extensions.ExtensionPoint;
import org.kaveri.api.extensions.Guard;
import org.kaveri.api.imports.DataFormat;
import org.osgi.service.component.ComponentServiceObjects;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** The register of the extension point {@link DataFormat}. */
@Component(service = {DataFormats.class, ExtensionPoint.class})
public final class DataFormats extends ExtensionPoint<DataFormat> {

  /** Opens the point. */
  @Activate
  public DataFormats(@Reference Guard guard) {
    super(DataFormat.class, guard);
  }

  @Reference(
      service = DataFormat.class,
      cardinality = ReferenceCardinality.MULTIPLE,
      policy = ReferencePolicy.DYNAMIC,
      updated = "update",
      unbind = "remove")
  void add(ComponentServiceObjects<DataFormat> format) {
    contribute(format);
  }

  void update(ComponentServiceObjects<DataFormat> format) {
    contribute(format);
  }

  void remove(ComponentServiceObjects<DataFormat> format) {
    withdraw(format);
  }
}
