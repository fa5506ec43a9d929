package org.kaveri.api.interactions;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import org.kaveri.api.AttachmentId;
import org.kaveri.api.InvalidException;
import org.kaveri.api.PersonId;
import org.kaveri.api.UserId;

/**
 * What an interaction says: all of it that whoever logs it may choose and later change. Begin with
 * {@link #of} and go on with the {@code with…} methods:
 *
 * {@snippet :
 * InteractionContent.of("call")
 *     .withDirection(Direction.IN)
 *     .withDuration(Duration.ofMinutes(15))
 *     .withSubject("Colour of the next delivery")
 * }
 *
 * <p>Texts are cleaned: control characters go, line ends become {@code \n}, letters are composed
 * (Unicode NFC).
 *
 * @param channel the {@link Channel#name()}
 * @param direction who began it, empty where nobody did or it isn't known
 * @param occurredAt when it began; empty for now
 * @param duration how long it took, 0 to 7 days; empty where not known
 * @param persons who took part on the customer's side, at most {@value #MAX_PARTICIPANTS}
 * @param employees who took part on ours, at most {@value #MAX_PARTICIPANTS}; empty for the caller
 * @param subject one line of at most {@value #MAX_LINE} characters; may be empty
 * @param note at most {@value #MAX_NOTE} characters; may be empty
 * @param outcome what came of it, one line of at most {@value #MAX_LINE} characters; may be empty
 * @param attachments stored before by the same caller, at most {@value #MAX_ATTACHMENTS}, in the
 *     order of show
 * @since 0.1
 */
public record InteractionContent(
    String channel,
    Optional<Direction> direction,
    Optional<Instant> occurredAt,
    Optional<Duration> duration,
    SequencedSet<PersonId> persons,
    SequencedSet<UserId> employees,
    String subject,
    String note,
    String outcome,
    List<AttachmentId> attachments) {

  /** The longest subject and outcome, in characters. */
  public static final int MAX_LINE = 200;

  /** The longest note, in characters. */
  public static final int MAX_NOTE = 20_000;

  /** The most persons and the most employees. */
  public static final int MAX_PARTICIPANTS = 100;

  /** The most attachments. */
  public static final int MAX_ATTACHMENTS = 50;

  private static final Duration LONGEST = Duration.ofDays(7);

  /**
   * Checks and cleans what is given.
   *
   * @throws InvalidException {@code interaction.channel-malformed}, {@code interaction.duration},
   *     {@code interaction.too-many}, {@code interaction.text-too-long}
   */
  public InteractionContent {
    channel = requireChannelName(channel);
    if (duration.isPresent()
        && (duration.get().isNegative() || duration.get().compareTo(LONGEST) > 0)) {
      throw new InvalidException(
          "interaction.duration", "A contact takes between nothing and seven days.");
    }
    persons = limited("persons", persons, MAX_PARTICIPANTS);
    employees = limited("employees", employees, MAX_PARTICIPANTS);
    subject = Texts.line("subject", subject, MAX_LINE);
    note = Texts.block("note", note, MAX_NOTE);
    outcome = Texts.line("outcome", outcome, MAX_LINE);
    attachments = List.copyOf(limited("attachments", attachments, MAX_ATTACHMENTS));
  }

  /** A contact by that channel, now, by the caller, with nothing said yet. */
  public static InteractionContent of(String channel) {
    return new InteractionContent(
        channel,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        new LinkedHashSet<>(),
        new LinkedHashSet<>(),
        "",
        "",
        "",
        List.of());
  }

  /** The same with this direction. */
  public InteractionContent withDirection(Direction value) {
    return new InteractionContent(
        channel,
        Optional.of(value),
        occurredAt,
        duration,
        persons,
        employees,
        subject,
        note,
        outcome,
        attachments);
  }

  /** The same, begun at this moment. */
  public InteractionContent withOccurredAt(Instant value) {
    return new InteractionContent(
        channel,
        direction,
        Optional.of(value),
        duration,
        persons,
        employees,
        subject,
        note,
        outcome,
        attachments);
  }

  /** The same with this duration. */
  public InteractionContent withDuration(Duration value) {
    return new InteractionContent(
        channel,
        direction,
        occurredAt,
        Optional.of(value),
        persons,
        employees,
        subject,
        note,
        outcome,
        attachments);
  }

  /** The same with these people of the customer's side. */
  public InteractionContent withPersons(PersonId... values) {
    return new InteractionContent(
        channel,
        direction,
        occurredAt,
        duration,
        new LinkedHashSet<>(List.of(values)),
        employees,
        subject,
        note,
        outcome,
        attachments);
  }

  /** The same with these people of our side. */
  public InteractionContent withEmployees(UserId... values) {
    return new InteractionContent(
        channel,
        direction,
        occurredAt,
        duration,
        persons,
        new LinkedHashSet<>(List.of(values)),
        subject,
        note,
        outcome,
        attachments);
  }

  /** The same with this subject. */
  public InteractionContent withSubject(String value) {
    return new InteractionContent(
        channel,
        direction,
        occurredAt,
        duration,
        persons,
        employees,
        value,
        note,
        outcome,
        attachments);
  }

  /** The same with this note. */
  public InteractionContent withNote(String value) {
    return new InteractionContent(
        channel,
        direction,
        occurredAt,
        duration,
        persons,
        employees,
        subject,
        value,
        outcome,
        attachments);
  }

  /** The same with this outcome. */
  public InteractionContent withOutcome(String value) {
    return new InteractionContent(
        channel,
        direction,
        occurredAt,
        duration,
        persons,
        employees,
        subject,
        note,
        value,
        attachments);
  }

  /** The same with these attachments. */
  public InteractionContent withAttachments(List<AttachmentId> values) {
    return new InteractionContent(
        channel,
        direction,
        occurredAt,
        duration,
        persons,
        employees,
        subject,
        note,
        outcome,
        values);
  }

  private static String requireChannelName(String name) {
    if (!name.matches("[a-z][a-z0-9.-]{0,59}")) {
      throw new InvalidException(
          "interaction.channel-malformed",
          "A channel is named by at most 60 lower-case letters, digits, hyphens and dots.");
    }
    return name;
  }

  private static <T> SequencedSet<T> limited(String field, Collection<T> values, int max) {
    SequencedSet<T> copy = new LinkedHashSet<>(values);
    if (copy.size() > max) {
      throw new InvalidException(
          "interaction.too-many", "At most " + max + " " + field + " can be named.", field, max);
    }
    return Collections.unmodifiableSequencedSet(copy);
  }
}
