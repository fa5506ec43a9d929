package org.kaveri.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.kaveri.api.Page;
import org.kaveri.api.customers.CustomerDetails;
import org.kaveri.testkit.TestDatabase;

class LargeExportTest {
  private static final int THOUSANDS = 100;
  private static final int MOST_AT_ONCE = 500;

  /** What is held at once is a page, however many there are. */
  @Test
  void aHundredThousandCustomersAreWrittenAPageAtATime() {
    Desk.on(
        TestDatabase.DERBY,
        desk -> {
          for (int i = 0; i < THOUSANDS; i++) {
            desk.customers.addMissing(some(i * 1_000));
          }
          var most = new AtomicInteger();
          var kind = desk.kind("customers");
          desk.bring(
              "customers",
              new Wrapped(kind) {
                @Override
                public Page<List<String>> rows(Page.Request page) {
                  Page<List<String>> rows = super.rows(page);
                  most.accumulateAndGet(rows.items().size(), Math::max);
                  return rows;
                }
              });
          for (String format : List.of("csv", "xlsx", "vcard")) {
            assertThat(
                    desk.exports().writeKind("customers", format, OutputStream.nullOutputStream()))
                .isEqualTo(THOUSANDS * 1_000L);
          }
          assertThat(most.get()).isEqualTo(MOST_AT_ONCE);
        });
  }

  private static List<CustomerDetails> some(int from) {
    return IntStream.range(from, from + 1_000)
        .mapToObj(
            i ->
                CustomerDetails.organisation("Company " + i)
                    .with(draft -> draft.number("K" + i).tags(List.of("one", "two"))))
        .toList();
  }
}
