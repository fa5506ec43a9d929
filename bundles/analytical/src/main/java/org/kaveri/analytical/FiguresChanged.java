package org.kaveri.analytical;

import org.kaveri.api.CustomerId;
import org.kaveri.api.events.Event;
import org.kaveri.api.events.EventName;

/**
 * A customer's figures are different now. Screens on every node follow it; it is told of what
 * happens, not of history that is read once more.
 *
 * @param customer whose
 */
@EventName(FiguresChanged.NAME)
public record FiguresChanged(CustomerId customer) implements Event {
  /** What screens listen for. */
  public static final String NAME = "figures.changed";
}
