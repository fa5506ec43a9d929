package org.kaveri.bench.server;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.kaveri.api.CustomerId;
import org.kaveri.api.Money;
import org.kaveri.api.ProductId;
import org.kaveri.api.UserId;
import org.kaveri.api.customers.CustomerDetails;
import org.kaveri.api.customers.CustomerName.PersonName;
import org.kaveri.api.customers.Customers;
import org.kaveri.api.customers.People;
import org.kaveri.api.customers.PersonDetails;
import org.kaveri.api.interactions.Direction;
import org.kaveri.api.interactions.FollowUpContent;
import org.kaveri.api.interactions.InteractionContent;
import org.kaveri.api.interactions.InteractionLog;
import org.kaveri.api.interactions.NewInteraction;
import org.kaveri.api.orders.NewOrder;
import org.kaveri.api.orders.Orders;
import org.kaveri.api.orders.ProductDetails;
import org.kaveri.api.orders.Products;
import org.kaveri.store.Store;

/**
 * Makes a company of any size, the same at each run, through the services: every other customer has
 * bought, mostly on a few days on which everybody buys; of the products the first are bought most,
 * by Zipf's law; and one customer of a hundred is known well, with {@value #CONTACTS} contacts,
 * {@value #ORDERS} orders, people and follow-ups.
 */
final class Company {
  static final int CONTACTS = 200;
  private static final int ORDERS = 20;
  private static final int MOST_KNOWN_WELL = 1_000;
  private static final int PRODUCTS = 500;
  private static final int AT_ONCE = 1_000;
  private static final int DAYS = 1_000;
  private static final Instant TODAY = Instant.parse("2026-11-01T08:00:00Z");
  private static final List<String> CHANNELS = List.of("call", "email", "visit", "letter");

  private final Store store;
  private final Customers customers;
  private final People people;
  private final Products products;
  private final Orders orders;
  private final InteractionLog log;
  private final UserId employee;

  Company(
      Store store,
      Customers customers,
      People people,
      Products products,
      Orders orders,
      InteractionLog log,
      UserId employee) {
    this.store = store;
    this.customers = customers;
    this.people = people;
    this.products = products;
    this.orders = orders;
    this.log = log;
    this.employee = employee;
  }

  /** How many of so many customers are known well. */
  static int knownWell(int size) {
    return Math.clamp(size / 100, 5, MOST_KNOWN_WELL);
  }

  /** The place of each of those, spread over all. */
  static IntStream placesKnownWell(int size) {
    int step = size / knownWell(size);
    return IntStream.range(0, knownWell(size)).map(i -> i * step);
  }

  void make(int size, Sheet sheet) {
    List<ProductId> catalogue = catalogue();
    for (int from = 0; from < size; from += AT_ONCE) {
      int to = Math.min(size, from + AT_ONCE);
      addSome(from, to, catalogue);
      sheet.progress("%,d of %,d customers".formatted(to, size));
    }
    int[] places = placesKnownWell(size).toArray();
    for (int i = 0; i < places.length; i++) {
      befriend(places[i], catalogue);
      sheet.progress("%,d of %,d customers known well".formatted(i + 1, places.length));
    }
    sheet.figure("customers", size);
    sheet.figure("known_well", places.length);
  }

  private List<ProductId> catalogue() {
    List<ProductDetails> all =
        IntStream.range(0, PRODUCTS)
            .mapToObj(
                i ->
                    ProductDetails.of(productCode(i), "Tuote " + i, draft -> draft.price(price(i))))
            .toList();
    Map<String, ProductId> byCode = products.addMissing(all);
    return all.stream().map(it -> Objects.requireNonNull(byCode.get(it.code()))).toList();
  }

  static String productCode(int product) {
    return "T" + (10_000 + product);
  }

  private static Money price(int product) {
    return Money.of(1 + product % 90 + ".50", "EUR");
  }

  /** A product by Zipf's law: the one at place n is bought 1/n as often as the first. */
  static int anyProduct(Random random) {
    return (int) Math.pow(PRODUCTS + 1.0, random.nextDouble()) - 1;
  }

  private void addSome(int from, int to, List<ProductId> catalogue) {
    List<CustomerDetails> some = IntStream.range(from, to).mapToObj(Draw::customer).toList();
    store.run(
        tx -> {
          Map<String, CustomerId> ids = customers.addMissing(some);
          List<NewOrder> placed = new ArrayList<>();
          for (int place = from; place < to; place += 2) {
            CustomerId id = Objects.requireNonNull(ids.get(Draw.number(place)));
            placed.add(order(id, new Random(place), catalogue));
          }
          orders.placeAll(placed);
        });
  }

  private static NewOrder order(CustomerId customer, Random random, List<ProductId> catalogue) {
    // one in three on one of ten days on which everybody buys
    int day = random.nextInt(3) == 0 ? random.nextInt(10) * 97 : random.nextInt(DAYS);
    List<NewOrder.Line> lines = new ArrayList<>();
    for (int i = 0; i <= random.nextInt(4); i++) {
      int product = anyProduct(random);
      lines.add(
          new NewOrder.Line(
              catalogue.get(product), BigDecimal.valueOf(1L + random.nextInt(9)), price(product)));
    }
    Instant when = TODAY.minus(Duration.ofDays(day)).plusSeconds(random.nextInt(30_000));
    return new NewOrder(customer, Optional.empty(), Optional.of(when), lines);
  }

  private void befriend(int place, List<ProductId> catalogue) {
    CustomerId customer = customers.findByNumber(Draw.number(place)).orElseThrow();
    Random random = new Random(-place);
    store.run(
        tx -> {
          for (int i = 0; i < 3; i++) {
            var name = new PersonName(Words.given(random), Words.family(random));
            people.add(customer, PersonDetails.of(name, draft -> {}));
          }
          orders.placeAll(
              IntStream.range(0, ORDERS)
                  .mapToObj(i -> order(customer, random, catalogue))
                  .toList());
          for (int i = 0; i < CONTACTS; i++) {
            log.log(contact(customer, i, random));
          }
        });
  }

  private NewInteraction contact(CustomerId customer, int i, Random random) {
    Instant when = TODAY.minus(Duration.ofDays(i * 5L)).plusSeconds(random.nextInt(30_000));
    var contact =
        new NewInteraction(
            customer,
            InteractionContent.of(
                Words.any(CHANNELS, random),
                draft ->
                    draft
                        .direction(Direction.IN)
                        .occurredAt(when)
                        .duration(Duration.ofMinutes(1 + random.nextInt(40)))
                        .employees(employee)
                        .subject("Toimitus")
                        .note(Logging.NOTE)));
    return i % 50 == 0
        ? contact.withFollowUp(
            FollowUpContent.of("Soita takaisin", LocalDate.of(2026, 12, 1)).withAssignee(employee))
        : contact;
  }
}
