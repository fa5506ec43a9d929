package org.kaveri.api.access;

import java.util.Locale;
import java.util.Set;
import org.kaveri.api.UserId;

/**
 * One employee who signs in.
 *
 * @param id never given to anybody else, not even after the user is disabled
 * @param signInName as typed at sign-in; upper and lower case are the same name
 * @param displayName as colleagues read it
 * @param language the language of the screens
 * @param roles names of roles, see {@link Roles}
 * @param active {@code false} once disabled: cannot sign in, and open sessions end within five
 *     seconds
 * @param hasPassword {@code false} until a one-time link has been used or a password was set
 * @param version handed back to {@link Users#change} so that nobody overwrites another's change
 * @since 0.1
 */
public record User(
    UserId id,
    String signInName,
    String displayName,
    Locale language,
    Set<String> roles,
    boolean active,
    boolean hasPassword,
    int version) {
  public User {
    roles = Set.copyOf(roles);
  }

  /** What an administrator may change of it. */
  public UserDetails details() {
    return new UserDetails(signInName, displayName, language, roles);
  }
}
