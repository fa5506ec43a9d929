package org.kaveri.api.events;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.kaveri.api.CustomerId;
import org.kaveri.api.NotFoundException;
import org.kaveri.api.Page;
import org.kaveri.api.RefusedException;
import org.kaveri.api.access.Permission;
import org.osgi.annotation.versioning.ProviderType;

/**
 * What listeners could not do, for a person to decide.
 *
 * <p>Every operation needs {@link #MANAGE} (else {@link RefusedException}), is one transaction and
 * is written to the audit.
 *
 * @since 0.1
 */
@ProviderType
public interface Repairs {

  /** Look at what failed, try it again, let it go, replay a listener. */
  Permission MANAGE = new Permission("repairs:manage");

  /** Facts that wait for a retry or are parked, those that failed first at the top. */
  Page<Failure> failures(Page.Request page);

  /**
   * Tries a failed fact again at once, with all its attempts before it.
   *
   * @throws NotFoundException {@code repairs.gone} when it has been settled meanwhile
   */
  void retry(FailureId failure);

  /**
   * Lets a failed fact go without its effect; what waited behind it moves up.
   *
   * @throws NotFoundException {@code repairs.gone} when it has been settled meanwhile
   */
  void discard(FailureId failure);

  /** All listeners that ever were, by name, with how far they are. */
  List<Progress> listeners();

  /**
   * Lets a listener forget its effects and hear every fact again from the first.
   *
   * @throws NotFoundException {@code repairs.no-listener} when no running listener has the name
   */
  void replay(String listener);

  /**
   * Names one failure.
   *
   * @param value positive
   */
  record FailureId(long value) {}

  /**
   * A fact that a listener failed on.
   *
   * @param id names it
   * @param listener who failed
   * @param place the commit that wrote the fact
   * @param index its number within the commit
   * @param event the {@link EventName} of the fact
   * @param customer whom it concerns, if anybody; later facts about them wait behind this one
   * @param attempts how often it was tried
   * @param since when it failed first
   * @param nextAttempt when it is tried again; empty when it is parked
   * @param waiting how many later facts of the customer wait behind it
   * @param reason the error's code or class and where it arose, without its text
   */
  record Failure(
      FailureId id,
      String listener,
      long place,
      int index,
      String event,
      Optional<CustomerId> customer,
      int attempts,
      Instant since,
      Optional<Instant> nextAttempt,
      long waiting,
      String reason) {

    /** Whether only a person moves it on. */
    public boolean parked() {
      return nextAttempt.isEmpty();
    }
  }

  /**
   * How far a listener is.
   *
   * @param listener its name
   * @param running whether the room that provides it is running on this node
   * @param behind commits recorded and not yet handed to it
   * @param failures facts it failed on that are not settled
   * @param stalled whether it takes nothing new until some failures are settled, since there are
   *     too many
   */
  record Progress(String listener, boolean running, long behind, long failures, boolean stalled) {}
}
