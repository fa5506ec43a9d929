package org.kaveri.rest.server;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.kaveri.api.InvalidException;
import org.kaveri.api.NotFoundException;
import org.kaveri.api.UserId;
import org.kaveri.api.access.Permission;

/**
 * A token that is to be made.
 *
 * @param user for whom it speaks
 * @param name what it is for, 1 to 100 characters
 * @param life how long it can be used, to 366 days
 * @param scope what it may do at most; empty for all that its user may
 */
public record NewToken(UserId user, String name, Duration life, Optional<Set<Permission>> scope) {
  /** How long a token lives that says nothing else. */
  public static final Duration USUAL_LIFE = Duration.ofDays(90);

  /** How long a name is at most. */
  public static final int LONGEST_NAME = 100;

  private static final Duration LONGEST_LIFE = Duration.ofDays(366);

  /**
   * As the constructor, of what was entered.
   *
   * @throws NotFoundException {@code user.unknown} without a user
   */
  public static NewToken of(
      Optional<UserId> user, String name, Duration life, Optional<Set<Permission>> scope) {
    return new NewToken(
        user.orElseThrow(() -> new NotFoundException("user.unknown", "There is no such user.")),
        name,
        life,
        scope);
  }

  /**
   * Checks it.
   *
   * @throws InvalidException {@code token.name}, {@code token.life}, {@code token.scope}
   */
  public NewToken {
    name = name.strip();
    if (name.isEmpty()
        || name.length() > LONGEST_NAME
        || name.chars().anyMatch(Character::isISOControl)) {
      throw new InvalidException("token.name", "A token has a name of 1 to 100 characters.");
    }
    if (life.isNegative() || life.isZero() || life.compareTo(LONGEST_LIFE) > 0) {
      throw new InvalidException("token.life", "A token lives for 1 to 366 days.");
    }
    scope = scope.map(Set::copyOf);
    if (scope.filter(Set::isEmpty).isPresent()) {
      throw new InvalidException("token.scope", "A token may do one thing at least.");
    }
  }
}
