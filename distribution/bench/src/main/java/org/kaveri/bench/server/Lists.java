package org.kaveri.bench.server;

import java.util.Optional;
import org.kaveri.api.Page;
import org.kaveri.api.customers.CustomerQuery;
import org.kaveri.api.customers.CustomerSummary;
import org.kaveri.api.customers.Customers;
import org.kaveri.bench.figures.Samples;
import org.kaveri.store.Store;

/** The list of customers by name: its first page, its hundredth, its last. */
final class Lists {
  private static final int SIZE = 50;

  private final Store store;
  private final Customers customers;

  Lists(Store store, Customers customers) {
    this.store = store;
    this.customers = customers;
  }

  void list(int times, Sheet sheet) {
    Page.Request first = Page.Request.first(SIZE);
    Page.Request hundredth = walk(first, 99);
    Page.Request nearTheEnd = walk(Page.Request.first(Page.Request.MAX_SIZE), Integer.MAX_VALUE);
    Page.Request last = walk(new Page.Request(nearTheEnd.after(), SIZE), Integer.MAX_VALUE);
    for (Page.Request page : new Page.Request[] {first, hundredth, last}) {
      Samples.of(times / 4, () -> page(page)); // warms up
    }
    sheet.times("first_", Samples.of(times, () -> page(first)));
    sheet.times("page_100_", Samples.of(times, () -> page(hundredth)));
    sheet.times("last_", Samples.of(times, () -> page(last)));
    Samples.of(times / 4, this::read);
    sheet.times("bare.first_", Samples.of(times, this::read));
  }

  private Page<CustomerSummary> page(Page.Request request) {
    return customers.list(CustomerQuery.all(), request);
  }

  /** Goes on by so many pages, or to the last one. */
  private Page.Request walk(Page.Request from, int pages) {
    Page.Request at = from;
    for (int i = 0; i < pages; i++) {
      Optional<Page.Cursor> next = page(at).next();
      if (next.isEmpty()) {
        return at;
      }
      at = Page.Request.after(next.get(), from.size());
    }
    return at;
  }

  private void read() {
    store.<Boolean>read(
        tx -> {
          try (var select =
              tx.connection()
                  .prepareStatement(
                      "select id, kind, name, customer_number, main_place, main_email, main_phone,"
                          + " owner_id, sort_key from customers_customer where sort_key > ?"
                          + " order by sort_key fetch first ? rows only")) {
            select.setString(1, "");
            select.setInt(2, SIZE + 1);
            Bare.readAll(select);
          }
          return true;
        });
  }
}
