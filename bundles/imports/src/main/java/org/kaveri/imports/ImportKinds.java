package org.kaveri.imports;

import java.util.Optional;
import java.util.regex.Pattern;
import org.kaveri.api.Reason;
import org.kaveri.api.extensions.Extension;
import org.kaveri.api.extensions.ExtensionPoint;
import org.kaveri.api.extensions.Guard;
import org.kaveri.api.imports.ImportKind;
import org.kaveri.api.imports.KindOfImport;
import org.osgi.service.component.ComponentServiceObjects;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** The register of the extension point {@link ImportKind}. */
@Component(service = {ImportKinds.class, ExtensionPoint.class})
public final class ImportKinds extends ExtensionPoint<ImportKind> {
  private static final Pattern NAME = Pattern.compile("(?=.{1,100}$)[a-z0-9]+(-[a-z0-9]+)*");

  /** Opens the point. */
  @Activate
  public ImportKinds(@Reference Guard guard) {
    super(ImportKind.class, guard);
  }

  /** The kind's name, as it stands in its description. */
  static Optional<String> id(Extension<ImportKind> kind) {
    return kind.property(KindOfImport.PREFIX_ + "id", String.class);
  }

  /** A kind that cannot be named can be chosen by nobody. */
  @Override
  protected Optional<Reason> objection(Extension<ImportKind> candidate) {
    return id(candidate).filter(id -> NAME.matcher(id).matches()).isPresent()
        ? Optional.empty()
        : Optional.of(
            Reason.of(
                "import.kind-nameless",
                "@KindOfImport names it: lower-case letters and digits, words joined by hyphens."));
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
