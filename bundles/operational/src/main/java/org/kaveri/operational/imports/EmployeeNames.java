package org.kaveri.operational.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.kaveri.api.Page;
import org.kaveri.api.UserId;
import org.kaveri.api.access.Caller;
import org.kaveri.api.access.User;
import org.kaveri.api.access.Users;

/**
 * Employees as files name them: by the sign-in name, which may be an e-mail address, or by the
 * whole name that colleagues see. Those who have left are known too, since old contacts are theirs.
 * Asked in the name of the platform, and once. For one thread.
 */
final class EmployeeNames {
  private static final Caller US = new Caller.Platform("operational");

  private final Users users;
  private Optional<Map<String, List<User>>> byName = Optional.empty();
  private final Map<UserId, User> byId = new HashMap<>();

  EmployeeNames(Users users) {
    this.users = users;
  }

  /** The employee of that name; empty when there is none, or several. */
  Optional<UserId> named(String text) {
    List<User> found = all().getOrDefault(key(text), List.of());
    if (found.size() > 1) {
      found = found.stream().filter(User::active).toList();
    }
    return found.size() == 1 ? Optional.of(found.getFirst().id()) : Optional.empty();
  }

  /** By what {@link #named} finds the employee; empty for one who is unknown. */
  Optional<String> nameOf(UserId id) {
    var all = all();
    return Optional.ofNullable(byId.get(id))
        .map(
            user ->
                all.getOrDefault(key(user.displayName()), List.of()).size() == 1
                    ? user.displayName()
                    : user.signInName());
  }

  private Map<String, List<User>> all() {
    if (byName.isEmpty()) {
      byName = Optional.of(Caller.call(US, this::read));
    }
    return byName.get();
  }

  private Map<String, List<User>> read() {
    var found = new HashMap<String, List<User>>();
    var request = Page.Request.first(Page.Request.MAX_SIZE);
    Optional<Page.Cursor> next;
    do {
      Page<User> page = users.list(request);
      page.items().forEach(user -> byId.put(user.id(), user));
      next = page.next();
      if (next.isPresent()) {
        request = new Page.Request(next, Page.Request.MAX_SIZE);
      }
    } while (next.isPresent());
    byId.values()
        .forEach(
            user ->
                found.computeIfAbsent(key(user.displayName()), it -> new ArrayList<>()).add(user));
    // no two have the same one, and it goes before the names of others
    byId.values().forEach(user -> found.put(key(user.signInName()), List.of(user)));
    return found;
  }

  private static String key(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }
}
