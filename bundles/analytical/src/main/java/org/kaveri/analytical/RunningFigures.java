package org.kaveri.analytical;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kaveri.api.CustomerId;
import org.kaveri.api.Money;
import org.kaveri.api.OrderId;
import org.kaveri.api.customers.CustomerRemoved;
import org.kaveri.api.customers.Customers;
import org.kaveri.api.events.Event;
import org.kaveri.api.events.EventListener;
import org.kaveri.api.events.RecordedEvent;
import org.kaveri.api.interactions.InteractionChanged;
import org.kaveri.api.interactions.InteractionLogged;
import org.kaveri.api.interactions.InteractionsMoved;
import org.kaveri.api.interactions.InteractionsRemoved;
import org.kaveri.api.orders.OrderCancelled;
import org.kaveri.api.orders.OrderPlaced;
import org.kaveri.api.orders.OrderReturned;
import org.kaveri.api.orders.OrderStatus;
import org.kaveri.api.orders.OrdersMoved;
import org.kaveri.api.orders.OrdersMoved.MovedOrder;
import org.kaveri.api.orders.OrdersRemoved;
import org.kaveri.api.orders.PlacedLine;
import org.kaveri.store.Store;
import org.kaveri.store.Transaction;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Keeps the figures of each customer up with what is bought, taken back and logged. */
@Component(service = EventListener.class)
public final class RunningFigures implements EventListener {
  private static final Duration RECENT = Duration.ofHours(1);

  private final Store store;
  private final Customers customers;

  /** For the component runtime. */
  @Activate
  public RunningFigures(@Reference Store store, @Reference Customers customers) {
    this.store = store;
    this.customers = customers;
  }

  @Override
  public String name() {
    return "org.kaveri.analytical.running-figures";
  }

  @Override
  public Set<Class<? extends Event>> listensTo() {
    return Set.of(
        OrderPlaced.class,
        OrderCancelled.class,
        OrderReturned.class,
        OrdersMoved.class,
        OrdersRemoved.class,
        CustomerRemoved.class,
        InteractionLogged.class,
        InteractionChanged.class,
        InteractionsMoved.class,
        InteractionsRemoved.class);
  }

  @Override
  public void on(RecordedEvent recorded) {
    store.run(
        tx -> {
          FigureRows rows = new FigureRows(tx.connection());
          switch (recorded.event()) {
            case OrderPlaced placed -> placed(rows, placed);
            case OrderCancelled cancelled ->
                takenBack(rows, cancelled.customer(), cancelled.order(), cancelled.lines());
            case OrderReturned returned ->
                takenBack(
                    rows, returned.customer(), Optional.of(returned.order()), returned.lines());
            case InteractionLogged logged -> rows.addContacts(logged.customer(), logged.day(), 1);
            case InteractionChanged changed -> moved(rows, changed);
            case OrdersMoved moved -> moved(rows, moved);
            case InteractionsMoved moved -> moved(rows, moved);
            case OrdersRemoved removed -> removed(rows, removed);
            case InteractionsRemoved removed -> removed(rows, removed);
            case CustomerRemoved removed -> rows.forget(removed.customer());
            default -> throw new IllegalArgumentException("Not listened to: " + recorded.event());
          }
          tell(tx, recorded);
        });
  }

  @Override
  public void forget() {
    store.run(tx -> new FigureRows(tx.connection()).forgetEverything());
  }

  private void placed(FigureRows rows, OrderPlaced placed) throws SQLException {
    addRevenue(rows, placed.customer(), placed.lines());
    rows.remember(
        placed.order(),
        new FigureRows.StandingOrder(placed.customer(), placed.day(), quantity(placed.lines())));
    rows.addOrder(placed.customer(), placed.day());
  }

  /** Takes the amounts off; an order of which nothing is left does not count any more. */
  private static void takenBack(
      FigureRows rows, CustomerId customer, Optional<OrderId> order, List<PlacedLine> lines)
      throws SQLException {
    addRevenue(rows, customer, lines);
    if (order.isEmpty()) {
      return;
    }
    Optional<FigureRows.StandingOrder> standing = rows.standing(order.get());
    if (standing.isPresent() && standing.get().left().signum() > 0) {
      BigDecimal left = standing.get().left().add(quantity(lines));
      rows.setLeft(order.get(), left);
      if (left.signum() <= 0) {
        rows.removeOrder(standing.get().customer(), standing.get().day());
      }
    }
  }

