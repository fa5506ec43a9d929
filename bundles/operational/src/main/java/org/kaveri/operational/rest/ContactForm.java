package org.kaveri.operational.rest;

import static org.kaveri.rest.Members.id;
import static org.kaveri.rest.Members.ids;
import static org.kaveri.rest.Members.orEmpty;
import static org.kaveri.rest.Members.orNull;
import static org.kaveri.rest.Members.required;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kaveri.api.CustomerId;
import org.kaveri.api.PersonId;
import org.kaveri.api.UserId;
import org.kaveri.api.interactions.Attachment;
import org.kaveri.api.interactions.Direction;
import org.kaveri.api.interactions.FollowUpContent;
import org.kaveri.api.interactions.Interaction;
import org.kaveri.api.interactions.InteractionContent;
import org.kaveri.api.interactions.NewInteraction;
import org.kaveri.rest.Members;
import org.kaveri.rest.Required;

/**
 * What a contact says, as JSON has it; what is missing is as {@link InteractionContent} says.
 *
 * @param customer required, and never another
 * @param channel required
 * @param direction who began it
 * @param occurredAt now where missing
 * @param seconds how long it took
 * @param persons numbers of persons
 * @param employees numbers of users; the token's where missing
 * @param subject one line
 * @param note several lines
 * @param outcome one line
 * @param followUp what must follow; where it is logged only
 */
public record ContactForm(
    @Required @Nullable Long customer,
    @Required @Nullable String channel,
    @Nullable Direction direction,
    @Nullable Instant occurredAt,
    @Nullable Long seconds,
    @Nullable List<@Nullable Long> persons,
    @Nullable List<@Nullable Long> employees,
    @Nullable String subject,
    @Nullable String note,
    @Nullable String outcome,
    @Nullable Next followUp) {
  private static final long MOST_SECONDS = Duration.ofDays(7).toSeconds();

  /**
   * What must follow.
   *
   * @param text required
   * @param due required
   * @param assignee the number of a user; the token's where missing
   * @param promised whether the customer was promised it
   */
  public record Next(
      @Required @Nullable String text,
      @Required @Nullable LocalDate due,
      @Nullable Long assignee,
      @Nullable Boolean promised) {

    /**
     * What it says.
     *
     * @param place what stands before the names of its members
     */
    FollowUpContent toContent(String place) {
      return new FollowUpContent(
          required(place + "text", text),
          required(place + "due", due),
          Members.optionalId(place + "assignee", assignee, UserId::new),
          Boolean.TRUE.equals(promised));
    }
  }

  static ContactForm of(Interaction interaction) {
    return new ContactForm(
        interaction.customer().value(),
        interaction.channel(),
        interaction.direction().orElse(null),
        interaction.occurredAt(),
        interaction.duration().map(Duration::toSeconds).orElse(null),
        interaction.persons().stream().<@Nullable Long>map(PersonId::value).toList(),
        interaction.employees().stream().<@Nullable Long>map(UserId::value).toList(),
        orNull(interaction.subject()),
        orNull(interaction.note()),
        orNull(interaction.outcome()),
        null);
  }

  NewInteraction toInteraction() {
    return new NewInteraction(
        id("customer", required("customer", customer), CustomerId::new),
        InteractionContent.of(toChannel(), this::enter),
        Optional.ofNullable(followUp).map(next -> next.toContent("followUp.")),
        Optional.empty(),
        Optional.empty());
  }

  /** What that contact says, changed as this says. */
  InteractionContent over(Interaction before) {
    Members.fixed("customer", before.customer().value(), customer);
    Members.fixed("followUp", null, followUp);
    return InteractionContent.of(
        toChannel(),
        draft -> {
          enter(draft);
          draft.attachments(before.attachments().stream().map(Attachment::id).toList());
        });
  }

  private String toChannel() {
    return required("channel", channel);
  }

  private void enter(InteractionContent.Draft draft) {
    draft
        .direction(Optional.ofNullable(direction))
        .occurredAt(Optional.ofNullable(occurredAt))
        .duration(Optional.ofNullable(seconds).map(ContactForm::toDuration))
        .persons(ids("persons", persons, PersonId::new))
        .employees(ids("employees", employees, UserId::new))
        .subject(orEmpty(subject))
        .note(orEmpty(note))
        .outcome(orEmpty(outcome));
  }

  private static Duration toDuration(long seconds) {
    if (seconds < 0 || seconds > MOST_SECONDS) {
      throw Members.wrong("seconds");
    }
    return Duration.ofSeconds(seconds);
  }
}
