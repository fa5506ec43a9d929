package org.kaveri.customers;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kaveri.api.customers.CustomerDetails;
import org.kaveri.customers.ImportChanges.Change;

/**
 * What one whom an import has changed becomes when it is undone, and what that makes of the changes
 * of later imports, which would otherwise bring back what they found.
 *
 * @param then what she becomes
 * @param later changes of later imports, as they would have been
 * @param kept fields that people have changed since, and that stay
 */
record Restored(CustomerDetails then, List<Change> later, List<String> kept) {
  /** After all places. */
  private static final String NOW = "A";

  /**
   * Reckons it.
   *
   * @param change what is undone
   * @param all changes of her by imports that stand, in order
   * @param now what she is
   */
  static Restored of(Change change, List<Change> all, Touches touches, CustomerDetails now) {
    var later = new ArrayList<Change>();
    Set<String> byImports = new HashSet<>();
    for (Change next : all) {
      if (next.place().compareTo(change.place()) <= 0) {
        continue;
      }
      Set<String> touched = touches.between(change.row(), change.place(), next.place());
      touched.addAll(byImports);
      CustomerDetails before = undone(change, next.before(), touched);
      byImports.addAll(Difference.fields(Difference.between(next.before(), next.after())));
      touched.addAll(byImports);
      later.add(
          new Change(
              next.run(),
              next.chunk(),
              next.row(),
              next.place(),
              before,
              undone(change, next.after(), touched)));
    }
    Set<String> byPeople = touches.between(change.row(), change.place(), NOW);
    var touched = new HashSet<>(byPeople);
    touched.addAll(byImports);
    CustomerDetails then = undone(change, now, touched);
    List<String> different = Difference.fields(Difference.between(change.before(), then));
    List<String> kept =
        Difference.fields(Difference.between(change.before(), change.after())).stream()
            .filter(byPeople::contains)
            .filter(different::contains)
            .filter(field -> !MergeField.isList(field) || !isInverse(change, then, field))
            .toList();
    return new Restored(then, later, kept);
  }

  /** Whether nothing that the import brought into a list is there, and all that it took is. */
  private static boolean isInverse(Change change, CustomerDetails then, String field) {
    Difference done = difference(change.before(), change.after(), field).orElseThrow();
    List<String> texts =
        difference(then, CustomerDetails.organisation(then.name().display()), field)
            .map(Difference::before)
            .orElse(List.of());
    return done.before().stream().filter(it -> !done.after().contains(it)).allMatch(texts::contains)
        && done.after().stream()
            .filter(it -> !done.before().contains(it))
            .noneMatch(texts::contains);
  }

  private static Optional<Difference> difference(
      CustomerDetails one, CustomerDetails other, String field) {
    return Difference.between(one, other).stream()
        .filter(it -> it.field().equals(field))
        .findFirst();
  }

  private static CustomerDetails undone(Change change, CustomerDetails is, Set<String> touched) {
    return MergeField.takenBack(change.before(), change.after(), is, touched);
  }
}
