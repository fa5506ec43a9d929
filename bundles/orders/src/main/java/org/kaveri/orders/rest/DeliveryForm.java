package org.kaveri.orders.rest;

import static org.kaveri.rest.Members.list;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kaveri.api.OrderId;
import org.kaveri.api.orders.Delivery;
import org.kaveri.api.orders.NewDelivery;

/**
 * A delivery as JSON has it.
 *
 * @param day today where missing
 * @param lines all that is open where missing
 */
public record DeliveryForm(@Nullable LocalDate day, @Nullable List<@Nullable Portion> lines) {
  static DeliveryForm of(Delivery delivery) {
    return new DeliveryForm(
        delivery.day(), delivery.lines().stream().<@Nullable Portion>map(Portion::of).toList());
  }

  NewDelivery of(OrderId order) {
    return new NewDelivery(order, Optional.ofNullable(day), list("lines", lines, Portion::toLine));
  }
}
