package org.kaveri.api.access;

import java.time.Duration;
import org.kaveri.api.InvalidException;
import org.kaveri.api.RefusedException;
import org.kaveri.api.Subscription;
import org.kaveri.api.UserId;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Lets employees in. For borders only; no caller needs to be bound except where it is said.
 *
 * <p>Whether a sign-in name exists is told to nobody: an unknown name, a wrong password, a disabled
 * user and a user without a password get the same answer after the same work. At most five tries a
 * minute reach one account, and after twenty failures in a row five tries in fifteen minutes; it
 * opens again by itself. An address from which the user has signed in before keeps tries of its
 * own, so that a stranger who guesses does not keep the owner out.
 *
 * <p>Every {@code char[]} handed in is wiped before the call returns or throws. All of it is
 * written to the audit, without names and addresses.
 *
 * @since 0.1
 */
@ProviderType
public interface SignIn {

  /** What came of a try. */
  sealed interface Result {
    /**
     * Come in. The border binds {@code new Caller.Employee(ticket.user())} to each call, and asks
     * {@link SignIn#isValid} with the ticket before each (it is cheap).
     */
    record Welcome(Ticket ticket) implements Result {}

    /** Name and password don't belong together, or the account is closed: nobody learns which. */
    record Refused() implements Result {}

    /**
     * Too many tries; the password was not looked at.
     *
     * @param pause how long until the next try is looked at
     */
    record TooManyTries(Duration pause) implements Result {}
  }

  /**
   * Proof of one sign-in, kept in the session of the border. Goes out of use when the user is
   * disabled, or when the user's password is set anew elsewhere.
   *
   * @param user who
   * @param generation of the user's password and standing
   */
  record Ticket(UserId user, int generation) {}

  /**
   * Tries a name and a password.
   *
   * @param signInName as typed; upper and lower case are the same
   * @param password wiped
   * @param origin where the try comes from, as the border knows it (an address); held in memory
   *     only, and only as a keyed hash
   */
  Result signIn(String signInName, char[] password, String origin);

  /** Whether a ticket still lets in; a change is felt within five seconds on every node. */
  boolean isValid(Ticket ticket);

  /**
   * Tells, on every node and within two seconds, that tickets may have gone out of use or
   * permissions may have changed: a border asks {@link #isValid} and {@link Access} again for what
   * it keeps open, so that nobody goes on looking at what is no longer theirs.
   *
   * @param changed called by a thread that may not wait, after what was known before is forgotten
   */
  Subscription onChange(Runnable changed);

  /** Notes that somebody signed out. */
  void signedOut(Ticket ticket);

  /**
   * Changes the password of the calling employee and ends their other sessions.
   *
   * @param current the one of now, wiped
   * @param fresh the one to come, wiped
   * @return the ticket for the session at hand to go on with
   * @throws RefusedException {@code password.current-wrong}, {@code password.too-many-tries} with
   *     the seconds to wait
   * @throws InvalidException {@code password.too-short}, {@code password.too-long}, {@code
   *     password.common}, {@code password.has-name}
   */
  Ticket changeOwnPassword(char[] current, char[] fresh);

  /**
   * Whether the token opens a page to set a password, and which one. Never says why not.
   *
   * @param token the end of the link
   */
  TokenState look(String token);

  /** What a link is good for. */
  enum TokenState {
    /** It sets up the first administrator. */
    SET_UP,
    /** It sets the password of a user. */
    PASSWORD,
    /** Nothing: used, expired, replaced or never given out. */
    NOTHING
  }

  /**
   * Whether the server still waits for its first administrator: then there is nobody to sign in,
   * and the start of the server prints a one-time link for {@link #setUp}.
   */
  boolean needsSetUp();

  /**
   * Creates the first administrator and signs in.
   *
   * @param token the end of the one-time link
   * @param details roles are ignored: the user becomes {@link Roles#ADMINISTRATOR}
   * @param password wiped
   * @throws RefusedException {@code token.useless} when the token is none, or somebody was faster
   * @throws InvalidException as {@link Users#create} and {@link Users#setPassword}; the token then
   *     goes on working
   */
  Ticket setUp(String token, UserDetails details, char[] password);

  /**
   * Sets the password of the user to whom a link was given, ends other sessions and signs in.
   *
   * @param token the end of the one-time link
   * @param password wiped
   * @throws RefusedException {@code token.useless}
   * @throws InvalidException as {@link Users#setPassword}; the token then goes on working
   */
  Ticket redeem(String token, char[] password);
}
