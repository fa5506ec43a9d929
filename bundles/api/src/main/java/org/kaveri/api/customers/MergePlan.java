package org.kaveri.api.customers;

import java.util.List;
import org.kaveri.api.CustomerId;

/**
 * What is to be made of two customers who are one.
 *
 * @param left one of them
 * @param leftVersion the version that the caller has seen
 * @param right the other
 * @param rightVersion the version that the caller has seen
 * @param survivor who stays: {@link Side#LEFT} or {@link Side#RIGHT}
 * @param choices of which side each field is kept; of a field that is not among them the survivor's
 *     is
 * @since 0.1
 */
public record MergePlan(
    CustomerId left,
    long leftVersion,
    CustomerId right,
    long rightVersion,
    Side survivor,
    List<Choice> choices) {
  public MergePlan {
    choices = List.copyOf(choices);
  }

  /** Of whom something is kept. */
  public enum Side {
    /** Of the one who stands at the left. */
    LEFT,
    /** Of the one who stands at the right. */
    RIGHT,
    /** Of both, the survivor's first. */
    BOTH
  }

  /**
   * Of whom a field is kept.
   *
   * @param field as {@link SideBySide.Field#name}
   * @param kept {@link Side#BOTH} only where {@link SideBySide.Field#bothPossible}
   */
  public record Choice(String field, Side kept) {}
}
