package org.kaveri.customers;

import java.sql.SQLException;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kaveri.api.customers.Duplicates;
import org.kaveri.api.customers.DuplicatesChanged;
import org.kaveri.api.customers.Likeness.Reason;
import org.kaveri.api.jobs.JobContext;
import org.kaveri.api.jobs.Schedule;
import org.kaveri.api.jobs.ScheduledJob;
import org.kaveri.customers.DuplicateRows.Pair;
import org.kaveri.store.Ids;
import org.kaveri.store.Store;
import org.kaveri.store.Transaction;
import org.kaveri.store.lists.KeyWalk;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Searches the register for duplicates. First it walks the customers and brings their keys up to
 * date, then it walks the keys and makes pairs of those who have one in common; each slice is a
 * small transaction with the same number of statements, however large the register is.
 */
@Component
public final class FindDuplicates implements ScheduledJob {
  static final String NAME = "find-duplicates";

  private static final int CUSTOMERS_AT_ONCE = 250;
  private static final int KEYS_AT_ONCE = 500;
  private static final int PAIRS_AT_ONCE = 250;

  private static final KeyWalk ALONG_KEYS =
      new KeyWalk("m.match_key", true, Optional.of("customers_match_key"));

  private final Store store;
  private final Ids ids;
  private final CustomerMergers mergers;

  @Activate
  public FindDuplicates(
      @Reference Store store, @Reference Ids ids, @Reference CustomerMergers mergers) {
    this.store = store;
    this.ids = ids;
    this.mergers = mergers;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Schedule schedule() {
    return new Schedule.Daily(LocalTime.of(3, 10));
  }

  @Override
  public void run(JobContext context) {
    store.run(tx -> KnownMergers.note(tx, mergers));
    renewKeys(context);
    long walk = ids.next();
    long found = 0;
    for (Reason reason : Reason.values()) {
      found += new KeyWalking(MatchKeys.letter(reason), walk, context).pairs();
    }
    if (context.isStopping()) {
      return;
    }
    long added = found;
    store.run(
        tx -> {
          new DuplicateRows(tx.connection()).removeOthers(walk);
          tx.publish(new DuplicatesChanged(added));
        });
    context.report(added);
  }

  private void renewKeys(JobContext context) {
    Optional<Long> last = Optional.of(0L);
    while (last.isPresent() && !context.isStopping()) {
      long after = last.get();
      last = store.write(tx -> new MatchKeys(tx.connection()).renew(after, CUSTOMERS_AT_ONCE));
    }
  }

  /** A customer who has a key. */
  private record Holder(String key, long customer) {}

  /** The walk along the keys of one sort. */
  private final class KeyWalking {
    private final String sort;
    private final long walk;
    private final JobContext context;
    private final Set<Pair> candidates = new LinkedHashSet<>();

    /** Those who have the key at which the walk stands; of more than are looked at, some. */
    private final List<Long> group = new ArrayList<>();

    private String key = "";
    private long found;

    KeyWalking(String sort, long walk, JobContext context) {
      this.sort = sort;
      this.walk = walk;
      this.context = context;
    }

    /** Gives how many of them are new. */
    long pairs() {
      @Nullable Holder last = new Holder("", 0);
      while (last != null && !context.isStopping()) {
        Holder from = last;
        boolean crowd = group.size() > Duplicates.MOST_ALIKE;
        List<Holder> holders = store.read(tx -> holders(tx, from, crowd));
        holders.forEach(this::take);
        last = holders.size() < KEYS_AT_ONCE ? null : holders.getLast();
        if (last == null) {
          close();
        }
        keep(last == null ? 1 : PAIRS_AT_ONCE);
      }
      return found;
    }

    private void take(Holder holder) {
      if (!holder.key.equals(key)) {
        close();
        key = holder.key;
      }
      if (group.size() <= Duplicates.MOST_ALIKE) {
        group.add(holder.customer);
      }
    }

    private void close() {
      if (group.size() <= Duplicates.MOST_ALIKE) {
        for (int i = 0; i < group.size(); i++) {
          for (int j = i + 1; j < group.size(); j++) {
            candidates.add(Pair.of(group.get(i), group.get(j)));
          }
        }
      }
      group.clear();
    }

    /** Looks at them in pieces of one size, so that statements are alike. */
    private void keep(int enough) {
      while (candidates.size() >= enough) {
        var some = new LinkedHashSet<>(candidates.stream().limit(PAIRS_AT_ONCE).toList());
        candidates.removeAll(some);
        found +=
            store.<Integer>write(
                tx -> new DuplicateRows(tx.connection()).keep(some, walk, tx.now()));
      }
    }

    /** Behind that one; those who have a key that too many have are passed over at once. */
    private List<Holder> holders(Transaction tx, Holder after, boolean crowd) throws SQLException {
      String behind =
          crowd ? "m.match_key > ?" : "m.match_key >= ? and (m.match_key > ? or m.customer_id > ?)";
      String sql =
          "select m.match_key, m.customer_id from customers_match m"
              + ALONG_KEYS.hint()
              + " where m.sort = ? and "
              + behind;
      try (var select =
          tx.connection()
              .prepareStatement(
                  sql
                      + " order by m.sort, m.match_key, m.customer_id"
                      + " fetch first ? rows only")) {
        int at = 1;
        select.setString(at++, sort);
        select.setString(at++, after.key);
        if (!crowd) {
          select.setString(at++, after.key);
          select.setLong(at++, after.customer);
        }
        select.setInt(at, KEYS_AT_ONCE);
        var found = new ArrayList<Holder>();
        try (var rows = select.executeQuery()) {
          while (rows.next()) {
            found.add(new Holder(rows.getString(1), rows.getLong(2)));
          }
        }
        return found;
      }
    }
  }
}
