package org.kaveri.api.customers;

import java.util.Set;

/**
 * A customer who may be the one that is being entered, and why.
 *
 * @param customer who is in the register
 * @param reasons what the two have in common; at least one
 * @since 0.1
 */
public record Likeness(CustomerSummary customer, Set<Reason> reasons) {
  /** Two who have no more in common than less than this are not alike. */
  public static final int ENOUGH = 50;

  public Likeness {
    reasons = Set.copyOf(reasons);
  }

  /** What two customers have in common, the surest first. */
  public enum Reason {
    /** The same business id, however it is written. */
    BUSINESS_ID(100),
    /** An e-mail address, of the customer or a person there. */
    EMAIL(80),
    /** A telephone number, of the customer or a person there, however it is written. */
    PHONE(60),
    /**
     * The same words of the name, whatever their order, case and accents, and forms of companies.
     */
    NAME(50),
    /** The same name in the same town; goes with {@link #NAME}. */
    TOWN(10);

    private final int weight;

    Reason(int weight) {
      this.weight = weight;
    }
  }

  /** How alike they are: the weights of the reasons together, 50 to 100. */
  public int score() {
    return scoreOf(reasons);
  }

  /** How alike two are who have that in common. */
  public static int scoreOf(Set<Reason> reasons) {
    return Math.min(100, reasons.stream().mapToInt(reason -> reason.weight).sum());
  }
}
