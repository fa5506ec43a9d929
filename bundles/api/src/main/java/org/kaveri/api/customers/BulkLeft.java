package org.kaveri.api.customers;

import java.util.Optional;

/**
 * A customer whom a change of many has left as she was, or whom its undo could not make what she
 * was.
 *
 * @param customer empty when she is gone, merged or not seen
 * @param reason one of the constants here
 * @since 0.1
 */
public record BulkLeft(Optional<CustomerSummary> customer, String reason) {
  /** She was merged into another customer. */
  public static final String MERGED = ImportedCustomers.MERGED;

  /** Whoever changes does not see her. */
  public static final String UNSEEN = ImportedCustomers.UNSEEN;

  /** She is not there any more. */
  public static final String GONE = "gone";

  /** Somebody gave her to another employee after she was chosen. */
  public static final String CHANGED_MEANWHILE = "changed-meanwhile";

  /** She would have more than {@value CustomerDetails#MAX_TAGS} tags. */
  public static final String TOO_MANY_TAGS = "too-many-tags";

  /** Of an undo: somebody has changed the same since. */
  public static final String CHANGED_SINCE = ImportedCustomers.CHANGED;
}
