package org.kaveri.rest.webhooks;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.apache.felix.hc.api.HealthCheck;
import org.apache.felix.hc.api.Result;
import org.apache.felix.hc.api.ResultLog;
import org.kaveri.api.KaveriException;
import org.kaveri.api.UnavailableException;
import org.kaveri.store.Store;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Whether webhooks reach their receivers. The node is ready all the same: the log waits. */
@Component(property = HealthCheck.NAME + "=webhooks")
public final class WebhookCheck implements HealthCheck {
  private static final Duration WORTH_TELLING = Duration.ofHours(1);

  private final Store store;
  private final Clock clock;

  /** For the component runtime. */
  @Activate
  public WebhookCheck(@Reference Store store, @Reference Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  @Override
  public Result execute() {
    ResultLog said = new ResultLog();
    try {
      Instant longAgo = clock.instant().minus(WORTH_TELLING);
      List<WebhookRows.Row> all = store.read(tx -> new WebhookRows(tx.connection()).list());
      all.stream().map(WebhookRows.Row::webhook).forEach(webhook -> tell(said, webhook, longAgo));
    } catch (KaveriException e) {
      said.add(attention(e));
    }
    if (said.iterator().hasNext()) {
      return new Result(said);
    }
    // a result of Felix carries a code in an exception only, which is not thrown
    var sentence = new UnavailableException("webhook.all-fine", "Webhooks reach their receivers.");
    return new Result(Result.Status.OK, String.valueOf(sentence.getMessage()), sentence);
  }

  private static void tell(ResultLog said, Webhook webhook, Instant longAgo) {
    String name = webhook.details().name();
    switch (webhook.state()) {
      case FAILED ->
          said.add(
              attention(
                  new UnavailableException(
                      "webhook.given-up",
                      name + " switched itself off, since nothing came through for days.",
                      name)));
      case GONE ->
          said.add(
              attention(
                  new UnavailableException(
                      "webhook.gone", name + " is off: its receiver says it is gone.", name)));
      case ON -> {
        if (webhook.failingSince().filter(longAgo::isAfter).isPresent()) {
          said.add(
              attention(
                  new UnavailableException(
                      "webhook.failing", "Nothing comes through to " + name + ".", name)));
        }
      }
      case OFF -> {}
    }
  }

  private static ResultLog.Entry attention(KaveriException sentence) {
    return new ResultLog.Entry(Result.Status.WARN, String.valueOf(sentence.getMessage()), sentence);
  }
}
