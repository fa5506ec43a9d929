package org.kaveri.api.lists;

import static org.kaveri.api.lists.Comparison.ABOVE;
import static org.kaveri.api.lists.Comparison.AT_LEAST;
import static org.kaveri.api.lists.Comparison.AT_MOST;
import static org.kaveri.api.lists.Comparison.BEGINS;
import static org.kaveri.api.lists.Comparison.BELOW;
import static org.kaveri.api.lists.Comparison.CONTAINS;
import static org.kaveri.api.lists.Comparison.IS;
import static org.kaveri.api.lists.Comparison.MISSING;

import java.util.List;

/**
 * What the values of a field are, and how they can be compared.
 *
 * @since 0.1
 */
public enum FieldKind {
  /** Text. Case does not count when it begins or contains something. */
  TEXT,
  /** A number, written with a full stop: {@code 12.5}. */
  NUMBER,
  /**
   * A day: {@code 2026-11-26}, or counted from the day on which the list is read, where the company
   * is: {@code today}, {@code today-30}, {@code today+7}.
   */
  DAY,
  /** A moment; compared by its day, where the company is, and written as a {@link #DAY}. */
  MOMENT,
  /** One of a few words, which the field names. */
  CHOICE,
  /** {@code yes} or {@code no}. */
  YES_NO,
  /** An employee: the number of a user, or {@code me} for whoever reads the list. */
  EMPLOYEE;

  /** What can be asked of it, in the order in which a person should see it. */
  public List<Comparison> comparisons() {
    return switch (this) {
      case TEXT -> List.of(IS, BEGINS, CONTAINS, MISSING);
      case NUMBER, DAY, MOMENT -> List.of(IS, BELOW, AT_MOST, ABOVE, AT_LEAST, MISSING);
      case CHOICE, EMPLOYEE -> List.of(IS, MISSING);
      case YES_NO -> List.of(IS);
    };
  }
}
