package org.kaveri.bench.server;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.kaveri.api.customers.CustomerSummary;
import org.kaveri.api.customers.Customers;
import org.kaveri.bench.figures.Samples;
import org.kaveri.store.Store;

/**
 * Finds customers in each way that people try. A way that mostly finds nothing is not there yet,
 * and has no figures.
 */
final class Finds {
  private static final int FIRST = 20;
  private static final int LETTERS = 4;

  /** What is typed to find somebody. */
  private enum Way {
    PREFIX,
    NUMBER,
    FRAGMENT,
    MISSPELT,
    TELEPHONE,
    EMAIL;

    String typed(CustomerSummary customer) {
      String word = word(customer.name());
      return switch (this) {
        case PREFIX -> word.substring(0, Math.min(LETTERS, word.length()));
        case NUMBER -> customer.number().orElse("");
        case FRAGMENT -> word.substring(1, Math.min(1 + LETTERS, word.length()));
        case MISSPELT -> "" + word.charAt(0) + word.charAt(2) + word.charAt(1) + word.substring(3);
        case TELEPHONE -> customer.phone().orElse("");
        case EMAIL -> customer.email().orElse("");
      };
    }

    /** The longest one. */
    private static String word(String name) {
      String longest = "aaaa";
      for (String word : name.split(" ", -1)) {
        longest = word.length() > longest.length() ? word : longest;
      }
      return longest;
    }
  }

  private final Store store;
  private final Customers customers;

  Finds(Store store, Customers customers) {
    this.store = store;
    this.customers = customers;
  }

  void find(int times, Sheet sheet) {
    List<CustomerSummary> some = some();
    for (Way way : Way.values()) {
      String name = way.name().toLowerCase(Locale.ROOT);
      long found = some.stream().filter(it -> isFound(way, it)).count();
      if (found * 2 < some.size()) {
        sheet.figure(name + "_not_yet", 1);
        continue;
      }
      Samples samples = new Samples();
      for (int i = 0; i < times; i++) {
        String typed = way.typed(some.get(i % some.size()));
        samples.time(() -> customers.search(typed, FIRST));
      }
      sheet.times(name + "_", samples);
    }
    sheet.times("bare.", Samples.of(times, this::read));
  }

  /** From all over the list. */
  private List<CustomerSummary> some() {
    List<CustomerSummary> some = new ArrayList<>();
    for (int place = 0; some.size() < 200; place++) {
      var id = customers.findByNumber(Draw.number(place * 4));
      if (id.isEmpty()) {
        break;
      }
      some.addAll(customers.summaries(List.of(id.get())).values());
    }
    return some;
  }

  private boolean isFound(Way way, CustomerSummary customer) {
    List<CustomerSummary> found = customers.search(way.typed(customer), FIRST);
    return way == Way.TELEPHONE || way == Way.EMAIL || way == Way.NUMBER
        ? found.contains(customer)
        : !found.isEmpty();
  }

  /** One page of the list that any way must at least read. */
  private void read() {
    store.<Boolean>read(
        tx -> {
          try (var select =
              tx.connection()
                  .prepareStatement(
                      "select * from customers_customer where sort_key > ? order by sort_key"
                          + " fetch first 20 rows only")) {
            select.setString(1, "m");
            Bare.readAll(select);
          }
          return true;
        });
  }
}
