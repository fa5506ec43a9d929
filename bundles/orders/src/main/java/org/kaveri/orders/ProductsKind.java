package org.kaveri.orders;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kaveri.api.Page;
import org.kaveri.api.access.Access;
import org.kaveri.api.access.Permission;
import org.kaveri.api.extensions.Contributes;
import org.kaveri.api.imports.ChunkOutcome;
import org.kaveri.api.imports.ImportChunk;
import org.kaveri.api.imports.ImportField;
import org.kaveri.api.imports.ImportKind;
import org.kaveri.api.imports.KindOfImport;
import org.kaveri.api.imports.KindTexts;
import org.kaveri.api.imports.ReadyMapping;
import org.kaveri.api.imports.UndoOutcome;
import org.kaveri.api.imports.UndoneChunk;
import org.kaveri.api.orders.Orders;
import org.kaveri.api.orders.Product;
import org.kaveri.api.orders.ProductCategories;
import org.kaveri.api.orders.ProductQuery;
import org.kaveri.api.orders.Products;
import org.kaveri.api.settings.CompanySettings;
import org.kaveri.api.settings.Settings;
import org.kaveri.store.Ids;
import org.kaveri.store.Store;
import org.kaveri.store.Transaction;
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
  private final Ids ids;
  private final Access access;
  private final Products products;
  private final ProductCategories categories;
  private final Settings settings;

  @Activate
  public ProductsKind(
      @Reference Store store,
      @Reference Ids ids,
      @Reference Access access,
      @Reference Products products,
      @Reference ProductCategories categories,
      @Reference Settings settings) {
    this.store = store;
    this.ids = ids;
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
    return ImportMark.of(
        () ->
            store.write(
                tx ->
                    new ProductsChunk(
                            tx,
                            ids,
                            products,
                            new CategoryPaths(categories),
                            usual,
                            today(tx),
                            chunk)
                        .write()));
  }

  private LocalDate today(Transaction tx) {
    return LocalDate.ofInstant(tx.now(), settings.get(CompanySettings.TIME_ZONE));
  }

  @Override
  public boolean undoable() {
    return true;
  }

  @Override
  public UndoOutcome undo(UndoneChunk chunk) {
    access.require(Orders.WRITE);
    return ImportMark.of(() -> store.write(tx -> undo(tx, chunk)));
  }

  private UndoOutcome undo(Transaction tx, UndoneChunk chunk) throws SQLException {
    var stayed = new ArrayList<UndoOutcome.Stayed>();
    var undone = new UndoneProducts(tx, today(tx));
    List<Long> added = chunk.added(UndoneProducts.PRODUCTS);
    var here = Set.copyOf(added);
    // what was added and then changed by the same rows goes as a whole
    var changed =
        chunk.changed(UndoneProducts.PRODUCTS).stream().filter(id -> !here.contains(id)).toList();
    long restored = undone.restore(chunk, changed, stayed);
    long removed = undone.remove(chunk.run(), added, stayed);
    tx.entities().flush();
    long categoriesRemoved =
        undone.removeCategories(chunk.added(UndoneProducts.CATEGORIES), stayed);
    return new UndoOutcome(
        List.of(
            new UndoOutcome.Undone(UndoneProducts.PRODUCTS, removed, restored),
            new UndoOutcome.Undone(UndoneProducts.CATEGORIES, categoriesRemoved, 0)),
        stayed);
  }

  @Override
  public Map<Long, String> names(String what, Collection<Long> ids) {
    access.require(Orders.READ);
    return store.read(tx -> CatalogueNames.of(tx, what, ids));
  }

  @Override
  public Optional<Permission> exportedBy() {
    return Optional.of(Orders.READ);
  }

  @Override
  public Page<List<String>> rows(Page.Request request) {
    access.require(Orders.READ);
    return store.read(
        tx -> {
          Page<Product> page = products.list(ProductQuery.all(), request);
          return new Page<>(
              new ExportedProducts(products, categories).of(page.items()), page.next());
        });
  }
}
