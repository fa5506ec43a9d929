package org.kaveri.api.access;

import java.util.List;
import java.util.Set;
import org.kaveri.api.ConflictException;
import org.kaveri.api.InvalidException;
import org.kaveri.api.NotFoundException;
import org.kaveri.api.RefusedException;
import org.kaveri.api.TeamId;
import org.kaveri.api.UserId;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Teams of employees. Who has the sight {@link Sight#TEAM} sees the customers of all members of all
 * teams in which she is.
 *
 * <p>Needs {@link Users#MANAGE}; changes are written to the audit, join the transaction at hand and
 * are felt on every node within five seconds. Since whoever changes a team changes what its members
 * see, changes are refused with {@code access.beyond-own} to callers who do not see all customers
 * themselves.
 *
 * @since 0.1
 */
@ProviderType
public interface Teams {
  /** Longest name of a team, in characters. */
  int LONGEST_NAME = 60;

  /** Most teams there can be. */
  int MOST_TEAMS = 500;

  /** Most members that a team can have. */
  int MOST_MEMBERS = 500;

  /** All teams by name, three statements at most. */
  List<Team> list();

  /**
   * The team of that id.
   *
   * @throws NotFoundException {@code team.unknown}
   */
  Team get(TeamId team);

  /**
   * Adds a team.
   *
   * @throws InvalidException {@code team.name}, {@code team.too-many}, {@code
   *     team.too-many-members}, {@code team.member-unknown}
   * @throws ConflictException {@code team.name-taken}
   * @throws RefusedException {@code access.beyond-own}
   */
  Team create(String name, Set<UserId> members);

  /**
   * Gives a team another name and other members.
   *
   * @param version as read with the team
   * @throws NotFoundException {@code team.unknown}
   * @throws InvalidException as {@link #create}
   * @throws ConflictException {@code team.name-taken}, {@code store.changed}
   * @throws RefusedException {@code access.beyond-own}
   */
  Team change(TeamId team, int version, String name, Set<UserId> members);

  /**
   * Removes a team; its members and their customers stay.
   *
   * @throws NotFoundException {@code team.unknown}
   * @throws RefusedException {@code access.beyond-own}
   */
  void delete(TeamId team);
}
