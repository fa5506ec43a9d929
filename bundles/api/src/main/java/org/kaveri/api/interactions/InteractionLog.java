package org.kaveri.api.interactions;

import org.kaveri.api.ConflictException;
import org.kaveri.api.CustomerId;
import org.kaveri.api.InteractionId;
import org.kaveri.api.InvalidException;
import org.kaveri.api.NotFoundException;
import org.kaveri.api.Page;
import org.kaveri.api.RefusedException;
import org.kaveri.api.access.Permission;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Every contact with every customer.
 *
 * {@snippet :
 * var content = InteractionContent.of("call", draft -> draft.note("Wants it in blue."));
 * log.log(new NewInteraction(customer, content));
 * }
 *
 * <p>Each call checks one permission first ({@link RefusedException}), joins the caller's
 * transaction or makes its own, and is safe for any thread. Each call that writes publishes its
 * fact in the same transaction as its rows.
 *
 * @since 0.1
 */
@ProviderType
public interface InteractionLog {

  /** Allows to see interactions, their attachments and follow-ups. */
  Permission READ = new Permission("interactions:read");

  /** Allows to log and change interactions, attachments and follow-ups. */
  Permission WRITE = new Permission("interactions:write");

  /**
   * Logs a contact, with its follow-up and the attachments that the caller stored for it, in one
   * transaction; needs {@link #WRITE}; publishes {@link InteractionLogged}, and {@link
   * FollowUpAdded} where something must follow. Repeated with the same {@link
   * NewInteraction#requestKey()} by the same caller within 30 days it changes nothing and answers
   * as the first time.
   *
   * @throws InvalidException {@code interaction.channel-unknown} when no running room has the
   *     channel, {@code interaction.in-future} when it begins more than five minutes from now,
   *     {@code interaction.attachment} when one isn't the caller's or has an interaction already,
   *     {@code interaction.person-unknown} when one isn't at the customer, {@code
   *     interaction.employee-unknown}, {@code follow-up.assignee-missing}, {@code
   *     follow-up.assignee-unknown}
   * @throws ConflictException {@code interaction.request-reused} when the request key named another
   *     contact
   * @throws NotFoundException {@code customer.unknown}
   */
  Interaction log(NewInteraction interaction);

  /**
   * Replaces what an interaction says; needs {@link #WRITE}; publishes {@link InteractionChanged}
   * when anything differs. Where {@link InteractionContent#occurredAt()} or {@link
   * InteractionContent#employees()} is empty it stays as it was. A channel that is gone may stay
   * but can't be chosen. Attachments left out are removed for good.
   *
   * @throws NotFoundException {@code interaction.unknown}
   * @throws ConflictException {@code store.changed} when the version isn't the present one
   * @throws InvalidException as {@link #log}
   */
  Interaction change(InteractionId id, long version, InteractionContent content);

  /**
   * One interaction; needs {@link #READ}.
   *
   * @throws NotFoundException {@code interaction.unknown}
   */
  Interaction get(InteractionId id);

  /**
   * A customer's interactions, by {@link Interaction#occurredAt()} newest first; needs {@link
   * #READ}. The number of statements doesn't depend on the number of rows. A page stays right while
   * others log: nothing older than its cursor is shown twice or left out. Empty for a customer that
   * is unknown.
   *
   * @throws InvalidException {@code page.cursor} when the cursor isn't one of this list
   */
  Page<Interaction> timeline(CustomerId customer, Page.Request page);

  /**
   * What the caller has logged, by {@link Interaction#loggedAt()} newest first; needs {@link
   * #READ}; empty for callers that are not employees.
   *
   * @throws InvalidException {@code page.cursor} when the cursor isn't one of this list
   */
  Page<Interaction> loggedByMe(Page.Request page);
}
