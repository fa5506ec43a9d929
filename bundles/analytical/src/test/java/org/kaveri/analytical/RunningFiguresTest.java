package org.kaveri.analytical;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.kaveri.api.CustomerId;
import org.kaveri.api.InteractionId;
import org.kaveri.api.Money;
import org.kaveri.api.OrderId;
import org.kaveri.api.ProductId;
import org.kaveri.api.access.Access;
import org.kaveri.api.access.Permission;
import org.kaveri.api.access.SightScope;
import org.kaveri.api.customers.CustomerRemoved;
import org.kaveri.api.customers.Customers;
import org.kaveri.api.events.Event;
import org.kaveri.api.interactions.InteractionChanged;
import org.kaveri.api.interactions.InteractionLogged;
import org.kaveri.api.interactions.InteractionsMoved;
import org.kaveri.api.orders.OrderCancelled;
import org.kaveri.api.orders.OrderPlaced;
import org.kaveri.api.orders.OrderReturned;
import org.kaveri.api.orders.OrderStatus;
import org.kaveri.api.orders.OrdersMoved;
import org.kaveri.api.orders.OrdersMoved.MovedOrder;
import org.kaveri.api.orders.OrdersRemoved;
import org.kaveri.api.orders.PlacedLine;
import org.kaveri.testkit.EverybodySeen;
import org.kaveri.testkit.Fake;
import org.kaveri.testkit.StoreFixture;
import org.kaveri.testkit.TestDatabase;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class RunningFiguresTest {
  private static final ZoneId HELSINKI = ZoneId.of("Europe/Helsinki");
  private static final CustomerId AINO = new CustomerId(1);
  private static final CustomerId KALLE = new CustomerId(2);

  private final TestDatabase database;

  private StoreFixture fixture;
  private StoredFigures figures;
  private RunningFigures listener;

  RunningFiguresTest(TestDatabase database) {
    this.database = database;
  }

  @BeforeEach
  void open() {
    fixture = StoreFixture.on(database).room("org.kaveri.analytical", RunningFigures.class).open();
    listener =
        new RunningFigures(
            fixture.store(),
            Fake.of(Customers.class, (method, arguments) -> there((Collection<?>) arguments[0])));
    figures = new StoredFigures(new Everything(), fixture.store(), new EverybodySeen());
    fixture.pump().listen(listener);
  }

  @AfterEach
  void close() {
    fixture.close();
  }

  @Test
  void nothingIsKnownOfACustomerWithoutFacts() {
    assertThat(figures.of(AINO)).isEqualTo(CustomerFigures.NOTHING);
  }

  @Test
  void ordersCountByPurchaseDayWhereTheCompanyIs() {
    publish(
        placed(1, AINO, "2026-01-10T09:00:00Z", eur("10.00"), eur("5.50")),
        placed(2, AINO, "2026-01-10T20:00:00Z", eur("1.00")),
        // already the eleventh in Helsinki
        placed(3, AINO, "2026-01-10T22:30:00Z", Money.of("7.00", "SEK")),
        placed(4, KALLE, "2025-12-24T12:00:00Z", eur("3.00")));

    CustomerFigures aino = figures.of(AINO);
    assertThat(aino.orders()).isEqualTo(3);
    assertThat(aino.purchaseDays()).isEqualTo(2);
    assertThat(aino.firstPurchase()).contains(LocalDate.of(2026, 1, 10));
    assertThat(aino.lastPurchase()).contains(LocalDate.of(2026, 1, 11));
    assertThat(aino.revenue()).containsExactly(eur("16.50"), Money.of("7.00", "SEK"));
    assertThat(figures.of(KALLE).orders()).isEqualTo(1);
  }

  @Test
  void whatIsMovedToAnotherCustomerCountsThere() {
    publish(
        placed(1, AINO, "2026-01-10T09:00:00Z", eur("10.00")),
        placed(2, KALLE, "2026-01-12T09:00:00Z", eur("3.00"), Money.of("7.00", "SEK")),
        placed(3, KALLE, "2026-01-13T09:00:00Z", eur("2.00")),
        cancelled(11, 3L, KALLE, eur("2.00")),
        new InteractionsMoved(
            AINO, false, List.of(new InteractionsMoved.OnDay(LocalDate.of(2026, 3, 1), 2))));
    CustomerFigures aino = figures.of(AINO);
    CustomerFigures kalle = figures.of(KALLE);

    var orders =
        List.of(
            new MovedOrder(
                new OrderId(2),
                OrderStatus.PLACED,
                LocalDate.of(2026, 1, 12),
                new BigDecimal(2),
                List.of(eur("3.00"), Money.of("7.00", "SEK"))),
            new MovedOrder(
                new OrderId(3),
                OrderStatus.CANCELLED,
                LocalDate.of(2026, 1, 13),
                BigDecimal.ZERO,
                List.of(eur("2.00"))),
            new MovedOrder(
                new OrderId(11),
                OrderStatus.CANCELLATION,
                LocalDate.of(2026, 1, 14),
                BigDecimal.ONE,
                List.of(eur("-2.00"))));
    var contacts = List.of(new InteractionsMoved.OnDay(LocalDate.of(2026, 3, 1), 1));
    publish(
        new OrdersMoved(KALLE, true, orders),
        new OrdersMoved(AINO, false, orders),
        new InteractionsMoved(KALLE, false, contacts),
        new InteractionsMoved(KALLE, true, contacts),
        new InteractionsMoved(AINO, false, contacts));
    assertThat(figures.of(KALLE).orders()).isZero();
    assertThat(figures.of(KALLE).contacts()).isZero();
    assertThat(figures.of(KALLE).revenue()).isEmpty();
    assertThat(figures.of(AINO).orders()).isEqualTo(2);
    assertThat(figures.of(AINO).lastPurchase()).contains(LocalDate.of(2026, 1, 12));
    assertThat(figures.of(AINO).revenue()).containsExactly(eur("13.00"), Money.of("7.00", "SEK"));
    assertThat(figures.of(AINO).contacts()).isEqualTo(3);

    publish(
        new OrdersMoved(AINO, true, orders),
        new OrdersMoved(KALLE, false, orders),
        new InteractionsMoved(AINO, true, contacts));
    assertThat(figures.of(AINO)).isEqualTo(aino);
    assertThat(figures.of(KALLE)).isEqualTo(kalle);

    // what is taken back later is taken back from the one who has the order
    publish(
        cancelled(12, 2L, KALLE, eur("3.00")), cancelled(13, 2L, KALLE, Money.of("7.00", "SEK")));
    assertThat(figures.of(KALLE).orders()).isZero();
  }

  @Test
  void whatAnImportHadAddedAndIsUndoneWasNeverThere() {
    publish(placed(1, AINO, "2026-01-10T09:00:00Z", eur("10.00")));
    CustomerFigures before = figures.of(AINO);
    publish(
        placed(2, AINO, "2026-02-10T09:00:00Z", eur("4.00")),
        placed(3, KALLE, "2026-02-11T09:00:00Z", eur("5.00")));
    publish(
        new OrdersRemoved(AINO, List.of(removed(2, LocalDate.of(2026, 2, 10), "4.00")), false),
        new OrdersRemoved(KALLE, List.of(removed(3, LocalDate.of(2026, 2, 11), "5.00")), true),
        new CustomerRemoved(KALLE));
    assertThat(figures.of(AINO)).isEqualTo(before);
    assertThat(figures.of(KALLE)).isEqualTo(figures.of(new CustomerId(99)));
    assertThat(rowsOf("analytical_order")).isEqualTo(1);
    assertThat(rowsOf("analytical_figures")).isEqualTo(1);
    assertThat(rowsOf("analytical_revenue")).isEqualTo(1);
    assertThat(rowsOf("analytical_purchase_day")).isEqualTo(1);
  }

  @Test
  void nobodyIsToldOfTheFiguresOfACustomerWhoIsRemoved() {
    publish(
        placed(2, AINO, "2026-02-10T09:00:00Z", eur("4.00")),
        placed(3, KALLE, "2026-02-11T09:00:00Z", eur("5.00")));
    var told = new ArrayList<CustomerId>();
    fixture
        .pump()
        .watch(
            notices ->
                notices.stream()
                    .filter(notice -> notice.name().equals(FiguresChanged.NAME))
                    .forEach(notice -> told.add(notice.customer().orElseThrow())));
    publish(
        new OrdersRemoved(AINO, List.of(removed(2, LocalDate.of(2026, 2, 10), "4.00")), true),
        new OrdersRemoved(KALLE, List.of(removed(3, LocalDate.of(2026, 2, 11), "5.00")), true),
        new CustomerRemoved(KALLE));
    assertThat(told).containsExactly(AINO);
  }

  /** Kalle is gone by the time at which anything of him is heard. */
  private static Map<CustomerId, String> there(Collection<?> asked) {
    return asked.contains(KALLE) ? Map.of() : Map.of(AINO, "Aino");
  }

  private static MovedOrder removed(long order, LocalDate day, String total) {
    return new MovedOrder(
        new OrderId(order), OrderStatus.PLACED, day, BigDecimal.ONE, List.of(eur(total)));
  }

  private long rowsOf(String table) {
    return fixture
        .store()
        .read(
            tx -> {
              try (var statement = tx.connection().createStatement();
                  var row = statement.executeQuery("select count(*) from " + table)) {
                row.next();
                return row.getLong(1);
              }
            });
  }

  @Test
  void anOrderCountsUntilAllOfItIsTakenBack() {
    publish(
        placed(1, AINO, "2026-01-10T09:00:00Z", eur("10.00"), eur("5.00")),
        placed(2, AINO, "2026-02-10T09:00:00Z", eur("1.00")));

    publish(cancelled(11, 1L, AINO, eur("10.00")));
    assertThat(figures.of(AINO).orders()).isEqualTo(2);
    assertThat(figures.of(AINO).revenue()).containsExactly(eur("6.00"));

    publish(cancelled(12, 1L, AINO, eur("5.00")));
    assertThat(figures.of(AINO).orders()).isEqualTo(1);
    assertThat(figures.of(AINO).purchaseDays()).isEqualTo(1);
    assertThat(figures.of(AINO).firstPurchase()).contains(LocalDate.of(2026, 2, 10));
    assertThat(figures.of(AINO).revenue()).containsExactly(eur("1.00"));
  }

  @Test
  void whatIsGivenBackIsTakenOffAsWhatIsCancelled() {
    publish(
        placed(1, AINO, "2026-01-10T09:00:00Z", eur("10.00"), eur("5.00")),
        placed(2, AINO, "2026-02-10T09:00:00Z", eur("1.00")),
        cancelled(11, 1L, AINO, eur("10.00")));

    var back = cancelled(12, 1L, AINO, eur("5.00"));
    publish(
        new OrderReturned(
            back.cancellation(),
            new OrderId(1),
            AINO,
            back.cancelledAt(),
            back.day(),
            back.lines()));
    assertThat(figures.of(AINO).orders()).isEqualTo(1);
    assertThat(figures.of(AINO).purchaseDays()).isEqualTo(1);
    assertThat(figures.of(AINO).revenue()).containsExactly(eur("1.00"));
  }

  @Test
  void aCancellationOfAnUnknownOrderTakesOffItsAmountOnly() {
    publish(
        placed(1, AINO, "2026-01-10T09:00:00Z", eur("10.00")),
        cancelled(11, null, AINO, eur("4.00")),
        cancelled(12, 999L, AINO, eur("1.00")));

    assertThat(figures.of(AINO).orders()).isEqualTo(1);
    assertThat(figures.of(AINO).revenue()).containsExactly(eur("5.00"));
  }

  @Test
  void contactsCountWhoeverTellsOfThem() {
    publish(
        logged(1, AINO, LocalDate.of(2026, 3, 1)),
        logged(2, AINO, LocalDate.of(2026, 2, 1)),
        changed(1, AINO, LocalDate.of(2026, 3, 1), LocalDate.of(2026, 1, 5)));

    assertThat(figures.of(AINO).contacts()).isEqualTo(2);
    assertThat(figures.of(AINO).lastContact()).contains(LocalDate.of(2026, 2, 1));
    assertThat(figures.of(AINO).orders()).isZero();
  }

  @Test
  void replayFromTheFirstFactGivesTheSame() {
    publish(
        placed(1, AINO, "2026-01-10T09:00:00Z", eur("10.00")),
        placed(2, AINO, "2026-02-10T09:00:00Z", eur("2.00")),
        cancelled(11, 1L, AINO, eur("10.00")),
        logged(5, AINO, LocalDate.of(2026, 3, 1)));
    CustomerFigures before = figures.of(AINO);

    fixture.events().replay(listener);
    fixture.pump().drain();

    assertThat(figures.of(AINO)).isEqualTo(before);
  }

  @Test
  void whatIsTakenBackFromNoKnownOrderIsRevenueAllTheSame() {
    publish(cancelled(11, null, AINO, eur("4.00")));

    assertThat(figures.of(AINO).revenue()).containsExactly(eur("-4.00"));
    assertThat(figures.of(AINO).orders()).isZero();
  }

  @Test
  void aContactThatWasNeverHeardOfIsNotCountedDown() {
    publish(
        logged(1, AINO, LocalDate.of(2026, 3, 1)),
        changed(2, AINO, LocalDate.of(2026, 2, 2), LocalDate.of(2026, 2, 3)),
        changed(2, AINO, LocalDate.of(2026, 2, 3), LocalDate.of(2026, 2, 4)));

    assertThat(figures.of(AINO).contacts()).isEqualTo(2);
    assertThat(figures.of(AINO).lastContact()).contains(LocalDate.of(2026, 3, 1));
  }

  @Test
  void screensAreToldOfWhatHappensAndNotOfHistory() {
    List<CustomerId> told = new ArrayList<>();
    fixture
        .pump()
        .watch(
            notices ->
                notices.stream()
                    .filter(notice -> notice.name().equals(FiguresChanged.NAME))
                    .forEach(notice -> told.add(notice.customer().orElseThrow())));
    publish(placed(1, AINO, "2026-01-10T09:00:00Z", eur("10.00")));
    assertThat(told).containsExactly(AINO);

    fixture.clock().advance(Duration.ofDays(1));
    fixture.events().replay(listener);
    fixture.pump().drain();
    assertThat(told).containsExactly(AINO);
  }

  @Test
  void anOrderOfManyLinesCostsNoMoreThanOneOfOne() {
    Money[] many = new Money[50];
    Arrays.fill(many, eur("1.00"));
    publish(
        placed(1, AINO, "2026-01-10T09:00:00Z", eur("10.00")),
        placed(2, AINO, "2026-01-10T09:00:00Z", eur("10.00")));
    long one = costOf(placed(3, AINO, "2026-01-11T09:00:00Z", eur("10.00")));
    assertThat(costOf(placed(4, AINO, "2026-01-12T09:00:00Z", many))).isEqualTo(one);
  }

  private long costOf(Event fact) {
    fixture.store().run(tx -> tx.publish(fact));
    return fixture.statements().during(() -> fixture.pump().drain());
  }

  @Test
  void anyHistoryGivesWhatCountingItAllAtOnceGives() {
    Random random = new Random(17);
    Batch batch = new Batch();
    for (int i = 1; i <= 120; i++) {
      if (random.nextInt(3) == 0 && !batch.open().isEmpty()) {
        publish(batch.takeBack(10_000 + i, random));
      } else {
        publish(batch.place(i, random));
      }
    }

    for (CustomerId who : List.of(AINO, KALLE)) {
      assertThat(figures.of(who)).isEqualTo(batch.of(who));
    }
  }

  /** The same figures, counted in memory: all facts, and what is left of each order's lines. */
  private static final class Batch {
    private final Map<Long, OrderPlaced> placed = new TreeMap<>();
    private final Map<Long, List<Integer>> left = new TreeMap<>();
    private final Map<CustomerId, Money> revenue = new HashMap<>();

    List<Long> open() {
      return placed.keySet().stream().filter(id -> left(id) > 0).toList();
    }

    private int left(long id) {
      return lines(id).stream().mapToInt(Integer::intValue).sum();
    }

    private List<Integer> lines(long id) {
      return Objects.requireNonNull(left.get(id));
    }

    /** One to three lines of one to four pieces. */
    OrderPlaced place(long id, Random random) {
      CustomerId who = random.nextBoolean() ? AINO : KALLE;
      Instant at = Instant.parse("2024-01-01T00:00:00Z").plusSeconds(random.nextInt(60_000_000));
      List<PlacedLine> lines = new ArrayList<>();
      for (int line = 0; line <= random.nextInt(3); line++) {
        lines.add(line(line, 1 + random.nextInt(4), eur(random.nextInt(100) + ".25"), who));
      }
      var order = new OrderPlaced(new OrderId(id), who, at, day(at.toString()), lines);
      placed.put(id, order);
      left.put(
          id, new ArrayList<>(lines.stream().map(line -> line.quantity().intValue()).toList()));
      return order;
    }

    /** Some of some lines of some order. */
    OrderCancelled takeBack(long id, Random random) {
      List<Long> open = open();
      long of = open.get(random.nextInt(open.size()));
      OrderPlaced order = Objects.requireNonNull(placed.get(of));
      List<PlacedLine> lines = new ArrayList<>();
      for (int line = 0; line < lines(of).size(); line++) {
        int most = lines(of).get(line);
        int taken = random.nextBoolean() ? most : random.nextInt(most + 1);
        if (taken > 0) {
          lines(of).set(line, most - taken);
          lines.add(line(line, -taken, eur("-" + taken + ".10"), order.customer()));
        }
      }
      return new OrderCancelled(
          new OrderId(id),
          Optional.of(order.order()),
          order.customer(),
          order.orderedAt(),
          order.day(),
          lines);
    }

    private PlacedLine line(int product, int quantity, Money amount, CustomerId who) {
      revenue.merge(who, amount, Money::plus);
      return new PlacedLine(new ProductId(product + 1L), BigDecimal.valueOf(quantity), amount);
    }

    CustomerFigures of(CustomerId who) {
      TreeSet<LocalDate> days = new TreeSet<>();
      long orders = 0;
      for (long id : open()) {
        OrderPlaced order = Objects.requireNonNull(placed.get(id));
        if (order.customer().equals(who)) {
          orders++;
          days.add(order.day());
        }
      }
      return new CustomerFigures(
          orders,
          days.size(),
          Optional.ofNullable(days.isEmpty() ? null : days.getFirst()),
          Optional.ofNullable(days.isEmpty() ? null : days.getLast()),
          List.of(Objects.requireNonNull(revenue.get(who))),
          0,
          Optional.empty());
    }
  }

  private void publish(Event... facts) {
    for (Event fact : facts) {
      fixture.store().run(tx -> tx.publish(fact));
    }
    fixture.pump().drain();
  }

  private static OrderPlaced placed(long id, CustomerId who, String at, Money... amounts) {
    List<PlacedLine> lines = new ArrayList<>();
    for (Money amount : amounts) {
      lines.add(new PlacedLine(new ProductId(lines.size() + 1), BigDecimal.ONE, amount));
    }
    return new OrderPlaced(new OrderId(id), who, Instant.parse(at), day(at), lines);
  }

  private static OrderCancelled cancelled(
      long id, @Nullable Long order, CustomerId who, Money amount) {
    return new OrderCancelled(
        new OrderId(id),
        Optional.ofNullable(order).map(OrderId::new),
        who,
        Instant.parse("2026-03-01T00:00:00Z"),
        LocalDate.of(2026, 3, 1),
        List.of(new PlacedLine(new ProductId(1), BigDecimal.ONE.negate(), amount.negated())));
  }

  private static LocalDate day(String at) {
    return LocalDate.ofInstant(Instant.parse(at), HELSINKI);
  }

  private static InteractionLogged logged(long id, CustomerId who, LocalDate day) {
    return new InteractionLogged(
        new InteractionId(id),
        who,
        "call",
        Optional.empty(),
        day.atTime(12, 0).atZone(HELSINKI).toInstant(),
        day,
        Optional.empty(),
        List.of(),
        List.of(),
        0);
  }

  private static InteractionChanged changed(long id, CustomerId who, LocalDate from, LocalDate to) {
    return new InteractionChanged(
        new InteractionId(id),
        who,
        List.of("occurredAt"),
        "call",
        Optional.empty(),
        to.atTime(12, 0).atZone(HELSINKI).toInstant(),
        to,
        from,
        Optional.empty(),
        List.of(),
        List.of(),
        0);
  }

  private static Money eur(String amount) {
    return Money.of(amount, "EUR");
  }

  private static final class Everything implements Access {
    @Override
    public void require(Permission permission) {}

    @Override
    public boolean allows(Permission permission) {
      return true;
    }

    @Override
    public SightScope sight() {
      return SightScope.WHOLE;
    }
  }
}
