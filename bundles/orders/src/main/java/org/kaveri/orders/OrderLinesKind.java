package org.kaveri.orders;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.Pattern;
import org.kaveri.api.CustomerId;
import org.kaveri.api.Money;
import org.kaveri.api.OrderId;
import org.kaveri.api.Page;
import org.kaveri.api.ProductId;
import org.kaveri.api.access.Access;
import org.kaveri.api.customers.CustomerDetails;
import org.kaveri.api.customers.Customers;
import org.kaveri.api.customers.PostalAddress;
import org.kaveri.api.imports.ChunkOutcome;
import org.kaveri.api.imports.ImportCount;
import org.kaveri.api.imports.ImportField;
import org.kaveri.api.imports.ImportKind;
import org.kaveri.api.imports.ImportRow;
import org.kaveri.api.imports.ValueKind;
import org.kaveri.api.orders.Order;
import org.kaveri.api.orders.OrderLine;
import org.kaveri.api.orders.OrderStatus;
import org.kaveri.api.orders.Orders;
import org.kaveri.api.orders.ProductDetails;
import org.kaveri.api.orders.ProductKind;
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
 * Order lines with their customers and products: what shops, tills and invoicing systems export.
 * Rows of one order number are one order; its customer and products are added when they are not
 * there yet. What it decides in doubt stands in {@code docs/import.md}.
 */
@Component
public final class OrderLinesKind implements ImportKind {
  static final String ORDER_NUMBER = "order-number";
  static final String ORDERED_AT = "ordered-at";
  static final String CUSTOMER_NUMBER = "customer-number";
  static final String CUSTOMER_NAME = "customer-name";
  static final String COUNTRY = "country";
  static final String PRODUCT_CODE = "product-code";
  static final String PRODUCT_NAME = "product-name";
  static final String QUANTITY = "quantity";
  static final String UNIT_PRICE = "unit-price";
  static final String CURRENCY = "currency";

  private static final List<ImportField> FIELDS =
      List.of(
          field(
              ORDER_NUMBER,
              ValueKind.TEXT,
              true,
              "invoiceno,invoice,invoicenumber,orderno,order,ordernumber,orderid"
                  + ",tilausnumero,tilaus,laskunumero,ordernummer,fakturanummer"),
          field(
              ORDERED_AT,
              ValueKind.DATE_TIME,
              true,
              "invoicedate,orderdate,date,orderedat,datetime,tilauspäivä,päivä,päiväys"
                  + ",laskupäivä,orderdatum,datum,fakturadatum"),
          field(
              CUSTOMER_NUMBER,
              ValueKind.TEXT,
              true,
              "customerid,customerno,customernumber,customer,clientid"
                  + ",asiakasnumero,asiakasnro,asiakas,kundnummer,kundnr,kund"),
          field(
              CUSTOMER_NAME,
              ValueKind.TEXT,
              false,
              "customername,clientname,company,asiakkaannimi,asiakasnimi,nimi,kundnamn,namn"),
          field(COUNTRY, ValueKind.TEXT, false, "country,maa,land"),
          field(
              PRODUCT_CODE,
              ValueKind.TEXT,
              true,
              "stockcode,productcode,sku,itemcode,productno,article,tuotekoodi,tuotenumero"
                  + ",artikelnummer,artikel,produktkod"),
          field(
              PRODUCT_NAME,
              ValueKind.TEXT,
              false,
              "description,productname,product,item,tuote,tuotenimi,nimike,kuvaus"
                  + ",produkt,produktnamn,benämning,beskrivning"),
          field(QUANTITY, ValueKind.NUMBER, true, "quantity,qty,amount,määrä,kpl,antal,kvantitet"),
          field(
              UNIT_PRICE,
              ValueKind.NUMBER,
              true,
              "unitprice,price,yksikköhinta,ahinta,hinta,styckpris,apris,pris"),
          field(CURRENCY, ValueKind.TEXT, true, "currency,valuutta,valuta"));

