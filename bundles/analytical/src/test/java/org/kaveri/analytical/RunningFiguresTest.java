package org.kaveri.analytical;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
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
import org.kaveri.api.events.Event;
import org.kaveri.api.interactions.InteractionChanged;
import org.kaveri.api.interactions.InteractionLogged;
import org.kaveri.api.orders.OrderCancelled;
import org.kaveri.api.orders.OrderPlaced;
import org.kaveri.api.orders.PlacedLine;
import org.kaveri.api.settings.Settings;
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
    listener = new RunningFigures(fixture.store(), inHelsinki(), new FiguresBoard());
    figures = new StoredFigures(new Everything(), fixture.store());
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
  void anyHistoryGivesWhatCountingItAllAtOnceGives() {
    Random random = new Random(17);
    Batch batch = new Batch();
    List<Long> open = new ArrayList<>();
    for (int i = 1; i <= 120; i++) {
      if (random.nextInt(4) == 0 && !open.isEmpty()) {
        long order = open.remove(random.nextInt(open.size()));
        Money amount = batch.amount(order);
        publish(cancelled(10_000 + i, order, batch.customer(order), amount));
        batch.cancel(order);
      } else {
        CustomerId who = random.nextBoolean() ? AINO : KALLE;
        Instant at = Instant.parse("2024-01-01T00:00:00Z").plusSeconds(random.nextInt(60_000_000));
        Money amount = eur(random.nextInt(100) + ".25");
        publish(placed(i, who, at.toString(), amount));
        batch.place(i, who, at, amount);
        open.add((long) i);
      }
    }

    for (CustomerId who : List.of(AINO, KALLE)) {
      assertThat(figures.of(who)).isEqualTo(batch.of(who));
    }
  }

  /** The same figures, counted in memory. */
  private static final class Batch {
    private final Map<Long, OrderPlaced> standing = new TreeMap<>();

    void place(long id, CustomerId who, Instant at, Money amount) {
      standing.put(id, placed(id, who, at.toString(), amount));
    }

    void cancel(long id) {
      standing.remove(id);
    }

    Money amount(long id) {
      return order(id).lines().getFirst().amount();
    }

    CustomerId customer(long id) {
      return order(id).customer();
    }

    private OrderPlaced order(long id) {
      return Objects.requireNonNull(standing.get(id));
    }

    CustomerFigures of(CustomerId who) {
      TreeSet<LocalDate> days = new TreeSet<>();
      Money sum = eur("0.00");
      long orders = 0;
      for (OrderPlaced order : standing.values()) {
        if (order.customer().equals(who)) {
          orders++;
          days.add(LocalDate.ofInstant(order.orderedAt(), HELSINKI));
          sum = sum.plus(order.lines().getFirst().amount());
        }
      }
      return new CustomerFigures(
          orders,
          days.size(),
          Optional.ofNullable(days.isEmpty() ? null : days.getFirst()),
          Optional.ofNullable(days.isEmpty() ? null : days.getLast()),
          List.of(sum),
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
    return new OrderPlaced(new OrderId(id), who, Instant.parse(at), lines);
  }

  private static OrderCancelled cancelled(
      long id, @Nullable Long order, CustomerId who, Money amount) {
    return new OrderCancelled(
        new OrderId(id),
        Optional.ofNullable(order).map(OrderId::new),
        who,
        Instant.parse("2026-03-01T00:00:00Z"),
        List.of(
            new PlacedLine(
                new ProductId(1),
                BigDecimal.ONE.negate(),
                new Money(amount.amount().negate(), amount.currency()))));
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

  private static Settings inHelsinki() {
    return (Settings)
        Proxy.newProxyInstance(
            Settings.class.getClassLoader(),
            new Class<?>[] {Settings.class},
            (self, method, arguments) -> HELSINKI);
  }

  private static final class Everything implements Access {
    @Override
    public void require(Permission permission) {}

    @Override
    public boolean allows(Permission permission) {
      return true;
    }
  }
}
