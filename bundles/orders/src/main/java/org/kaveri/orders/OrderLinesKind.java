package org.kaveri.orders;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.kaveri.api.CustomerId;
import org.kaveri.api.Page;
import org.kaveri.api.access.Access;
import org.kaveri.api.access.Permission;
import org.kaveri.api.customers.Customers;
import org.kaveri.api.customers.ImportedCustomers;
import org.kaveri.api.extensions.Contributes;
import org.kaveri.api.imports.ChunkOutcome;
import org.kaveri.api.imports.ImportChunk;
import org.kaveri.api.imports.ImportField;
import org.kaveri.api.imports.ImportKind;
import org.kaveri.api.imports.KindOfImport;
import org.kaveri.api.imports.KindTexts;
import org.kaveri.api.imports.UndoOutcome;
import org.kaveri.api.imports.UndoneChunk;
import org.kaveri.api.lists.Sort;
import org.kaveri.api.orders.OrderQuery;
import org.kaveri.api.orders.OrderSummary;
import org.kaveri.api.orders.Orders;
import org.kaveri.api.orders.Products;
import org.kaveri.api.settings.CompanySettings;
import org.kaveri.api.settings.Settings;
import org.kaveri.store.Ids;
import org.kaveri.store.Store;
import org.kaveri.store.lists.Slices;
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

  /** Each may have many lines. */
  private static final int ORDERS_AT_ONCE = 100;

  private final Store store;
  private final Ids ids;
  private final Access access;
  private final Customers customers;
  private final Orders orders;
  private final Products products;
  private final Settings settings;
  private final ImportedCustomers imported;

  @Activate
  public OrderLinesKind(
      @Reference Store store,
      @Reference Ids ids,
      @Reference Access access,
      @Reference Customers customers,
      @Reference Orders orders,
      @Reference Products products,
      @Reference Settings settings,
      @Reference ImportedCustomers imported) {
    this.store = store;
    this.ids = ids;
    this.access = access;
    this.customers = customers;
    this.orders = orders;
    this.products = products;
    this.settings = settings;
    this.imported = imported;
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

  @Override
  public boolean undoable() {
    return true;
  }

  /** Orders first: as long as they are there, their products and customers stay. */
  @Override
  public UndoOutcome undo(UndoneChunk chunk) {
    access.require(Orders.WRITE);
    var zone = settings.get(CompanySettings.TIME_ZONE);
    return store.write(
        tx -> {
          var stayed = new ArrayList<UndoOutcome.Stayed>();
          var counts = new ArrayList<UndoOutcome.Undone>();
          var orders = new UndoneOrders(tx, customers, zone);
          orders.lockCustomers(
              List.of(
                  chunk.added(OrderLinesChunk.ORDERS), chunk.added(OrderLinesChunk.CANCELLATIONS)),
              chunk.added(OrderLinesChunk.CUSTOMERS));
          for (String what : List.of(OrderLinesChunk.CANCELLATIONS, OrderLinesChunk.ORDERS)) {
            long removed = orders.remove(what, chunk.added(what), stayed);
            counts.addFirst(new UndoOutcome.Undone(what, removed, 0));
          }
          long products =
              new UndoneProducts(tx, LocalDate.ofInstant(tx.now(), zone))
                  .remove(chunk.run(), chunk.added(UndoneProducts.PRODUCTS), stayed);
          counts.add(new UndoOutcome.Undone(UndoneProducts.PRODUCTS, products, 0));
          counts.add(customers(chunk, stayed));
          return new UndoOutcome(counts, stayed);
        });
  }

  private UndoOutcome.Undone customers(UndoneChunk chunk, List<UndoOutcome.Stayed> stayed) {
    String what = OrderLinesChunk.CUSTOMERS;
    long removed = 0;
    for (List<Long> slice : Slices.of(chunk.added(what))) {
      var asked = slice.stream().map(CustomerId::new).toList();
      var removal = imported.remove(chunk.run(), asked);
      removed += removal.removed();
      removal
          .stayed()
          .forEach((id, why) -> stayed.add(new UndoOutcome.Stayed(what, id.value(), why)));
    }
    return new UndoOutcome.Undone(what, removed, 0);
  }

  @Override
  public Map<Long, String> names(String what, Collection<Long> ids) {
    if (what.equals(OrderLinesChunk.CUSTOMERS)) {
      var names = new LinkedHashMap<Long, String>();
      customers
          .summaries(ids.stream().map(CustomerId::new).toList())
          .forEach((id, summary) -> names.put(id.value(), summary.name()));
      return names;
    }
    access.require(Orders.READ);
    return store.read(
        tx ->
            what.equals(UndoneProducts.PRODUCTS)
                ? CatalogueNames.of(tx, what, ids)
                : CatalogueNames.ofOrders(tx, customers, ids));
  }

  @Override
  public Optional<Permission> exportedBy() {
    return Optional.of(Orders.READ);
  }

  /** By number: so the rows stand in the same order when they were imported elsewhere. */
  @Override
  public Page<List<String>> rows(Page.Request request) {
    access.require(Orders.READ);
    var some = new Page.Request(request.after(), Math.min(request.size(), ORDERS_AT_ONCE));
    return store.read(
        tx -> {
          Page<OrderSummary> page = orders.list(OrderQuery.all().sortedBy(Sort.by("number")), some);
          return new Page<>(
              new ExportedOrderLines(tx.connection(), customers, products).of(page.items()),
              page.next());
        });
  }
}
