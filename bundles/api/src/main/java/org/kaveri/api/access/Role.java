package org.kaveri.api.access;

import java.util.Set;

/**
 * A name for a set of permissions.
 *
 * @param name the name; of a built-in role a word whose title is the text {@code role.<name>}
 * @param builtIn whether it came with the server: then it cannot be deleted
 * @param permissions what its holders may do at this moment, from all rooms that run; of {@link
 *     Roles#ADMINISTRATOR} always everything
 * @param sight which customers its holders see at least; of {@link Roles#ADMINISTRATOR} always all
 * @param version handed back to {@link Roles#change} so that nobody overwrites another's change
 * @since 0.1
 */
public record Role(
    String name, boolean builtIn, Set<Permission> permissions, Sight sight, int version) {
  public Role {
    permissions = Set.copyOf(permissions);
  }

  /** A role whose holders see all customers. */
  public Role(String name, boolean builtIn, Set<Permission> permissions, int version) {
    this(name, builtIn, permissions, Sight.ALL, version);
  }
}
