package org.kaveri.store.engine;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kaveri.api.CustomerId;
import org.kaveri.api.OrderId;
import org.kaveri.api.events.Event;
import org.kaveri.api.events.EventName;

/** The n-th thing that befell a customer. */
@EventName("test.counted")
public record Counted(CustomerId customer, long number) implements Event {

  /** A fact with every type that a component may have. */
  @EventName("test.everything")
  public record Everything(
      @Nullable CustomerId customer,
      OrderId order,
      int count,
      String channel,
      Instant at,
      LocalDate day,
      Duration length,
      BigDecimal amount,
      Optional<OrderId> other,
      Optional<String> none,
      List<Line> lines,
      @Nullable String absent)
      implements Event {}

  /** A line of it. */
  public record Line(OrderId id, double weight, Kind kind) {}

  /** A kind of line. */
  public enum Kind {
    SMALL,
    LARGE
  }
}
