package org.kaveri.rest.webhooks;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.kaveri.api.UserId;
import org.kaveri.rest.Flat;
import org.kaveri.rest.Versioned;

/**
 * A webhook as JSON has it.
 *
 * @param id its number
 * @param version grows with each change that a person makes
 * @param chosen what can be changed
 * @param state whether it is sent to, and why not
 * @param made when
 * @param madeBy the user
 * @param place everything before this place of the event log has been taken up for it
 * @param heard when its receiver took something last
 * @param failingSince since when nothing but failures came of it
 * @param failures how many of these in a row
 * @param formerSecretUntil until when the secret before the present one signs too
 */
public record KeptWebhook(
    long id,
    long version,
    @Flat WebhookForm chosen,
    WebhookState state,
    Instant made,
    Optional<Long> madeBy,
    long place,
    Optional<Instant> heard,
    Optional<Instant> failingSince,
    int failures,
    Optional<Instant> formerSecretUntil)
    implements Versioned {

  /**
   * With its secret, which is told this once.
   *
   * @param secret {@code whsec_} and Base64
   */
  public record WithSecret(@Flat KeptWebhook webhook, String secret) implements Versioned {
    static WithSecret of(Webhook.WithSecret made) {
      return new WithSecret(KeptWebhook.of(made.webhook()), made.secret());
    }

    @Override
    public long id() {
      return webhook.id();
    }

    @Override
    public long version() {
      return webhook.version();
    }

    @Override
    public String tag() {
      return webhook.tag();
    }

    /** Says nothing of the secret. */
    @Override
    public String toString() {
      return "WithSecret[webhook=" + webhook.id() + "]";
    }
  }

  static KeptWebhook of(Webhook webhook) {
    return new KeptWebhook(
        webhook.id(),
        webhook.version(),
        WebhookForm.of(webhook),
        webhook.state(),
        webhook.made(),
        webhook.madeBy().map(UserId::value),
        webhook.place(),
        webhook.heard(),
        webhook.failingSince(),
        webhook.failures(),
        webhook.formerUntil());
  }

  /** What comes of it changes without a person. */
  @Override
  public String tag() {
    // by the name: a constant's own hash is another one on each node
    int hash = Objects.hash(state.name(), place, heard, failingSince, failures, formerSecretUntil);
    return version + "-" + Integer.toHexString(hash);
  }
}
