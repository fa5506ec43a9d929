package org.kaveri.api.access;

import java.util.Set;

/**
 * A permission that a room knows. Its title is the text {@code permission.<part>.<verb>} of that
 * room: {@code permission.customers.write} for {@code customers:write}. Those under one {@code
 * permission.customers} are listed together.
 *
 * @param permission what is permitted
 * @param grantedTo names of built-in roles that have it unless an administrator decides otherwise;
 *     {@link Roles#ADMINISTRATOR} has it anyway
 * @since 0.1
 */
public record DeclaredPermission(Permission permission, Set<String> grantedTo) {
  public DeclaredPermission {
    grantedTo = Set.copyOf(grantedTo);
  }

  /** As the constructor. */
  public static DeclaredPermission of(Permission permission, String... grantedTo) {
    return new DeclaredPermission(permission, Set.of(grantedTo));
  }

  /** The key of the text that names it. */
  public String titleKey() {
    return "permission." + permission.name().replace(':', '.');
  }

  /** The key of the text under which it is listed with others: {@code permission.customers}. */
  public String groupKey() {
    return "permission." + permission.name().substring(0, permission.name().indexOf(':'));
  }
}
