package org.kaveri.bench.server;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import org.kaveri.api.customers.CustomerDetails;
import org.kaveri.api.customers.CustomerName;
import org.kaveri.api.imports.ImportRun;
import org.kaveri.api.imports.ImportState;
import org.kaveri.api.imports.Imports;
import org.kaveri.store.Ids;
import org.kaveri.store.Micros;
import org.kaveri.store.Store;
import org.kaveri.store.Transaction;
import org.kaveri.store.lists.SortKeys;
import org.kaveri.store.lists.WordIndex;
import org.kaveri.store.lists.Words;
import org.kaveri.store.lists.Words.Word;

/** Many rows at once: through the import and the register, and by bare batches. */
final class Importing {
  /** As many rows as the import writes in one commit. */
  private static final int LINES_IN_COMMIT = 5_000;

  private static final int CUSTOMERS_IN_COMMIT = 5_000;

  /** As Online Retail has: 541,909 lines of 25,900 orders. */
  private static final int LINES_IN_ORDER = 20;

  private static final String LINES = "order-lines";
  private static final Duration LOOK = Duration.ofMillis(5);
  private static final WordIndex LOOKUP = new WordIndex("bench_lookup");

  private final Store store;
  private final Ids ids;
  private final Imports imports;

  Importing(Store store, Ids ids, Imports imports) {
    this.store = store;
    this.ids = ids;
    this.imports = imports;
  }

  /** Imports so many lines of orders, of the first customers and all products. */
  void lines(int lines, int known, Sheet sheet) {
    importFile(LINES, file(Math.max(lines / 10, LINES_IN_ORDER), known)); // warms up
    bareLines(Math.max(lines / 10, LINES_IN_ORDER));
    String file = file(lines, known);
    sheet.figure("lines", lines);
    sheet.figure("lines_per_s", lines / seconds(() -> importFile(LINES, file)));
    sheet.figure("bare.lines_per_s", lines / seconds(() -> bareLines(lines)));
  }

  /** Imports so many new customers, looked up by all that they may be known by. */
  void customers(int count, Sheet sheet) {
    importFile("customers", customersFile(Math.max(count / 10, 1)));
    bareCustomers(Math.max(count / 10, 1));
    String file = customersFile(count);
    sheet.figure("customers", count);
    sheet.figure("customers_per_s", count / seconds(() -> importFile("customers", file)));
    sheet.figure("bare.customers_per_s", count / seconds(() -> bareCustomers(count)));
  }

  private static double seconds(Runnable work) {
    long start = System.nanoTime();
    work.run();
    return (System.nanoTime() - start) / 1e9;
  }

  private String file(int lines, int known) {
    StringBuilder file =
        new StringBuilder(
            "InvoiceNo,StockCode,Quantity,InvoiceDate,UnitPrice,CustomerID,Currency\n");
    Random random = new Random(lines);
    long base = ids.next();
    for (int i = 0; i < lines; i++) {
      int order = i / LINES_IN_ORDER;
      file.append("B%d-%d,".formatted(base, order))
          .append(Company.productCode(Company.anyProduct(random)))
          .append(",%d,2026-10-%02d 08:15:00,".formatted(1 + i % 9, 1 + order % 28))
          .append(1 + i % 90)
          .append(".50,")
          .append(Draw.number((int) ((order * 7919L) % known)))
          .append(",EUR\n");
    }
    return file.toString();
  }

  private String customersFile(int count) {
    StringBuilder file =
        new StringBuilder(
            "Customer number,Name,Given name,Family name,E-mail,Phone,Street,Postcode,City,Country,"
                + "Language\n");
    for (CustomerDetails details : newCustomers(count)) {
      var address = details.addresses().getFirst();
      String name =
          switch (details.name()) {
            case CustomerName.OrganisationName organisation -> organisation.display() + ",,";
            case CustomerName.PersonName(String given, String family) -> "," + given + "," + family;
          };
      file.append(
          String.join(
              ",",
              details.number().orElseThrow(),
              name,
              details.emails().getFirst().address(),
              details.phones().getFirst().number(),
              address.street(),
              address.postcode(),
              address.city(),
              address.country(),
              details.language().orElse("")));
      file.append('\n');
    }
    return file.toString();
  }