  private static void moved(FigureRows rows, InteractionChanged changed) throws SQLException {
    if (!changed.day().equals(changed.previousDay())) {
      rows.removeContacts(changed.customer(), changed.previousDay(), 1);
      rows.addContacts(changed.customer(), changed.day(), 1);
    }
  }

  /** What two customers bought who are one, or two again: each is told of it by herself. */
  private static void moved(FigureRows rows, OrdersMoved moved) throws SQLException {
    CustomerId customer = moved.customer();
    addAmounts(
        rows,
        customer,
        moved.orders().stream()
            .flatMap(order -> order.totals().stream())
            .map(total -> moved.away() ? total.negated() : total));
    for (MovedOrder order : moved.orders()) {
      if (order.status().takesBack()) {
        continue;
      }
      boolean counts =
          order.status() != OrderStatus.CANCELLED && order.status() != OrderStatus.RETURNED;
      if (!moved.away()) {
        rows.rehome(
            order.order(), new FigureRows.StandingOrder(customer, order.day(), order.left()));
        if (counts) {
          rows.addOrder(customer, order.day());
        }
      } else if (counts) {
        rows.removeOrder(customer, order.day());
      }
    }
    if (moved.away()) {
      rows.forgetNoRevenue(customer);
    }
  }

  /** What an import had added: as if it had never been. */
  private static void removed(FigureRows rows, OrdersRemoved removed) throws SQLException {
    moved(rows, new OrdersMoved(removed.customer(), true, removed.orders()));
    rows.forget(removed.orders().stream().map(MovedOrder::order).toList());
    rows.forgetNoFigures(removed.customer());
  }

  /** What an import had logged. */
  private static void removed(FigureRows rows, InteractionsRemoved removed) throws SQLException {
    moved(rows, new InteractionsMoved(removed.customer(), true, removed.days()));
    rows.forgetNoFigures(removed.customer());
  }

  private static void moved(FigureRows rows, InteractionsMoved moved) throws SQLException {
    for (InteractionsMoved.OnDay day : moved.days()) {
      if (moved.away()) {
        rows.removeContacts(moved.customer(), day.day(), day.contacts());
      } else {
        rows.addContacts(moved.customer(), day.day(), day.contacts());
      }
    }
  }

  private static void addRevenue(FigureRows rows, CustomerId customer, List<PlacedLine> lines)
      throws SQLException {
    addAmounts(rows, customer, lines.stream().map(PlacedLine::amount));
  }

  /** One change for each currency, however many amounts there are. */
  private static void addAmounts(FigureRows rows, CustomerId customer, Stream<Money> amounts)
      throws SQLException {
    var sums = new TreeMap<String, Money>();
    amounts.forEach(amount -> sums.merge(amount.currency().getCurrencyCode(), amount, Money::plus));
    for (Money sum : sums.values()) {
      rows.addRevenue(customer, sum);
    }
  }

  private static BigDecimal quantity(List<PlacedLine> lines) {
    return lines.stream().map(PlacedLine::quantity).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** Of old facts nobody is told: no screen waits for them, and a history has millions. */
  private void tell(Transaction tx, RecordedEvent recorded) {
    @Nullable CustomerId whom = recorded.event().customer();
    if (whom != null
        && isThere(recorded.event(), whom)
        && recorded.at().isAfter(tx.now().minus(RECENT))) {
      tx.publish(new FiguresChanged(whom));
    }
  }

  /** Whoever is removed goes with what she has bought, and that is heard after she is gone. */
  private boolean isThere(Event event, CustomerId whom) {
    return switch (event) {
      case CustomerRemoved _ -> false;
      case OrdersRemoved _, InteractionsRemoved _ -> !customers.summaries(List.of(whom)).isEmpty();
      default -> true;
    };
  }
}
