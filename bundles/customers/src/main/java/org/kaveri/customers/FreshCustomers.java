package org.kaveri.customers;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kaveri.api.CustomerId;
import org.kaveri.api.InvalidException;
import org.kaveri.api.access.SightScope;
import org.kaveri.api.customers.CustomerDetails;
import org.kaveri.api.imports.ImportRow;
import org.kaveri.api.imports.ValueKind;
import org.kaveri.store.Transaction;

/**
 * Rows of a chunk that become customers. Who belongs to another is added after that one, wherever
 * their rows stand in the chunk; a row is refused whose customer cannot belong to the one named.
 */
final class FreshCustomers {
  private final Transaction tx;
  private final SightScope scope;
  private final KnownCustomers known;
  private final Refusals refused;
  private final List<Fresh> all = new ArrayList<>();
  private final Map<Integer, CustomerId> ids = new HashMap<>();
  private final Map<CustomerId, Boolean> seen = new HashMap<>();
  private final List<CustomerId> added = new ArrayList<>();

  FreshCustomers(Transaction tx, SightScope scope, KnownCustomers known, Refusals refused) {
    this.tx = tx;
    this.scope = scope;
    this.known = known;
    this.refused = refused;
  }

  /**
   * A row.
   *
   * @param parent number of the customer to belong to
   */
  private record Fresh(
      int place, ImportRow row, CustomerDetails details, Optional<String> parent) {}

  /** Another one, whom rows further on may mean. */
  void take(SignedRow signed) {
    var _ = known.add(all.size(), signed.signs());
    all.add(
        new Fresh(
            all.size(),
            signed.row(),
            StoredCustomers.caredFor(scope, signed.details()),
            signed.row().identifier(CustomerImportFields.PARENT)));
  }

  /** Adds those who can be added, level by level, and refuses the others. */
  List<CustomerId> add(BulkAdding bulk) throws SQLException {
    List<Fresh> waiting = all;
    var ready = new ArrayList<Fresh>();
    do {
      ready.clear();
      var details = new ArrayList<CustomerDetails>();
      var left = new ArrayList<Fresh>();
      for (Fresh fresh : waiting) {
        if (fresh.parent().isPresent() && parent(fresh.parent().get()).isEmpty()) {
          left.add(fresh);
        } else {
          belonging(fresh)
              .ifPresent(
                  it -> {
                    ready.add(fresh);
                    details.add(it);
                  });
        }
      }
      List<CustomerId> now = bulk.add(details);
      for (int i = 0; i < now.size(); i++) {
        ids.put(ready.get(i).place(), now.get(i));
      }
      added.addAll(now);
      waiting = left;
    } while (!ready.isEmpty() && !waiting.isEmpty());
    waiting.forEach(
        fresh ->
            refused.add(
                fresh.row(),
                CustomerImportFields.PARENT,
                isCircle(fresh) ? "parent-circle" : "parent-unknown",
                ValueKind.TEXT));
    return added;
  }

  /** The id of whom a row means; empty when that one was refused. */
  Optional<CustomerId> id(KnownCustomers.Known who) {
    return who.id().or(() -> Optional.ofNullable(ids.get(who.place())));
  }

  /** The customer of that number, who is there by now and is seen. */
  Optional<CustomerId> parent(String number) throws SQLException {
    Optional<CustomerId> id = known.meant(Signs.numbered(number)).flatMap(this::id);
    if (id.isPresent() && !seen.containsKey(id.get())) {
      var found = RegisterSight.among(tx.connection(), scope, Set.of(id.get()));
      seen.put(id.get(), !found.isEmpty());
    }
    return id.filter(it -> Boolean.TRUE.equals(seen.get(it)));
  }

  /** What is added; empty when she cannot belong to the one named, which is refused. */
  private Optional<CustomerDetails> belonging(Fresh fresh) throws SQLException {
    if (fresh.parent().isEmpty()) {
      return Optional.of(fresh.details());
    }
    CustomerId parent = parent(fresh.parent().get()).orElseThrow();
    try {
      CustomerDetails details = fresh.details().with(draft -> draft.parent(Optional.of(parent)));
      Families.check(tx, null, details);
      return Optional.of(details);
    } catch (InvalidException e) {
      refused.add(fresh.row(), CustomerImportFields.PARENT, e);
      return Optional.empty();
    }
  }

  private boolean isCircle(Fresh start) {
    var seen = new HashSet<Integer>();
    Optional<Fresh> next = above(start);
    while (next.isPresent() && seen.add(next.get().place())) {
      if (next.get().place() == start.place()) {
        return true;
      }
      next = above(next.get());
    }
    return false;
  }

  private Optional<Fresh> above(Fresh fresh) {
    return fresh
        .parent()
        .flatMap(number -> known.meant(Signs.numbered(number)))
        .filter(who -> who.id().isEmpty())
        .map(who -> all.get(who.place()));
  }
}
