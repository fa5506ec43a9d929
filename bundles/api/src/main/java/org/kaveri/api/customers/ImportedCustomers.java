package org.kaveri.api.customers;

import java.util.Collection;
import java.util.Map;
import org.kaveri.api.CustomerId;
import org.kaveri.api.InvalidException;
import org.kaveri.api.Page;
import org.kaveri.api.imports.ImportRunId;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Takes customers back whom an import has added, for {@link
 * org.kaveri.api.imports.ImportKind#undo}. Needs {@link Customers#WRITE}. Safe for any thread.
 *
 * @since 0.1
 */
@ProviderType
public interface ImportedCustomers {
  /** Somebody has changed her since. */
  String CHANGED = "changed-since";

  /** Another import has changed her, and was not undone. */
  String CHANGED_BY_IMPORT = "changed-by-import";

  /** She was merged with somebody. */
  String MERGED = "merged";

  /** Whoever takes the import back does not see her. */
  String UNSEEN = "unseen";

  /** Something hangs on her: people, orders, contacts. */
  String IN_USE = "in-use";

  /**
   * Removes those whom nobody has touched and on whom nothing hangs, with all that is kept of them,
   * and publishes {@link CustomerRemoved}. A fixed number of statements, whatever their number.
   * Joins the caller's transaction and holds the customers' rows to its end.
   *
   * @param run the import that has added them
   * @param customers at most {@value Page.Request#MAX_SIZE}
   * @throws InvalidException {@code page.size}
   */
  Removal remove(ImportRunId run, Collection<CustomerId> customers);

  /**
   * What became of them. Who had gone before is not among them.
   *
   * @param removed how many were removed
   * @param stayed who has stayed, each with one of the reasons above
   */
  record Removal(long removed, Map<CustomerId, String> stayed) {
    public Removal {
      stayed = Map.copyOf(stayed);
    }
  }
}
