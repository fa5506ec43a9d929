package org.kaveri.orders;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.kaveri.api.access.Access;
import org.kaveri.api.customers.Customers;
import org.kaveri.api.extensions.Contributes;
import org.kaveri.api.imports.ChunkOutcome;
import org.kaveri.api.imports.ImportChunk;
import org.kaveri.api.imports.ImportField;
import org.kaveri.api.imports.ImportKind;
import org.kaveri.api.imports.KindOfImport;
import org.kaveri.api.imports.KindTexts;
import org.kaveri.api.orders.Orders;
import org.kaveri.api.orders.Products;
import org.kaveri.api.settings.CompanySettings;
import org.kaveri.api.settings.Settings;
import org.kaveri.store.Ids;
import org.kaveri.store.Store;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Order lines with their customers and products: what shops, tills and invoicing systems export.
 * Rows of one order number are one order; its customer and products are added when they are not
 * there yet. What it decides in doubt stands in {@code docs/import.md}.
 */
@Component
@KindOfImport(id = "order-lines")
@Contributes(order = 100, permission = "orders:write")
public final class OrderLinesKind implements ImportKind {
  private static final KindTexts TEXTS =
      new KindTexts(OrderLinesKind.class, "orders.import", "order-lines");

  private final Store store;
  private final Ids ids;
  private final Access access;
  private final Customers customers;
  private final Products products;
  private final Settings settings;

  @Activate
  public OrderLinesKind(
      @Reference Store store,
      @Reference Ids ids,
      @Reference Access access,
      @Reference Customers customers,
      @Reference Products products,
      @Reference Settings settings) {
    this.store = store;
    this.ids = ids;
    this.access = access;
    this.customers = customers;
    this.products = products;
    this.settings = settings;
  }

  @Override
  public List<ImportField> fields() {
    return OrderLineFields.ALL;
  }

  @Override
  public Optional<String> groupedBy() {
    return Optional.of(OrderLineFields.ORDER_NUMBER);
  }

  @Override
  public Optional<String> proposed(String field) {
    return field.equals(OrderLineFields.CURRENCY)
        ? Optional.of(settings.get(CompanySettings.CURRENCY))
        : Optional.empty();
  }

  @Override
  public String text(String key, Locale locale) {
    return TEXTS.of(key, locale);
  }

  @Override
  public ChunkOutcome write(ImportChunk chunk) {
    access.require(Orders.WRITE);
    var zone = settings.get(CompanySettings.TIME_ZONE);
    return store.write(
        tx -> new OrderLinesChunk(tx, ids, customers, products, zone).write(chunk.rows()));
  }
}
