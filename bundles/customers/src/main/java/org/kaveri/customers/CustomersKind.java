package org.kaveri.customers;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import org.kaveri.api.access.Access;
import org.kaveri.api.customers.Customers;
import org.kaveri.api.extensions.Contributes;
import org.kaveri.api.imports.ChunkOutcome;
import org.kaveri.api.imports.ImportChunk;
import org.kaveri.api.imports.ImportField;
import org.kaveri.api.imports.ImportKind;
import org.kaveri.api.imports.KindOfImport;
import org.kaveri.store.Store;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Customers, one a row, known again by their number or else by their e-mail address. What it decides
 * in doubt stands in {@code docs/import.md}.
 */
@Component
@KindOfImport(id = "customers")
@Contributes(order = 50, permission = "customers:write")
public final class CustomersKind implements ImportKind {
  private final Store store;
  private final Access access;
  private final Customers customers;

  @Activate
  public CustomersKind(
      @Reference Store store, @Reference Access access, @Reference Customers customers) {
    this.store = store;
    this.access = access;
    this.customers = customers;
  }

  @Override
  public List<ImportField> fields() {
    return CustomerImportFields.all();
  }

  @Override
  public Set<ImportChunk.Mode> modes() {
    return Set.of(ImportChunk.Mode.ADD, ImportChunk.Mode.UPDATE, ImportChunk.Mode.REFUSE);
  }

  @Override
  public String text(String key, Locale locale) {
    return ResourceBundle.getBundle(
            "texts.texts",
            locale,
            CustomersKind.class.getClassLoader(),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES))
        .getString("customers.import." + key);
  }

  @Override
  public ChunkOutcome write(ImportChunk chunk) {
    access.require(Customers.WRITE);
    return store.write(tx -> new CustomersChunk(tx, customers, chunk.mode()).write(chunk.rows()));
  }
}
