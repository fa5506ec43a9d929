package org.kaveri.customers;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kaveri.api.InvalidException;
import org.kaveri.api.UserId;
import org.kaveri.api.access.Colleague;
import org.kaveri.api.access.Users;

/** Employees as files name them: by the whole name that colleagues see. For one thread. */
final class Employees {
  private static final int LOOKED_AT = 100;

  private final Users users;
  private final Map<String, Optional<UserId>> known = new HashMap<>();

  Employees(Users users) {
    this.users = users;
  }

  /**
   * The employee of that name.
   *
   * @throws InvalidException {@code customer.employee-unknown} when none or several have it
   */
  UserId named(String name) {
    return known
        .computeIfAbsent(name.strip(), this::find)
        .orElseThrow(
            () ->
                new InvalidException(
                    "customer.employee-unknown", "Not exactly one employee has this name."));
  }

  private Optional<UserId> find(String name) {
    List<Colleague> found =
        users.search(name, LOOKED_AT).stream()
            .filter(colleague -> colleague.displayName().equalsIgnoreCase(name))
            .toList();
    return found.size() == 1 ? Optional.of(found.getFirst().id()) : Optional.empty();
  }
}
