package org.kaveri.api.customers;

import java.util.List;

/**
 * Two customers, to decide what is kept of each.
 *
 * @param left one of them
 * @param right the other
 * @param fields those of which at least one of them has something, in the order of the card
 * @param hanging what hangs on them, one for each {@link CustomerMerger}
 * @since 0.1
 */
public record SideBySide(Customer left, Customer right, List<Field> fields, List<Hanging> hanging) {
  public SideBySide {
    fields = List.copyOf(fields);
    hanging = List.copyOf(hanging);
  }

  /**
   * One field of both.
   *
   * @param name a component of {@link CustomerDetails}, or {@link OwnField#PREFIX} and the name of
   *     an own field
   * @param left what the left one has, in one text for each value; written as in {@link
   *     FieldChange}
   * @param right what the right one has
   * @param bothPossible whether all of both can be kept
   * @param proposed what is kept unless a person says otherwise: nothing that only one of them has
   *     gets lost
   */
  public record Field(
      String name,
      List<String> left,
      List<String> right,
      boolean bothPossible,
      MergePlan.Side proposed) {
    public Field {
      left = List.copyOf(left);
      right = List.copyOf(right);
    }

    /** Whether there is nothing to decide. */
    public boolean isSame() {
      return left.equals(right);
    }
  }

  /**
   * Things that a room keeps of customers.
   *
   * @param title in the language asked for
   * @param left how many hang on the left one
   * @param right how many hang on the right one
   */
  public record Hanging(String title, long left, long right) {}
}
