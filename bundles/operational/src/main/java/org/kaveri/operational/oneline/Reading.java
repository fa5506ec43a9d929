package org.kaveri.operational.oneline;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kaveri.api.interactions.Direction;
import org.kaveri.api.interactions.Understood.Piece;

/**
 * What the grammar makes of a line, before anybody looks for the customer.
 *
 * @param tokens all words
 * @param taken indexes of the words that were understood
 * @param pieces what they were understood as
 * @param channel by its name
 * @param channelToken index of the word that named it; -1 where none did
 * @param directionByOrder whether the direction depends on where the customer is named
 * @param occurred when it was, in the company's time, where the line tells
 * @param due the day something must follow
 */
record Reading(
    List<Token> tokens,
    Set<Integer> taken,
    List<Piece> pieces,
    Optional<String> channel,
    int channelToken,
    Optional<Direction> direction,
    boolean directionByOrder,
    Optional<Duration> duration,
    Optional<LocalDateTime> occurred,
    Optional<LocalDate> due) {

  boolean free(Token token) {
    return !taken.contains(token.index()) && !token.text().isEmpty();
  }

  /** The words that were not understood, in order. */
  List<Token> freeTokens() {
    return tokens.stream().filter(this::free).toList();
  }
}
