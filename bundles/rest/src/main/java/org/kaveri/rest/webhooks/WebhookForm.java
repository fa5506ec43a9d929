package org.kaveri.rest.webhooks;

import static org.kaveri.rest.Members.required;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.kaveri.rest.Members;
import org.kaveri.rest.Required;

/**
 * What can be chosen of a webhook, as JSON has it.
 *
 * @param name what it is for; required
 * @param url where it is sent to; required
 * @param events names of the events that it hears of; all of them where it is missing
 * @param on whether it is sent to; it is where it is missing
 */
public record WebhookForm(
    @Required @Nullable String name,
    @Required @Nullable String url,
    @Nullable List<@Nullable String> events,
    @Nullable Boolean on) {
  static WebhookForm of(Webhook webhook) {
    WebhookDetails details = webhook.details();
    return new WebhookForm(
        details.name(),
        details.url().toString(),
        details.events().map(EventKinds::known).orElse(null),
        webhook.state() == WebhookState.ON);
  }

  WebhookDetails toDetails() {
    Optional<Set<String>> chosen =
        Optional.ofNullable(events)
            .map(names -> new TreeSet<>(Members.<String, String>list("events", names, one -> one)));
    return WebhookDetails.of(required("name", name), required("url", url), chosen);
  }

  boolean isOn() {
    return !Boolean.FALSE.equals(on);
  }
}
