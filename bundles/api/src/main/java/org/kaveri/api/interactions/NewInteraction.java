package org.kaveri.api.interactions;

import java.time.Duration;
import java.util.Optional;
import org.kaveri.api.CustomerId;
import org.kaveri.api.InvalidException;

/**
 * A contact about to be logged.
 *
 * @param customer whose contact it was
 * @param content what it says
 * @param followUp what must happen next, logged in the same breath
 * @param requestKey names this request, so that repeating it has no second effect: 1 to {@value
 *     #MAX_KEY} visible ASCII characters, best a random one; unique per caller
 * @param timeToLog how long it took from opening the form to saving, where that was measured
 * @since 0.1
 */
public record NewInteraction(
    CustomerId customer,
    InteractionContent content,
    Optional<FollowUpContent> followUp,
    Optional<String> requestKey,
    Optional<Duration> timeToLog) {

  /** The longest request key, in characters. */
  public static final int MAX_KEY = 100;

  /**
   * Checks what is given.
   *
   * @throws InvalidException {@code interaction.request-key} when the key is malformed
   */
  public NewInteraction {
    if (requestKey.isPresent() && !requestKey.get().matches("[!-~]{1," + MAX_KEY + "}")) {
      throw new InvalidException(
          "interaction.request-key",
          "A request key has 1 to " + MAX_KEY + " visible ASCII characters.",
          MAX_KEY);
    }
  }

  /** A contact with nothing to follow. */
  public NewInteraction(CustomerId customer, InteractionContent content) {
    this(customer, content, Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** The same with this follow-up. */
  public NewInteraction withFollowUp(FollowUpContent value) {
    return new NewInteraction(customer, content, Optional.of(value), requestKey, timeToLog);
  }

  /** The same with the time it took to log. */
  public NewInteraction withTimeToLog(Duration value) {
    return new NewInteraction(customer, content, followUp, requestKey, Optional.of(value));
  }
}
