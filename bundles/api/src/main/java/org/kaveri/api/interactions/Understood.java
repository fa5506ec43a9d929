package org.kaveri.api.interactions;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kaveri.api.CustomerId;
import org.kaveri.api.PersonId;

/**
 * What a line says. Correct it with the {@code with…} methods before it is logged.
 *
 * @param line as typed
 * @param channel the {@link Channel#name()}; where the line has none, the one that the caller used
 *     last
 * @param customer whose contact it was
 * @param direction who began it, where the line tells
 * @param duration how long it took, where the line tells
 * @param occurredAt when it began; empty for now
 * @param followUp what must happen next and by when, where the line names a day to come
 * @param text the rest of the line: the note
 * @param pieces which parts of the line were understood as what, from left to right, never
 *     overlapping
 * @since 0.1
 */
public record Understood(
    String line,
    String channel,
    WhichCustomer customer,
    Optional<Direction> direction,
    Optional<Duration> duration,
    Optional<Instant> occurredAt,
    Optional<FollowUpContent> followUp,
    String text,
    List<Piece> pieces) {
  public Understood {
    pieces = List.copyOf(pieces);
  }

  /** The same for this customer, now certain. */
  public Understood withCustomer(Candidate value) {
    return new Understood(
        line,
        channel,
        new WhichCustomer.Certain(value),
        direction,
        duration,
        occurredAt,
        followUp,
        text,
        pieces);
  }

  /** The same by this channel. */
  public Understood withChannel(String value) {
    return new Understood(
        line, value, customer, direction, duration, occurredAt, followUp, text, pieces);
  }

  /** The same without anything to follow. */
  public Understood withoutFollowUp() {
    return new Understood(
        line, channel, customer, direction, duration, occurredAt, Optional.empty(), text, pieces);
  }

  /** The same with its follow-up due by this day; unchanged where there is none. */
  public Understood withFollowUpDue(LocalDate due) {
    return new Understood(
        line,
        channel,
        customer,
        direction,
        duration,
        occurredAt,
        followUp.map(content -> content.withDue(due)),
        text,
        pieces);
  }

  /** How well the customer is known. */
  public sealed interface WhichCustomer {

    /** There is one, and only one, who can be meant. */
    record Certain(Candidate candidate) implements WhichCustomer {}

    /**
     * Whoever types must choose.
     *
     * @param typed the words that may name the customer
     * @param candidates likely ones first; at most ten, more may be found by searching
     */
    record Asked(String typed, List<Candidate> candidates) implements WhichCustomer {
      public Asked {
        candidates = List.copyOf(candidates);
      }
    }

    /** The line names nobody that is known. */
    record Missing() implements WhichCustomer {}
  }

  /**
   * A customer who may be meant.
   *
   * @param customer who
   * @param person the person of that customer whom the line names, if it names one
   * @param name the customer's name, and the person's before it where there is one
   * @param detail what tells this one from others of the same name (town, street); may be empty
   */
  public record Candidate(
      CustomerId customer, Optional<PersonId> person, String name, String detail) {}

  /**
   * A part of the line.
   *
   * @param kind what it was understood as
   * @param start index of its first character
   * @param end index after its last character
   */
  public record Piece(Kind kind, int start, int end) {}

  /** What a part of a line can be. */
  public enum Kind {
    CHANNEL,
    CUSTOMER,
    DURATION,
    DIRECTION,
    OCCURRED,
    FOLLOW_UP
  }
}
