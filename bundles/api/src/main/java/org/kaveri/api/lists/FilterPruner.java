package org.kaveri.api.lists;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.kaveri.api.lists.Filter.AllOf;
import org.kaveri.api.lists.Filter.AnyOf;
import org.kaveri.api.lists.Filter.Condition;
import org.kaveri.api.lists.Filter.Not;

/** Takes conditions out of a filter, and the groups of which nothing is left. */
final class FilterPruner {
  private FilterPruner() {}

  static Optional<Filter> prune(Filter filter, Predicate<Condition> kept) {
    return switch (filter) {
      case AllOf(List<Filter> parts) -> some(parts, kept).map(Filter::allOf);
      case AnyOf(List<Filter> parts) -> some(parts, kept).map(Filter::anyOf);
      case Not(Filter part) -> prune(part, kept).map(Not::new);
      case Condition condition -> Optional.of(condition).filter(kept).map(Filter.class::cast);
    };
  }

  private static Optional<List<Filter>> some(List<Filter> parts, Predicate<Condition> kept) {
    var left = parts.stream().flatMap(part -> prune(part, kept).stream()).toList();
    return left.isEmpty() ? Optional.empty() : Optional.of(left);
  }
}
