package org.kaveri.rest.webhooks;

/** Whether a webhook is sent to. */
public enum WebhookState {
  /** It is. */
  ON,
  /** Somebody has switched it off. */
  OFF,
  /** It switched itself off, since nothing but failures came of it for days. */
  FAILED,
  /** Its receiver has answered that it is gone for good. */
  GONE
}
