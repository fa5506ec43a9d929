package org.kaveri.analytical;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kaveri.api.CustomerId;
import org.kaveri.api.events.Event;
import org.kaveri.api.events.EventListener;
import org.kaveri.api.events.RecordedEvent;
import org.kaveri.api.interactions.InteractionChanged;
import org.kaveri.api.interactions.InteractionLogged;
import org.kaveri.api.orders.OrderCancelled;
import org.kaveri.api.orders.OrderPlaced;
import org.kaveri.api.orders.PlacedLine;
import org.kaveri.api.settings.CompanySettings;
import org.kaveri.api.settings.Settings;
import org.kaveri.store.Store;
import org.kaveri.store.Transaction;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Keeps the figures of each customer up with what is bought, taken back and logged. */
@Component(service = EventListener.class)
public final class RunningFigures implements EventListener {
  private final Store store;
  private final Settings settings;
  private final FiguresBoard board;

  /** For the component runtime. */
  @Activate
  public RunningFigures(
      @Reference Store store, @Reference Settings settings, @Reference FiguresBoard board) {
    this.store = store;
    this.settings = settings;
    this.board = board;
  }

  @Override
  public String name() {
    return "org.kaveri.analytical.running-figures";
  }

  @Override
  public Set<Class<? extends Event>> listensTo() {
    return Set.of(
        OrderPlaced.class, OrderCancelled.class, InteractionLogged.class, InteractionChanged.class);
  }

  @Override
  public void on(RecordedEvent recorded) {
    store.run(
        tx -> {
          FigureRows rows = new FigureRows(tx.connection());
          switch (recorded.event()) {
            case OrderPlaced placed -> placed(rows, placed);
            case OrderCancelled cancelled -> cancelled(rows, cancelled);
            case InteractionLogged logged -> rows.addContacts(logged.customer(), logged.day(), 1);
            case InteractionChanged changed -> moved(rows, changed);
            default -> throw new IllegalArgumentException("Not listened to: " + recorded.event());
          }
          tellAfterCommit(tx, recorded.event().customer());
        });
  }

  @Override
  public void forget() {
    store.run(tx -> new FigureRows(tx.connection()).forgetEverything());
  }

  private void placed(FigureRows rows, OrderPlaced placed) throws SQLException {
    LocalDate day = dayOf(placed.orderedAt());
    BigDecimal quantity = BigDecimal.ZERO;
    for (PlacedLine line : placed.lines()) {
      quantity = quantity.add(line.quantity());
      rows.addRevenue(placed.customer(), line.amount());
    }
    rows.remember(placed.order(), new FigureRows.StandingOrder(placed.customer(), day, quantity));
    rows.addOrders(placed.customer(), day, 1);
  }

  /** Takes the amounts off; an order of which nothing is left does not count any more. */
  private static void cancelled(FigureRows rows, OrderCancelled cancelled) throws SQLException {
    BigDecimal back = BigDecimal.ZERO;
    for (PlacedLine line : cancelled.lines()) {
      back = back.add(line.quantity());
      rows.addRevenue(cancelled.customer(), line.amount());
    }
    if (cancelled.order().isEmpty()) {
      return;
    }
    Optional<FigureRows.StandingOrder> standing = rows.standing(cancelled.order().get());
    if (standing.isPresent() && standing.get().left().signum() > 0) {
      BigDecimal left = standing.get().left().add(back);
      rows.setLeft(cancelled.order().get(), left);
      if (left.signum() <= 0) {
        rows.addOrders(standing.get().customer(), standing.get().day(), -1);
      }
    }
  }

  private static void moved(FigureRows rows, InteractionChanged changed) throws SQLException {
    if (!changed.day().equals(changed.previousDay())) {
      rows.addContacts(changed.customer(), changed.previousDay(), -1);
      rows.addContacts(changed.customer(), changed.day(), 1);
    }
  }

  private void tellAfterCommit(Transaction tx, @Nullable CustomerId whom) {
    if (whom != null) {
      tx.afterCommit(() -> board.changed(whom));
    }
  }

  private LocalDate dayOf(Instant moment) {
    return LocalDate.ofInstant(moment, settings.get(CompanySettings.TIME_ZONE));
  }
}
