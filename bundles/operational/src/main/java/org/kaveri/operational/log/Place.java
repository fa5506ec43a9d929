package org.kaveri.operational.log;

import java.util.Optional;
import org.kaveri.api.InvalidException;
import org.kaveri.api.Page;

/**
 * A place in a list that is ordered by a number and then by id.
 *
 * @param key the number of the last row shown
 * @param id its id
 */
record Place(long key, long id) {

  static Page.Cursor cursor(long key, long id) {
    return new Page.Cursor(Long.toString(key, 36) + "." + Long.toString(id, 36));
  }

  static Optional<Place> of(Page.Request page) {
    return page.after().map(Place::parse);
  }

  private static Place parse(Page.Cursor cursor) {
    String[] parts = cursor.value().split("\\.", -1);
    if (parts.length == 2) {
      try {
        return new Place(Long.parseLong(parts[0], 36), Long.parseLong(parts[1], 36));
      } catch (NumberFormatException e) {
        // refused below
      }
    }
    throw new InvalidException("page.cursor", "The list can't be continued at this place.");
  }
}
