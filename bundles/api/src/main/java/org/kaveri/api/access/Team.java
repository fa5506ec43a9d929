package org.kaveri.api.access;

import java.util.Set;
import org.kaveri.api.TeamId;
import org.kaveri.api.UserId;

/**
 * Employees who care for customers together.
 *
 * @param id never given to another team
 * @param name 1 to {@value Teams#LONGEST_NAME} characters; no two teams have one name, whatever its
 *     case
 * @param members users, also those who are disabled: so a leaver's customers stay with her team
 * @param version handed back to {@link Teams#change} so that nobody overwrites another's change
 * @since 0.1
 */
public record Team(TeamId id, String name, Set<UserId> members, int version) {
  public Team {
    members = Set.copyOf(members);
  }
}
