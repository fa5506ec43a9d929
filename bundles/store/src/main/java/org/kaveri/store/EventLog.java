package org.kaveri.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kaveri.api.CustomerId;
import org.kaveri.api.Subscription;
import org.kaveri.api.UserId;
import org.kaveri.api.events.EventListener;
import org.kaveri.api.events.EventWatcher.Notice;
import org.kaveri.api.events.Repairs.Failure;
import org.kaveri.api.events.Repairs.FailureId;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The log of facts as the platform's pump drives it, and as the room {@code rest} reads it for
 * those outside. Rooms publish by {@link Transaction#publish} and listen by {@link EventListener};
 * this is not for them.
 *
 * <p>A pass is: {@link #stamp}, then {@link #deliver} to each listener until it says that nothing
 * is left. Every node may do so at any time: the database sees to it that one at a time does.
 *
 * @since 0.1
 */
@ProviderType
public interface EventLog {

  /**
   * Gives committed facts their place in the log, at most a few thousand commits.
   *
   * @return how many; 0 also when another node is at it
   */
  int stamp();

  /** The place of the last commit that has one; 0 in an empty log. */
  long lastPlace();

  /**
   * Hands the listener one bounded batch: first what is due to be tried again, then what is new.
   * Never throws what the listener throws.
   */
  Delivery deliver(EventListener listener);

  /** Lets the listener forget and puts its cursor back to the first fact, in one transaction. */
  void replay(EventListener listener);

  /** What stands in the log after the place given, in order; of at most so many commits. */
  List<Notice> notices(long afterPlace, int commits);

  /** Calls back, in any thread, when facts may have been recorded here or on another node. */
  Subscription onChange(Runnable wake);

  /** Facts that wait for a retry or are parked, after the id given, by id. */
  List<Failure> failures(long after, int atMost);

  /** Makes a failed fact due at once, its attempts forgotten; false when it is gone. */
  boolean retry(FailureId failure);

  /** Lets a failed fact go and moves up what waits behind it; false when it is gone. */
  boolean discard(FailureId failure);

  /** All listeners that have a cursor, by name. */
  List<Cursor> cursors();

  /**
   * A bounded piece of the log from a position on, in order. Joins the transaction at hand.
   *
   * @param names the {@code EventName}s that are wanted
   * @param atMost so many facts, 1 or more
   * @since 0.2
   */
  Piece read(Position from, Set<String> names, int atMost);

  /**
   * A fact as it was written; empty where there is none. Joins the transaction at hand.
   *
   * @since 0.2
   */
  Optional<Written> find(Position at);

  /**
   * The place of the first commit of that moment or later, one beyond the last place where there is
   * none. Clocks of several nodes differ, and so may neighbouring commits by as much.
   *
   * @since 0.2
   */
  long placeSince(Instant moment);

  /**
   * How a delivery went.
   *
   * @param outcome whether to go on
   * @param handled facts whose effect was committed
   * @param nextDue when a failed fact is to be tried again, if one waits
   */
  record Delivery(Outcome outcome, int handled, Optional<Instant> nextDue) {}

  /** Whether to deliver again. */
  enum Outcome {
    /** There may be more: deliver again at once. */
    MORE,
    /** Nothing is left but what waits for a later time. */
    IDLE,
    /** Another thread or node is at it: come back with the next wake-up. */
    BUSY,
    /** The database is away: come back after a pause. */
    AWAY
  }

  /**
   * How far a listener is.
   *
   * @param listener its name
   * @param place everything before this place has been handed to it
   * @param failures what is not settled
   * @param stalled whether it takes nothing new, since too much failed
   */
  record Cursor(String listener, long place, long failures, boolean stalled) {}

  /**
   * Where reading goes on.
   *
   * @param place of a commit, from 1 on
   * @param index of a fact within the commit, from 0 on
   * @since 0.2
   */
  record Position(long place, int index) {}

  /**
   * A fact without what it says.
   *
   * @param at where it stands
   * @param committed when it was
   * @param name its {@code EventName}
   * @param customer whom it concerns, if anybody
   * @since 0.2
   */
  record Heading(Position at, Instant committed, String name, Optional<CustomerId> customer) {}

  /**
   * A piece of the log.
   *
   * @param facts in order
   * @param end where reading goes on afterwards
   * @param hasMore whether the log goes on there
   * @since 0.2
   */
  record Piece(List<Heading> facts, Position end, boolean hasMore) {}

  /**
   * A fact with what it says.
   *
   * @param actor the employee on whose behalf; empty when it was the platform itself
   * @param json the record as an object, ids as numbers, what is empty as null
   * @since 0.2
   */
  record Written(Heading heading, Optional<UserId> actor, String json) {}
}
