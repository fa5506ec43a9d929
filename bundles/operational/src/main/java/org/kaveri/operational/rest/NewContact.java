package org.kaveri.operational.rest;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;
import org.kaveri.api.CustomerId;
import org.kaveri.api.InvalidException;
import org.kaveri.api.PersonId;
import org.kaveri.api.UserId;
import org.kaveri.api.interactions.Direction;
import org.kaveri.api.interactions.FollowUpContent;
import org.kaveri.api.interactions.InteractionContent;
import org.kaveri.api.interactions.NewInteraction;

/**
 * A contact to be logged, as JSON has it; what is missing is as {@link InteractionContent} says.
 *
 * @param customer required
 * @param channel required
 * @param direction {@code in} or {@code out}
 * @param occurredAt now where missing
 * @param seconds how long it took
 * @param persons numbers of persons
 * @param employees numbers of users; the token's where missing
 * @param subject one line
 * @param note several lines
 * @param outcome one line
 * @param followUp what must follow
 */
public record NewContact(
    @Nullable Long customer,
    @Nullable String channel,
    @Nullable String direction,
    @Nullable Instant occurredAt,
    @Nullable Long seconds,
    @Nullable List<@Nullable Long> persons,
    @Nullable List<@Nullable Long> employees,
    @Nullable String subject,
    @Nullable String note,
    @Nullable String outcome,
    @Nullable Next followUp) {

  /**
   * What must follow.
   *
   * @param text required
   * @param due required
   * @param assignee the number of a user; the token's where missing
   * @param promised whether the customer was promised it
   */
  public record Next(
      @Nullable String text,
      @Nullable LocalDate due,
      @Nullable Long assignee,
      @Nullable Boolean promised) {

    FollowUpContent toContent() {
      return new FollowUpContent(
          required("followUp.text", text),
          required("followUp.due", due),
          Optional.ofNullable(assignee).map(id -> id("followUp.assignee", id, UserId::new)),
          Boolean.TRUE.equals(promised));
    }
  }

  NewInteraction toInteraction() {
    InteractionContent content =
        InteractionContent.of(
            required("channel", channel),
            draft ->
                draft
                    .direction(Optional.ofNullable(direction).map(NewContact::toDirection))
                    .occurredAt(Optional.ofNullable(occurredAt))
                    .duration(Optional.ofNullable(seconds).map(NewContact::toDuration))
                    .persons(ids("persons", persons, PersonId::new))
                    .employees(ids("employees", employees, UserId::new))
                    .subject(orEmpty(subject))
                    .note(orEmpty(note))
                    .outcome(orEmpty(outcome)));
    return new NewInteraction(
        id("customer", required("customer", customer), CustomerId::new),
        content,
        Optional.ofNullable(followUp).map(Next::toContent),
        Optional.empty(),
        Optional.empty());
  }

  private static Direction toDirection(String text) {
    return switch (text) {
      case "in" -> Direction.IN;
      case "out" -> Direction.OUT;
      default -> throw wrong("direction");
    };
  }

  private static Duration toDuration(long seconds) {
    if (seconds < 0 || seconds > Duration.ofDays(7).toSeconds()) {
      throw wrong("seconds");
    }
    return Duration.ofSeconds(seconds);
  }

  private static <T> List<T> ids(
      String member, @Nullable List<@Nullable Long> numbers, LongFunction<T> make) {
    return numbers == null
        ? List.of()
        : numbers.stream().map(number -> id(member, number, make)).toList();
  }

  private static <T> T id(String member, @Nullable Long number, LongFunction<T> make) {
    if (number == null || number <= 0) {
      throw wrong(member);
    }
    return make.apply(number);
  }

  private static <T> T required(String member, @Nullable T value) {
    if (value == null) {
      throw new InvalidException(
          "rest.member-missing", "The member " + member + " is missing.", member);
    }
    return value;
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }

  private static InvalidException wrong(String member) {
    return new InvalidException(
        "rest.body",
        "The member " + member + " is unknown, is given twice or can't be read.",
        member);
  }
}
