package org.kaveri.api.customers;

import java.util.List;

/**
 * Rows that were moved from one customer to another, by their ids: what {@link CustomerMerger#move}
 * answers, kept by the platform, and handed to {@link CustomerMerger#giveBack}.
 *
 * @param rows of each table; a table may come several times
 * @since 0.1
 */
public record Moved(List<Rows> rows) {
  /** There was nothing to move. */
  public static final Moved NOTHING = new Moved(List.of());

  public Moved {
    rows = rows.stream().filter(some -> !some.ids().isEmpty()).toList();
  }

  /** Rows of one table. */
  public static Moved of(String what, List<Long> ids) {
    return new Moved(List.of(new Rows(what, ids)));
  }

  /** The ids of all rows of that table. */
  public List<Long> ids(String what) {
    return rows.stream()
        .filter(some -> some.what().equals(what))
        .flatMap(some -> some.ids().stream())
        .toList();
  }

  /** Whether nothing was moved. */
  public boolean isNothing() {
    return rows.isEmpty();
  }

  /**
   * Rows of one table.
   *
   * @param what the mover's own word for it, like {@code "orders"}; at most 50 characters
   * @param ids of the rows
   */
  public record Rows(String what, List<Long> ids) {
    public Rows {
      ids = List.copyOf(ids);
    }
  }
}
