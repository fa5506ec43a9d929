package org.kaveri.orders.rest;

import static org.kaveri.rest.Members.list;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kaveri.api.OrderId;
import org.kaveri.api.orders.NewCancellation;
import org.kaveri.api.orders.NewReturn;

/**
 * A cancellation or return as JSON has it.
 *
 * @param at now where missing
 * @param lines all that can be taken back where missing
 */
public record TakenBackForm(@Nullable Instant at, @Nullable List<@Nullable Portion> lines) {
  NewCancellation toCancellation(OrderId order) {
    return new NewCancellation(
        order, Optional.ofNullable(at), list("lines", lines, Portion::toLine));
  }

  NewReturn toReturn(OrderId order) {
    return new NewReturn(order, Optional.ofNullable(at), list("lines", lines, Portion::toLine));
  }
}
