package org.kaveri.rest.webhooks;

import java.time.Instant;
import java.util.Optional;
import org.kaveri.api.UserId;

/**
 * An address outside that hears of facts, as it is kept; never its secret.
 *
 * @param version grows with each change that a person makes
 * @param details what can be changed
 * @param madeBy empty where nobody was signed in
 * @param place everything before this place of the event log has been taken up for it
 * @param heard when it took something last
 * @param failingSince since when nothing but failures came of it
 * @param failures how many of these in a row
 * @param formerUntil until when the secret before the present one signs too
 */
public record Webhook(
    long id,
    long version,
    WebhookDetails details,
    WebhookState state,
    Optional<UserId> madeBy,
    Instant made,
    long place,
    Optional<Instant> heard,
    Optional<Instant> failingSince,
    int failures,
    Optional<Instant> formerUntil) {

  /**
   * With a secret that nobody can read again.
   *
   * @param secret {@code whsec_} and Base64, as Standard Webhooks has it
   */
  public record WithSecret(Webhook webhook, String secret) {
    /** Says nothing of the secret. */
    @Override
    public String toString() {
      return "WithSecret[webhook=" + webhook.id() + "]";
    }
  }
}
