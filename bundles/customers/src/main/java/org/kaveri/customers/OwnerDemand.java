package org.kaveri.customers;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.kaveri.api.UserId;
import org.kaveri.api.access.Caller;
import org.kaveri.api.access.Sight;
import org.kaveri.api.access.SightScope;
import org.kaveri.api.customers.CustomerQuery;
import org.kaveri.api.lists.Comparison;
import org.kaveri.api.lists.Filter;

/** An owner whom a filter demands: there is an index of each owner's customers. */
final class OwnerDemand {
  private static final Pattern USER = Pattern.compile("[1-9]\\d{0,17}");

  private OwnerDemand() {}

  /** The same query, with the owner taken out of the filter. */
  static CustomerQuery apart(CustomerQuery query) {
    if (query.owner().isPresent()) {
      return query;
    }
    List<Filter> demands = query.filter().demands();
    for (Filter demand : demands) {
      Optional<UserId> owner = owner(demand);
      if (owner.isPresent()) {
        var others = demands.stream().filter(other -> !other.equals(demand)).toList();
        return query.ownedBy(owner).where(Filter.allOf(others));
      }
    }
    return query;
  }

  /** The same query, with the caller for its owner when she sees no customers but her own. */
  static CustomerQuery within(SightScope scope, CustomerQuery query) {
    return query.owner().isEmpty() && scope.sight() == Sight.OWN
        ? query.ownedBy(scope.owners().stream().findFirst())
        : query;
  }

  /** Whom the condition names, where it is one employee; what it says wrongly is refused later. */
  private static Optional<UserId> owner(Filter demand) {
    if (!(demand instanceof Filter.Condition condition)
        || !condition.field().equals("owner")
        || condition.comparison() != Comparison.IS
        || condition.values().size() > 1) {
      return Optional.empty();
    }
    String value = condition.values().getFirst();
    return value.equals("me")
        ? Caller.current().user()
        : Optional.of(value).filter(USER.asMatchPredicate()).map(UserId::parse);
  }
}
