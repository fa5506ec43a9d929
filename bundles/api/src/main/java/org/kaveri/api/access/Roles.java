package org.kaveri.api.access;

import java.util.List;
import java.util.Set;
import org.kaveri.api.ConflictException;
import org.kaveri.api.InvalidException;
import org.kaveri.api.NotFoundException;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Roles and what they may do.
 *
 * <p>A role's permissions are those that rooms {@linkplain DeclaredPermission#grantedTo() grant to
 * it by default}, plus what an administrator added, minus what an administrator took away; so a
 * module that is installed later works for its people at once. Needs {@link Users#MANAGE}; changes
 * are written to the audit.
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
   */
  Role create(String name, Set<Permission> permissions);

  /**
   * Makes the role's permissions these. A permission of a room that does not run at the moment is
   * kept as it was.
   *
   * @throws NotFoundException {@code role.unknown}
   * @throws InvalidException {@code role.administrator-fixed} for {@link #ADMINISTRATOR}
   */
  Role change(String name, Set<Permission> permissions);

  /**
   * Removes a role of the company's own from everybody who has it, and then the role.
   *
   * @throws NotFoundException {@code role.unknown}
   * @throws InvalidException {@code role.built-in}
   */
  void delete(String name);
}