  private void importFile(String kind, String file) {
    ImportRun run;
    try {
      var content = new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8));
      var upload = imports.receive("bench.csv", content);
      run = imports.start(imports.prepare(upload, kind).plan());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    while (run.state().active()) {
      LockSupport.parkNanos(LOOK.toNanos());
      run = imports.get(run.id());
    }
    if (run.state() != ImportState.DONE || run.rowsRefused() > 0) {
      throw new IllegalStateException("The import of " + kind + " did not go well: " + run);
    }
  }

  private void bareLines(int lines) {
    for (int from = 0; from < lines; from += LINES_IN_COMMIT) {
      int count = Math.min(LINES_IN_COMMIT, lines - from);
      store.run(tx -> insertOrders(tx, count / LINES_IN_ORDER));
    }
  }

  private void insertOrders(Transaction tx, int orders) throws SQLException {
    long now = Micros.of(tx.now());
    try (var order =
            tx.connection()
                .prepareStatement(
                    "insert into bench_order (id, order_number, customer_id, ordered, status,"
                        + " line_count, cancellations, created) values (?,?,?,?,'PLACED',?,0,?)");
        var line =
            tx.connection()
                .prepareStatement(
                    "insert into bench_line (order_id, position, product_id, quantity, unit_price,"
                        + " currency, amount, back_quantity, back_amount)"
                        + " values (?,?,?,?,?,'EUR',?,0,0)");
        var total =
            tx.connection()
                .prepareStatement(
                    "insert into bench_total (order_id, currency, amount) values (?,'EUR',?)");
        BareEvents events = BareEvents.of(tx, ids, 1)) {
      for (int i = 0; i < orders; i++) {
        long id = ids.next();
        long customer = 1_000 + i * 7L;
        order.setLong(1, id);
        order.setString(2, "B" + id);
        order.setLong(3, customer);
        order.setLong(4, now);
        order.setInt(5, LINES_IN_ORDER);
        order.setLong(6, now);
        order.addBatch();
        StringBuilder body = new StringBuilder("{\"order\":" + id + ",\"lines\":[");
        for (int position = 0; position < LINES_IN_ORDER; position++) {
          line.setLong(1, id);
          line.setInt(2, position);
          line.setLong(3, 10_000L + position);
          line.setBigDecimal(4, BigDecimal.TWO);
          line.setBigDecimal(5, new BigDecimal("7.50"));
          line.setBigDecimal(6, new BigDecimal("15.00"));
          line.addBatch();
          body.append(
              "{\"product\":10000,\"quantity\":2,\"amount\":{\"amount\":15.00,\"currency\":\"EUR\"}},");
        }
        total.setLong(1, id);
        total.setBigDecimal(2, new BigDecimal("75.00"));
        total.addBatch();
        events.add("orders.placed", customer, body.append("]}").toString());
      }
      order.executeBatch();
      line.executeBatch();
      total.executeBatch();
      events.write();
    }
  }

  private List<CustomerDetails> newCustomers(int count) {
    long base = ids.next();
    List<CustomerDetails> all = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      all.add(Draw.customer("%d.%d".formatted(base, i), i));
    }
    return all;
  }

  private void bareCustomers(int count) {
    for (int from = 0; from < count; from += CUSTOMERS_IN_COMMIT) {
      List<CustomerDetails> some = newCustomers(Math.min(CUSTOMERS_IN_COMMIT, count - from));
      store.run(tx -> insertCustomers(tx, some));
    }
  }

  private void insertCustomers(Transaction tx, List<CustomerDetails> all) throws SQLException {
    try (var customer =
            tx.connection()
                .prepareStatement(
                    "insert into bench_customer (id, version, kind, name, sort_key,"
                        + " customer_number, language_tag, main_email, main_phone, main_place,"
                        + " number_key, place_key, created_key, created)"
                        + " values (?,1,?,?,?,?,?,?,?,?,?,?,?,?)");
        var words = LOOKUP.prepareInsert(tx.connection());
        var email =
            tx.connection()
                .prepareStatement(
                    "insert into bench_email (holder_id, position, label, address, comparable)"
                        + " values (?,0,'',?,?)");
        var phone =
            tx.connection()
                .prepareStatement(
                    "insert into bench_phone (holder_id, position, label, phone_number, dialled)"
                        + " values (?,0,'',?,?)");
        var address =
            tx.connection()
                .prepareStatement(
                    "insert into bench_address (holder_id, position, label, street, postcode, city,"
                        + " country) values (?,0,'',?,?,?,?)");
        BareEvents events = BareEvents.of(tx, ids, 1)) {
      for (CustomerDetails details : all) {
        long id = ids.next();
        String number = details.number().orElseThrow();
        String sortKey = SortKeys.of(details.name().sorted(), id);
        var mail = details.emails().getFirst();
        var call = details.phones().getFirst();
        var post = details.addresses().getFirst();
        bind(
            customer,
            id,
            details.kind().name(),
            details.name().display(),
            sortKey,
            number,
            details.language().orElse(""),
            mail.address(),
            call.number(),
            post.city(),
            SortKeys.of(number, id),
            SortKeys.of(post.city(), id),
            SortKeys.of(Long.toString(Micros.of(tx.now())), id));
        customer.setLong(13, Micros.of(tx.now()));
        customer.addBatch();
        List<Word> found = new ArrayList<>(Words.of(details.name().display()));
        found.addAll(Words.ofIdentifier(number));
        LOOKUP.addBatch(words, id, sortKey, found.stream().distinct().toList());
        bind(email, id, mail.address(), mail.comparable());
        email.addBatch();
        bind(phone, id, call.number(), call.dialled());
        phone.addBatch();
        bind(address, id, post.street(), post.postcode(), post.city(), post.country());
        address.addBatch();
        events.add(
            "customers.added",
            id,
            "{\"customer\":" + id + ",\"kind\":\"" + details.kind() + "\",\"owner\":null}");
      }
      customer.executeBatch();
      words.executeBatch();
      email.executeBatch();
      phone.executeBatch();
      address.executeBatch();
      events.write();
    }
  }

  private static void bind(PreparedStatement insert, long id, String... texts) throws SQLException {
    insert.setLong(1, id);
    for (int i = 0; i < texts.length; i++) {
      insert.setString(i + 2, texts[i]);
    }
  }
}
