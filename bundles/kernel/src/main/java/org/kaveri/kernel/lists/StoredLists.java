package org.kaveri.kernel.lists;

import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.kaveri.api.ConflictException;
import org.kaveri.api.InvalidException;
import org.kaveri.api.NotFoundException;
import org.kaveri.api.PlainText;
import org.kaveri.api.SavedListId;
import org.kaveri.api.UserId;
import org.kaveri.api.access.Access;
import org.kaveri.api.access.Caller;
import org.kaveri.api.lists.Filter;
import org.kaveri.api.lists.ListHabits;
import org.kaveri.api.lists.ListLook;
import org.kaveri.api.lists.SavedList;
import org.kaveri.api.lists.SavedLists;
import org.kaveri.api.lists.Sort;
import org.kaveri.kernel.lists.ListRows.Kept;
import org.kaveri.store.Ids;
import org.kaveri.store.Store;
import org.kaveri.store.lists.SortKeys;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Saved lists as rows. */
@Component
public final class StoredLists implements SavedLists {
  private static final Pattern LIST = Pattern.compile("[a-z][a-z0-9-]{0,60}");

  private final Store store;
  private final Ids ids;
  private final Access access;

  @Activate
  public StoredLists(@Reference Store store, @Reference Ids ids, @Reference Access access) {
    this.store = store;
    this.ids = ids;
    this.access = access;
  }

  @Override
  public List<SavedList> all(String list) {
    UserId me = Caller.employee();
    boolean sharing = access.allows(SHARE);
    return store.read(
        tx ->
            new ListRows(tx.connection())
                .seenBy(me, list).stream()
                    .sorted(Comparator.comparing(StoredLists::sortKey))
                    .map(kept -> saved(kept, me, sharing))
                    .toList());
  }

  private static String sortKey(Kept kept) {
    return SortKeys.of(kept.name(), kept.id().value());
  }

  @Override
  public Optional<SavedList> find(SavedListId id) {
    UserId me = Caller.employee();
    boolean sharing = access.allows(SHARE);
    return store.read(
        tx ->
            new ListRows(tx.connection())
                .find(id)
                .filter(kept -> kept.isSeenBy(me))
                .map(kept -> saved(kept, me, sharing)));
  }

  @Override
  public SavedList add(String list, String name, boolean shared, ListLook look) {
    UserId me = Caller.employee();
    requireList(list);
    if (shared) {
      access.require(SHARE);
    }
    String called = checked(name);
    requireStorable(look);
    return write(
        rows -> {
          if (rows.countOwn(me, list) >= MAX_OWN) {
            throw tooMany(MAX_OWN);
          }
          var kept = new Kept(new SavedListId(ids.next()), 1, list, me, shared, called, look);
          requireRoom(rows, kept, false);
          requireFreeName(rows, kept);
          rows.add(kept);
          return saved(kept, me, access.allows(SHARE));
        });
  }

  @Override
  public SavedList change(
      SavedListId id, long version, String name, boolean shared, ListLook look) {
    UserId me = Caller.employee();
    String called = checked(name);
    requireStorable(look);
    return write(
        rows -> {
          Kept before = require(rows, id, me);
          boolean takenBack = before.shared() && !shared && before.owner().equals(me);
          if ((before.shared() || shared) && !takenBack) {
            access.require(SHARE);
          }
          if (before.version() != version) {
            throw changedMeanwhile();
          }
          var after =
              new Kept(id, version + 1, before.list(), before.owner(), shared, called, look);
          requireRoom(rows, after, before.shared());
          requireFreeName(rows, after);
          if (!rows.change(after, version)) {
            throw changedMeanwhile();
          }
          return saved(after, me, access.allows(SHARE));
        });
  }

  @Override
  public void remove(SavedListId id) {
    UserId me = Caller.employee();
    write(
        rows -> {
          Kept kept = require(rows, id, me);
          if (!kept.owner().equals(me)) {
            access.require(SHARE);
          }
          rows.remove(id);
          return kept;
        });
  }

  @Override
  public ListHabits habits(String list) {
    UserId me = Caller.employee();
    return store.read(tx -> new ListRows(tx.connection()).habits(me, list));
  }

  @Override
  public void keep(String list, ListHabits habits) {
    UserId me = Caller.employee();
    requireList(list);
    Runnable keeping =
        () ->
            store.run(
                tx -> {
                  var rows = new ListRows(tx.connection());
                  if (habits.start().isPresent()) {
                    require(rows, habits.start().get(), me);
                  }
                  rows.keep(me, list, habits);
                });
    try {
      keeping.run();
    } catch (ConflictException e) {
      keeping.run(); // her other tab was faster: now there is a row to change
    }
  }

  /** What is done with the rows. */
  @FunctionalInterface
  private interface Work<T> {
    T on(ListRows rows) throws SQLException;
  }

  private <T> T write(Work<T> work) {
    try {
      return store.write(tx -> work.on(new ListRows(tx.connection())));
    } catch (ConflictException e) {
      // somebody else was faster after all had been looked at
      throw e.code().equals("store.exists") ? nameTaken() : e;
    }
  }

  private static Kept require(ListRows rows, SavedListId id, UserId me) throws SQLException {
    return rows.find(id)
        .filter(kept -> kept.isSeenBy(me))
        .orElseThrow(() -> new NotFoundException("list.unknown", "There is no such saved list."));
  }

  private static void requireRoom(ListRows rows, Kept kept, boolean sharedBefore)
      throws SQLException {
    if (kept.shared() && !sharedBefore && rows.countShared(kept.list()) >= MAX_SHARED) {
      throw tooMany(MAX_SHARED);
    }
  }

  private static InvalidException tooMany(int most) {
    return new InvalidException(
        "list.too-many", "At most " + most + " are kept; remove one that nobody needs.", most);
  }

  private static void requireFreeName(ListRows rows, Kept kept) throws SQLException {
    if (rows.hasOther(kept.id(), kept.owner(), kept.list(), kept.name())) {
      throw nameTaken();
    }
  }

  private static ConflictException nameTaken() {
    return new ConflictException(
        "list.name-taken", "There is a list of that name already; choose a different one.");
  }

  private static ConflictException changedMeanwhile() {
    return new ConflictException(
        "list.changed-meanwhile", "The list was changed by somebody else meanwhile.");
  }

  private static String checked(String name) {
    String line = PlainText.line(name);
    if (line.isEmpty() || line.length() > MAX_NAME) {
      throw new InvalidException(
          "list.name", "The name of a list has 1 to " + MAX_NAME + " characters.", MAX_NAME);
    }
    return line;
  }

  /** What was built in a program is held to the limits of what is written. */
  private static void requireStorable(ListLook look) {
    Filter.parse(look.filter().written());
    look.sort().ifPresent(sort -> Sort.parse(sort.written()));
  }

  private static void requireList(String list) {
    if (!LIST.matcher(list).matches()) {
      throw new IllegalArgumentException("No name of a list: " + list);
    }
  }

  private static SavedList saved(Kept kept, UserId me, boolean sharing) {
    boolean changeable = kept.shared() ? sharing : kept.owner().equals(me);
    return new SavedList(
        kept.id(),
        kept.version(),
        kept.list(),
        kept.name(),
        kept.owner(),
        kept.shared(),
        changeable,
        kept.look());
  }
}
