package org.kaveri.api.interactions;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.function.Consumer;
import org.kaveri.api.AttachmentId;
import org.kaveri.api.InvalidException;
import org.kaveri.api.PersonId;
import org.kaveri.api.UserId;

/**
 * What an interaction says: all of it that whoever logs it may choose and later change. Components
 * will be added: use {@link #of} and {@link #with} rather than the constructor.
 *
 * {@snippet :
 * InteractionContent.of(
 *     "call",
 *     draft ->
 *         draft
 *             .direction(Direction.IN)
 *             .duration(Duration.ofMinutes(15))
 *             .subject("Colour of the next delivery"));
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
    return of(channel, draft -> {});
  }

  /**
   * A contact by that channel, with what is said of it.
   *
   * @param entering sets what is known; all else is as {@link #of(String)} has it
   */
  public static InteractionContent of(String channel, Consumer<Draft> entering) {
    var draft = new Draft(channel);
    entering.accept(draft);
    return draft.content();
  }

  /**
   * The same but for what is changed.
   *
   * @param changing sets what is different; all else, known to the caller or not, stays
   */
  public InteractionContent with(Consumer<Draft> changing) {
    var draft =
        new Draft(channel)
            .direction(direction)
            .occurredAt(occurredAt)
            .duration(duration)
            .persons(persons)
            .employees(employees)
            .subject(subject)
            .note(note)
            .outcome(outcome)
            .attachments(attachments);
    changing.accept(draft);
    return draft.content();
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

  /**
   * Content on its way, as {@link #of(String, Consumer)} and {@link #with} hand it out. Each method
   * sets one of the components and gives the draft itself. For one thread.
   */
  public static final class Draft {
    private String channel;
    private Optional<Direction> direction = Optional.empty();
    private Optional<Instant> occurredAt = Optional.empty();
    private Optional<Duration> duration = Optional.empty();
    private Collection<PersonId> persons = List.of();
    private Collection<UserId> employees = List.of();
    private String subject = "";
    private String note = "";
    private String outcome = "";
    private List<AttachmentId> attachments = List.of();

    private Draft(String channel) {
      this.channel = channel;
    }

    public Draft channel(String channel) {
      this.channel = channel;
      return this;
    }

    public Draft direction(Direction direction) {
      return direction(Optional.of(direction));
    }

    public Draft direction(Optional<Direction> direction) {
      this.direction = direction;
      return this;
    }

    public Draft occurredAt(Instant occurredAt) {
      return occurredAt(Optional.of(occurredAt));
    }

    /** Empty for now. */
    public Draft occurredAt(Optional<Instant> occurredAt) {
      this.occurredAt = occurredAt;
      return this;
    }

    public Draft duration(Duration duration) {
      return duration(Optional.of(duration));
    }

    public Draft duration(Optional<Duration> duration) {
      this.duration = duration;
      return this;
    }

    public Draft persons(PersonId... persons) {
      return persons(List.of(persons));
    }

    public Draft persons(Collection<PersonId> persons) {
      this.persons = persons;
      return this;
    }

    public Draft employees(UserId... employees) {
      return employees(List.of(employees));
    }

    /** Empty for the caller. */
    public Draft employees(Collection<UserId> employees) {
      this.employees = employees;
      return this;
    }

    public Draft subject(String subject) {
      this.subject = subject;
      return this;
    }

    public Draft note(String note) {
      this.note = note;
      return this;
    }

    public Draft outcome(String outcome) {
      this.outcome = outcome;
      return this;
    }

    public Draft attachments(List<AttachmentId> attachments) {
      this.attachments = attachments;
      return this;
    }

    private InteractionContent content() {
      return new InteractionContent(
          channel,
          direction,
          occurredAt,
          duration,
          new LinkedHashSet<>(persons),
          new LinkedHashSet<>(employees),
          subject,
          note,
          outcome,
          attachments);
    }
  }
}
