package org.kaveri.customers;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.kaveri.api.CustomerId;
import org.kaveri.api.UserId;
import org.kaveri.api.access.Access;
import org.kaveri.api.access.SightScope;
import org.kaveri.store.Store;
import org.kaveri.store.lists.InList;
import org.kaveri.store.lists.Plans;
import org.kaveri.store.lists.SqlPart;
import org.kaveri.store.sight.CustomerSight;
import org.kaveri.store.sight.SeenCustomers;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The one place that decides who sees which customer: by who cares for her. */
@Component
public final class RegisterSight implements CustomerSight {
  private static final String TABLE = "customers_customer";

  private final Store store;
  private final Access access;

  @Activate
  public RegisterSight(@Reference Store store, @Reference Access access) {
    this.store = store;
    this.access = access;
  }

  @Override
  public SeenCustomers now() {
    SightScope scope = access.sight();
    if (scope.isWhole()) {
      return new SeenCustomers.All();
    }
    Set<Long> ids = store.read(tx -> some(tx.connection(), scope));
    return ids.size() <= SeenCustomers.FEW ? new SeenCustomers.Few(ids) : owned(scope);
  }

  /** All of them, or one more than can be told one by one. */
  private static Set<Long> some(Connection connection, SightScope scope) throws SQLException {
    var ids = new LinkedHashSet<Long>();
    if (!scope.owners().isEmpty()) {
      addSome(connection, ids, InList.among("owner_id", owners(scope)));
    }
    if (scope.seesOwnerless() && ids.size() <= SeenCustomers.FEW) {
      addSome(connection, ids, new SqlPart("owner_id is null", List.of()));
    }
    return ids;
  }

  private static void addSome(Connection connection, Set<Long> found, SqlPart where)
      throws SQLException {
    try (var select =
        connection.prepareStatement(
            "select id from customers_customer"
                + Plans.index("customers_customer_owner")
                + " where "
                + where.sql()
                + " fetch first ? rows only")) {
      select.setInt(where.bind(select, 1), SeenCustomers.FEW + 1);
      try (var rows = select.executeQuery()) {
        while (rows.next()) {
          found.add(rows.getLong(1));
        }
      }
    }
  }

  @Override
  public Set<CustomerId> among(Collection<CustomerId> customers) {
    SightScope scope = access.sight();
    return scope.isWhole()
        ? Set.copyOf(customers)
        : store.read(tx -> among(tx.connection(), scope, customers));
  }

  /** Those of these who are in the scope. */
  static Set<CustomerId> among(
      Connection connection, SightScope scope, Collection<CustomerId> customers)
      throws SQLException {
    if (scope.isWhole() || customers.isEmpty()) {
      return Set.copyOf(customers);
    }
    SqlPart all =
        SqlPart.all(
            List.of(
                InList.among("c.id", customers.stream().map(CustomerId::value).toList()),
                ownedBy(scope, "c.owner_id")));
    var seen = new LinkedHashSet<CustomerId>();
    try (var select =
        connection.prepareStatement("select c.id from customers_customer c where " + all.sql())) {
      all.bind(select, 1);
      try (var rows = select.executeQuery()) {
        while (rows.next()) {
          seen.add(new CustomerId(rows.getLong(1)));
        }
      }
    }
    return seen;
  }

  /** The condition that a customer is seen, where her owner is at hand. */
  static SqlPart ownedBy(SightScope scope, String ownerColumn) {
    if (scope.isWhole()) {
      return new SqlPart("1 = 1", List.of());
    }
    return owned(scope) instanceof SeenCustomers.Owned owned
        ? owned.ownedBy(ownerColumn)
        : new SqlPart(scope.seesOwnerless() ? ownerColumn + " is null" : "1 = 0", List.of());
  }

  /**
   * What stands behind {@code from} to go along those in the scope by the index over owners, as
   * {@code b}; one part for those with an owner and one for those without, since Derby takes no
   * index for both at once. The scope has an owner.
   */
  static SqlPart along(SightScope scope) {
    String part =
        "select a.id, a.sort_key from "
            + TABLE
            + " a"
            + Plans.index("customers_customer_owner")
            + " where ";
    SqlPart among = InList.among("a.owner_id", owners(scope));
    String all =
        scope.seesOwnerless()
            ? part + among.sql() + " union all " + part + "a.owner_id is null"
            : part + among.sql();
    return new SqlPart("(" + all + ") b where 1 = 1", among.parameters());
  }

  private static SeenCustomers owned(SightScope scope) {
    return scope.owners().isEmpty()
        ? new SeenCustomers.Few(List.of())
        : new SeenCustomers.Owned(TABLE, owners(scope), scope.seesOwnerless());
  }

  private static List<Long> owners(SightScope scope) {
    return scope.owners().stream().map(UserId::value).sorted().toList();
  }
}
