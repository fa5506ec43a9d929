package org.kaveri.api;

import java.util.List;
import java.util.Optional;

/**
 * One page of a list that is walked by key and never counted: the same time for the first page and
 * the ten-thousandth.
 *
 * @param items in the order of the list; may be empty
 * @param next where the following page starts, empty when this is the last one
 * @param <T> what is listed
 * @since 0.1
 */
public record Page<T>(List<T> items, Optional<Cursor> next) {
  public Page {
    items = List.copyOf(items);
  }

  /** A list of nothing. */
  public static <T> Page<T> empty() {
    return new Page<>(List.of(), Optional.empty());
  }

  /**
   * A place in a list, opaque to everybody but the service that gave it. Safe to keep, to show in
   * an address and to hand back; a service answers {@link InvalidException} to one it did not give.
   *
   * @param value characters that may stand in an address unescaped
   */
  public record Cursor(String value) {}

  /**
   * Which page is wanted.
   *
   * @param after the place to go on from, empty for the first page
   * @param size 1 to {@value #MAX_SIZE}
   */
  public record Request(Optional<Cursor> after, int size) {
    /** The largest page that a service gives. */
    public static final int MAX_SIZE = 1_000;

    public Request {
      if (size < 1 || size > MAX_SIZE) {
        throw new InvalidException(
            "page.size", "A page holds 1 to " + MAX_SIZE + " rows.", MAX_SIZE);
      }
    }

    /** The first page, of so many rows. */
    public static Request first(int size) {
      return new Request(Optional.empty(), size);
    }

    /** The page after the place given, of so many rows. */
    public static Request after(Cursor cursor, int size) {
      return new Request(Optional.of(cursor), size);
    }
  }
}
