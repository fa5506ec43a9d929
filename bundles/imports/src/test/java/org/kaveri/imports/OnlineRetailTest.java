package org.kaveri.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kaveri.api.imports.DateForm;
import org.kaveri.api.imports.ImportCount;
import org.kaveri.api.imports.ImportPreview;
import org.kaveri.api.imports.ImportRun;
import org.kaveri.api.imports.ImportState;
import org.kaveri.api.imports.ValueKind;
import org.kaveri.api.orders.OrderStatus;
import org.kaveri.orders.StoredOrders;
import org.kaveri.store.engine.Settings;
import org.kaveri.testkit.TestDatabase;

/** The year of a real web shop, with what independent code says of it. */
class OnlineRetailTest {
  private static final int CONNECTIONS = 10;

  @Test
  void theWholeFileGoesInOnDerbyAndItsFiguresAreRight(@TempDir Path data) throws IOException {
    check(new Desk(new Settings(data, "derby", "", "", CONNECTIONS, false)));
  }

  @Test
  void theWholeFileGoesInOnPostgresqlAndItsFiguresAreRight() throws IOException {
    SharedData.file("online-retail/online-retail.csv.gz");
    check(new Desk(TestDatabase.POSTGRESQL));
  }

  private static void check(Desk opened) throws IOException {
    Path file = SharedData.file("online-retail/online-retail.csv.gz");
    try (Desk desk = opened;
        InputStream content = Files.newInputStream(file)) {
      desk.run(
          ignored -> {
            ImportPreview preview = desk.prepare(content);
            assertThat(preview.plan().dateForm()).isEqualTo(new DateForm("uuuu-MM-dd HH:mm:ss"));
            assertThat(preview.missing()).isEmpty();
            assertThat(preview.plan().mappings()).hasSize(9);

            long before = System.nanoTime();
            ImportRun run = desk.await(desk.imports.start(preview.plan()).id());
            double seconds = (System.nanoTime() - before) / 1e9;
            org.slf4j.LoggerFactory.getLogger(OnlineRetailTest.class)
                .warn("{} rows in {} s", run.rowsDone(), seconds);
            figures(desk, run);

            try (InputStream again = Files.newInputStream(file)) {
              var second = desk.await(desk.imports.start(desk.prepare(again).plan()).id());
              assertThat(second.counts())
                  .containsExactly(
                      new ImportCount("orders", 0, 18_536),
                      new ImportCount("cancellations", 0, 3_654),
                      new ImportCount("lines", 0, 406_829));
            }
            sums(desk);
          });
    }
  }

  private static void figures(Desk desk, ImportRun run) {
    assertThat(run.state()).isEqualTo(ImportState.DONE);
    assertThat(run.rows()).isEqualTo(541_909).isEqualTo(run.rowsDone());
    assertThat(run.rowsRefused()).isEqualTo(135_080);
    var problems = desk.problems(run);
    assertThat(problems)
        .allSatisfy(
            problem -> {
              assertThat(problem.column()).isEqualTo("CustomerID");
              assertThat(problem.code()).isEqualTo("value-missing");
              assertThat(problem.found()).isEqualTo(ValueKind.EMPTY);
            });
    // invoice 536414 stands in line 624 of the file
    assertThat(problems.getFirst().firstLine()).isEqualTo(624);
    sums(desk);
    var customer = desk.customers.findByNumber("17850").orElseThrow();
    var details = desk.customers.get(customer).details();
    assertThat(details.name().display()).isEqualTo("Customer 17850");
    assertThat(details.addresses().getFirst().country()).isEqualTo("United Kingdom");
    var cancellation = desk.orders.get(desk.orders.findByNumber("C536379").orElseThrow());
    assertThat(cancellation.status()).isEqualTo(OrderStatus.CANCELLATION);
    assertThat(cancellation.cancels()).isEqualTo(Optional.empty());
    assertThat(cancellation.lines().getFirst().quantity()).isEqualByComparingTo("-1");
  }

  private static void sums(Desk desk) {
    String sold =
        " from orders_line l join orders_order o on o.id = l.order_id"
            + " where o.status = 'PLACED' and l.quantity > 0 and l.unit_price > 0";
    assertThat(number(desk, "select count(*)" + sold)).isEqualByComparingTo("397884");
    assertThat(number(desk, "select count(distinct o.customer_id)" + sold))
        .isEqualByComparingTo("4338");
    assertThat(number(desk, "select count(distinct o.id)" + sold)).isEqualByComparingTo("18532");
    assertThat(number(desk, "select sum(l.amount)" + sold)).isEqualByComparingTo("8911407.90");
    // 9,288 cancelled lines, 383 of them without a customer
    assertThat(
            number(
                desk,
                "select count(*) from orders_line l join orders_order o on o.id = l.order_id"
                    + " where o.status = 'CANCELLATION' and l.quantity < 0"))
        .isEqualByComparingTo("8905");
  }

  private static BigDecimal number(Desk desk, String sql) {
    return desk.store(StoredOrders.class)
        .read(
            tx -> {
              try (var statement = tx.connection().createStatement();
                  var row = statement.executeQuery(sql)) {
                row.next();
                return row.getBigDecimal(1);
              }
            });
  }
}