  private static final BigDecimal LIMIT = new BigDecimal("1000000000000");
  private static final Pattern SPREADSHEET_NUMBER = Pattern.compile("(\\d+)\\.0+");
  private static final Set<String> NO_COUNTRY = Set.of("unspecified", "unknown", "n/a", "-");

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
  public String id() {
    return "order-lines";
  }

  @Override
  public List<ImportField> fields() {
    return FIELDS;
  }

  @Override
  public Optional<String> groupedBy() {
    return Optional.of(ORDER_NUMBER);
  }

  @Override
  public Optional<String> proposed(String field) {
    return field.equals(CURRENCY)
        ? Optional.of(settings.get(CompanySettings.CURRENCY))
        : Optional.empty();
  }

  @Override
  public String text(String key, Locale locale) {
    return ResourceBundle.getBundle(
            "texts.texts",
            locale,
            OrderLinesKind.class.getClassLoader(),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES))
        .getString("orders.import." + key);
  }

  @Override
  public ChunkOutcome write(List<ImportRow> rows) {
    access.require(Orders.WRITE);
    return store.write(tx -> new Chunk(tx).write(rows));
  }

  private static ImportField field(String name, ValueKind type, boolean required, String headings) {
    return new ImportField(name, type, required, Set.of(headings.split(",")));
  }

  /** One chunk of rows on its way into the registers. */
  private final class Chunk {
    private final Transaction tx;
    private final List<ChunkOutcome.Refusal> refused = new ArrayList<>();

    Chunk(Transaction tx) {
      this.tx = tx;
    }

    ChunkOutcome write(List<ImportRow> rows) throws java.sql.SQLException {
      var orders = new LinkedHashMap<String, List<ImportRow>>();
      for (ImportRow row : rows) {
        orders.computeIfAbsent(text(row, ORDER_NUMBER), key -> new ArrayList<>()).add(row);
      }
      var table = new OrderRows(tx.connection());
      var known = new LinkedHashSet<String>();
      for (List<String> numbers : slices(List.copyOf(orders.keySet()))) {
        known.addAll(table.taken(numbers));
      }
      var there =
          orders.entrySet().stream()
              .filter(order -> known.contains(order.getKey()))
              .map(Map.Entry::getValue)
              .toList();
      orders.keySet().removeAll(known);
      orders.values().removeIf(this::refuse);
      var sound = orders.values().stream().flatMap(List::stream).toList();
      var customerIds = customerIds(sound);
      var productIds = productIds(sound);
      var made = new ArrayList<Order>(orders.size());
      orders.values().forEach(group -> made.add(order(group, customerIds, productIds)));
      table.add(made, tx.now());
      var zone = settings.get(CompanySettings.TIME_ZONE);
      made.forEach(order -> StoredOrders.publish(tx, order, zone));
      return new ChunkOutcome(counts(made, there), refused);
    }

    private static List<ImportCount> counts(List<Order> made, List<List<ImportRow>> there) {
      long cancellations =
          made.stream().filter(order -> order.status() == OrderStatus.CANCELLATION).count();
      long cancellationsThere =
          there.stream().filter(rows -> number(rows.getFirst(), QUANTITY).signum() < 0).count();
      return List.of(
          new ImportCount("orders", made.size() - cancellations, there.size() - cancellationsThere),
          new ImportCount("cancellations", cancellations, cancellationsThere),
          new ImportCount(
              "lines",
              made.stream().mapToLong(order -> order.lines().size()).sum(),
              there.stream().mapToLong(List::size).sum()));
    }

    /** Whether an order cannot be taken; a row is to blame, but the order falls as a whole. */
    private boolean refuse(List<ImportRow> group) {
      int before = refused.size();
      int sign = number(group.getFirst(), QUANTITY).signum();
      String customer = customerNumber(group.getFirst());
      for (ImportRow row : group) {
        Trouble.of(row, sign, customer)
            .ifPresent(
                trouble ->
                    refused.add(
                        new ChunkOutcome.Refusal(
                            row, trouble.field(), trouble.code(), trouble.found())));
      }
      if (refused.size() == before) {
        return false;
      }
      var blamed =
          refused.subList(before, refused.size()).stream()
              .map(ChunkOutcome.Refusal::row)
              .collect(java.util.stream.Collectors.toSet());
      group.stream()
          .filter(row -> !blamed.contains(row))
          .forEach(
              row ->
                  refused.add(
                      new ChunkOutcome.Refusal(
                          row, ORDER_NUMBER, "order-incomplete", ValueKind.TEXT)));
      return true;
    }

    private Map<String, CustomerId> customerIds(List<ImportRow> rows) {
      var missing = new LinkedHashMap<String, CustomerDetails>();
      for (ImportRow row : rows) {
        missing.computeIfAbsent(customerNumber(row), number -> customer(number, row));
      }
      var found = new LinkedHashMap<String, CustomerId>();
      slices(List.copyOf(missing.values()))
          .forEach(slice -> found.putAll(customers.addMissing(slice)));
      return found;
    }

    private Map<String, ProductId> productIds(List<ImportRow> rows) {
      var missing = new LinkedHashMap<String, ProductDetails>();
      for (ImportRow row : rows) {
        missing.merge(text(row, PRODUCT_CODE), product(row), Chunk::better);
      }
      var found = new LinkedHashMap<String, ProductId>();
      slices(List.copyOf(missing.values()))
          .forEach(slice -> found.putAll(products.addMissing(slice)));
      return found;
    }

    private Order order(
        List<ImportRow> group,
        Map<String, CustomerId> customerIds,
        Map<String, ProductId> productIds) {
      ImportRow first = group.getFirst();
      var lines = new ArrayList<OrderLine>(group.size());
      for (ImportRow row : group) {
        BigDecimal quantity = number(row, QUANTITY);
        var price = new Money(number(row, UNIT_PRICE), currency(row));
        lines.add(
            new OrderLine(
                lines.size() + 1,
                Objects.requireNonNull(productIds.get(text(row, PRODUCT_CODE))),
                quantity,
                price,
                Amounts.of(quantity, price)));
      }
      boolean cancellation = number(first, QUANTITY).signum() < 0;
      return new Order(
          new OrderId(ids.next()),
          text(first, ORDER_NUMBER),
          Objects.requireNonNull(customerIds.get(customerNumber(first))),
          first.instant(ORDERED_AT).orElseThrow(),
          cancellation ? OrderStatus.CANCELLATION : OrderStatus.PLACED,
          Optional.empty(),
          lines,
          Amounts.totals(lines));
    }

    /** Of two mentions the first one counts, unless it lacks a name or a price. */
    private static ProductDetails better(ProductDetails first, ProductDetails later) {
      boolean nameless = first.name().equals(first.code());
      boolean priceless = first.price().isEmpty();
      return new ProductDetails(
          first.code(),
          nameless ? later.name() : first.name(),
          first.kind(),
          priceless ? later.price() : first.price(),
          true);
    }
  }

  /**
   * Why a row cannot be a line of its order.
   *
   * @param field to blame
   * @param code of the problem
   * @param found what stood there
   */
  private record Trouble(String field, String code, ValueKind found) {
    static Optional<Trouble> of(ImportRow row, int sign, String customer) {
      BigDecimal quantity = number(row, QUANTITY);
      BigDecimal price = number(row, UNIT_PRICE);
      if (quantity.signum() == 0) {
        return numeric(QUANTITY, "quantity-zero");
      }
      if (quantity.signum() != sign) {
        return numeric(QUANTITY, "mixed-signs");
      }
      if (tooLargeOrFine(quantity, 3)) {
        return numeric(QUANTITY, "quantity-form");
      }
      if (price.signum() < 0) {
        return numeric(UNIT_PRICE, "price-negative");
      }
      if (tooLargeOrFine(price, 4) || quantity.multiply(price).abs().compareTo(LIMIT) >= 0) {
        return numeric(UNIT_PRICE, "price-form");
      }
      if (!customerNumber(row).equals(customer)) {
        return textual(CUSTOMER_NUMBER, "several-customers");
      }
      return tooLong(row, ORDER_NUMBER, 50)
          .or(() -> tooLong(row, CUSTOMER_NUMBER, 50))
          .or(() -> tooLong(row, PRODUCT_CODE, 50))
          .or(() -> unknownCurrency(row));
    }

    private static Optional<Trouble> unknownCurrency(ImportRow row) {
      try {
        currency(row);
        return Optional.empty();
      } catch (IllegalArgumentException e) {
        return textual(CURRENCY, "currency-unknown");
      }
    }

    private static Optional<Trouble> tooLong(ImportRow row, String field, int limit) {
      return row.text(field).orElse("").length() > limit
          ? textual(field, "too-long")
          : Optional.empty();
    }

    private static boolean tooLargeOrFine(BigDecimal number, int decimals) {
      return number.abs().compareTo(LIMIT) >= 0 || number.stripTrailingZeros().scale() > decimals;
    }

    private static Optional<Trouble> numeric(String field, String code) {
      return Optional.of(new Trouble(field, code, ValueKind.NUMBER));
    }

    private static Optional<Trouble> textual(String field, String code) {
      return Optional.of(new Trouble(field, code, ValueKind.TEXT));
    }
  }

  private static CustomerDetails customer(String number, ImportRow row) {
    String name = row.text(CUSTOMER_NAME).map(text -> cut(text, 200)).orElse("Customer " + number);
    return CustomerDetails.organisation(name)
        .with(
            draft ->
                draft
                    .number(number)
                    .addresses(
                        row.text(COUNTRY)
                            .filter(
                                country -> !NO_COUNTRY.contains(country.toLowerCase(Locale.ROOT)))
                            .map(country -> new PostalAddress("", "", "", "", cut(country, 100)))
                            .map(List::of)
                            .orElse(List.of())));
  }

  private static ProductDetails product(ImportRow row) {
    String code = text(row, PRODUCT_CODE);
    BigDecimal price = number(row, UNIT_PRICE);
    return new ProductDetails(
        code,
        row.text(PRODUCT_NAME).map(text -> cut(text, 200)).orElse(code),
        looksLikeGoods(code) ? ProductKind.GOODS : ProductKind.SERVICE,
        price.signum() > 0 ? Optional.of(new Money(price, currency(row))) : Optional.empty(),
        true);
  }

  /** Carriage, fees and the like stand under words: POST, BANK CHARGES, C2. */
  private static boolean looksLikeGoods(String code) {
    return code.length() > 2 && code.chars().anyMatch(Character::isDigit);
  }

  /** Spreadsheets that keep numbers with gaps write 17850.0 for 17850. */
  private static String customerNumber(ImportRow row) {
    String number = text(row, CUSTOMER_NUMBER);
    var matcher = SPREADSHEET_NUMBER.matcher(number);
    return matcher.matches() ? matcher.group(1) : number;
  }

  private static Currency currency(ImportRow row) {
    return Currency.getInstance(text(row, CURRENCY).toUpperCase(Locale.ROOT));
  }

  private static String text(ImportRow row, String field) {
    return row.text(field).orElseThrow();
  }

  private static BigDecimal number(ImportRow row, String field) {
    return row.number(field).orElseThrow();
  }

  private static String cut(String text, int length) {
    return text.length() > length ? text.substring(0, length) : text;
  }

  private static <T> List<List<T>> slices(List<T> all) {
    var slices = new ArrayList<List<T>>();
    for (int from = 0; from < all.size(); from += Page.Request.MAX_SIZE) {
      slices.add(all.subList(from, Math.min(all.size(), from + Page.Request.MAX_SIZE)));
    }
    return slices;
  }
}
