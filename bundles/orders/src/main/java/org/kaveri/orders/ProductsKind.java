package org.kaveri.orders;

import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.kaveri.api.access.Access;
import org.kaveri.api.extensions.Contributes;
import org.kaveri.api.imports.ChunkOutcome;
import org.kaveri.api.imports.ImportChunk;
import org.kaveri.api.imports.ImportField;
import org.kaveri.api.imports.ImportKind;
import org.kaveri.api.imports.KindOfImport;
import org.kaveri.api.imports.KindTexts;
import org.kaveri.api.imports.ReadyMapping;
import org.kaveri.api.orders.Orders;
import org.kaveri.api.orders.ProductCategories;
import org.kaveri.api.orders.Products;
import org.kaveri.api.settings.CompanySettings;
import org.kaveri.api.settings.Settings;
import org.kaveri.store.Store;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Products, one a row, known again by their codes. What it decides in doubt stands in {@code
 * docs/import.md}.
 */
@Component
@KindOfImport(id = "products")
@Contributes(order = 90, permission = "orders:write")
public final class ProductsKind implements ImportKind {
  private static final KindTexts TEXTS =
      new KindTexts(ProductsKind.class, "orders.import", "products");

  private final Store store;
  private final Access access;
  private final Products products;
  private final ProductCategories categories;
  private final Settings settings;

  @Activate
  public ProductsKind(
      @Reference Store store,
      @Reference Access access,
      @Reference Products products,
      @Reference ProductCategories categories,
      @Reference Settings settings) {
    this.store = store;
    this.access = access;
    this.products = products;
    this.categories = categories;
    this.settings = settings;
  }

  @Override
  public List<ImportField> fields() {
    return ProductImportFields.all();
  }

  @Override
  public Optional<String> proposed(String field) {
    return field.equals(ProductImportFields.CURRENCY)
        ? Optional.of(settings.get(CompanySettings.CURRENCY))
        : Optional.empty();
  }

  @Override
  public List<ReadyMapping> ready() {
    return List.of(
        ReadyMapping.of(
            "Salesforce: Product2",
            """
            !ProductCode  product-code
            !Name         name
            !IsActive     orderable
            Family        category
            """),
        ReadyMapping.of(
            "Pipedrive: products",
            """
            !Product - Product code  product-code
            !Product - Name          name
            Product - Category       category
            Product - Unit           unit
            Product - Tax            tax-rate
            Product - Active         orderable
            """));
  }

  @Override
  public Set<ImportChunk.Mode> modes() {
    return Set.of(ImportChunk.Mode.ADD, ImportChunk.Mode.UPDATE, ImportChunk.Mode.REFUSE);
  }

  @Override
  public String text(String key, Locale locale) {
    return TEXTS.of(key, locale);
  }

  @Override
  public ChunkOutcome write(ImportChunk chunk) {
    access.require(Orders.WRITE);
    var usual = Currency.getInstance(settings.get(CompanySettings.CURRENCY));
    return store.write(
        tx ->
            new ProductsChunk(tx, products, new CategoryPaths(categories), usual, chunk.mode())
                .write(chunk.rows()));
  }
}
