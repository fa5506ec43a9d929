package org.kaveri.api.interactions;

import java.time.LocalDate;
import java.util.Optional;
import org.kaveri.api.ConflictException;
import org.kaveri.api.CustomerId;
import org.kaveri.api.FollowUpId;
import org.kaveri.api.InteractionId;
import org.kaveri.api.InvalidException;
import org.kaveri.api.NotFoundException;
import org.kaveri.api.Page;
import org.osgi.annotation.versioning.ProviderType;

/**
 * What is to be done for whom, by whom and by when.
 *
 * <p>Reading needs {@link InteractionLog#READ}, writing {@link InteractionLog#WRITE}. Days are
 * those of the company's time zone. Each call joins the caller's transaction or makes its own and
 * is safe for any thread.
 *
 * @since 0.1
 */
@ProviderType
public interface FollowUps {

  /** Which ones of a customer are listed. */
  enum State {
    /** Not done yet, by due day, earliest first. */
    OPEN,
    /** Done, by when, latest first. */
    DONE
  }

  /**
   * Adds a follow-up that no interaction is logged with; publishes {@link FollowUpAdded}.
   *
   * @param interaction what it comes from, if anything; one of the same customer
   * @throws NotFoundException {@code customer.unknown}, {@code interaction.unknown}
   * @throws InvalidException {@code follow-up.assignee-missing} when nobody is named and the caller
   *     is no employee, {@code follow-up.assignee-unknown}
   */
  FollowUp add(CustomerId customer, Optional<InteractionId> interaction, FollowUpContent content);

  /**
   * Marks it done by the caller, now; publishes {@link FollowUpDone}. Does nothing to one that is
   * done already.
   *
   * @throws NotFoundException {@code follow-up.unknown}
   */
  FollowUp done(FollowUpId id);

  /**
   * Takes {@link #done} back; publishes {@link FollowUpReopened}. Does nothing to one that is open.
   *
   * @throws NotFoundException {@code follow-up.unknown}
   */
  FollowUp reopen(FollowUpId id);

  /**
   * Replaces what it says; publishes {@link FollowUpChanged}. An assignee left empty stays.
   *
   * @throws NotFoundException {@code follow-up.unknown}
   * @throws ConflictException {@code store.changed} when the version isn't the present one
   * @throws InvalidException {@code follow-up.assignee-unknown}
   */
  FollowUp change(FollowUpId id, long version, FollowUpContent content);

  /**
   * One follow-up.
   *
   * @throws NotFoundException {@code follow-up.unknown}
   */
  FollowUp get(FollowUpId id);

  /**
   * The open ones that the caller is to do on that day or should have done before, earliest first;
   * empty for callers that are not employees.
   *
   * @throws InvalidException {@code page.cursor} when the cursor isn't one of this list
   */
  Page<FollowUp> mine(LocalDate until, Page.Request page);

  /**
   * Those of a customer.
   *
   * @throws InvalidException {@code page.cursor} when the cursor isn't one of this list
   */
  Page<FollowUp> ofCustomer(CustomerId customer, State state, Page.Request page);

  /** The day it is now where the company is; needs no permission. */
  LocalDate today();
}
