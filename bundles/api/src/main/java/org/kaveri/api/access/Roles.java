package org.kaveri.api.access;

import java.util.List;
import java.util.Set;
import org.kaveri.api.ConflictException;
import org.kaveri.api.InvalidException;
import org.kaveri.api.NotFoundException;
import org.kaveri.api.RefusedException;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Roles and what they may do.
 *
 * <p>A role's permissions are those that rooms {@linkplain DeclaredPermission#grantedTo() grant to
 * it by default}, plus what an administrator added, minus what an administrator took away; so a
 * module that is installed later works for its people at once. Needs {@link Users#MANAGE}; changes
 * are written to the audit.
 *
 * <p>Nobody gives or takes away a permission that they do not hold themselves: that is refused with
 * {@code access.beyond-own}. So it is with a wider {@link Sight} than one's own.
 *
 * @since 0.1
 */
@ProviderType
public interface Roles {
  /** May do everything, and cannot be narrowed. */
  String ADMINISTRATOR = "administrator";

  /** Everybody who meets customers. */
  String STAFF = "staff";

  /** Staff who also see to it that nothing hangs on one person. */
  String TEAM_LEAD = "team-lead";

  /** Those who make segments and campaigns. */
  String MARKETING = "marketing";

  /** All roles: the built-in ones first, then the company's own by name. */
  List<Role> list();

  /** What can be permitted: the permissions that the rooms at hand declare, ordered by name. */
  List<DeclaredPermission> permissions();

  /**
   * Adds a role of the company's own.
   *
   * @param name 1 to 60 characters
   * @throws InvalidException {@code role.name}
   * @throws ConflictException {@code role.name-taken}
   * @throws RefusedException {@code access.beyond-own}
   */
  Role create(String name, Set<Permission> permissions, Sight sight);

  /** As {@link #create(String, Set, Sight)}; its holders see all customers. */
  default Role create(String name, Set<Permission> permissions) {
    return create(name, permissions, Sight.ALL);
  }

  /**
   * Makes the role's permissions and sight these. A permission of a room that does not run at the
   * moment is kept as it was.
   *
   * @param version as read with the role
   * @throws NotFoundException {@code role.unknown}
   * @throws InvalidException {@code role.administrator-fixed} for {@link #ADMINISTRATOR}
   * @throws ConflictException {@code store.changed}
   * @throws RefusedException {@code access.beyond-own} when a permission that would come or go is
   *     not the caller's own, or either sight is wider than the caller's
   */
  Role change(String name, int version, Set<Permission> permissions, Sight sight);

  /** As {@link #change(String, int, Set, Sight)}; the sight stays as it is. */
  Role change(String name, int version, Set<Permission> permissions);

  /**
   * Removes a role of the company's own from everybody who has it, and then the role.
   *
   * @throws NotFoundException {@code role.unknown}
   * @throws InvalidException {@code role.built-in}
   * @throws RefusedException {@code access.beyond-own} when it permits more than the caller holds
   */
  void delete(String name);
}
