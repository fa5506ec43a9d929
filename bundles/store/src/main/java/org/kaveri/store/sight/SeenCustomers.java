package org.kaveri.store.sight;

import java.util.Collection;
import java.util.List;
import org.kaveri.store.lists.InList;
import org.kaveri.store.lists.SqlPart;

/**
 * What a caller sees of the customers, at one moment.
 *
 * @since 0.1
 */
public sealed interface SeenCustomers {
  /** So many are told one by one. */
  int FEW = 1_000;

  /**
   * The condition that the customer is seen.
   *
   * @param column with the customer's id, as the statement has it; text of one's own, never of
   *     somebody else's
   */
  SqlPart condition(String column);

  /** Whether all customers are seen. */
  default boolean areAll() {
    return this instanceof All;
  }

  /**
   * Whether they are so few that an index over the customer leads to their rows faster than a walk
   * along the list: a list that names an index to walk along leaves that out then.
   */
  default boolean areFew() {
    return this instanceof Few;
  }

  /** All of them. */
  record All() implements SeenCustomers {
    @Override
    public SqlPart condition(String column) {
      return new SqlPart("1 = 1", List.of());
    }
  }

  /**
   * A few of them.
   *
   * @param ids of them; none or at most {@value SeenCustomers#FEW}
   */
  record Few(Collection<Long> ids) implements SeenCustomers {
    public Few {
      ids = List.copyOf(ids);
    }

    @Override
    public SqlPart condition(String column) {
      return ids.isEmpty() ? new SqlPart("1 = 0", List.of()) : InList.among(column, ids);
    }
  }

  /**
   * Those with one of these owners.
   *
   * @param table of customers
   * @param owners of whom there is one at least
   * @param ownerless whether those without an owner are seen as well
   */
  record Owned(String table, Collection<Long> owners, boolean ownerless) implements SeenCustomers {
    public Owned {
      owners = List.copyOf(owners);
    }

    @Override
    public SqlPart condition(String column) {
      SqlPart owned = ownedBy("s.owner_id");
      return new SqlPart(
          "exists (select 1 from %s s where s.id = %s and %s)"
              .formatted(table, column, owned.sql()),
          owned.parameters());
    }

    /** The same where the owner is at hand. */
    public SqlPart ownedBy(String ownerColumn) {
      SqlPart among = InList.among(ownerColumn, owners);
      return ownerless
          ? new SqlPart(
              "(%s or %s is null)".formatted(among.sql(), ownerColumn), among.parameters())
          : among;
    }
  }
}
