package org.kaveri.api.access;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kaveri.api.ConflictException;
import org.kaveri.api.InvalidException;
import org.kaveri.api.NotFoundException;
import org.kaveri.api.Page;
import org.kaveri.api.RefusedException;
import org.kaveri.api.UserId;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The employees who sign in. Users are never deleted, since what they did keeps their id; who
 * leaves is disabled.
 *
 * <p>Names of colleagues are open to every caller; all else needs {@link #MANAGE}. Changes are
 * written to the audit, join the transaction at hand and are felt on every node within five
 * seconds.
 *
 * <p>{@link #MANAGE} reaches as far as the caller's own permissions: who would give a role that
 * permits more is refused with {@code access.beyond-own}, and who would change, disable, enable,
 * invite or set the password of somebody who holds more with {@code user.holds-more}.
 *
 * @since 0.1
 */
@ProviderType
public interface Users {
  /** Lets the holder see and change users and roles. */
  Permission MANAGE = new Permission("users:manage");

  /** Shortest password that is accepted, in characters. */
  int SHORTEST_PASSWORD = 12;

  /** Longest password that is accepted, in characters. */
  int LONGEST_PASSWORD = 128;

  /** All users, disabled ones too, ordered by sign-in name. Needs {@link #MANAGE}. */
  Page<User> list(Page.Request page);

  /**
   * Active users for a picker: those whose display name or sign-in name has a word that starts with
   * the text, ordered by display name. Open to every caller.
   *
   * @param text upper and lower case are alike; blank finds all
   * @param limit 1 to 100
   */
  List<Colleague> search(String text, int limit);

  /**
   * Display names of users, disabled ones too; ids that nobody has are left out. One query for all
   * of them, mostly none. Open to every caller.
   */
  Map<UserId, String> namesOf(Set<UserId> users);

  /** As {@link #namesOf}, of one user. */
  default Optional<String> nameOf(UserId user) {
    return Optional.ofNullable(namesOf(Set.of(user)).get(user));
  }

  /** The user, when there is one. Needs {@link #MANAGE} unless it is the caller's own. */
  Optional<User> find(UserId user);

  /** The user of this sign-in name, when there is one. Needs {@link #MANAGE}. */
  Optional<User> findBySignInName(String signInName);

  /**
   * As {@link #find}, insisting.
   *
   * @throws NotFoundException {@code user.unknown}
   */
  User get(UserId user);

  /**
   * Adds a user without a password: give out a link by {@link #invite}, or set one by {@link
   * #setPassword}.
   *
   * @throws InvalidException {@code user.sign-in-name}, {@code user.display-name}, {@code
   *     user.language}, {@code user.role-unknown}
   * @throws ConflictException {@code user.sign-in-name-taken}
   * @throws RefusedException {@code access.beyond-own}
   */
  User create(UserDetails details);

  /**
   * Changes a user. A link of {@link #invite} that was given out before stops working when the
   * change gives the user a permission more.
   *
   * @param version as read with the user
   * @throws InvalidException as {@link #create}, and {@code user.last-administrator} when nobody
   *     would be left who can sign in as one
   * @throws ConflictException {@code user.sign-in-name-taken}, {@code store.changed}
   * @throws RefusedException {@code access.beyond-own}, {@code user.holds-more}
   */
  User change(UserId user, int version, UserDetails details);

  /**
   * Shuts a user out: no sign-in, and open sessions end within five seconds. Quiet when it is so
   * already.
   *
   * @throws InvalidException {@code user.last-administrator}
   * @throws RefusedException {@code user.own-account} when callers would shut themselves out,
   *     {@code user.holds-more}
   */
  User disable(UserId user);

  /**
   * Lets a user in again, with the password of before. Quiet when it is so already.
   *
   * @throws RefusedException {@code user.holds-more}
   */
  User enable(UserId user);

  /**
   * Sets a password for somebody and ends their open sessions. For the console and for scripts;
   * between people {@link #invite} is better, since then nobody else knows the password.
   *
   * @param password wiped by this call, whatever comes of it
   * @throws InvalidException {@code password.too-short}, {@code password.too-long}, {@code
   *     password.common}, {@code password.has-name}
   * @throws RefusedException {@code user.holds-more}
   */
  void setPassword(UserId user, char[] password);

  /**
   * Returns quietly when the caller could do all that the user may, and keeps it so until the end
   * of the transaction at hand: for a service that hands something on by which one acts as the
   * user. Needs {@link #MANAGE}.
   *
   * @throws NotFoundException {@code user.unknown}
   * @throws RefusedException {@code user.holds-more}
   */
  void requireReach(UserId user);

  /**
   * Makes a one-time link with which somebody sets a password of their own: for a new colleague and
   * for one who has forgotten it. A link made before stops working; the password of before goes on
   * working until the link is used.
   *
   * @throws RefusedException {@code user.holds-more}
   */
  OneTimeToken invite(UserId user);
}
