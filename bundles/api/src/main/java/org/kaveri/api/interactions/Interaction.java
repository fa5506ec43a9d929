package org.kaveri.api.interactions;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.kaveri.api.CustomerId;
import org.kaveri.api.InteractionId;
import org.kaveri.api.PersonId;
import org.kaveri.api.UserId;

/**
 * One logged contact.
 *
 * @param id its name
 * @param version grows with each change; hand it to {@link InteractionLog#change}
 * @param customer whose contact it was
 * @param channel the {@link Channel#name()}, of a channel that may be gone by now: show it by
 *     {@link Channels#describe}
 * @param direction who began it, empty where nobody did or it isn't known
 * @param occurredAt when it began, to the millisecond
 * @param duration how long it took, to the second; empty where not known
 * @param persons who took part on the customer's side; may name persons who are gone since
 * @param employees who took part on ours
 * @param subject one line; may be empty
 * @param note several lines; may be empty
 * @param outcome what came of it, one line; may be empty
 * @param attachments in the order of show
 * @param loggedBy who logged it; empty when the platform did
 * @param loggedAt when it was logged, to the millisecond
 * @since 0.1
 */
public record Interaction(
    InteractionId id,
    long version,
    CustomerId customer,
    String channel,
    Optional<Direction> direction,
    Instant occurredAt,
    Optional<Duration> duration,
    List<PersonId> persons,
    List<UserId> employees,
    String subject,
    String note,
    String outcome,
    List<Attachment> attachments,
    Optional<UserId> loggedBy,
    Instant loggedAt) {
  public Interaction {
    persons = List.copyOf(persons);
    employees = List.copyOf(employees);
    attachments = List.copyOf(attachments);
  }
}
