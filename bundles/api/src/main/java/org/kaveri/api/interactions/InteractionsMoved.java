package org.kaveri.api.interactions;

import java.time.LocalDate;
import java.util.List;
import org.kaveri.api.CustomerId;
import org.kaveri.api.events.Event;
import org.kaveri.api.events.EventName;

/**
 * Contacts went from one customer to another, because two were merged or are two again. Told for
 * each of both customers.
 *
 * @param customer of whom this is told
 * @param away whether the contacts left her; else they came to her
 * @param days how many contacts there were on which day
 * @since 0.1
 */
@EventName("interactions.moved")
public record InteractionsMoved(CustomerId customer, boolean away, List<OnDay> days)
    implements Event {
  public InteractionsMoved {
    days = List.copyOf(days);
  }

  /**
   * Contacts of one day.
   *
   * @param day in the company's time zone
   * @param contacts how many
   */
  public record OnDay(LocalDate day, long contacts) {}
}
