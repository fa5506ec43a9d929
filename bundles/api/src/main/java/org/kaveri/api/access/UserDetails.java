package org.kaveri.api.access;

import java.util.Locale;
import java.util.Set;

/**
 * What an administrator writes of a user.
 *
 * @param signInName 2 to 100 characters without white space or control characters; upper and lower
 *     case are the same name, and no two users share one. May be an e-mail address
 * @param displayName 1 to 200 characters, as colleagues read it
 * @param language the language of the screens; one of {@link PersonalSettings#LANGUAGES}
 * @param roles names of roles; may be empty, then the user may do nothing but sign in
 * @since 0.1
 */
public record UserDetails(
    String signInName, String displayName, Locale language, Set<String> roles) {
  public UserDetails {
    roles = Set.copyOf(roles);
  }
}
